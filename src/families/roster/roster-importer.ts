import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Person, PersonDuty, PersonEmail, PersonLeft } from '../../identity/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Row } from '../../platform/database/columns.js';
import { Reads } from '../../platform/database/reads.js';
import type { NewRowOfSchool, Where } from '../../platform/database/rows.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Work } from '../../platform/database/work.js';
import type { EntityClass } from '../../platform/database/tables.js';
import { Classroom, School, SchoolsService, Term } from '../../schools/index.js';
import { Child } from '../child.entity.js';
import { Enrollment } from '../enrollment.entity.js';
import { FamilyAdult } from '../family-adult.entity.js';
import { FamilyChild } from '../family-child.entity.js';
import { Family } from '../family.entity.js';
import { Guardianship } from '../guardianship.entity.js';
import { TeachingAssignment } from '../teaching-assignment.entity.js';
import { RosterImport } from './roster-import.entity.js';
import { RosterPlanner, type RosterOptions, type RosterOutcome, type RosterPlan } from './roster-planner.js';
import { RosterRecord } from './roster-record.entity.js';
import type { TableWrites, RosterWrites } from './roster-writes.js';
import type { RosterReading } from './roster.types.js';

const REASON = 'roster import';
const MOST_IDS = 10_000;

/** Brings a roster that was read into the database, or says what that would change. */
@Injectable()
export class RosterImporter {
  constructor(
    private readonly reads: Reads,
    private readonly unitOfWork: UnitOfWork,
    private readonly planner: RosterPlanner,
    private readonly schools: SchoolsService,
    private readonly clock: Clock,
  ) {}

  async preview(reading: RosterReading, options: RosterOptions): Promise<RosterOutcome> {
    const rows = <E extends Row>(entity: EntityClass<E>) => this.reads.acrossSchools(REASON, entity);
    const { outcome } = await this.planner.plan(rows, this.clock.now(), reading, options);
    return outcome;
  }

  /** Plans anew, alone: what another import has changed since a preview is taken into account. */
  apply(reading: RosterReading, options: RosterOptions): Promise<RosterOutcome> {
    return this.unitOfWork.runAcrossSchools(REASON, async (work) => {
      await work.alone(REASON);
      const rows = <E extends Row>(entity: EntityClass<E>) => work.acrossSchools(REASON, entity);
      const plan = await this.planner.plan(rows, work.now, reading, options);
      if (plan.writes !== null) await this.write(work, plan, plan.writes);
      return plan.outcome;
    });
  }

  private async write(
    work: Work,
    { source, schoolIds, outcome, leavers }: RosterPlan,
    writes: RosterWrites,
  ): Promise<void> {
    for (const school of writes.schools.added) await this.schools.create(work, school);
    await work.acrossSchools(REASON, School).updateAll([...writes.schools.changed.values()], ['name', 'version']);
    await save(work, Term, writes.terms, ['name', 'startsOn', 'endsBefore']);
    await save(work, Classroom, writes.classrooms, ['name', 'grade', 'isHomeroom', 'active', 'version']);
    await save(work, Person, writes.people, ['name', 'givenName', 'familyName', 'phone', 'leftAt', 'version']);
    await save(work, PersonEmail, writes.emails, ['email']);
    await save(work, PersonDuty, writes.duties, []);
    await save(work, Child, writes.children, ['givenName', 'familyName', 'leftAt']);
    await save(work, Guardianship, writes.guardianships, ['relation']);
    await save(work, Enrollment, writes.enrollments, ['termId', 'startsOn', 'endsBefore']);
    await save(work, TeachingAssignment, writes.teachings, ['termId', 'startsOn', 'endsBefore']);
    await save(work, Family, writes.families, []);
    await save(work, FamilyAdult, writes.familyAdults, []);
    await save(work, FamilyChild, writes.familyChildren, []);
    await save(work, RosterRecord, writes.records, ['entityId', 'imported', 'goneAt']);
    for (const { schoolId, personId } of leavers) await work.announce(new PersonLeft(schoolId, personId));
    const { verdict, counts, changes } = outcome;
    const applied = await work
      .acrossSchools(REASON, RosterImport)
      .insert({ source, verdict, counts: { ...counts }, changes: { ...changes } });
    await work.audit('importRoster', applied.id, { source, schoolIds, changes });
  }
}

async function save<E extends Row>(
  work: Work,
  entity: EntityClass<E>,
  { added, changed, removedIds }: TableWrites<E, NewRowOfSchool<E>>,
  columns: (keyof E & string)[],
): Promise<void> {
  const rows = work.acrossSchools(REASON, entity);
  for (let from = 0; from < removedIds.length; from += MOST_IDS) {
    await rows.delete({ id: In(removedIds.slice(from, from + MOST_IDS)) } as Where<E>);
  }
  await rows.updateAll([...changed.values()], columns);
  await rows.insertAll(added);
}
