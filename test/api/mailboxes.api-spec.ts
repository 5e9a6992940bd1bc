import { AddressReview } from '../../src/families/roster/address-review.entity.js';
import { Duty, Person, PersonEmail } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { NO_CHANGE, TestRoster } from '../support/roster-import.js';
import { emailChangeSecret, requested, secretFor, sessionOf } from '../support/sign-in.js';
import { TestApp } from '../support/test-app.js';

let test: TestApp;
let school: SchoolBuilder;
let coordinator: Member;
let ada: Member;
let mailboxes = 0;

beforeAll(async () => {
  test = await TestApp.start();
  school = await test.school();
  coordinator = await school.coordinator();
  ada = await school.person({ name: 'Ada Adams', duties: [Duty.ADMIN] });
});
afterAll(() => test.stop());
beforeEach(() => test.clock.advance(60_000));

const WHO = '{ viewer { people { id } } }';

/** For whom the caller acts; null: for nobody. */
async function actsFor(caller: { token: string }): Promise<string[] | null> {
  const { viewer } = await test.as(caller).ask(WHO);
  return viewer && viewer.people.map(({ id }: { id: string }) => id).sort();
}

/** Whether a sign-in mail is written for the address. */
async function getsMail(email: string): Promise<boolean> {
  await test.as().mutate('requestSignIn', { email }, 'accepted');
  return (await secretFor(test, email)) !== null;
}

/** Two guardians of one child who sign in by one mailbox, and the session of it. */
async function sharing() {
  const email = `shared${++mailboxes}@home.example`;
  const ann = await school.person({ name: 'Ann Split', email, duties: [Duty.GUARDIAN] });
  const bob = await school.person({ name: 'Bob Split', email, duties: [Duty.GUARDIAN] });
  const family = await school.family('Split', [ann, bob], [{ givenName: 'Cid' }]);
  const session = await sessionOf(test, email);
  expect(await actsFor(session)).toEqual([ann.id, bob.id].sort());
  return { email, own: `bob${mailboxes}@own.example`, ann, bob, session, child: family.children[0]! };
}

const versionOf = async ({ id }: { id: string }): Promise<number> =>
  (await test.database.manager.findOneByOrFail(Person, { id })).version;

async function update(person: { id: string }, change: object, as: { token: string } = coordinator) {
  return test.as(as).mutate('updatePerson', { personId: person.id, version: await versionOf(person), ...change }, 'id');
}

const noContact = (guardianId: string, otherGuardianId: string) => ({
  ...{ guardianId, otherGuardianId, kind: 'NO_CONTACT', document: 'Court 1' },
});

describe('an address that the office enters or removes', () => {
  it('signs in from then on, and what the removed one had opened is closed to that person alone', async () => {
    const { email, own, ann, bob, session } = await sharing();
    const code = await requested(test, email);
    await update(bob, { addEmails: [own], removeEmails: [email] });
    expect(await actsFor(session)).toEqual([ann.id]);
    expect(await actsFor(ann)).toEqual([ann.id]);
    expect(await test.as().refusedMutation('signIn', { token: code.token })).toMatchObject({
      reason: 'SIGN_IN_FAILED',
    });
    expect(await actsFor(await sessionOf(test, own))).toEqual([bob.id]);
    expect(await actsFor(await sessionOf(test, email))).toEqual([ann.id]);
  });

  it('may be entered again: what was opened before acts for the person no more', async () => {
    const { email, own, ann, bob, session } = await sharing();
    await update(bob, { addEmails: [own], removeEmails: [email] });
    test.clock.advance(1);
    await update(bob, { addEmails: [email] });
    expect(await actsFor(session)).toEqual([ann.id]);
    expect(await actsFor(await sessionOf(test, email))).toEqual([ann.id, bob.id].sort());
  });

  it('takes the sessions and tokens of a mailbox along that acts for nobody any more', async () => {
    const eva = await school.guardian('Eva');
    const session = await sessionOf(test, eva.email);
    await update(eva, { removeEmails: [eva.email] });
    expect([await actsFor(session), await actsFor(eva)]).toEqual([null, null]);
    expect(await getsMail(eva.email)).toBe(false);
    await update(eva, { addEmails: [eva.email] });
    expect([await actsFor(session), await actsFor(eva)]).toEqual([null, null]);
  });

  it('may be removed by its owner, who has just signed in, but not the last', async () => {
    const { email, own, ann, bob } = await sharing();
    await update(bob, { addEmails: [own] });
    const session = await sessionOf(test, own);
    const last = { personId: bob.id, version: await versionOf(bob), removeEmails: [own, email] };
    expect(await test.as(session).refusedMutation('updatePerson', last)).toEqual({
      ...{ code: 'RULE_BROKEN', reason: 'LAST_ADDRESS' },
    });
    test.clock.advance(15 * 60_000);
    const old = { ...last, removeEmails: [email] };
    expect(await test.as(session).refusedMutation('updatePerson', old)).toMatchObject({ reason: 'SIGN_IN_AGAIN' });
    await update(bob, { removeEmails: [email] }, await sessionOf(test, own));
    expect(await actsFor(await sessionOf(test, email))).toEqual([ann.id]);
  });
});

