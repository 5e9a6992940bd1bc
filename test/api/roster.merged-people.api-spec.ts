import { Duty, Person, PersonDuty } from '../../src/identity/index.js';
import { TeachingAssignment } from '../../src/families/index.js';
import { SchoolBuilder } from '../../src/seed/school-builder.js';
import { School } from '../../src/schools/index.js';
import { NO_CHANGE, TestRoster } from '../support/roster-import.js';
import { TestApp } from '../support/test-app.js';

const [STAFF, PARENT] = ['school1-teacher0', 'school1-guardian1.0'];
const TEACHES = 'school1-class1:school1-teacher0';

describe('somebody to whom two rows lead', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());

  const db = () => test.database.manager;

  /** A teacher who is a parent, with a row for each, which the office has merged. */
  async function scene(kept = PARENT) {
    const roster = new TestRoster(test.app, test.database);
    await roster.import();
    const school = await roster.row(School, 'school', 'school1');
    const office = await new (SchoolBuilder as unknown as new (app: unknown, school: School) => SchoolBuilder)(
      test.app,
      school,
    ).person({ name: 'Ada Admin', duties: [Duty.ADMIN] });
    const merged = kept === PARENT ? STAFF : PARENT;
    const [keep, merge] = [await roster.row(Person, 'person', kept), await roster.row(Person, 'person', merged)];
    const ids = { keepId: keep.id, mergeId: merge.id, keepVersion: keep.version, mergeVersion: merge.version };
    await test.as(office).mutate('mergePeople', ids, 'id');
    return { roster, personId: keep.id };
  }

  const dutiesOf = async (personId: string) =>
    (await db().findBy(PersonDuty, { personId })).map(({ duty }) => String(duty)).sort();
  const leftAtOf = async (id: string) => (await db().findOneByOrFail(Person, { id })).leftAt;

  it.each([PARENT, STAFF])('keeps what the row that is left says, with %s kept', async (kept) => {
    const { roster, personId } = await scene(kept);
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
    expect(await dutiesOf(personId)).toEqual(['GUARDIAN', 'TEACHER']);
    await roster.takeOut('users', STAFF).takeOut('enrollments', TEACHES).import();
    expect([await dutiesOf(personId), await leftAtOf(personId)]).toEqual([['GUARDIAN'], null]);
    const teachings = await db().findBy(TeachingAssignment, { personId });
    expect(teachings.every(({ endsBefore }) => endsBefore <= '2026-10-06')).toBe(true);
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
    await roster.putBack('users', STAFF).putBack('enrollments', TEACHES).import();
    expect(await dutiesOf(personId)).toEqual(['GUARDIAN', 'TEACHER']);
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
  });

  it('leaves when neither row says that they may come in, and returns when one does', async () => {
    const { roster, personId } = await scene();
    await roster.set('users', STAFF, 'enabledUser', 'false').import();
    expect(await leftAtOf(personId)).toBeNull();
    await roster.takeOut('users', PARENT).import();
    expect(await leftAtOf(personId)).not.toBeNull();
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
    await roster.set('users', STAFF, 'enabledUser', 'true').import();
    expect(await leftAtOf(personId)).toBeNull();
  });

  it('follows a delta that deletes one of the rows', async () => {
    const { roster, personId } = await scene();
    roster.folder.asDelta().keepOnly('users', STAFF);
    for (const file of ['orgs', 'academicSessions', 'courses', 'classes', 'enrollments'] as const) {
      roster.folder.keepOnly(file);
    }
    await roster.takeOut('users', STAFF).import();
    expect([await dutiesOf(personId), await leftAtOf(personId)]).toEqual([['GUARDIAN'], null]);
  });
});
