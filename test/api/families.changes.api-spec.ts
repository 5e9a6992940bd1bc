import { Duty } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

const FAMILY =
  'id name version adults { person { id } relationships { child { displayName } relation } } children { id }';
const CHILD = 'id displayName version classroom { name } families { name }';

describe('changes to families', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;
  let ana: Member;
  let ben: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    coordinator = await school.coordinator();
    ana = await school.guardian('Ana Lopez');
    ben = await school.person({ name: 'Ben Lopez' });
  });

  const office = () => test.as(coordinator);
  const refused = (mutation: string, input: Record<string, unknown>) => office().refusedMutation(mutation, input);

  it('make a household with its children and who is responsible for them', async () => {
    const wanted = { schoolId: school.id, name: 'Lopez', adultIds: [ana.id], idempotencyKey: 'one' };
    const family = await office().mutate('addFamily', wanted, FAMILY);
    expect(await office().mutate('addFamily', wanted, 'id')).toEqual({ id: family.id });
    const luz = await office().mutate('addChild', { familyId: family.id, givenName: 'Luz' }, CHILD);
    expect(luz).toMatchObject({ displayName: 'Luz', version: 1, families: [{ name: 'Lopez' }] });
    const guardianship = { childId: luz.id, personId: ben.id, relation: 'grandfather' };
    expect(await office().mutate('addGuardianship', guardianship, 'version')).toEqual({ version: 2 });
    expect(await refused('addGuardianship', guardianship)).toEqual({ code: 'CONFLICT', reason: 'ALREADY_EXISTS' });
    const named = { childId: luz.id, version: 2, familyName: 'de la Cruz' };
    expect((await office().mutate('updateChild', named, CHILD)).displayName).toBe('Luz de la Cruz');
    const adult = { familyId: family.id, version: 1, personId: ben.id };
    const both = await office().mutate('addFamilyAdult', adult, FAMILY);
    expect(both).toMatchObject({
      version: 2,
      children: [{ id: luz.id }],
      adults: [
        { person: { id: ana.id }, relationships: [] },
        {
          person: { id: ben.id },
          relationships: [{ child: { displayName: 'Luz de la Cruz' }, relation: 'grandfather' }],
        },
      ],
    });
    expect((await test.as(ben).ask('{ viewer { people { duties } } }')).viewer.people).toEqual([
      { duties: ['GUARDIAN'] },
    ]);
    expect(await refused('addFamilyAdult', adult)).toMatchObject({ reason: 'STALE_VERSION' });
    expect(await refused('addFamilyAdult', { ...adult, version: 2 })).toMatchObject({ reason: 'ALREADY_EXISTS' });
    const gone = { ...adult, version: 2 };
    expect((await office().mutate('removeFamilyAdult', gone, FAMILY)).adults).toHaveLength(1);
    expect(await refused('removeFamilyAdult', { ...adult, version: 3 })).toEqual({
      code: 'NOT_FOUND',
      details: { path: 'personId' },
    });
    const ended = { childId: luz.id, version: 3, personId: ben.id };
    expect(await office().mutate('removeGuardianship', ended, 'version')).toEqual({ version: 4 });
    expect(await refused('removeGuardianship', { ...ended, version: 4 })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await office().mutate('updateFamily', { familyId: family.id, version: 3, name: 'Cruz' }, 'name')).toEqual({
      name: 'Cruz',
    });
  });

  it('hide a child that has left, and show it again', async () => {
    const classroom = await school.classroom('3B');
    const { id, children } = await school.family('Lopez', [ana], [{ givenName: 'Luz', classroom }]);
    const childId = children[0]!.id;
    const seen = async () =>
      (
        await test
          .as(ana)
          .ask(`query($id: ID!) { node(id: $id) { ... on Family { children { displayName } } } }`, { id })
      ).node.children;
    await office().mutate('recordChildLeaving', { childId, version: 1 }, 'version');
    expect(await seen()).toEqual([]);
    expect(await refused('recordChildReturn', { childId, version: 1 })).toMatchObject({ reason: 'STALE_VERSION' });
    await office().mutate('recordChildReturn', { childId, version: 2 }, 'version');
    expect(await seen()).toEqual([{ displayName: 'Luz Lopez' }]);
  });

  it('put children and teachers into classes and out of them', async () => {
    const classroom = await school.classroom('3B');
    const { children } = await school.family('Lopez', [ana], [{ givenName: 'Luz' }]);
    const childId = children[0]!.id;
    const admin = await school.person({ name: 'Ada', duties: [Duty.ADMIN] });
    const span = { startsOn: '2026-08-20', endsBefore: '2027-06-20' };
    const term = await test.as(admin).mutate('addTerm', { schoolId: school.id, name: 'Year', ...span }, 'id');
    const stay = { classroomId: classroom.id, termId: term.id };
    expect((await office().mutate('enrollChild', { childId, ...stay }, CHILD)).classroom).toEqual({ name: '3B' });
    expect(await refused('enrollChild', { childId, ...stay })).toMatchObject({ reason: 'ALREADY_EXISTS' });

    const see = async (who: Member) =>
      (await test.as(who).ask(`query($id: ID!) { node(id: $id) { id } }`, { id: childId })).node;
    expect(await refused('assignTeacher', { personId: ben.id, ...stay })).toEqual({
      code: 'RULE_BROKEN',
      reason: 'NOT_A_TEACHER',
    });
    await test.as(admin).mutate('setDuties', { personId: ben.id, version: 1, duties: ['TEACHER'] }, 'id');
    const taught = await office().mutate('assignTeacher', { personId: ben.id, ...stay }, 'teachers { id }');
    expect(taught.teachers).toEqual([{ id: ben.id }]);
    expect(await see(ben)).not.toBeNull();
    // Without the duty the class is nobody's to look into, whatever the assignment says.
    await test.as(admin).mutate('setDuties', { personId: ben.id, version: 2, duties: [] }, 'id');
    expect(await see(ben)).toBeNull();
    await test.as(admin).mutate('setDuties', { personId: ben.id, version: 3, duties: ['TEACHER'] }, 'id');
    await office().mutate('endTeaching', { personId: ben.id, classroomId: classroom.id }, 'id');
    expect(await see(ben)).toBeNull();
    expect(
      (await office().mutate('endEnrollment', { childId, classroomId: classroom.id }, CHILD)).classroom,
    ).toBeNull();
    expect(await refused('endEnrollment', { childId, classroomId: classroom.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await office().mutate('enrollChild', { childId, ...stay }, CHILD)).classroom).toEqual({ name: '3B' });
    const backwards = { childId, ...stay, startsOn: '2026-10-10', endsBefore: '2026-10-10' };
    expect((await refused('enrollChild', backwards)).code).toBe('BAD_USER_INPUT');
  });

  it('merge two households, but not their children', async () => {
    const one = await school.family('Lopez', [ana, ben], [{ givenName: 'Luz' }]);
    const other = await school.family('López', [ana], [{ givenName: 'Luz' }]);
    const input = { keepId: one.id, mergeId: other.id, keepVersion: 1, mergeVersion: 1 };
    expect(await refused('mergeFamilies', { ...input, mergeVersion: 2 })).toMatchObject({ reason: 'STALE_VERSION' });
    expect((await refused('mergeFamilies', { ...input, mergeId: one.id })).code).toBe('BAD_USER_INPUT');
    const merged = await office().mutate('mergeFamilies', input, FAMILY);
    expect(merged).toMatchObject({ id: one.id, name: 'Lopez', version: 2 });
    expect(merged.adults).toHaveLength(2);
    expect(merged.children.map(({ id }: { id: string }) => id).sort()).toEqual(
      [one.children[0]!.id, other.children[0]!.id].sort(),
    );
    expect((await office().ask(`query($id: ID!) { node(id: $id) { id } }`, { id: other.id })).node).toBeNull();
    expect(await refused('mergeFamilies', input)).toEqual({ code: 'NOT_FOUND', details: { path: 'mergeId' } });
  });

  describe('by which adults stop acting for each other', () => {
    const ACTING = 'actingForEachOther person { id }';
    let familyId: string;
    let shiftId: string;

    beforeEach(async () => {
      familyId = (await school.family('Lopez', [ana, ben])).id;
      const event = await publishedEvent(office(), school.id, [{ capacity: 5 }]);
      shiftId = event.shifts[0]!.id;
    });
    const signUp = (who: Member, volunteer: Member) =>
      test.as(who).send(`mutation($input: SignUpInput!) { signUp(input: $input) { status } }`, {
        input: { shiftId, volunteerId: volunteer.id },
      });
    const set = (who: Member, person: Member, allowed: boolean) =>
      test.as(who).mutate('setActingForEachOther', { familyId, personId: person.id, allowed }, ACTING);

    it('end it in both directions and without a trace for the other', async () => {
      const versionSeen = async () =>
        (await test.as(ben).ask(`query($id: ID!) { node(id: $id) { ... on Family { version } } }`, { id: familyId }))
          .node;
      const before = await versionSeen();
      expect(await set(ana, ana, false)).toEqual({ actingForEachOther: false, person: { id: ana.id } });
      expect(await versionSeen()).toEqual(before);
      for (const [who, volunteer] of [
        [ana, ben],
        [ben, ana],
      ] as const) {
        expect((await signUp(who, volunteer)).errors?.[0]?.extensions).toEqual({
          code: 'NOT_FOUND',
          details: { path: 'volunteerId' },
        });
        const asked = await test.as(who).ask(
          `query($id: ID!, $person: ID!) { node(id: $id) { ... on Shift {
            eligibility(personId: $person) { reasons { reason } } viewerSignups { id } } } person: node(id: $person) { id } }`,
          { id: shiftId, person: volunteer.id },
        );
        expect(asked).toEqual({
          node: { eligibility: { reasons: [{ reason: 'NOT_AVAILABLE' }] }, viewerSignups: [] },
          person: null,
        });
      }
      expect((await signUp(coordinator, ana)).data.signUp.status).toBe('CONFIRMED');
      await set(ana, ana, true);
      expect((await signUp(ana, ben)).data.signUp.status).toBe('CONFIRMED');
    });

    it('let nobody but that adult and the office say so', async () => {
      const input = { familyId, personId: ana.id, allowed: false };
      expect(await test.as(ben).refusedMutation('setActingForEachOther', input)).toEqual({ code: 'FORBIDDEN' });
      const stranger = await school.guardian('Chi Chen');
      expect(await test.as(stranger).refusedMutation('setActingForEachOther', input)).toEqual({ code: 'NOT_FOUND' });
      await set(coordinator, ana, false);
      const adults = `query($id: ID!) { node(id: $id) { ... on Family { adults { ${ACTING} } } } }`;
      expect((await test.as(ben).ask(adults, { id: familyId })).node.adults).toEqual([
        { actingForEachOther: null, person: { id: ana.id } },
        { actingForEachOther: true, person: { id: ben.id } },
      ]);
      const outsider = { familyId, personId: stranger.id, allowed: false };
      expect(await refused('setActingForEachOther', outsider)).toMatchObject({ details: { path: 'personId' } });
    });
  });

  it('know nothing of another school', async () => {
    const elm = await test.school();
    const fox = await elm.family('Fox', [], [{ givenName: 'Kit' }]);
    const family = await school.family('Lopez', [ana], [{ givenName: 'Luz' }]);
    const childId = fox.children[0]!.id;
    const classroom = await elm.classroom('1C');
    const eli = await elm.guardian('Eli');
    const inputs: [string, Record<string, unknown>, string | null][] = [
      ['updateFamily', { familyId: fox.id, version: 1, name: 'Mine' }, null],
      ['addFamily', { schoolId: elm.id, name: 'Mine' }, null],
      ['addFamily', { schoolId: school.id, name: 'Mine', adultIds: [ana.id, eli.id] }, 'adultIds.1'],
      ['addFamily', { schoolId: school.id, name: 'Mine', childIds: [childId] }, 'childIds.0'],
      ['addFamilyAdult', { familyId: family.id, version: 1, personId: eli.id }, 'personId'],
      ['mergeFamilies', { keepId: family.id, mergeId: fox.id, keepVersion: 1, mergeVersion: 1 }, 'mergeId'],
      ['addChild', { familyId: fox.id, givenName: 'Kit' }, null],
      ['updateChild', { childId, version: 1, givenName: 'Kim' }, null],
      ['recordChildLeaving', { childId, version: 1 }, null],
      ['addGuardianship', { childId: family.children[0]!.id, personId: eli.id, relation: 'uncle' }, 'personId'],
      ['endEnrollment', { childId: family.children[0]!.id, classroomId: classroom.id }, 'classroomId'],
      ['endTeaching', { personId: ana.id, classroomId: classroom.id }, 'classroomId'],
    ];
    for (const [mutation, input, path] of inputs) {
      expect([mutation, await refused(mutation, input)]).toEqual([
        mutation,
        { code: 'NOT_FOUND', ...(path ? { details: { path } } : {}) },
      ]);
    }
  });
});
