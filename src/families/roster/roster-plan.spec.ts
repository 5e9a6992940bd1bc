import { testScale } from '../../../test/support/database.js';
import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { RosterFolder } from '../../../test/support/roster-folder.js';
import { VolunteerNames, type School } from '../../schools/index.js';
import { Pace } from '../../platform/threads/pace.js';
import { judgedOf } from './roster-endings.js';
import { planSchool } from './roster-plan.js';
import { ProblemLog } from './roster-problems.js';
import { readRoster } from './roster-reader.js';
import type { Importing } from './roster-records.js';
import { emptyState, type SchoolState } from './roster-state.js';
import { RosterTally } from './roster-tally.js';
import { wantedBySchool } from './roster-wanted.js';
import { noWords } from './roster-words.js';
import { RosterWrites } from './roster-writes.js';
import type { Roster } from './roster.types.js';

const now = '2026-10-06T14:00:00.000Z';
const school: School = {
  ...{ id: 'school_here', name: 'Saint Zoë’s School', timeZone: 'America/New_York', locales: ['en'], version: 1 },
  ...{ volunteerNames: VolunteerNames.FIRST_NAME_INITIAL, createdAt: now, updatedAt: now },
};

async function rosterOf(folder: RosterFolder): Promise<Roster> {
  const path = await folder.write();
  const { roster, problems } = await readRoster(path, { today: '2026-10-06' });
  await rm(path, { recursive: true });
  if (roster === null) throw new Error(JSON.stringify(problems));
  return roster;
}

let ids = 0;

async function planned(roster: Roster, state: SchoolState, isNew: boolean): Promise<Importing> {
  const importing: Importing = {
    ...{ leavers: [], audiences: [], stopped: [], waiting: [], pace: new Pace(), words: noWords(), answersTo: [] },
    ...{ source: 'SIS', now, problems: new ProblemLog(), tally: new RosterTally(), writes: new RosterWrites() },
    nextId: (kind) => `${kind}_${String((ids += 1)).padStart(6, '0')}`,
  };
  const wanted = wantedBySchool(roster, importing.problems).get('school1');
  if (wanted === undefined) throw new Error('the roster has no school');
  const toPlan = { schoolId: school.id, school, isNew, today: '2026-10-06', wanted, state };
  await planSchool(importing, toPlan, judgedOf(roster));
  return importing;
}

/** What is here once the additions of an import are written. */
function stateAfter(writes: RosterWrites): SchoolState {
  const rows = (table: { added: object[] }) =>
    table.added.map((row) => ({ id: `row_${(ids += 1)}`, createdAt: now, updatedAt: now, ...row }));
  const state = Object.fromEntries(Object.entries(writes).map(([name, table]) => [name, rows(table)]));
  return { ...emptyState(), ...state };
}

const wanting = (writes: RosterWrites): string[] =>
  Object.entries(writes).flatMap(([name, { added, changed, removedIds }]) =>
    added.length + changed.size + removedIds.length > 0 ? [name] : [],
  );

it('wants nothing more once it is written, whatever the roster', async () => {
  const size = fc.record({
    childrenPerSchool: fc.integer({ min: 1, max: 40 }),
    teachersPerSchool: fc.integer({ min: 1, max: 6 }),
    classesPerSchool: fc.integer({ min: 1, max: 9 }),
  });
  const property = fc.asyncProperty(size, async (shape) => {
    const roster = await rosterOf(new RosterFolder({ ...shape, schools: 1 }));
    const { writes } = await planned(roster, emptyState(), true);
    const again = await planned(roster, stateAfter(writes), false);
    expect(wanting(again.writes)).toEqual([]);
    expect(again.tally.total()).toEqual({ added: 0, changed: 0, deactivated: 0 });
  });
  await fc.assert(property, { numRuns: testScale(6, 60) });
});

it('is the same for the same roster and state', async () => {
  const roster = await rosterOf(new RosterFolder({ schools: 1 }));
  const state = stateAfter((await planned(roster, emptyState(), true)).writes);
  const fewer = { ...roster, adults: roster.adults.slice(1), enrollments: roster.enrollments.slice(1) };
  const [one, other] = [await planned(fewer, state, false), await planned(fewer, state, false)];
  expect(one.tally.total()).toEqual({ added: 0, changed: 0, deactivated: 2 });
  expect(other.writes).toEqual(one.writes);
});

it('ends nothing while a rejected row may be about anybody', async () => {
  const roster = await rosterOf(new RosterFolder({ schools: 1 }));
  const state = stateAfter((await planned(roster, emptyState(), true)).writes);
  const fewer = { ...roster, adults: roster.adults.slice(1), enrollments: roster.enrollments.slice(1) };
  const unnamed = { ...fewer, rejected: { ...roster.rejected, unnamed: true } };
  expect(wanting((await planned(unnamed, state, false)).writes)).toEqual([]);
});

it('keeps the parent of a child whose row is rejected', async () => {
  const roster = await rosterOf(new RosterFolder({ schools: 1, childrenPerSchool: 1 }));
  const state = stateAfter((await planned(roster, emptyState(), true)).writes);
  const rejected = { ...roster.rejected, userIds: ['school1-child0'], enrollments: [] };
  const { enrollments } = roster;
  const broken = {
    ...roster,
    children: [],
    guardianLinks: [],
    adults: roster.adults.filter(({ role }) => role === 'teacher'),
  };
  const teaching = enrollments.filter(({ role }) => role === 'teacher');
  const kept = await planned({ ...broken, enrollments: teaching, rejected }, state, false);
  expect(wanting(kept.writes)).toEqual([]);
});
