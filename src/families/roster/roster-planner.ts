import { Injectable } from '@nestjs/common';
import { Ids } from '../../platform/ids/ids.js';
import { notFound } from '../../platform/refusal.js';
import { Pace } from '../../platform/threads/pace.js';
import type { Instant } from '../../platform/text/instant.js';
import { localDateIn } from '../../platform/text/local-date.js';
import { mistakesIn, VolunteerNames, type School } from '../../schools/index.js';
import { judgedOf } from './roster-endings.js';
import { isTooMuch } from './roster-hold.rules.js';
import { KnownRoster } from './roster-known.js';
import { planSchool, type Loss } from './roster-plan.js';
import { ProblemLog, shown } from './roster-problems.js';
import { countRoster, verdictOf } from './roster-reader.js';
import { RosterRecord, type RosterKind } from './roster-record.entity.js';
import type { Importing } from './roster-records.js';
import { chooseEverySchool, chooseOneSchool, type KnownSchool, type SchoolRefusal } from './roster-schools.rules.js';
import { emptyState, readSchools, readStates, type RowsAcrossSchools } from './roster-state.js';
import { RosterTally, type Changes } from './roster-tally.js';
import { rosterAt, wantedBySchool, type WantedSchool } from './roster-wanted.js';
import { readWords } from './roster-words.js';
import { RosterWrites } from './roster-writes.js';
import { isDelta } from './roster.types.js';
import type { Problem, Roster, RosterCounts, RosterReading, Verdict } from './roster.types.js';

export interface RosterOptions {
  /** Takes the rows of this school alone. */
  schoolId: string | null;
  /** What schools that are not here yet are made with; null: none is made. */
  newSchools: { timeZone: string; locales: string[] } | null;
  /** Whether it may take away more than a tenth of what is here. */
  allowRemovals?: boolean;
  /** Whoever imports may change these schools alone; nobody is told of others. */
  onlySchoolIds?: string[];
  /** The people of whoever is answered: what is decided about them is not told. */
  answersTo?: readonly string[];
}

/** A kind of row of which one school would lose more than a roster may take away by itself. */
export interface HeldLoss extends Loss {
  schoolId: string;
  schoolName: string;
}

export interface RosterOutcome {
  verdict: Verdict;
  /** Why the import waits for somebody's yes; empty where it does not. */
  held: HeldLoss[];
  counts: RosterCounts;
  changes: Changes;
  /** How many people's addresses wait for somebody's decision. */
  waiting: number;
  problems: Problem[];
  tally: RosterTally;
}

export interface RosterPlan {
  source: string;
  schoolIds: string[];
  outcome: RosterOutcome;
  leavers: Importing['leavers'];
  audiences: Importing['audiences'];
  stopped: Importing['stopped'];
  /** null where nothing is to be written: the roster is refused or held. */
  writes: RosterWrites | null;
}

type Choice = ReadonlyMap<string, School | null>;

/** Works out what importing a roster changes. Asked alike for a preview and for the import itself. */
@Injectable()
export class RosterPlanner {
  constructor(private readonly ids: Ids) {}

  nextId(prefix: string): string {
    return this.ids.next(prefix);
  }

