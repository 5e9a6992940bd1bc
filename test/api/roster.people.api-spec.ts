import { Child, Family, FamilyAdult, FamilyChild, Guardianship } from '../../src/families/index.js';
import { Person, PersonDuty, PersonEmail } from '../../src/identity/index.js';
import { School } from '../../src/schools/index.js';
import type { RosterSize } from '../support/roster-folder.js';
import { NO_CHANGE, TestRoster } from '../support/roster-import.js';
import { TestApp } from '../support/test-app.js';

let test: TestApp;

beforeAll(async () => {
  test = await TestApp.start();
});
afterAll(() => test.stop());

const aRoster = (size?: RosterSize) => new TestRoster(test.app, test.database, size);
const db = () => test.database.manager;
const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code);

const child = 'school1-child0';
const guardian = 'school1-guardian0.0';
const teacher = 'school1-teacher0';
const link = (childId: string, adultId: string) => JSON.stringify([childId, adultId]);
/** The child and the two guardians of the second family. */
const [sharedChild, mother, father] = ['school1-child1', 'school1-guardian1.0', 'school1-guardian1.1'];

describe('a person', () => {
  it('follows the roster in name, phone and e-mail, which is lower-cased', async () => {
    const roster = aRoster();
    await roster.import();
    roster.set('users', teacher, 'givenName', 'Zora').set('users', teacher, 'familyName', '.');
    roster.set('users', teacher, 'email', 'Zora@School.Example').set('users', teacher, 'phone', '555-0199');
    expect((await roster.import()).changes).toEqual({ ...NO_CHANGE, changed: 1 });
    const person = await roster.row(Person, 'person', teacher);
    expect(person).toMatchObject({ name: 'Zora', familyName: null, phone: '555-0199', version: 2, leftAt: null });
    const emails = await db().findBy(PersonEmail, { personId: person.id });
    expect(emails.map(({ email }) => email)).toEqual(['zora@school.example']);
  });

  it('keeps what was changed by hand, and the import says so each time', async () => {
    const roster = aRoster();
    await roster.import();
    const { id } = await roster.row(Person, 'person', teacher);
    await db().update(Person, id, { phone: '1' });
    await db().update(PersonEmail, { personId: id }, { email: 'own@home.example' });
    roster.set('users', teacher, 'phone', '2').set('users', teacher, 'email', 'new@school.example');
    roster.set('users', teacher, 'givenName', 'Zora');
    const outcome = await roster.import();
    expect(outcome).toMatchObject({ verdict: 'accepted_with_warnings', changes: { ...NO_CHANGE, changed: 1 } });
    expect(codes(outcome)).toEqual(['kept']);
    expect(await roster.row(Person, 'person', teacher)).toMatchObject({ phone: '1', givenName: 'Zora' });
    expect(await db().countBy(PersonEmail, { personId: id, email: 'own@home.example' })).toBe(1);
    expect(await roster.import()).toMatchObject({ changes: NO_CHANGE, problems: [{ code: 'kept' }] });
  });

  it('keeps another address that signs in whatever address the roster gives', async () => {
    const roster = aRoster();
    await roster.import();
    const { id } = await roster.row(Person, 'person', teacher);
    const own = {
      id: `email_of_${roster.source}`,
      email: `${roster.source}@example.org`,
      signsInSince: test.clock.now(),
    };
    const times = { createdAt: test.clock.now(), updatedAt: test.clock.now() };
    const { schoolId } = await roster.row(Person, 'person', teacher);
    await db().insert(PersonEmail, { ...own, personId: id, schoolId, ...times });
    await roster.set('users', teacher, 'email', 'other@school.example').import();
    expect(await db().findOneBy(PersonEmail, { id: own.id })).toMatchObject({ ...own, personId: id });
  });

  it('is a teacher or a guardian by the roster, and loses only the duty that the roster gave', async () => {
    const roster = aRoster();
    await roster.import();
    const dutiesOf = async (sourcedId: string) => {
      const { id: personId } = await roster.row(Person, 'person', sourcedId);
      return (await db().findBy(PersonDuty, { personId })).map(({ duty }) => String(duty)).sort();
    };
    expect([await dutiesOf(teacher), await dutiesOf(guardian)]).toEqual([['TEACHER'], ['GUARDIAN']]);
    const { id: personId, schoolId } = await roster.row(Person, 'person', teacher);
    const times = { createdAt: test.clock.now(), updatedAt: test.clock.now() };
    await db().insert(PersonDuty, { id: 'duty_by_hand', schoolId, personId, duty: 'COORDINATOR', ...times } as never);
    await roster.set('users', teacher, 'role', 'administrator').import();
    expect(await dutiesOf(teacher)).toEqual(['COORDINATOR']);
  });

  it('is no teacher any more whose duty a human gave an end, until the roster takes it and gives it again', async () => {
    const roster = aRoster();
    await roster.import();
    const { id: personId } = await roster.row(Person, 'person', teacher);
    const end = async () => (await db().findBy(PersonDuty, { personId })).map(({ endsAt }) => endsAt);
    expect(await end()).toEqual([null]);
    await db().update(PersonDuty, { personId }, { endsAt: test.clock.now() });
    await roster.import();
    expect(await end()).toEqual([test.clock.now()]);
    await roster.set('users', teacher, 'role', 'administrator').import();
    await roster.set('users', teacher, 'role', 'teacher').import();
    expect(await end()).toEqual([null]);
  });

  it('of two schools is a person at each', async () => {
    const roster = aRoster({ schools: 2 });
    roster.set('users', teacher, 'orgSourcedIds', 'school1,school2');
    const { counts } = await roster.import();
    const [first, second] = [
      await roster.row(School, 'school', 'school1'),
      await roster.row(School, 'school', 'school2'),
    ];
    const people = await db().findBy(Person, [{ schoolId: first.id }, { schoolId: second.id }]);
    expect(people).toHaveLength(counts.people + 1);
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
  });

  it('may share an address with another', async () => {
    const roster = aRoster({ schools: 1, childrenPerSchool: 12 });
    await roster.import();
    const { id: schoolId } = await roster.row(School, 'school', 'school1');
    const shared = await db().findBy(PersonEmail, { schoolId, email: 'family2@school1.example' });
    expect(shared).toHaveLength(3);
  });

  it('who has no family name has none', async () => {
    const roster = aRoster();
    await roster.set('users', guardian, 'familyName', '.').import();
    const { name, familyName } = await roster.row(Person, 'person', guardian);
    expect(familyName).toBeNull();
    expect(name).not.toContain('.');
  });
});

