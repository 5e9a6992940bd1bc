import { GuardianRestriction } from '../../src/families/rights/guardian-restriction.entity.js';
import { AccountsService, Duty, PeopleService } from '../../src/identity/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { School } from '../../src/schools/index.js';
import { NO_CHANGE, TestRoster } from '../support/roster-import.js';
import { TestApp } from '../support/test-app.js';

const CHILD = 'school1-child1';
const [MOTHER, FATHER] = ['school1-guardian1.0', 'school1-guardian1.1'];
const [FIRST, SECOND] = ['school1', 'school2'];

const OFFICE_VIEW = `query($id: ID!) { node(id: $id) { ... on Child { guardianships { guardian { id } version
  rights { seesSchedule seesDirectory picksUp }
  restrictions { id kind document startsOn endsBefore liftedAt recordedBy { id } } } } } }`;

interface Seen {
  guardian: { id: string };
  version: number;
  rights: { seesSchedule: boolean; seesDirectory: boolean; picksUp: boolean };
  restrictions: { id: string; kind: string; document: string; liftedAt: string | null; recordedBy: null | object }[];
}

describe('what the office decided about a child', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());

  const db = () => test.database.manager;

  /** Two schools of one system, the child with mother and father at the first, and the office of each. */
  async function scene() {
    const roster = new TestRoster(test.app, test.database, { schools: 2 });
    await roster.import();
    const [first, second] = [await roster.row(School, 'school', FIRST), await roster.row(School, 'school', SECOND)];
    return { roster, first, second, office: await officeOf(first), otherOffice: await officeOf(second) };
  }
  type Scene = Awaited<ReturnType<typeof scene>>;

  let offices = 0;
  const officeOf = ({ id }: School) => memberOf(id, `office${++offices}@example.org`, Duty.ADMIN);

  async function memberOf(schoolId: string, email: string, ...duties: Duty[]) {
    const id = await test.app.get(UnitOfWork).runIn(schoolId, async (work) => {
      const added = await test.app.get(PeopleService).add(work, { name: 'Cora Berg', email, duties });
      return added.id;
    });
    return { id, ...(await tokenOf(email)) };
  }

  const tokenOf = async (email: string) => ({
    token: await test.app
      .get(UnitOfWork)
      .runAcrossSchools('a token belongs to an account', (work) =>
        test.app.get(AccountsService).createToken(work, { email, name: `of ${email}`, scope: 'all', days: null }),
      ),
  });

  /** The row of one school that a row of the roster became. */
  async function at(roster: TestRoster, school: School, kind: 'child' | 'person', sourcedId: string): Promise<string> {
    const [record] = await db().query<{ entityId: string }[]>(
      `SELECT "entityId" FROM roster_record WHERE source = '${roster.source}' AND kind = '${kind}'
       AND "sourcedId" = '${sourcedId}' AND "schoolId" = '${school.id}'`,
    );
    return record?.entityId ?? '';
  }

  async function restrict({ roster, first, office }: Scene, more: Record<string, unknown> = {}) {
    const childId = await at(roster, first, 'child', CHILD);
    const guardianId = await at(roster, first, 'person', FATHER);
    const input = { guardianId, kind: 'NO_ACCESS', childId, document: 'Court 12/26', ...more };
    return test.as(office).mutate<{ id: string }>('restrictGuardian', input, 'id');
  }

  async function move(roster: TestRoster, ...schools: string[]) {
    return place(roster, ...schools).import({ allowRemovals: true });
  }

  function place(roster: TestRoster, ...schools: string[]): TestRoster {
    return roster.set('users', CHILD, 'orgSourcedIds', schools.join());
  }

  async function fatherSeen({ roster }: Scene, school: School, office: { token: string }) {
    const id = await at(roster, school, 'child', CHILD);
    const { node } = await test.as(office).ask<{ node: { guardianships: Seen[] } }>(OFFICE_VIEW, { id });
    const father = await at(roster, school, 'person', FATHER);
    return node.guardianships.find(({ guardian }) => guardian.id === father);
  }

  it('comes along in the import that moves the child, and the import says so', async () => {
    const all = await scene();
    await restrict(all, { startsOn: '2026-09-01', endsBefore: '2027-09-01' });
    place(all.roster, SECOND);
    const preview = await all.roster.preview({ allowRemovals: true });
    const outcome = await all.roster.import({ allowRemovals: true });
    for (const { problems } of [preview, outcome]) {
      const told = problems.filter(({ code }) => code === 'restriction_followed');
      expect(told).toEqual([expect.objectContaining({ severity: 'warning', file: 'users.csv' })]);
      expect(told[0]?.message).toContain('NO_ACCESS');
      expect(told[0]?.message).toContain(CHILD);
      expect(JSON.stringify(problems)).not.toContain('Court');
    }
    const father = await fatherSeen(all, all.second, all.otherOffice);
    expect(father?.restrictions).toEqual([
      {
        ...{ id: expect.any(String), kind: 'NO_ACCESS', document: `Transferred from ${all.first.name}: Court 12/26` },
        ...{ startsOn: '2026-09-01', endsBefore: '2027-09-01', liftedAt: null, recordedBy: null },
      },
    ]);
    expect((await all.roster.import()).changes).toEqual(NO_CHANGE);
    expect(await db().countBy(GuardianRestriction, { schoolId: all.second.id })).toBe(1);
  });

  it('bars the father at the new school from the start', async () => {
    const all = await scene();
    await restrict(all);
    await move(all.roster, SECOND);
    const father = await at(all.roster, all.second, 'person', FATHER);
    const email = `father-of-${all.first.id.toLowerCase()}@example.org`;
    await db().query(`UPDATE person_email SET email = '${email}' WHERE "personId" = '${father}'`);
    const childId = await at(all.roster, all.second, 'child', CHILD);
    const viewer = await tokenOf(email);
    const query = 'query($id: ID!) { node(id: $id) { id } viewer { people { id families { id } } } }';
    expect(await test.as(viewer).ask(query, { id: childId })).toEqual({
      ...{ node: null, viewer: { people: [{ id: father, families: [] }] } },
    });
  });

  it('is not placed by the import in a household with the barred father', async () => {
    const all = await scene();
    await restrict(all);
    await move(all.roster, SECOND);
    const childId = await at(all.roster, all.second, 'child', CHILD);
    const father = await at(all.roster, all.second, 'person', FATHER);
    const adults = await db().query<{ personId: string }[]>(
      `SELECT a."personId" FROM family_adult a JOIN family_child c ON c."familyId" = a."familyId"
       WHERE c."childId" = '${childId}'`,
    );
    expect(adults.map(({ personId }) => personId)).toContain(await at(all.roster, all.second, 'person', MOTHER));
    expect(adults.map(({ personId }) => personId)).not.toContain(father);
  });

  it('comes along when the father is at the new school already, whose places are judged anew', async () => {
    const all = await scene();
    const sibling = 'school2-child2';
    all.roster.set('users', sibling, 'agentSourcedIds', FATHER);
    await all.roster.import({ allowRemovals: true });
    const father = await at(all.roster, all.second, 'person', FATHER);
    await restrict(all);
    const ofFather = (id: string) => expect.objectContaining({ personId: id });
    expect(await db().findBy(GuardianRestriction, { schoolId: all.second.id })).toEqual([]);
    await move(all.roster, SECOND);
    expect(await db().findBy(GuardianRestriction, { schoolId: all.second.id })).toEqual([ofFather(father)]);
  });

  it('comes along when the father comes by a later import', async () => {
    const all = await scene();
    await restrict(all);
    all.roster.set('users', CHILD, 'agentSourcedIds', MOTHER);
    await move(all.roster, SECOND);
    expect(await at(all.roster, all.second, 'person', FATHER)).toBe('');
    all.roster.set('users', CHILD, 'agentSourcedIds', `${MOTHER},${FATHER}`);
    const { problems } = await all.roster.import();
    expect(problems.map(({ code }) => code)).toContain('restriction_followed');
    expect((await fatherSeen(all, all.second, all.otherOffice))?.restrictions).toHaveLength(1);
  });

  it('comes along where each school imports its own part', async () => {
    const all = await scene();
    await restrict(all);
    place(all.roster, SECOND);
    await all.roster.import({ allowRemovals: true, schoolId: all.first.id });
    expect(await db().countBy(GuardianRestriction, { schoolId: all.second.id })).toBe(0);
    await all.roster.import({ allowRemovals: true, schoolId: all.second.id });
    expect((await fatherSeen(all, all.second, all.otherOffice))?.restrictions).toHaveLength(1);
  });

  it('comes along by a delta', async () => {
    const all = await scene();
    await restrict(all);
    place(all.roster, SECOND).folder.asDelta();
    for (const file of ['orgs', 'academicSessions', 'courses', 'classes', 'enrollments'] as const) {
      all.roster.folder.keepOnly(file);
    }
    all.roster.folder.keepOnly('users', CHILD, MOTHER, FATHER);
    await all.roster.import();
    expect((await fatherSeen(all, all.second, all.otherOffice))?.restrictions).toHaveLength(1);
  });

  it('holds at both schools while the child is at both, whichever of them writes it down', async () => {
    const all = await scene();
    await move(all.roster, FIRST, SECOND);
    await restrict(all);
    const childId = await at(all.roster, all.second, 'child', CHILD);
    const guardianId = await at(all.roster, all.second, 'person', MOTHER);
    const input = { guardianId, kind: 'NO_ACCESS', childId, document: 'Court 13/26' };
    await test.as(all.otherOffice).mutate('restrictGuardian', input, 'id');
    await all.roster.import();
    const documents = async (schoolId: string) =>
      (await db().findBy(GuardianRestriction, { schoolId })).map(({ document }) => document).sort();
    expect(await documents(all.first.id)).toEqual(['Court 12/26', expect.stringMatching(/^Transferred from .*13.26$/)]);
    expect(await documents(all.second.id)).toEqual([
      'Court 13/26',
      expect.stringMatching(/^Transferred from .*12.26$/),
    ]);
    expect((await all.roster.import()).problems).toEqual([]);
  });

  it('comes back along with a child that returns, without what is here already', async () => {
    const all = await scene();
    await restrict(all);
    await move(all.roster, SECOND);
    const childId = await at(all.roster, all.second, 'child', CHILD);
    const guardianId = await at(all.roster, all.second, 'person', MOTHER);
    const input = { guardianId, kind: 'NO_ACCESS', childId, document: 'Court 13/26' };
    await test.as(all.otherOffice).mutate('restrictGuardian', input, 'id');
    await all.roster.import();
    expect(await db().countBy(GuardianRestriction, { schoolId: all.first.id })).toBe(1);
    await move(all.roster, FIRST);
    expect(await db().countBy(GuardianRestriction, { schoolId: all.first.id })).toBe(2);
    await move(all.roster, SECOND);
    expect(await db().countBy(GuardianRestriction, { schoolId: all.second.id })).toBe(2);
  });

  it('is lifted by each office for its own school', async () => {
    const all = await scene();
    const { id } = await restrict(all);
    await move(all.roster, SECOND);
    await test.as(all.office).mutate('liftRestriction', { restrictionId: id }, 'id');
    await all.roster.import();
    const [there] = (await fatherSeen(all, all.second, all.otherOffice))?.restrictions ?? [];
    expect(there).toMatchObject({ liftedAt: null });
    await test.as(all.otherOffice).mutate('liftRestriction', { restrictionId: there?.id }, 'id');
    await all.roster.import();
    const seen = await fatherSeen(all, all.second, all.otherOffice);
    expect(seen?.restrictions).toEqual([expect.objectContaining({ liftedAt: expect.any(String) })]);
  });

  it('is not brought along once it is lifted or over', async () => {
    const all = await scene();
    const { id } = await restrict(all);
    await restrict(all, { startsOn: '2026-01-01', endsBefore: '2026-10-06' });
    await test.as(all.office).mutate('liftRestriction', { restrictionId: id }, 'id');
    await move(all.roster, SECOND);
    expect(await db().countBy(GuardianRestriction, { schoolId: all.second.id })).toBe(0);
  });

  it('is a ban on contact between two who both come, too', async () => {
    const all = await scene();
    const otherGuardianId = await at(all.roster, all.first, 'person', MOTHER);
    await restrict(all, { kind: 'NO_CONTACT', childId: null, otherGuardianId, startsOn: '2026-11-01' });
    const { problems } = await move(all.roster, SECOND);
    const father = await at(all.roster, all.second, 'person', FATHER);
    const mother = await at(all.roster, all.second, 'person', MOTHER);
    expect(await db().findBy(GuardianRestriction, { schoolId: all.second.id })).toEqual([
      expect.objectContaining({ kind: 'NO_CONTACT', personId: father, otherPersonId: mother, startsOn: '2026-11-01' }),
    ]);
    expect(problems.filter(({ code }) => code === 'restriction_followed')).toHaveLength(1);
  });

  it('is told to nobody whom it is about', async () => {
    const all = await scene();
    await restrict(all);
    place(all.roster, SECOND);
    const answersTo = [await at(all.roster, all.first, 'person', FATHER)];
    const { problems } = await all.roster.import({ allowRemovals: true, answersTo });
    expect(JSON.stringify(problems)).not.toContain('restriction');
    expect(await db().countBy(GuardianRestriction, { schoolId: all.second.id })).toBe(1);
  });

  describe('by rights', () => {
    async function setRights(school: School, office: { token: string }, { roster }: Scene, rights: object) {
      const childId = await at(roster, school, 'child', CHILD);
      const guardianId = await at(roster, school, 'person', FATHER);
      const all = { roster, first: school } as Scene;
      const version = (await fatherSeen(all, school, office))?.version;
      await test.as(office).mutate('setGuardianshipRights', { childId, guardianId, version, ...rights }, '__typename');
    }

    it('comes along, and each office changes its own afterwards', async () => {
      const all = await scene();
      await setRights(all.first, all.office, all, { seesSchedule: false });
      const { problems } = await move(all.roster, SECOND);
      expect(problems.map(({ code }) => code)).toContain('rights_followed');
      const seen = await fatherSeen(all, all.second, all.otherOffice);
      expect(seen).toMatchObject({ version: 2, rights: { seesSchedule: false, seesDirectory: true } });
      await setRights(all.second, all.otherOffice, all, { seesSchedule: true });
      await all.roster.import();
      const later = await fatherSeen(all, all.second, all.otherOffice);
      expect(later).toMatchObject({ version: 3, rights: { seesSchedule: true } });
    });

    it('is the stricter of both where the child returns', async () => {
      const all = await scene();
      await setRights(all.first, all.office, all, { seesSchedule: false });
      await move(all.roster, SECOND);
      await setRights(all.second, all.otherOffice, all, { seesSchedule: true, picksUp: false });
      await move(all.roster, FIRST);
      const seen = await fatherSeen(all, all.first, all.office);
      expect(seen?.rights).toEqual({ seesSchedule: false, seesDirectory: true, picksUp: false });
    });

    it('comes along where it is written down while the child is at both schools', async () => {
      const all = await scene();
      await move(all.roster, FIRST, SECOND);
      await setRights(all.first, all.office, all, { picksUp: false });
      await all.roster.import();
      expect((await fatherSeen(all, all.second, all.otherOffice))?.rights).toMatchObject({ picksUp: false });
    });
  });
});
