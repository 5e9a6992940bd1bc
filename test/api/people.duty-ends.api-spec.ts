import { Duty, PersonDuty } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const DUTIES = 'duties dutyEnds { duty endsBefore } version';
const PERSON = `query($id: ID!) { node(id: $id) { ... on Person { ${DUTIES} } } }`;
const END = { duty: 'COORDINATOR', endsBefore: '2027-07-01' };
const LAST_ADMIN = { code: 'RULE_BROKEN', reason: 'LAST_ADMIN' };

describe('a duty that ends by itself', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let admin: Member;
  let cora: Member;

  beforeAll(async () => void (test = await TestApp.start()));
  afterAll(() => test.stop());
  beforeEach(async () => {
    test.clock.set(PRESENT);
    school = await test.school();
    admin = await school.person({ name: 'Ada Adams', duties: [Duty.ADMIN] });
    cora = await school.coordinator();
  });

  const seen = async (who: Member, { id } = cora) => (await test.as(who).ask(PERSON, { id })).node;
  const versionOf = async (person: Member) => (await seen(admin, person)).version as number;
  const set = async (person: Member, duties: string[], more: object = {}, by = admin) =>
    test.as(by).mutate('setDuties', { personId: person.id, version: await versionOf(person), duties, ...more }, DUTIES);
  const refused = async (person: Member, duties: string[], more: object = {}) =>
    test
      .as(admin)
      .refusedMutation('setDuties', { personId: person.id, version: await versionOf(person), duties, ...more });

  it('is given by an administrator, shown to the office, and kept by whoever knows no ends', async () => {
    const given = await set(cora, ['COORDINATOR', 'GUARDIAN'], { dutyEnds: [END] });
    expect(given).toEqual({ duties: ['COORDINATOR', 'GUARDIAN'], dutyEnds: [END], version: 2 });
    const ana = await school.guardian('Ana');
    for (const who of [admin, cora]) expect((await seen(who)).dutyEnds).toEqual([END]);
    expect((await seen(ana)).dutyEnds).toBeNull();
    expect(await set(cora, ['COORDINATOR', 'VOLUNTEER'])).toMatchObject({ dutyEnds: [END] });
    expect(await set(cora, ['VOLUNTEER'])).toMatchObject({ dutyEnds: [] });
    await set(cora, ['COORDINATOR'], { dutyEnds: [END] });
    expect(await set(cora, ['COORDINATOR'], { dutyEnds: [] })).toMatchObject({ duties: ['COORDINATOR'], dutyEnds: [] });
  });

  it('ends with the school’s day, is in no list then, and has no end where it is given again', async () => {
    await set(cora, ['COORDINATOR', 'GUARDIAN'], { dutyEnds: [END] });
    const coordinators = async () =>
      (await test.as(admin).ask('{ school { people(filter: { duties: [COORDINATOR] }) { totalCount } } }')).school
        .people;
    test.clock.set('2027-07-01T03:59:59.999Z');
    expect([(await seen(admin)).duties, await coordinators()]).toEqual([
      ['COORDINATOR', 'GUARDIAN'],
      { totalCount: 1 },
    ]);
    test.clock.advance(1);
    expect([(await seen(admin)).duties, await coordinators()]).toEqual([['GUARDIAN'], { totalCount: 0 }]);
    expect((await seen(admin)).dutyEnds).toEqual([]);
    expect(await set(cora, ['COORDINATOR'])).toMatchObject({ duties: ['COORDINATOR'], dutyEnds: [] });
  });

  it('must be one that is given, once, and end after today', async () => {
    const paths = async (dutyEnds: object[]) => {
      const { code, details } = await refused(cora, ['COORDINATOR'], { dutyEnds });
      return [code, (details?.violations as { path: string }[]).map(({ path }) => path)];
    };
    expect(await paths([{ duty: 'TEACHER', endsBefore: '2027-07-01' }])).toEqual([
      'BAD_USER_INPUT',
      ['dutyEnds.0.duty'],
    ]);
    expect(await paths([END, END])).toEqual(['BAD_USER_INPUT', ['dutyEnds.1.duty']]);
    const today = { ...END, endsBefore: '2026-10-06' };
    expect(await paths([today])).toEqual(['BAD_USER_INPUT', ['dutyEnds.0.endsBefore']]);
    const added = { schoolId: school.id, name: 'New', duties: ['VOLUNTEER'] };
    expect(
      await test.as(admin).mutate('addPerson', { ...added, dutyEnds: [{ ...END, duty: 'VOLUNTEER' }] }, DUTIES),
    ).toEqual({
      duties: ['VOLUNTEER'],
      dutyEnds: [{ ...END, duty: 'VOLUNTEER' }],
      version: 1,
    });
  });

  it('is never that of the administrator who stays', async () => {
    const end = { dutyEnds: [{ duty: 'ADMIN', endsBefore: '2027-07-01' }] };
    expect(await refused(admin, ['ADMIN'], end)).toEqual(LAST_ADMIN);
    const interim = await school.person({ name: 'Ina Interim' });
    await set(interim, ['ADMIN'], end);
    // Who is there for a while only does not make the other one dispensable.
    expect(await refused(admin, ['ADMIN'], end)).toEqual(LAST_ADMIN);
    expect(await refused(admin, [])).toEqual(LAST_ADMIN);
    const leaving = { personId: admin.id, version: await versionOf(admin) };
    expect(await test.as(interim).refusedMutation('recordLeaving', leaving)).toEqual(LAST_ADMIN);
    await set(interim, ['ADMIN'], { dutyEnds: [] }, interim);
    expect(await set(admin, ['ADMIN'], end)).toMatchObject({ duties: ['ADMIN'], ...end });
  });

  it('that is over protects nobody’s address, and makes nobody a teacher', async () => {
    const otto = await school.person({ name: 'Otto Over', duties: [Duty.COORDINATOR, Duty.TEACHER] });
    const classroom = await school.classroom('3B');
    const address = async () => ({
      ...{ personId: otto.id, version: await versionOf(otto) },
      addEmails: [`new.${otto.email}`],
    });
    expect(await test.as(cora).refusedMutation('updatePerson', await address())).toMatchObject({
      reason: 'ADMIN_ONLY',
    });
    await test.database.manager.update(PersonDuty, { personId: otto.id }, { endsAt: test.clock.now() });
    await test.as(cora).mutate('updatePerson', await address(), 'id');
    await school.family('Gray', [], [{ givenName: 'Gil', classroom }]);
    const { terms } = (await test.as(cora).ask('{ school { terms { id } } }')).school;
    const assigned = { personId: otto.id, classroomId: classroom.id, termId: terms[0].id };
    expect(await test.as(cora).refusedMutation('assignTeacher', assigned)).toMatchObject({ reason: 'NOT_A_TEACHER' });
  });

  it('lasts as long as the longer one of two people who are one, and for as long as a child is here', async () => {
    const [one, two] = [await school.guardian('Gus One'), await school.guardian('Gus Two')];
    const ends = (person: Member, endsAt: string | null) =>
      test.database.manager.update(PersonDuty, { personId: person.id }, { endsAt });
    const merge = async (keep: Member, other: Member) => {
      const input = { keepId: keep.id, keepVersion: await versionOf(keep), mergeId: other.id };
      await test
        .as(cora)
        .mutate('mergePeople', { ...input, mergeVersion: await versionOf(other), accountOfId: keep.id }, 'id');
      return (await seen(admin, keep)).dutyEnds;
    };
    await ends(one, '2027-06-01T04:00:00.000Z');
    await ends(two, '2027-07-01T04:00:00.000Z');
    expect(await merge(one, two)).toEqual([{ duty: 'GUARDIAN', endsBefore: '2027-07-01' }]);
    expect(await merge(one, await school.guardian('Gus Three'))).toEqual([]);
    await ends(one, test.clock.now());
    expect((await seen(admin, one)).duties).toEqual([]);
    const { children } = await school.family('Gray', [], [{ givenName: 'Gil' }]);
    const input = { childId: children[0]!.id, personId: one.id, relation: 'parent' };
    await test.as(cora).mutate('addGuardianship', input, '__typename');
    expect(await seen(admin, one)).toMatchObject({ duties: ['GUARDIAN'], dutyEnds: [] });
  });
});
