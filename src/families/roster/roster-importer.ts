import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { MailboxesService, PersonLeft } from '../../identity/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Row, SchoolRow } from '../../platform/database/columns.js';
import { databaseBusy } from '../../platform/database/db-errors.js';
import { Reads } from '../../platform/database/reads.js';
import { Staging, type Stage } from '../../platform/database/staging.js';
import type { EntityClass } from '../../platform/database/tables.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Work } from '../../platform/database/work.js';
import { Pace } from '../../platform/threads/pace.js';
import { Refusal } from '../../platform/refusal.js';
import { School, SchoolsService } from '../../schools/index.js';
import { AudiencesChanged } from '../families.domain-events.js';
import { RosterImport } from './roster-import.entity.js';
import { RosterPlanner, type RosterOptions, type RosterOutcome, type RosterPlan } from './roster-planner.js';
import { RosterRecord } from './roster-record.entity.js';
import { inTurn, seenTables, stagesOf } from './roster-stages.js';
import type { RowsAcrossSchools } from './roster-state.js';
import type { RosterReading } from './roster.types.js';

const REASON = 'roster import';
const MOST_TRIES = 5;
/** Of one statement: so many take well under a second, and a whole number of staged chunks. */
const ROWS_IN_ONE = 10_000;
/** Of one message of the outbox. */
const PEOPLE_IN_ONE = 200;

export type TellProgress = (sentence: string) => void;

/** Brings a roster that was read into the database, or says what that would change. */
@Injectable()
export class RosterImporter {
  constructor(
    private readonly reads: Reads,
    private readonly unitOfWork: UnitOfWork,
    private readonly staging: Staging,
    private readonly planner: RosterPlanner,
    private readonly schools: SchoolsService,
    private readonly clock: Clock,
    private readonly mailboxes: MailboxesService,
  ) {}

  async preview(reading: RosterReading, options: RosterOptions, tell: TellProgress = () => {}): Promise<RosterOutcome> {
    const { outcome } = await this.plan(reading, options, new Pace(tell));
    return outcome;
  }

  /**
   * Plans and stages beside everybody else's work, then writes all of it in one unit of work: if nothing that the plan
   * has seen was changed meanwhile, else it plans anew.
   */
  async apply(reading: RosterReading, options: RosterOptions, tell: TellProgress = () => {}): Promise<RosterOutcome> {
    const pace = new Pace(tell);
    for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
      pace.about('Reading what is here');
      const { source } = reading.roster ?? { source: '' };
      const before = await this.fingerprint(source, options.schoolId);
      const plan = await this.plan(reading, options, pace);
      if (plan.writes === null) return plan.outcome;
      const batch = this.planner.nextId('batch');
      pace.about('Preparing rows');
      const stages = await stagesOf(plan.writes, (prefix) => this.planner.nextId(prefix), pace);
      try {
        await this.stage(batch, stages, tell);
        await this.write({ batch, stages, before, plan }, options, tell);
        return plan.outcome;
      } catch (error) {
        // A row that somebody else has written since may also be what refused one of ours.
        if ((await this.fingerprint(source, options.schoolId)) === before) throw error;
      } finally {
        tell('Clearing up …');
        await this.staging.clear(batch);
      }
    }
    throw new Refusal('RATE_LIMITED', 'DATABASE_BUSY', { retryAfterSeconds: 60 });
  }

  private async plan(reading: RosterReading, options: RosterOptions, pace: Pace): Promise<RosterPlan> {
    return this.planner.plan(this.read, this.clock.now(), reading, options, pace);
  }

  private readonly read: RowsAcrossSchools = (entity) => this.reads.acrossSchools(REASON, entity);

  private async stage(batch: string, stages: Stage[], tell: TellProgress): Promise<void> {
    for (const stage of stages) {
      const { rows, entity } = stage;
      await this.staging.stage(batch, stage, (from) =>
        tell(`Preparing ${rows.length} rows of ${entity.name} from ${from + 1} on …`),
      );
    }
  }

  private write(prepared: Prepared, { schoolId }: RosterOptions, tell: TellProgress): Promise<void> {
    const { batch, stages, before, plan } = prepared;
    return this.unitOfWork.runAcrossSchools(REASON, async (work) => {
      await work.alone(REASON);
      for (const school of plan.writes?.schools.added ?? []) await this.schools.create(work, school);
      const { beside, alone } = inTurn(stages);
      await writeAll(work, batch, beside, tell);
      await work.keepOthersOut(seenTables);
      // The reading connection does not see what this work has written: whatever differs there is somebody else's.
      if ((await this.fingerprint(plan.source, schoolId)) !== before) throw databaseBusy();
      await writeAll(work, batch, alone, tell);
      await note(work, plan);
      await this.mailboxes.settle(work, plan.stopped);
    });
  }

  /** Changes with whatever a plan for this source reads. */
  private async fingerprint(source: string, givenId: string | null): Promise<string> {
    const records = await this.read(RosterRecord).find({ source, kind: 'school' });
    const ids = records.map(({ entityId }) => entityId);
    if (givenId !== null) ids.push(givenId);
    const prints = [
      await this.read(RosterRecord).fingerprint({ source }),
      await this.read(School).fingerprint({ id: In(ids) }),
    ];
    for (const entity of seenTables) {
      if ((entity as EntityClass) === School) continue;
      const ofSchools = this.read(entity as EntityClass<Row & SchoolRow>);
      prints.push(await ofSchools.fingerprint({ schoolId: In(ids) }));
    }
    return prints.join(', ');
  }
}

async function writeAll(work: Work, batch: string, stages: Stage[], tell: TellProgress): Promise<void> {
  for (const { entity, step, columns, rows } of stages) {
    const table = work.acrossSchools(REASON, entity);
    for (let from = 0; from < rows.length; from += ROWS_IN_ONE) {
      tell(`Writing ${rows.length} rows of ${entity.name} from ${from + 1} on …`);
      await table.writeStaged(batch, { step, columns, from, to: from + ROWS_IN_ONE });
    }
  }
}

interface Prepared {
  batch: string;
  stages: Stage[];
  before: string;
  plan: RosterPlan;
}

async function note(work: Work, { source, schoolIds, outcome, leavers, audiences, writes }: RosterPlan): Promise<void> {
  for (const { schoolId, personId } of leavers) await work.announce(new PersonLeft(schoolId, personId));
  for (const { schoolId, personIds } of audiences) {
    for (let from = 0; from < personIds.length; from += PEOPLE_IN_ONE) {
      await work.announce(new AudiencesChanged(schoolId, personIds.slice(from, from + PEOPLE_IN_ONE)));
    }
  }
  for (const { id = '', kind, personId, childId, otherPersonId } of writes?.restrictions.added ?? []) {
    await work.audit('followRestriction', id, { kind, personId, childId, otherPersonId });
  }
  const { verdict, counts, changes } = outcome;
  const applied = await work
    .acrossSchools(REASON, RosterImport)
    .insert({ source, verdict, counts: { ...counts }, changes: { ...changes } });
  await work.audit('importRoster', applied.id, { source, schoolIds, changes });
}