  async plan(
    rows: RowsAcrossSchools,
    now: Instant,
    reading: RosterReading,
    options: RosterOptions,
    pace = new Pace(),
  ): Promise<RosterPlan> {
    const { roster } = reading;
    if (roster === null) return refused(reading, null);
    const problems = new ProblemLog();
    const known = await this.readKnown(rows, roster);
    if (known === null) return refused(reading, DELTA_BEFORE_BULK);
    const wanted = wantedBySchool(roster, problems, known);
    const { records, schools } = await readSchools(rows, roster.source, options.schoolId);
    const choice = chooseSchools(wanted, records, schools, options);
    if ('code' in choice) return refused(reading, choice);
    refuseOthers(choice, options);
    const ofSystem = [...records.map(({ entityId }) => entityId), ...(options.schoolId ? [options.schoolId] : [])];
    const words = await readWords(rows, ofSystem, pace);
    const importing = this.importingOf({
      ...{ source: roster.source, now, problems, pace, words },
      answersTo: options.answersTo ?? [],
    });
    const judged = judgedOf(roster);
    const { tally, writes, leavers, audiences, stopped } = importing;
    const knownIds = [...choice.values()].flatMap((school) => (school ? [school.id] : []));
    const states = await readStates(rows, roster.source, knownIds, pace);
    const schoolIds: string[] = [];
    const held: HeldLoss[] = [];
    for (const [orgSourcedId, here] of choice) {
      const wantedHere = wanted.get(orgSourcedId) as WantedSchool;
      const school = here ?? newSchool(importing.nextId('school'), wantedHere, now, options);
      const state = states.get(school.id) ?? emptyState();
      const today = localDateIn(school.timeZone, now);
      pace.about(`Working out what changes at ${school.name}`);
      const toPlan = { schoolId: school.id, school, isNew: here === null, today, wanted: wantedHere, state };
      const losses = (await planSchool(importing, toPlan, judged)).filter(isTooMuch);
      held.push(...losses.map((loss) => ({ ...loss, schoolId: school.id, schoolName: school.name })));
      schoolIds.push(school.id);
    }
    if (roster.rejected.unnamed) reportNothingEnded(problems);
    reportKept(roster, known, problems);
    const all = [...reading.problems, ...problems.list()];
    const counts = countsOf(reading, roster, wanted, choice, options);
    const isHeld = held.length > 0 && options.allowRemovals !== true;
    const verdict = isHeld ? 'held' : verdictOf(all);
    const outcome = {
      verdict,
      held,
      counts,
      changes: tally.total(),
      waiting: importing.waiting.length,
      problems: all,
      tally,
    };
    return { source: roster.source, schoolIds, outcome, leavers, audiences, stopped, writes: isHeld ? null : writes };
  }

  private async readKnown(rows: RowsAcrossSchools, roster: Roster): Promise<KnownRoster | null> {
    if (!isDelta(roster)) return KnownRoster.nothing;
    const records = await rows(RosterRecord).find({ source: roster.source });
    return records.length === 0 ? null : new KnownRoster(records);
  }

  private importingOf(
    shared: Pick<Importing, 'source' | 'now' | 'problems' | 'pace' | 'words' | 'answersTo'>,
  ): Importing {
    const nextId = (prefix: RosterKind | 'restriction') => this.ids.next(prefix);
    const [tally, writes] = [new RosterTally(), new RosterWrites()];
    return { ...shared, nextId, tally, writes, leavers: [], audiences: [], stopped: [], waiting: [] };
  }
}

function refuseOthers(choice: Choice, { onlySchoolIds }: RosterOptions): void {
  const isOwn = (school: School | null) => school !== null && onlySchoolIds?.includes(school.id);
  if (onlySchoolIds && ![...choice.values()].every(isOwn)) throw notFound('uploadId');
}

const DELTA_BEFORE_BULK: SchoolRefusal = {
  code: 'delta_before_bulk',
  message:
    'This is a delta, a list of changes only, and nothing has been imported from this system yet: import everything ' +
    '(bulk) first.',
};

