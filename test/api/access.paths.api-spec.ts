import { FamiliesService } from '../../src/families/index.js';
import { Duty, Person } from '../../src/identity/index.js';
import { Classroom, Term, VolunteerNames } from '../../src/schools/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { draftEvent, publishedEvent } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const node = (type: string, selection: string) =>
  `query($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`;
const CONTACT = 'displayName email phone locale families { children { displayName } } signups { totalCount } version';
const NO_CONTACT = { email: null, phone: null, locale: null, families: null, signups: null, version: null };

describe('a way around', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());

  const ask = (who: Member, query: string, variables = {}) => test.as(who).ask(query, variables);
  const look = async (who: Member, thing: { id: string }, type: string, selection: string) =>
    (await ask(who, node(type, selection), { id: thing.id })).node;
  const signUp = (who: Member, shiftId: string, more = {}): Promise<{ id: string }> =>
    test.as(who).mutate('signUp', { shiftId, ...more }, 'id');

  /** Ana and Gus, each with a child in class 3B, and who runs the school. */
  async function twoFamilies(names?: VolunteerNames) {
    const school = await test.school(names ? { volunteerNames: names } : {});
    const [coordinator, ana, gus] = [
      await school.coordinator(),
      await school.guardian('Ana Lopez'),
      await school.person({ name: 'Gus Gray', duties: [Duty.GUARDIAN], phone: '+1 555 0107' }),
    ];
    const classroom = await school.classroom('3B');
    const teacher = await school.teacher('Tom Turner', classroom);
    const lopez = await school.family('Lopez', [ana], [{ givenName: 'Leo', classroom }]);
    const gray = await school.family('Gray', [gus], [{ givenName: 'Gil', classroom }]);
    return { school, coordinator, teacher, ana, gus, classroom, lopez, gray };
  }

  it('from an event over a guardian who organizes it leads to no family, child or address', async () => {
    const { school, coordinator, ana, gus } = await twoFamilies();
    const event = await publishedEvent(test.as(coordinator), school.id, [{}], { organizerIds: [gus.id] });
    const seen = await look(ana, event, 'Event', `organizers { ${CONTACT} }`);
    expect(seen.organizers).toEqual([{ displayName: 'Gus G.', ...NO_CONTACT }]);
  });

  it('for a guardian who organizes an event ends at its sign-ups: all of them, and no addresses', async () => {
    const { school, coordinator, ana, gus } = await twoFamilies();
    const { shifts } = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 1 }], {
      organizerIds: [ana.id],
    });
    const shift = shifts[0]!;
    await signUp(coordinator, shift.id);
    await signUp(coordinator, shift.id, { volunteerId: gus.id });
    const selection = `signups { waitlistPosition signedUpBy { id } volunteer { ${CONTACT} } }`;
    const { signups } = await look(ana, shift, 'Shift', selection);
    expect(signups[1]).toEqual({
      waitlistPosition: 1,
      signedUpBy: null,
      volunteer: { displayName: 'Gus G.', ...NO_CONTACT },
    });
  });

  it('over a child in two homes does not lead one parent to the other home', async () => {
    const { school, ana, classroom } = await twoFamilies();
    const ray = await school.guardian('Ray Rossi');
    const leo = await childOf(school, classroom, ana, ray);
    const families = 'displayName families { name adults { person { displayName } relationships { relation } } }';
    expect(await look(ana, leo, 'Child', families)).toEqual({
      displayName: 'Leo Rossi',
      families: [
        {
          name: 'Home of Ana Lopez',
          adults: [{ person: { displayName: 'Ana Lopez' }, relationships: [{ relation: 'parent' }] }],
        },
      ],
    });
    expect(await look(ana, ray, 'Person', 'id')).toBeNull();
    const { shifts } = await publishedEvent(test.as(await school.coordinator()), school.id);
    const refusal = await test.as(ana).refusedMutation('signUp', { shiftId: shifts[0]!.id, volunteerId: ray.id });
    expect(refusal.code).toBe('NOT_FOUND');
  });

  it('over the other adult’s sign-ups does not count events for classes of others', async () => {
    const { school, coordinator, ana } = await twoFamilies();
    const ben = await school.guardian('Ben Lopez');
    const other = await school.classroom('4A');
    await school.family('Lopez', [ana, ben]);
    await school.family('Bell', [ben], [{ givenName: 'Bea', classroom: other }]);
    const { shifts } = await publishedEvent(test.as(coordinator), school.id, [{}], { classroomIds: [other.id] });
    await signUp(ben, shifts[0]!.id);
    const signups = 'signups { totalCount nodes { id } edges { cursor } pageInfo { endCursor } }';
    expect((await look(ana, ben, 'Person', signups)).signups).toEqual({
      totalCount: 0,
      nodes: [],
      edges: [],
      pageInfo: { endCursor: null },
    });
    expect((await look(ben, ben, 'Person', 'signups { totalCount }')).signups).toEqual({ totalCount: 1 });
  });

  it('by searching people and families is closed to guardians, whatever the filter', async () => {
    const { ana } = await twoFamilies();
    const query = `{ school { people(filter: { search: "Gus", duties: [GUARDIAN] }) { totalCount }
      families(filter: { search: "Gray" }) { totalCount } } }`;
    expect((await ask(ana, query)).school).toEqual({ people: null, families: null });
  });

  it('by searching families does not lead a teacher to those of other classes', async () => {
    const { school, teacher } = await twoFamilies();
    await school.family(
      'Gravel',
      [await school.guardian('Dee Gravel')],
      [{ givenName: 'Pia', classroom: await school.classroom('4A') }],
    );
    const query = '{ school { families(filter: { search: "Gra" }) { totalCount nodes { name } } } }';
    expect((await ask(teacher, query)).school.families).toEqual({ totalCount: 1, nodes: [{ name: 'Gray' }] });
  });

  it('by a filter does not tell a teacher which class the sister of a pupil is in', async () => {
    const { school, teacher, classroom, coordinator } = await twoFamilies();
    const other = await school.classroom('4A');
    const children = [
      { givenName: 'Mei', classroom },
      { givenName: 'Lin', classroom: other },
    ];
    const chen = await school.family('Chen', [await school.guardian('Chi Chen')], children);
    const query = 'query($id: ID!) { school { families(filter: { classroomId: $id }) { nodes { name } totalCount } } }';
    const found = { nodes: [{ name: 'Chen' }], totalCount: 1 };
    expect((await ask(coordinator, query, { id: other.id })).school.families).toEqual(found);
    expect((await ask(teacher, query, { id: other.id })).school.families).toEqual({ nodes: [], totalCount: 0 });
    expect((await look(teacher, chen, 'Family', 'children { displayName }')).children).toEqual([
      { displayName: 'Mei Chen' },
    ]);
  });

  it('is closed to a teacher once a pupil has left the class', async () => {
    const { school, teacher, classroom } = await twoFamilies();
    const parent = await school.guardian('Dee Diaz');
    const { child, family } = await formerPupil(school, classroom, parent);
    expect(await look(teacher, child, 'Child', 'id')).toBeNull();
    expect(await look(teacher, family, 'Family', 'id')).toBeNull();
    expect(await look(teacher, parent, 'Person', 'email families { id }')).toEqual({ email: null, families: null });
    const { families } = (await ask(teacher, '{ school { families { nodes { name } } } }')).school;
    expect(families.nodes).toEqual([{ name: 'Gray' }, { name: 'Lopez' }]);
  });

  it('by another’s cursor shows nothing but one’s own list', async () => {
    const { school, coordinator, ana } = await twoFamilies();
    await draftEvent(test.as(coordinator), school.id, [{}], { title: 'Secret' });
    await publishedEvent(test.as(coordinator), school.id, [{}], { title: 'Open' });
    const query = `query($after: String, $before: String) {
      school { events(after: $after, before: $before) { totalCount nodes { title } edges { cursor } } } }`;
    const { edges } = (await ask(coordinator, query)).school.events;
    const titles = async (page: object) => (await ask(ana, query, page)).school.events.nodes.map((e: any) => e.title);
    expect(edges).toHaveLength(2);
    expect(await titles({ after: edges[0].cursor })).toEqual(['Open']);
    expect(await titles({ before: edges[1].cursor })).toEqual([]);
  });

  it('is closed to a person who has left', async () => {
    const { school, coordinator, ana, lopez } = await twoFamilies();
    const { id, shifts } = await publishedEvent(test.as(coordinator), school.id);
    const signup = await signUp(ana, shifts[0]!.id);
    await school.run((work) => work.rows(Person).update(ana.id, { leftAt: work.now }));
    const ids = [school.id, ana.id, lopez.id, lopez.children[0]!.id, id, signup.id];
    const query = 'query($ids: [ID!]!) { viewer { people { id } } nodes(ids: $ids) { id } }';
    expect(await ask(ana, query, { ids })).toEqual({ viewer: { people: [] }, nodes: ids.map(() => null) });
    expect((await test.as(ana).refusal('{ school { id } }')).code).toBe('NOT_FOUND');
    for (const [name, input] of [
      ['withdraw', { signupId: signup.id }],
      ['signUp', { shiftId: shifts[0]!.id }],
    ] as const) {
      expect(await test.as(ana).refusedMutation(name, input)).toEqual({ code: 'NOT_FOUND' });
    }
  });

  it('by a token of scope read leads to no change', async () => {
    const school = await test.school();
    const reader = await school.person({ name: 'Rea Reader', duties: [Duty.ADMIN], scope: 'read' });
    const event = await draftEvent(test.as(await school.coordinator()), school.id);
    const { eventId } = { eventId: event.id };
    for (const [name, input] of [
      ['removeDraft', { eventId, version: 1 }],
      ['publishEvent', { eventId, version: 1 }],
      ['signUp', { shiftId: event.roles[0]!.shifts[0]!.id }],
    ] as const) {
      expect(await test.as(reader).refusedMutation(name, input)).toEqual({
        code: 'FORBIDDEN',
        reason: 'READ_ONLY_TOKEN',
      });
    }
    expect(await look(reader, event, 'Event', 'status')).toEqual({ status: 'DRAFT' });
  });

  it('to the names of volunteers is closed where the school names none', async () => {
    const { school, coordinator, teacher, ana, gus } = await twoFamilies(VolunteerNames.NONE);
    const { shifts } = await publishedEvent(test.as(coordinator), school.id);
    const signup = await signUp(gus, shifts[0]!.id);
    const selection = 'signups { volunteer { displayName } } staffing { confirmed }';
    expect(await look(ana, shifts[0]!, 'Shift', selection)).toEqual({ signups: [], staffing: { confirmed: 1 } });
    expect(await look(ana, signup, 'Signup', 'id')).toBeNull();
    expect(await test.as(ana).refusedMutation('withdraw', { signupId: signup.id })).toEqual({ code: 'NOT_FOUND' });
    const seen = await look(teacher, shifts[0]!, 'Shift', selection);
    expect(seen.signups).toEqual([{ volunteer: { displayName: 'Gus Gray' } }]);
  });

  it('by another account’s idempotency key leads to one’s own sign-up', async () => {
    const { school, coordinator, ana, gus } = await twoFamilies();
    const { shifts } = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 2 }]);
    const input = { idempotencyKey: 'guessed' };
    const first = await signUp(gus, shifts[0]!.id, input);
    const second = await signUp(ana, shifts[0]!.id, input);
    expect(second.id).not.toBe(first.id);
    expect((await look(coordinator, second, 'Signup', 'volunteer { id }')).volunteer).toEqual({ id: ana.id });
  });

  it('over the answer of a mutation shows no more than a query', async () => {
    const { school, coordinator, ana, gus } = await twoFamilies();
    const { shifts } = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 2 }]);
    await signUp(gus, shifts[0]!.id);
    const selection = `shift { signups { volunteer { ${CONTACT} } signedUpBy { id } } }`;
    const answer = await test.as(ana).mutate('signUp', { shiftId: shifts[0]!.id }, selection);
    expect(answer.shift.signups[0]).toEqual({
      volunteer: { displayName: 'Gus G.', ...NO_CONTACT },
      signedUpBy: null,
    });
  });

  /** Leo, who lives with either of two parents. */
  async function childOf(school: SchoolBuilder, classroom: Classroom, ...parents: Member[]) {
    const families = test.app.get(FamiliesService);
    return school.run(async (work) => {
      const child = await families.addChild(work, { givenName: 'Leo', familyName: 'Rossi' });
      await families.enroll(work, child.id, await stayIn(work, classroom, '2027-08-01'));
      for (const { id, name } of parents) {
        await families.addGuardian(work, child.id, id, 'parent');
        await families.addFamily(work, { name: `Home of ${name}`, adultIds: [id], childIds: [child.id] });
      }
      return child;
    });
  }

  /** A child who was in the class until yesterday. */
  async function formerPupil(school: SchoolBuilder, classroom: Classroom, parent: Member) {
    const families = test.app.get(FamiliesService);
    return school.run(async (work) => {
      const child = await families.addChild(work, { givenName: 'Pia', familyName: 'Diaz' });
      await families.enroll(work, child.id, await stayIn(work, classroom, PRESENT.slice(0, 10)));
      await families.addGuardian(work, child.id, parent.id, 'parent');
      const family = await families.addFamily(work, { name: 'Diaz', adultIds: [parent.id], childIds: [child.id] });
      return { child, family };
    });
  }
});

async function stayIn(work: Parameters<Parameters<SchoolBuilder['run']>[0]>[0], { id }: Classroom, endsBefore: string) {
  const [term] = await work.rows(Term).find({});
  return { classroomId: id, termId: term!.id, startsOn: '2025-08-01', endsBefore };
}
