import {
  Child,
  Enrollment,
  FamilyAdult,
  FamilyMerged,
  GuardianRestriction,
  GuardianRights,
  Guardianship,
  RestrictionKind,
} from '../../src/families/index.js';
import { RosterRecord } from '../../src/families/roster/roster-record.entity.js';
import { Account, AccountsService, Person, PersonDuty, PersonEmail, PersonMerged } from '../../src/identity/index.js';
import { StagedRows } from '../../src/platform/database/staged-rows.entity.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Classroom } from '../../src/schools/index.js';
import { Signup } from '../../src/signups/index.js';
import { publishedEvent } from '../support/events.js';
import type { GraphqlClient } from '../support/graphql-client.js';
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
const link = (childId: string, adultId: string) => JSON.stringify([childId, adultId]);

const child = 'school1-child0';
const guardian = 'school1-guardian0.0';
const teacher = 'school1-teacher0';
const [sharedChild, mother, father] = ['school1-child1', 'school1-guardian1.0', 'school1-guardian1.1'];
const stayRow = `school1-class1:${child}`;

/** A delta of the same system that names these users, and nothing else. */
function aDelta(of: TestRoster, ...users: string[]): TestRoster {
  const delta = aRoster();
  delta.folder.setProperty('source.systemName', of.source).asDelta();
  for (const file of ['orgs', 'academicSessions', 'courses', 'classes', 'enrollments'] as const) {
    delta.folder.keepOnly(file);
  }
  delta.folder.keepOnly('users', ...users);
  Object.assign(delta, { source: of.source });
  return delta;
}

describe('decided here', () => {
  it('the address by which somebody signs in stays, and a changed one in the roster is reported', async () => {
    const roster = aRoster();
    await roster.import();
    const { id } = await roster.row(Person, 'person', teacher);
    const { email } = await db().findOneByOrFail(PersonEmail, { personId: id });
    const times = { createdAt: test.clock.now(), updatedAt: test.clock.now() };
    const accountId = `account_${roster.source}`;
    await db().insert(Account, { id: accountId, email, ...times });
    roster.set('users', teacher, 'email', 'new@school.example');
    for (const _time of [1, 2]) {
      const outcome = await roster.import();
      expect(outcome).toMatchObject({ changes: NO_CHANGE, problems: [{ code: 'email_confirmed' }] });
    }
    expect(await db().countBy(PersonEmail, { personId: id, email })).toBe(1);
    await db().delete(PersonEmail, { personId: id });
    await db().delete(Account, { id: accountId });
  });

  it('that somebody has left outlives that the roster drops them and names them again', async () => {
    const roster = aRoster();
    await roster.import();
    const { id } = await roster.row(Child, 'child', child);
    await db().update(Child, id, { leftAt: test.clock.now() });
    await roster.takeOut('users', child).takeOut('enrollments', stayRow).import();
    expect(codes(await roster.putBack('users', child).putBack('enrollments', stayRow).import())).toContain('kept');
    expect((await roster.row(Child, 'child', child)).leftAt).not.toBeNull();
  });

  it('a family that somebody was taken out of stays without them', async () => {
    const roster = aRoster();
    await roster.import();
    const { id: personId } = await roster.row(Person, 'person', mother);
    await db().delete(FamilyAdult, { personId });
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
    expect(await db().countBy(FamilyAdult, { personId })).toBe(0);
  });

  it('what the office has written on a guardianship is not lost by a roster that drops it', async () => {
    const roster = aRoster();
    await roster.import();
    const { id } = await roster.row(Guardianship, 'guardianship', link(sharedChild, mother));
    const later = new Date(Date.parse(test.clock.now()) + 60_000).toISOString();
    await db().update(Guardianship, id, { updatedAt: later });
    const outcome = await roster.set('users', sharedChild, 'agentSourcedIds', father).import();
    expect(codes(outcome)).toContain('kept');
    expect(await db().countBy(Guardianship, { id })).toBe(1);
  });

  it('rights or a restriction that the office recorded keep a guardianship, until the office takes them back', async () => {
    const roster = aRoster();
    await roster.import();
    const { schoolId, childId, personId } = await roster.row(Guardianship, 'guardianship', link(sharedChild, mother));
    const { personId: fatherId } = await roster.row(Guardianship, 'guardianship', link(sharedChild, father));
    const unitOfWork = test.app.get(UnitOfWork);
    const { restriction } = await unitOfWork.runIn(schoolId, async (work) => ({
      rights: await work.rows(GuardianRights).insert({
        ...{ childId, personId, seesSchedule: true, seesDirectory: false, receivesMail: true },
        ...{ picksUp: false, changesData: false, version: 1 },
      }),
      restriction: await work.rows(GuardianRestriction).insert({
        ...{ childId, personId: fatherId, kind: RestrictionKind.NO_ACCESS, otherPersonId: null },
        ...{ document: 'Order 7', startsOn: '2026-09-01', endsBefore: null, expiresAt: null },
        ...{ recordedById: null, liftedAt: null, liftedById: null },
      }),
    }));
    roster.set('users', sharedChild, 'agentSourcedIds', '');
    expect(codes(await roster.import())).toContain('kept');
    expect(await db().countBy(Guardianship, { childId })).toBe(2);
    await db().update(GuardianRestriction, restriction.id, { liftedAt: test.clock.now() });
    expect((await roster.import()).changes).toEqual({ ...NO_CHANGE, deactivated: 1 });
    expect(await db().findBy(Guardianship, { childId })).toEqual([expect.objectContaining({ personId })]);
  });

  it('two rows that were merged stay one, though the roster still has both', async () => {
    const roster = aRoster();
    await roster.import();
    const kept = await roster.row(Person, 'person', mother);
    const merged = await roster.row(Person, 'person', father);
    const { schoolId } = kept;
    await test.app.get(UnitOfWork).runIn(schoolId, async (work) => {
      await work.announce(new PersonMerged(schoolId, kept.id, merged.id));
      await work.announce(new FamilyMerged(schoolId, 'family_kept', 'family_merged'));
    });
    for (const entity of [Guardianship, FamilyAdult, PersonEmail, PersonDuty]) {
      await db().delete(entity, { personId: merged.id });
    }
    await db().delete(Person, { id: merged.id });
    const before = await db().countBy(Person, { schoolId });
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
    expect(await db().countBy(Person, { schoolId })).toBe(before);
    // Of the two rows one goes: the person stays.
    roster.takeOut('users', mother).set('users', sharedChild, 'agentSourcedIds', father);
    await roster.import();
    expect(await db().findOneByOrFail(Person, { id: kept.id })).toMatchObject({ leftAt: null });
  });

  it('whoever may not use the system by the roster has left, and returns when they may', async () => {
    const roster = aRoster();
    await roster.import();
    expect((await roster.set('users', teacher, 'enabledUser', 'false').import()).changes).toMatchObject({
      deactivated: 1,
    });
    expect((await roster.row(Person, 'person', teacher)).leftAt).not.toBeNull();
    await roster.set('users', teacher, 'enabledUser', 'true').import();
    expect((await roster.row(Person, 'person', teacher)).leftAt).toBeNull();
  });
});