it('an address of a child is stored nowhere', async () => {
  const roster = aRoster();
  await roster.import();
  const { schoolId } = await roster.row(Child, 'child', child);
  const emails = await db().findBy(PersonEmail, { schoolId });
  expect(emails.some(({ email }) => email.includes('pupils.example'))).toBe(false);
});

describe('a guardian', () => {
  it('who was removed by hand stays removed', async () => {
    const roster = aRoster();
    await roster.import();
    const { id } = await roster.row(Guardianship, 'guardianship', link(sharedChild, mother));
    await db().delete(Guardianship, { id });
    for (const _time of [1, 2]) {
      const outcome = await roster.import();
      expect(outcome).toMatchObject({ changes: NO_CHANGE, problems: [{ code: 'removed_here' }] });
    }
    roster.set('users', sharedChild, 'agentSourcedIds', father);
    await roster.import();
    roster.set('users', sharedChild, 'agentSourcedIds', `${mother},${father}`);
    expect(codes(await roster.import())).toContain('removed_here');
    expect(await db().countBy(Guardianship, { id })).toBe(0);
  });

  it('who is new joins the only family of the child', async () => {
    const roster = aRoster();
    await roster.import();
    const { familyId } = await db().findOneByOrFail(FamilyChild, {
      childId: (await roster.row(Child, 'child', child)).id,
    });
    await roster.set('users', child, 'agentSourcedIds', `${guardian},${mother}`).import();
    const { id: personId } = await roster.row(Person, 'person', mother);
    expect(await db().countBy(FamilyAdult, { familyId, personId })).toBe(1);
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
  });

  it('who is new joins neither of two homes of a child, and the office is told', async () => {
    const roster = aRoster();
    await roster.import();
    const { id: childId, schoolId } = await roster.row(Child, 'child', child);
    const times = { createdAt: test.clock.now(), updatedAt: test.clock.now() };
    const familyId = `family_other_${roster.source}`;
    await db().insert(Family, { id: familyId, schoolId, name: 'Other home', version: 1, ...times });
    await db().insert(FamilyChild, { id: `${familyId}_child`, schoolId, familyId, childId, ...times });
    const outcome = await roster.set('users', child, 'agentSourcedIds', `${guardian},${mother}`).import();
    expect(codes(outcome)).toEqual(['guardian_of_two_families']);
    expect(outcome.changes).toEqual({ ...NO_CHANGE, added: 1 });
    expect(await db().countBy(FamilyChild, { childId })).toBe(2);
    expect(await roster.import()).toMatchObject({ changes: NO_CHANGE, problems: [] });
  });

  it('whom the roster drops is one no longer, stays in the family until the office decides, and can return', async () => {
    const roster = aRoster();
    await roster.import();
    const before = await roster.row(Guardianship, 'guardianship', link(sharedChild, father));
    const homes = await db().countBy(FamilyAdult, { personId: before.personId });
    roster.set('users', sharedChild, 'agentSourcedIds', mother);
    const outcome = await roster.import();
    expect(codes(outcome)).toContain('former_guardian_in_family');
    expect(await db().countBy(Guardianship, { id: before.id })).toBe(0);
    expect(await db().countBy(FamilyAdult, { personId: before.personId })).toBe(homes);
    await roster.set('users', sharedChild, 'agentSourcedIds', `${mother},${father}`).import();
    const after = await roster.row(Guardianship, 'guardianship', link(sharedChild, father));
    expect([after.id, after.relation]).toEqual([before.id, before.relation]);
  });

  it('who was linked by hand is not unlinked by a roster that once said the same', async () => {
    const roster = aRoster();
    await roster.import();
    const { id: childId, schoolId } = await roster.row(Child, 'child', child);
    const { id: personId } = await roster.row(Person, 'person', mother);
    const id = `guardianship_${roster.source}`;
    const times = { createdAt: test.clock.now(), updatedAt: test.clock.now() };
    await db().insert(Guardianship, { id, schoolId, childId, personId, relation: 'parent', ...times });
    roster.set('users', child, 'agentSourcedIds', `${guardian},${mother}`);
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
    await roster.set('users', child, 'agentSourcedIds', guardian).import();
    expect(await db().countBy(Guardianship, { id })).toBe(1);
  });
});

describe('a child', () => {
  it('that was taken out of its family by hand is not placed again', async () => {
    const roster = aRoster();
    await roster.import();
    const { id: childId } = await roster.row(Child, 'child', child);
    await db().delete(FamilyChild, { childId });
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
    expect(await db().countBy(FamilyChild, { childId })).toBe(0);
  });

  it('that is new comes to the family of exactly its guardians', async () => {
    const roster = aRoster();
    roster.takeOut('users', 'school1-child2').takeOut('enrollments', 'school1-class3:school1-child2');
    await roster.import();
    roster.putBack('users', 'school1-child2').putBack('enrollments', 'school1-class3:school1-child2');
    await roster.set('users', 'school1-child2', 'agentSourcedIds', guardian).import();
    const { id: first } = await roster.row(Child, 'child', child);
    const { id: second } = await roster.row(Child, 'child', 'school1-child2');
    const families = await db().findBy(FamilyChild, [{ childId: first }, { childId: second }]);
    expect(new Set(families.map(({ familyId }) => familyId)).size).toBe(1);
  });
});
