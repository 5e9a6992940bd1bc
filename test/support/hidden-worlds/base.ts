import { Duty, Person } from '../../../src/identity/index.js';
import type { Member } from '../../../src/seed/school-builder.js';
import { draftEvent, publishedEvent } from '../events.js';
import type { TestApp } from '../test-app.js';

let made = 0;
/** Two worlds of one round have the same addresses, no two rounds do. */
export const startRound = (round: number): void => void (made = round);
export const mailbox = (name: string) => `${name.toLowerCase()}${made}@example.org`;

/**
 * Oak has classes 3B and 4A, each with a visit, a fair for all, and the families Chen (3B) and Diaz (4A); Tom teaches 3B.
 * Ben has a child, Mia, in 4A. Cora coordinates, Ada administers. Elm has a coordinator.
 */
export async function base(test: TestApp) {
  const oak = await test.school({ name: 'Oak' });
  const elm = await test.school({ name: 'Elm' });
  const cora = await oak.person({ name: 'Cora Cole', duties: [Duty.COORDINATOR], email: mailbox('cora') });
  const ada = await oak.person({ name: 'Ada Adams', duties: [Duty.ADMIN], email: mailbox('ada') });
  const eli = await elm.person({ name: 'Eli Eaton', duties: [Duty.COORDINATOR], email: mailbox('eli') });
  const [class3B, class4A] = [await oak.classroom('3B', '03'), await oak.classroom('4A', '04')];
  const guardian = (name: string) =>
    oak.person({ name, duties: [Duty.GUARDIAN], email: mailbox(name.split(' ')[0]!), phone: '+1 555 0100' });
  const [ben, chi, dee] = [await guardian('Ben Berg'), await guardian('Chi Chen'), await guardian('Dee Diaz')];
  const bens = await oak.family('Berg', [ben], [{ givenName: 'Mia', classroom: class4A }]);
  await oak.family('Chen', [chi], [{ givenName: 'Mei', classroom: class3B }]);
  await oak.family('Diaz', [dee], [{ givenName: 'Pia', classroom: class4A }]);
  const names = [{ locale: 'en', name: 'Background check' }];
  const office = test.as(cora);
  const { id: kindId } = await office.mutate<{ id: string }>('addClearanceKind', { schoolId: oak.id, names }, 'id');
  const { school } = await office.ask('{ school { skills(first: 1) { nodes { id } } } }');
  const left = await oak.person({ name: 'Lea Left', duties: [Duty.VOLUNTEER], email: mailbox('lea') });
  await oak.run((work) => work.rows(Person).update(left.id, { leftAt: work.now }));
  const visit = (classroom: { id: string }, day: string) =>
    publishedEvent(
      test.as(cora),
      oak.id,
      [{ startsAt: `${day}T13:00:00.000Z`, endsAt: `${day}T14:00:00.000Z`, capacity: 1 }],
      { classroomIds: [classroom.id], startsAt: `${day}T12:00:00.000Z`, endsAt: `${day}T20:00:00.000Z` },
    );
  const visit3B = await visit(class3B, '2026-10-20');
  await visit(class4A, '2026-10-21');
  const fair = await publishedEvent(test.as(cora), oak.id, [{ capacity: 1 }, { capacity: 3 }]);
  const [full, wide] = fair.shifts.map(({ id }) => id) as [string, string];
  await test.as(dee).mutate('signUp', { shiftId: wide }, 'id');
  const skillId = school.skills.nodes[0].id as string;
  const places = { fair, full, wide, visit3B };
  return {
    test,
    oak,
    elm,
    cora,
    ada,
    eli,
    ben,
    bens,
    chi,
    dee,
    left,
    class3B,
    class4A,
    ...places,
    kindId,
    skillId,
    guardian,
  };
}
export type World = Awaited<ReturnType<typeof base>>;

/** Something in every list where the person could be seen. */
export const fill = async ({ test, cora, visit3B, kindId, skillId }: World, who: Member) => {
  const { id: personId } = who;
  const office = test.as(cora);
  await office.mutate('recordClearance', { personId, clearanceKindId: kindId, issuedOn: '2026-01-01' }, 'id');
  const skills = [{ skillId, level: 'EXPERT', note: 'Zamora' }];
  await office.mutate('setSkills', { personId, version: 1, skills, expertise: 'Zamora' }, 'id');
  const shown = { showName: true, showPhone: true, showEmail: true };
  await test.as(who).mutate('setDirectory', { personId, version: 2, ...shown }, 'id');
  const invited = { shiftId: visit3B.shifts[0]!.id, personIds: [personId], message: 'Zamora' };
  await office.mutate('invite', invited, 'id');
};
export const household = async (world: World) => {
  const { oak, class3B, guardian } = world;
  const ana = await guardian('Ana Zamora');
  const family = await oak.family('Zamora', [ana], [{ givenName: 'Leo', classroom: class3B }]);
  await fill(world, ana);
  return { ana, childId: family.children[0]!.id };
};
export const signUp = ({ test, full }: World, who: Member) => test.as(who).mutate('signUp', { shiftId: full }, 'id');
export const restrict = ({ test, ada }: World, guardian: Member, input: Record<string, unknown>) =>
  test.as(ada).mutate('restrictGuardian', { guardianId: guardian.id, document: 'Court', ...input }, 'id');
export const hideName = ({ test }: World, who: Member) =>
  test.as(who).mutate('setNameHidden', { personId: who.id, version: 1, hidden: true }, 'id');
export const aPlaceWithoutName = async (world: World) => {
  const stranger = await world.guardian('Sam Stranger');
  await signUp(world, stranger);
  await hideName(world, stranger);
};
export const say = ({ test, dee: { id }, dee }: World, expertise: string | null) =>
  test.as(dee).mutate('setSkills', { personId: id, version: 1, expertise }, 'id');
export const unseenFamily = async (world: World) => {
  const { test, cora, oak, class3B } = world;
  const { ana } = await household(world);
  const event = await publishedEvent(test.as(cora), oak.id, [{}], {
    title: 'Zamora visit',
    classroomIds: [class3B.id],
  });
  await test.as(ana).mutate('signUp', { shiftId: event.shifts[0]!.id }, 'id');
  await draftEvent(test.as(cora), oak.id, [{}], { title: 'Zamora draft' });
  const need = await test.as(cora).mutate('postNeed', { classroomId: class3B.id, title: 'Zamora need' }, 'id');
  await test.as(cora).mutate('closeNeed', { needId: need.id, version: 1 }, 'id');
};