it('a teacher who is a parent is one person with both duties, and loses the one that the roster takes back', async () => {
  const roster = aRoster({ version: '1.2' });
  const role = { sourcedId: 'second-role', userSourcedId: teacher, roleType: 'secondary', role: 'parent' };
  roster.folder.add('roles', { ...role, orgSourcedId: 'school1' });
  roster.set('users', child, 'agentSourcedIds', `${guardian},${teacher}`);
  await roster.import();
  const { id: personId } = await roster.row(Person, 'person', teacher);
  const duties = async () => (await db().findBy(PersonDuty, { personId })).map(({ duty }) => String(duty)).sort();
  expect(await duties()).toEqual(['GUARDIAN', 'TEACHER']);
  expect((await roster.import()).changes).toEqual(NO_CHANGE);
  await roster.set('users', child, 'agentSourcedIds', guardian).import();
  expect(await duties()).toEqual(['TEACHER']);
});

/** A client of whoever has this address. */
async function clientOf(email: string): Promise<GraphqlClient> {
  const wanted = { email, name: 'test', scope: 'all' as const, days: null };
  const token = await test.app
    .get(UnitOfWork)
    .runAcrossSchools('a token belongs to an account', (work) =>
      test.app.get(AccountsService).createToken(work, wanted),
    );
  return test.as({ token });
}

