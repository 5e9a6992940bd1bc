import type { Child } from '../../src/families/index.js';
import { Duty } from '../../src/identity/index.js';
import type { Member } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

const OFFICE_VIEW = `query($id: ID!) { node(id: $id) { ... on Child { guardianships {
  guardian { id } version rights { seesSchedule } restrictions { id document } } } } }`;
const NODE = 'query($id: ID!) { node(id: $id) { __typename } }';
const ELIGIBILITY = `query($id: ID!, $personId: ID) { node(id: $id) { ... on Shift {
  eligibility(personId: $personId) { canSignUp reasons { reason message overridable } } } } }`;
const EXPLAINED = `query($personId: ID!, $targetId: ID!) {
  explainMatch(personId: $personId, targetId: $targetId) { obstacles { kind message } } }`;
const MAY_NOT = {
  reason: 'MAY_NOT_BE_PLACED',
  message: 'The office’s administrator has to be asked before this person can be placed here.',
  overridable: false,
};

describe('what an administrator records of guardians', () => {
  let test: TestApp;

  beforeAll(async () => void (test = await TestApp.start()));
  afterAll(() => test.stop());

  /** Ana and Leo in one household, Ben in another; both are Leo's. Leo and Lia of 3B live with Ana. */
  async function scene() {
    const school = await test.school();
    const coordinator = await school.coordinator();
    const admin = await school.person({ name: 'Ada Adams', duties: [Duty.ADMIN] });
    const classroom = await school.classroom('3B', '03');
    const teacher = await school.teacher('Tia Teacher', classroom);
    const [ana, ben] = [await school.guardian('Ana Lopez'), await school.guardian('Ben Lopez')];
    const pupils = ['Leo', 'Lia'].map((givenName) => ({ givenName, classroom }));
    const [leo, lia] = (await school.family('Lopez', [ana], pupils)).children as [Child, Child];
    await school.guardianship(leo.id, ben);
    const about = { classroomIds: [classroom.id], organizerIds: [coordinator.id, teacher.id] };
    const { shifts } = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 3 }], about);
    return { school, coordinator, admin, teacher, ana, ben, leo, lia, classroom, shiftId: shifts[0]!.id };
  }
  type Scene = Awaited<ReturnType<typeof scene>>;

  const ban = ({ ben, leo }: Scene) => ({
    guardianId: ben.id,
    kind: 'NO_ACCESS',
    childId: leo.id,
    document: 'Court 7',
  });
  const restrict = (here: Scene, more: object = {}) =>
    test.as(here.admin).mutate<{ id: string }>('restrictGuardian', { ...ban(here), ...more }, 'id');
  const closeSchedule = ({ admin, ben, leo }: Scene) => {
    const input = { childId: leo.id, guardianId: ben.id, version: 1, seesSchedule: false };
    return test.as(admin).mutate('setGuardianshipRights', input, 'version');
  };
  const eligibility = async (who: Member, { shiftId }: Scene, { id: personId }: Member) =>
    (await test.as(who).ask(ELIGIBILITY, { id: shiftId, personId })).node?.eligibility;

  it('is read, changed and lifted by administrators alone', async () => {
    const here = await scene();
    const { id } = await restrict(here);
    await closeSchedule(here);
    const { node } = await test.as(here.admin).ask(OFFICE_VIEW, { id: here.leo.id });
    expect(node.guardianships).toContainEqual({
      guardian: { id: here.ben.id },
      ...{ version: 2, rights: { seesSchedule: false }, restrictions: [{ id, document: 'Court 7' }] },
    });
    const seen = await test.as(here.coordinator).ask(OFFICE_VIEW, { id: here.leo.id });
    const nothing = { version: null, rights: null, restrictions: null };
    expect(seen.node.guardianships).toEqual(
      [here.ana, here.ben].map((guardian) => ({ guardian: { id: guardian.id }, ...nothing })),
    );
    expect((await test.as(here.coordinator).ask(NODE, { id })).node).toBeNull();
    const rights = { childId: here.leo.id, guardianId: here.ben.id, version: 2, picksUp: false };
    for (const [mutation, input] of [
      ['restrictGuardian', ban(here)],
      ['setGuardianshipRights', rights],
      ['liftRestriction', { restrictionId: id }],
    ] as const) {
      expect(await test.as(here.coordinator).refusedMutation(mutation, input)).toEqual({ code: 'FORBIDDEN' });
    }
    await test.as(here.admin).mutate('liftRestriction', { restrictionId: id }, 'id');
  });

  it('is not there for a coordinator who is an administrator elsewhere', async () => {
    const here = await scene();
    const { id } = await restrict(here);
    const elsewhere = await test.school({ name: 'Elm' });
    await elsewhere.person({ name: 'Carla', email: here.coordinator.email, duties: [Duty.ADMIN] });
    const carla = test.as(here.coordinator);
    expect((await carla.ask(NODE, { id })).node).toBeNull();
    expect(await carla.refusedMutation('liftRestriction', { restrictionId: id })).toEqual({ code: 'NOT_FOUND' });
    const rights = { childId: here.leo.id, guardianId: here.ben.id, version: 1, picksUp: false };
    const ADMIN_ONLY = { code: 'FORBIDDEN', reason: 'ADMIN_ONLY' };
    expect(await carla.refusedMutation('restrictGuardian', ban(here))).toEqual(ADMIN_ONLY);
    expect(await carla.refusedMutation('setGuardianshipRights', rights)).toEqual(ADMIN_ONLY);
    await here.school.person({ name: 'Carla', email: here.coordinator.email, duties: [Duty.ADMIN] });
    expect(await carla.ask(NODE, { id })).toEqual({ node: { __typename: 'GuardianRestriction' } });
  });

  it.each<[string, (here: Scene) => Promise<unknown>]>([
    ['barred from a child of the class', (here) => restrict(here)],
    [
      'barred from a child of the class and from meeting its mother',
      async (here) => {
        await restrict(here, { document: 'Court 8' });
        await restrict(here, { kind: 'NO_CONTACT', childId: null, otherGuardianId: here.ana.id });
      },
    ],
    ['without the right to the schedule', closeSchedule],
  ])('keeps a guardian %s from being placed there, in the same words', async (_, record) => {
    const here = await scene();
    const { coordinator, admin, teacher, ben, ana, shiftId } = here;
    await record(here);
    const told = { canSignUp: false, reasons: [MAY_NOT] };
    for (const who of [coordinator, admin]) expect(await eligibility(who, here, ben)).toEqual(told);
    expect(await eligibility(coordinator, here, ana)).toEqual({ canSignUp: true, reasons: [] });
    const may = (reason: string) => ({ code: 'RULE_BROKEN', reason, details: { reasons: [reason] } });
    const forBen = { shiftId, volunteerId: ben.id };
    const asked = { shiftId, personIds: [ben.id] };
    for (const who of [coordinator, admin]) {
      const refused = (name: string, input: Record<string, unknown>) => test.as(who).refusedMutation(name, input);
      expect(await refused('signUp', forBen)).toEqual(may('MAY_NOT_BE_PLACED'));
      const override = { ...forBen, override: { reason: 'We need him' } };
      expect(await refused('signUp', override)).toEqual(may('MAY_NOT_BE_PLACED'));
      expect(await refused('invite', asked)).toMatchObject({
        ...may('MAY_NOT_BE_PLACED'),
        details: { personIds: [ben.id] },
      });
    }
    // Others are told what has many sources; the guardian asks, and sees, nothing.
    expect(await test.as(teacher).refusedMutation('invite', asked)).toMatchObject({ reason: 'NOT_AVAILABLE' });
    expect(await eligibility(ben, here, ben)).toBeUndefined();
    const need = await test
      .as(teacher)
      .mutate('postNeed', { classroomId: here.classroom.id, title: 'Somebody who knows rocks' }, 'id');
    const obstaclesFor = async (who: Member) => {
      const variables = { personId: ben.id, targetId: need.id };
      const { explainMatch } = await test.as(who).ask(EXPLAINED, variables);
      return explainMatch.obstacles.map(({ kind, message }: Record<string, string>) => ({ kind, message }));
    };
    const { reason: kind, message } = MAY_NOT;
    for (const who of [coordinator, admin]) expect(await obstaclesFor(who)).toContainEqual({ kind, message });
    expect(JSON.stringify(await obstaclesFor(teacher))).not.toContain(kind);
    const wide = await publishedEvent(test.as(coordinator), here.school.id, [{}]);
    expect(await eligibility(coordinator, { ...here, shiftId: wide.shifts[0]!.id }, ben)).toMatchObject({
      canSignUp: true,
    });
  });

  it('keeps nobody out whom another child leads there', async () => {
    const here = await scene();
    await restrict(here, { childId: here.lia.id });
    expect(await eligibility(here.coordinator, here, here.ben)).toEqual({ canSignUp: true, reasons: [] });
    await restrict(here);
    expect(await eligibility(here.coordinator, here, here.ben)).toEqual({ canSignUp: false, reasons: [MAY_NOT] });
    await here.school.family('Own', [here.ben], [{ givenName: 'Ole', classroom: here.classroom }]);
    expect(await eligibility(here.coordinator, here, here.ben)).toEqual({ canSignUp: true, reasons: [] });
  });

  it('follows people whom a coordinator merges, who is not told', async () => {
    const here = await scene();
    const { admin, coordinator, school, ben, leo } = here;
    await restrict(here);
    const twin = await school.guardian('Benjamin Lopez');
    const people = await test
      .as(coordinator)
      .ask(`{ nodes(ids: ["${twin.id}", "${ben.id}"]) { ... on Person { id version } } }`);
    const [kept, merged] = people.nodes as [{ id: string; version: number }, { id: string; version: number }];
    const two = { keepId: kept.id, keepVersion: kept.version, mergeId: merged.id, mergeVersion: merged.version };
    const answer = await test.as(coordinator).mutate('mergePeople', { ...two, accountOfId: twin.id }, 'id');
    expect(answer).toEqual({ id: twin.id });
    expect(await eligibility(coordinator, here, twin)).toEqual({ canSignUp: false, reasons: [MAY_NOT] });
    const { node } = await test.as(admin).ask(OFFICE_VIEW, { id: leo.id });
    expect(node.guardianships).toContainEqual(
      expect.objectContaining({ guardian: { id: twin.id }, restrictions: [expect.objectContaining({})] }),
    );
  });
});