describe('a restriction between two people of one mailbox', () => {
  it('ends the sharing at once: whoever has an address of their own signs in by that alone', async () => {
    const { email, own, ann, bob, session } = await sharing();
    await update(bob, { addEmails: [own] });
    await test.as(ada).mutate('restrictGuardian', noContact(bob.id, ann.id), 'id');
    expect(await actsFor(session)).toEqual([ann.id]);
    expect(await actsFor(await sessionOf(test, email))).toEqual([ann.id]);
    expect(await actsFor(await sessionOf(test, own))).toEqual([bob.id]);
  });

  it('where neither has another address, lets nobody in until the office has entered one', async () => {
    const { email, own, ann, bob, session } = await sharing();
    await test.as(ada).mutate('restrictGuardian', noContact(bob.id, ann.id), 'id');
    expect([await actsFor(session), await actsFor(ann), await getsMail(email)]).toEqual([null, null, false]);
    const list = 'query($id: ID!) { school(id: $id) { people(filter: { cannotSignIn: true }) { nodes { id } } } }';
    const { people } = (await test.as(coordinator).ask(list, { id: school.id })).school;
    expect(people.nodes.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([ann.id, bob.id]));
    await update(bob, { addEmails: [own] });
    await update(ann, { addEmails: [email] });
    expect(await actsFor(await sessionOf(test, email))).toEqual([ann.id]);
    const again = { personId: bob.id, version: await versionOf(bob), addEmails: [email] };
    expect(await test.as(coordinator).refusedMutation('updatePerson', again)).toEqual({
      ...{ code: 'RULE_BROKEN', reason: 'KEPT_APART' },
    });
  });

  it('and one that bars an adult from the other’s child', async () => {
    const { own, ann, bob, session, child } = await sharing();
    await update(bob, { addEmails: [own] });
    const barred = { guardianId: bob.id, childId: child.id, kind: 'NO_ACCESS', document: 'Court 2' };
    await test.as(ada).mutate('restrictGuardian', barred, 'id');
    expect(await actsFor(session)).toEqual([ann.id]);
  });

  it('is not got round by merging or by a change of address', async () => {
    const [gus, hal] = [await school.guardian('Gus'), await school.guardian('Hal')];
    await test.as(ada).mutate('restrictGuardian', noContact(gus.id, hal.id), 'id');
    const double = await school.person({ name: 'Gus Again', email: hal.email, duties: [Duty.GUARDIAN] });
    const versions = { keepVersion: await versionOf(gus), mergeVersion: await versionOf(double) };
    const merge = { keepId: gus.id, mergeId: double.id, accountOfId: double.id, ...versions };
    expect(await test.as(coordinator).refusedMutation('mergePeople', merge)).toMatchObject({ reason: 'KEPT_APART' });
  });
});

describe('a change of address', () => {
  it('says for whom, where the mailbox is several people’s of one school; the others keep it', async () => {
    const { email, own, ann, bob, session } = await sharing();
    expect(await test.as(session).refusedMutation('changeEmail', { email: own })).toMatchObject({
      ...{ code: 'RULE_BROKEN', reason: 'PERSON_REQUIRED' },
    });
    await test.as(session).mutate('changeEmail', { email: own, personIds: [bob.id] }, 'accepted');
    const { token } = (await emailChangeSecret(test))!;
    await test.as(session).mutate('confirmEmailChange', { token }, 'email');
    expect(await actsFor(session)).toEqual([ann.id]);
    expect(await actsFor(await sessionOf(test, own))).toEqual([bob.id]);
    expect(await actsFor(await sessionOf(test, email))).toEqual([ann.id]);
  });
});

describe('a stolen phone', () => {
  it('is signed out by the office, with its tokens and the mails on their way; the others of the mailbox stay', async () => {
    const { email, ann, bob, session } = await sharing();
    const code = await requested(test, email);
    await test.as(coordinator).mutate('endSessionsOf', { personId: bob.id }, 'id');
    expect(await actsFor(session)).toEqual([ann.id]);
    expect(await test.as().refusedMutation('signIn', { token: code.token })).toMatchObject({
      reason: 'SIGN_IN_FAILED',
    });
    expect(await actsFor(await sessionOf(test, email))).toEqual([ann.id, bob.id].sort());
  });

  it('is out for good when its owner leaves and returns', async () => {
    const ida = await school.guardian('Ida');
    const session = await sessionOf(test, ida.email);
    await test.as(coordinator).mutate('recordLeaving', { personId: ida.id, version: await versionOf(ida) }, 'id');
    await test.as(coordinator).mutate('recordReturn', { personId: ida.id, version: await versionOf(ida) }, 'id');
    expect([await actsFor(session), await actsFor(ida)]).toEqual([null, null]);
    expect(await actsFor(await sessionOf(test, ida.email))).toEqual([ida.id]);
  });

  it('of an administrator or coordinator is signed out by administrators alone', async () => {
    const admin = await school.person({ name: 'Ada Admin', duties: [Duty.ADMIN] });
    expect(await test.as(coordinator).refusedMutation('endSessionsOf', { personId: admin.id })).toEqual({
      ...{ code: 'FORBIDDEN', reason: 'ADMIN_ONLY' },
    });
    await test.as(admin).mutate('endSessionsOf', { personId: coordinator.id }, 'id');
    expect(await actsFor(coordinator)).toBeNull();
    coordinator = await school.person({ name: 'Carla Again', duties: [Duty.COORDINATOR] });
  });

  it('is signed out by oneself, with the tokens and the other mailboxes when asked', async () => {
    const jo = await school.guardian('Jo');
    const other = `other.${jo.email}`;
    await update(jo, { addEmails: [other] });
    const [session, elsewhere] = [await sessionOf(test, jo.email), await sessionOf(test, other)];
    await test.as(session).ask('mutation { endOtherSessions }');
    expect([await actsFor(jo), await actsFor(elsewhere)]).toEqual([[jo.id], [jo.id]]);
    await test.as(session).ask('mutation { endOtherSessions(input: { tokens: true, mailboxes: true }) }');
    expect([await actsFor(jo), await actsFor(elsewhere), await actsFor(session)]).toEqual([null, null, [jo.id]]);
  });
});