it('a parent who waits while their child is in another class gets the place once a roster brings the child back', async () => {
  const school = await test.school({ name: 'School of the Roster' });
  const { id: schoolId } = school;
  const roster = aRoster();
  const [anas, bens] = ['school1-child0', 'school1-child3'];
  for (const [guardian, child, name] of [
    ['school1-guardian0.0', anas, 'ana'],
    ['school1-guardian1.0', bens, 'ben'],
  ] as const) {
    roster.set('users', guardian, 'email', `${name}@class.example`).set('users', child, 'agentSourcedIds', guardian);
  }
  await roster.import({ schoolId });
  const { id: classroomId } = await roster.row(Classroom, 'classroom', 'school1-class1');
  const cora = test.as(await school.coordinator());
  const { shifts } = await publishedEvent(cora, schoolId, [{ capacity: 1 }], { classroomIds: [classroomId] });
  const [ana, ben] = [await clientOf('ana@class.example'), await clientOf('ben@class.example')];
  const signUp = (one: GraphqlClient) =>
    one.mutate<{ id: string; status: string }>('signUp', { shiftId: shifts[0]!.id }, 'id status');
  const [first, second] = [await signUp(ana), await signUp(ben)];
  expect([first.status, second.status]).toEqual(['CONFIRMED', 'WAITLISTED']);
  roster.set('enrollments', `school1-class1:${bens}`, 'classSourcedId', 'school1-class2');
  await roster.import({ schoolId });
  const status = async () => (await db().findOneByOrFail(Signup, { id: second.id })).status;
  await ana.mutate('withdraw', { signupId: first.id }, 'status');
  await test.outboxEmpty();
  expect(await status()).toBe('WAITLISTED');
  roster.set('enrollments', `school1-class1:${bens}`, 'classSourcedId', 'school1-class1');
  await roster.import({ schoolId });
  await test.outboxEmpty();
  expect(await status()).toBe('CONFIRMED');
});

describe('a roster that would take away more than a tenth', () => {
  it('is held, and applied once that is allowed', async () => {
    const roster = aRoster({ schools: 1, childrenPerSchool: 40 });
    await roster.import();
    for (let index = 0; index < 6; index += 1) {
      roster.takeOut('users', `school1-child${index}`);
      roster.takeOut('enrollments', `school1-class${(index % 3) + 1}:school1-child${index}`);
    }
    const before = await db().count(RosterRecord);
    const outcome = await roster.import();
    expect(outcome.verdict).toBe('held');
    expect(outcome.held).toContainEqual(expect.objectContaining({ kind: 'child', going: 6, of: 40 }));
    expect(await roster.preview()).toMatchObject({ verdict: 'held', held: outcome.held });
    expect((await roster.row(Child, 'child', child)).leftAt).toBeNull();
    expect(await db().count(RosterRecord)).toBe(before);
    expect((await roster.import({ allowRemovals: true })).changes).toEqual(outcome.changes);
    expect((await roster.row(Child, 'child', child)).leftAt).not.toBeNull();
    expect(await db().count(StagedRows)).toBe(0);
  });
});