function chooseSchools(
  wanted: ReadonlyMap<string, WantedSchool>,
  records: RosterRecord[],
  schools: ReadonlyMap<string, School>,
  { schoolId, newSchools }: RosterOptions,
): Choice | SchoolRefusal {
  const orgs = [...wanted.values()].map(({ org }) => org);
  if (orgs.length === 0) return { code: 'no_school', message: 'orgs.csv names no school.' };
  const orgIds = new Map(records.map(({ entityId, sourcedId }) => [entityId, sourcedId]));
  const known: KnownSchool[] = [...schools.values()].map(({ id, name }) => ({
    ...{ id, name },
    orgSourcedId: orgIds.get(id) ?? null,
  }));
  const given = known.find(({ id }) => id === schoolId);
  if (schoolId !== null && !given) {
    return { code: 'school_missing', message: `There is no school ${shown(schoolId)} here; school list shows them.` };
  }
  const choice = given
    ? chooseOneSchool(orgs, known, given)
    : chooseEverySchool(
        orgs,
        known.filter(({ orgSourcedId }) => orgSourcedId !== null),
        newSchools !== null,
      );
  if ('code' in choice) return choice;
  const isMakingSome = [...choice.schoolIds.values()].includes(null);
  const [mistake] = isMakingSome && newSchools ? mistakesIn({ name: 'any', ...newSchools }) : [];
  if (mistake) {
    const option = mistake.path === 'timeZone' ? '--time-zone' : '--locale';
    return { code: 'school_setting', message: `${option} ${mistake.message}.` };
  }
  return new Map([...choice.schoolIds].map(([org, id]) => [org, id === null ? null : (schools.get(id) ?? null)]));
}

function newSchool(id: string, { org }: WantedSchool, now: Instant, { newSchools }: RosterOptions): School {
  const { timeZone, locales } = newSchools ?? { timeZone: 'UTC', locales: [] };
  const settings = { timeZone, locales, volunteerNames: VolunteerNames.FIRST_NAME_INITIAL };
  return { id, name: org.name, ...settings, version: 1, createdAt: now, updatedAt: now };
}

const NOTHING = { leavers: [], audiences: [], stopped: [], writes: null };

function refused(reading: RosterReading, refusal: SchoolRefusal | null): RosterPlan {
  const file = refusal === DELTA_BEFORE_BULK ? 'manifest.csv' : 'orgs.csv';
  const problem = refusal && { severity: 'file' as const, file, row: null, column: null, ...refusal };
  const tally = new RosterTally();
  const outcome: RosterOutcome = {
    verdict: 'refused',
    held: [],
    counts: reading.counts,
    changes: tally.total(),
    waiting: 0,
    problems: problem ? [...reading.problems, problem] : reading.problems,
    tally,
  };
  return { source: reading.roster?.source ?? '', schoolIds: [], outcome, ...NOTHING };
}

/** With one school alone, only its rows count. */
function countsOf(
  reading: RosterReading,
  roster: Roster,
  wanted: ReadonlyMap<string, WantedSchool>,
  choice: Choice,
  { schoolId }: RosterOptions,
): RosterCounts {
  const [orgSourcedId] = choice.keys();
  const only = schoolId === null ? undefined : wanted.get(orgSourcedId ?? '');
  return only ? countRoster(rosterAt(roster, only)) : reading.counts;
}

/** What a delta may say is gone, but nothing here ends by: the office decides. */
function reportKept({ gone }: Roster, known: KnownRoster, problems: ProblemLog): void {
  const tell = (file: string, sourcedIds: string[], what: string) => {
    if (sourcedIds.length === 0) return;
    const some = sourcedIds.slice(0, 5).map(shown).join(', ');
    const message = `${sourcedIds.length} rows of ${file} are to be deleted (${some}), by which ${what}.`;
    problems.warn(file, 'gone_but_kept', message, 'status');
  };
  const schools = gone.orgIds.filter((id) => known.orgs.has(id));
  tell('orgs.csv', schools, 'no school is removed: its classes and users have to be deleted, too');
  tell(
    'academicSessions.csv',
    gone.sessionIds.filter((id) => known.sessions.has(id)),
    'no term is removed',
  );
  tell('roles.csv', gone.roleIds, 'nobody loses a duty: the next import of everything (bulk) takes it');
}

function reportNothingEnded(problems: ProblemLog): void {
  const message =
    'Of some rejected rows nobody can tell whom they are about, so nothing that is missing from the roster is ' +
    'deactivated by this import.';
  problems.warn(null, 'nothing_deactivated', message);
}