describe('a roster', () => {
  const [mother, father, teacher] = ['school1-guardian1.0', 'school1-guardian1.1', 'school1-teacher0'];

  const nameOf = ({ source }: TestRoster) => source.replace(' ', '').toLowerCase();

  async function imported() {
    const roster = new TestRoster(test.app, test.database);
    for (const who of [mother, father]) roster.set('users', who, 'email', `${nameOf(roster)}@home.example`);
    roster.set('users', teacher, 'email', `${nameOf(roster)}@teacher.example`);
    await roster.import();
    const [ann, bob, tess] = [
      await roster.row(Person, 'person', mother),
      await roster.row(Person, 'person', father),
      await roster.row(Person, 'person', teacher),
    ];
    const emailOf = async ({ id: personId }: Person) =>
      (await test.database.manager.findBy(PersonEmail, { personId })).map(({ email }) => email);
    return { roster, ann, bob, tess, emailOf, own: `own.${nameOf(roster)}@own.example` };
  }

  it('that gives one of a shared mailbox an address of their own counts at once', async () => {
    const { roster, ann, bob, emailOf, own } = await imported();
    const [shared] = await emailOf(ann);
    const session = await sessionOf(test, shared!);
    await roster.set('users', father, 'email', own).import();
    expect(await actsFor(session)).toEqual([ann.id]);
    expect(await actsFor(await sessionOf(test, own))).toEqual([bob.id]);
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
  });

  it('replaces at once what nobody has signed in by', async () => {
    const { roster, tess, emailOf, own } = await imported();
    await roster.set('users', teacher, 'email', own).import();
    expect(await emailOf(tess)).toEqual([own]);
    expect(await actsFor(await sessionOf(test, own))).toEqual([tess.id]);
  });

  it('that replaces a confirmed address lets a human decide: neither is locked out, nobody is let in', async () => {
    const { roster, tess, emailOf, own } = await imported();
    const [old] = await emailOf(tess);
    const session = await sessionOf(test, old!);
    for (const _night of [1, 2]) {
      const outcome = await roster.set('users', teacher, 'email', own).import();
      expect(outcome).toMatchObject({ changes: NO_CHANGE, waiting: 1, problems: [{ code: 'email_confirmed' }] });
    }
    expect([await actsFor(session), await getsMail(own)]).toEqual([[tess.id], false]);
    const reviews = await test.database.manager.findBy(AddressReview, { personId: tess.id });
    expect(reviews).toMatchObject([{ oldEmail: old, newEmail: own, decision: null }]);
    await roster.set('users', teacher, 'email', old!).import();
    const [withdrawn] = await test.database.manager.findBy(AddressReview, { personId: tess.id });
    expect(withdrawn).toMatchObject({ decision: 'WITHDRAWN' });
  });

  it('is followed when the owner says so, and not asked again when they say no', async () => {
    const { roster, tess, emailOf, own } = await imported();
    const [old] = await emailOf(tess);
    const session = await sessionOf(test, old!);
    const reviewId = async () => {
      await roster.set('users', teacher, 'email', own).import();
      const { node } = await test
        .as(session)
        .ask('query($id: ID!) { node(id: $id) { ... on Person { addressReviews { id oldEmail newEmail } } } }', {
          id: tess.id,
        });
      return node.addressReviews[0]?.id as string | undefined;
    };
    await test.as(session).mutate('decideAddress', { reviewId: await reviewId(), accept: false }, 'id decision');
    expect([await reviewId(), await actsFor(session)]).toEqual([undefined, [tess.id]]);
    await roster.set('users', teacher, 'email', `second.${own}`).import();
    const [second] = await test.database.manager.findBy(AddressReview, { newEmail: `second.${own}` });
    await test.as(session).mutate('decideAddress', { reviewId: second!.id, accept: true }, 'id decision');
    expect(await actsFor(session)).toBeNull();
    expect(await actsFor(await sessionOf(test, `second.${own}`))).toEqual([tess.id]);
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
  });
});