describe('a delta', () => {
  it('is refused before everything was imported once', async () => {
    const roster = aRoster();
    expect(await aDelta(roster, child).import()).toMatchObject({
      ...{ verdict: 'refused', changes: NO_CHANGE },
      problems: [{ code: 'delta_before_bulk' }],
    });
  });

  it('changes what it names and nothing else, once', async () => {
    const roster = aRoster();
    await roster.import();
    const delta = aDelta(roster, teacher).set('users', teacher, 'phone', '555-0199');
    expect((await delta.import()).changes).toEqual({ ...NO_CHANGE, changed: 1 });
    expect((await delta.import()).changes).toEqual(NO_CHANGE);
    expect((await roster.row(Person, 'person', teacher)).phone).toBe('555-0199');
  });

  it('of users alone is about whom they were before, adult or child, and of roles alone makes a teacher, once', async () => {
    const size = { version: '1.2', schools: 1 } as const;
    const roster = aRoster(size);
    await roster.import();
    const deltaOf = (file: 'users' | 'roles', ...rows: string[]) => {
      const delta = aRoster(size);
      delta.folder.setProperty('source.systemName', roster.source).asDelta();
      for (const other of [
        'orgs',
        'academicSessions',
        'courses',
        'classes',
        'enrollments',
        'users',
        'roles',
      ] as const) {
        delta.folder.keepOnly(other, ...(other === file ? rows : []));
      }
      return delta;
    };
    const users = deltaOf('users', child, guardian);
    users.set('users', child, 'familyName', 'Renamed').set('users', guardian, 'phone', '555-0123');
    expect((await users.import()).changes).toEqual({ ...NO_CHANGE, changed: 2 });
    expect((await users.import()).changes).toEqual(NO_CHANGE);
    expect((await roster.row(Child, 'child', child)).familyName).toBe('Renamed');
    const { id: personId, phone } = await roster.row(Person, 'person', guardian);
    expect(phone).toBe('555-0123');
    const roleId = `${guardian}@school1`;
    const roles = deltaOf('roles', roleId).set('roles', roleId, 'role', 'teacher');
    expect((await roles.import()).changes).toEqual({ ...NO_CHANGE, changed: 1 });
    expect((await roles.import()).changes).toEqual(NO_CHANGE);
    expect((await db().findBy(PersonDuty, { personId })).map(({ duty }) => String(duty)).sort()).toEqual([
      'GUARDIAN',
      'TEACHER',
    ]);
    expect(codes(await roles.set('roles', roleId, 'userSourcedId', 'nobody').import())).toContain('user_unknown');
    roles.set('roles', roleId, 'userSourcedId', guardian).takeOut('roles', roleId);
    expect(await roles.import()).toMatchObject({ changes: NO_CHANGE, verdict: 'accepted_with_warnings' });
  });

  it('that names fewer agents of a child than before ends the link to the others, once, and one that names none says nothing', async () => {
    const roster = aRoster();
    await roster.import();
    const silent = aDelta(roster, sharedChild).set('users', sharedChild, 'agentSourcedIds', '');
    expect((await silent.import()).changes).toEqual(NO_CHANGE);
    // Of three guardians.
    const fewer = aDelta(roster, sharedChild).set('users', sharedChild, 'agentSourcedIds', father);
    expect((await fewer.import()).changes).toEqual({ ...NO_CHANGE, deactivated: 2 });
    expect((await fewer.import()).changes).toEqual(NO_CHANGE);
  });

  it('takes somebody away with what depends on them, and brings the same back', async () => {
    const roster = aRoster();
    await roster.import();
    const { id } = await roster.row(Child, 'child', child);
    const gone = aDelta(roster, child).takeOut('users', child);
    // The child, its stay and its one guardian.
    expect((await gone.import()).changes).toEqual({ ...NO_CHANGE, deactivated: 3 });
    expect((await gone.import()).changes).toEqual(NO_CHANGE);
    await aDelta(roster, child).import();
    expect(await roster.row(Child, 'child', child)).toMatchObject({ id, leftAt: null });
    expect((await roster.import()).changes).toMatchObject({ added: 0, deactivated: 0 });
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
  });

  it('that takes away whom nobody knows does nothing', async () => {
    const roster = aRoster();
    await roster.import();
    const delta = aDelta(roster, child).set('users', child, 'sourcedId', 'stranger').takeOut('users', 'stranger');
    expect(await delta.import()).toMatchObject({ changes: NO_CHANGE });
  });

  it('may name people and classes that it does not repeat, and says whom it does not know', async () => {
    const roster = aRoster();
    await roster.import();
    const newcomer = aDelta(roster, child).set('users', child, 'sourcedId', 'newcomer');
    newcomer.set('users', 'newcomer', 'agentSourcedIds', `${mother},nobody`);
    const outcome = await newcomer.import();
    expect(codes(outcome)).toContain('agent_unknown');
    const { id: childId } = await roster.row(Child, 'child', 'newcomer');
    const { id: personId } = await roster.row(Person, 'person', mother);
    expect(await db().countBy(Guardianship, { childId, personId })).toBe(1);
    const stay = aRoster();
    stay.folder.setProperty('source.systemName', roster.source).asDelta();
    for (const file of ['orgs', 'academicSessions', 'courses', 'classes', 'users'] as const) stay.folder.keepOnly(file);
    stay.folder.keepOnly('enrollments', stayRow);
    stay.set('enrollments', stayRow, 'userSourcedId', 'newcomer').set('enrollments', stayRow, 'sourcedId', 'new-stay');
    expect((await stay.import()).changes).toEqual({ ...NO_CHANGE, added: 1 });
    expect((await stay.import()).changes).toEqual(NO_CHANGE);
    expect(await db().countBy(Enrollment, { childId })).toBe(1);
    stay.takeOut('enrollments', 'new-stay');
    expect((await stay.import()).changes).toEqual({ ...NO_CHANGE, deactivated: 1 });
  });
});
