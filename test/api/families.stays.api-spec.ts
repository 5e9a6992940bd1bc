import { Enrollment } from '../../src/families/index.js';
import { Duty } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import type { Classroom } from '../../src/schools/index.js';
import { publishedEvent } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const NEXT = { name: 'Next year', startsOn: '2029-08-20', endsBefore: '2030-06-15' };
const DAY_BEFORE = '2029-07-05T14:00:00.000Z';
const SHOWN = '2029-07-06T14:00:00.000Z';

/** 5A, where Ana's Luz is now; Tia, who teaches no class; Ben's Bo, who is in no class. */
describe('stays in classes', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let admin: Member;
  let cora: Member;
  let ana: Member;
  let ben: Member;
  let tia: Member;
  let class5A: Classroom;
  let lopez: { id: string; childId: string };
  let brown: { id: string; childId: string };

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    test.clock.set(PRESENT);
    school = await test.school();
    admin = await school.person({ name: 'Ada Adams', duties: [Duty.ADMIN] });
    cora = await school.coordinator();
    class5A = await school.classroom('5A', '05');
    ana = await school.guardian('Ana Lopez');
    ben = await school.guardian('Ben Brown');
    tia = await school.teacher('Tia Turner');
    const one = await school.family('Lopez', [ana], [{ givenName: 'Luz', classroom: class5A }]);
    lopez = { id: one.id, childId: one.children[0]!.id };
    const other = await school.family('Brown', [ben], [{ givenName: 'Bo' }]);
    brown = { id: other.id, childId: other.children[0]!.id };
  });

  const office = () => test.as(cora);
  const refused = (mutation: string, input: Record<string, unknown>) => office().refusedMutation(mutation, input);
  const addTerm = (term: Record<string, unknown> = NEXT) =>
    test.as(admin).mutate<{ id: string }>('addTerm', { schoolId: school.id, ...term }, 'id');
  const stay = (termId: string) => ({ classroomId: class5A.id, termId });
  const nodeSeen = async (who: Member, id: string) =>
    (await test.as(who).ask('query($id: ID!) { node(id: $id) { id } }', { id })).node !== null;
  const teachersSeen = async (who: Member) =>
    (
      await test
        .as(who)
        .ask('query($id: ID!) { node(id: $id) { ... on Classroom { teachers { displayName } } } }', { id: class5A.id })
    ).node.teachers.map(({ displayName }: { displayName: string }) => displayName);
  const directorySeen = async (who: Member) =>
    (
      await test.as(who).ask('query($id: ID!) { node(id: $id) { ... on Classroom { directory { totalCount } } } }', {
        id: class5A.id,
      })
    ).node.directory !== null;
  const emailSeen = async (who: Member, id: string) =>
    (await test.as(who).ask('query($id: ID!) { node(id: $id) { ... on Person { email } } }', { id })).node?.email ??
    null;
  const familiesSeen = async (who: Member, classroomId?: string) =>
    (
      await test
        .as(who)
        .ask('query($filter: FamilyFilter) { school { families(filter: $filter) { nodes { name } } } }', {
          filter: classroomId ? { classroomId } : null,
        })
    ).school.families.nodes.map(({ name }: { name: string }) => name);
  const visitOf5A = () =>
    publishedEvent(office(), school.id, [{ capacity: 1 }], { classroomIds: [class5A.id], title: 'Visit' });
  const need = () => office().mutate<{ id: string }>('postNeed', { classroomId: class5A.id, title: 'Volcanoes' }, 'id');
  const reasonsFor = async (who: Member, { id }: { id: string }) => {
    const query =
      'query($person: ID!, $target: ID!) { explainMatch(personId: $person, targetId: $target) { reasons { kind } } }';
    const { explainMatch } = await office().ask(query, { person: who.id, target: id });
    return explainMatch.reasons.map(({ kind }: { kind: string }) => kind);
  };
  const isPlaced = async (who: Member) => {
    const query = '{ viewer { people { signups { nodes { status } } } } }';
    const [person] = (await test.as(who).ask(query)).viewer.people;
    return person.signups.nodes.map(({ status }: { status: string }) => status);
  };

  describe('of a term that is still to come', () => {
    it('open nothing to their teacher before the term is shown', async () => {
      const { id } = await addTerm();
      await office().mutate('assignTeacher', { personId: tia.id, ...stay(id) }, 'id');
      await office().mutate('enrollChild', { childId: brown.childId, ...stay(id) }, 'id');
      const sees = async () => ({
        families: await familiesSeen(tia),
        ofClass: await familiesSeen(tia, class5A.id),
        children: [await nodeSeen(tia, lopez.childId), await nodeSeen(tia, brown.childId)],
        addresses: [await emailSeen(tia, ana.id), await emailSeen(tia, ben.id)],
      });
      const nothing = { families: [], ofClass: [], children: [false, false], addresses: [null, null] };
      expect(await sees()).toEqual(nothing);
      const planned = { schoolId: school.id, title: 'Visit', kind: 'CLASSROOM_VISIT', classroomIds: [class5A.id] };
      const times = { startsAt: '2029-09-16T12:00:00.000Z', endsAt: '2029-09-16T20:00:00.000Z' };
      const plan = () => test.as(tia).refusedMutation('createEvent', { ...planned, ...times, roles: [] });
      const ask = () => test.as(tia).refusedMutation('postNeed', { classroomId: class5A.id, title: 'Volcanoes' });
      expect(await plan()).toEqual({ code: 'FORBIDDEN', reason: 'TEACHER_VISITS_ONLY' });
      expect(await ask()).toEqual({ code: 'FORBIDDEN', reason: 'NOT_YOUR_CLASS' });
      expect([await teachersSeen(ana), await teachersSeen(tia), await teachersSeen(cora)]).toEqual([
        [],
        [],
        ['Tia Turner'],
      ]);
      expect(await familiesSeen(cora, class5A.id)).toEqual(['Brown', 'Lopez']);
      test.clock.set(DAY_BEFORE);
      expect(await sees()).toEqual(nothing);
      expect(await plan()).toEqual({ code: 'FORBIDDEN', reason: 'TEACHER_VISITS_ONLY' });
      test.clock.set(SHOWN);
      expect(await sees()).toEqual({
        families: ['Brown'],
        ofClass: ['Brown'],
        children: [false, true],
        addresses: [null, ben.email],
      });
      expect(await teachersSeen(ana)).toEqual(['Tia Turner']);
      await test.as(tia).mutate('createEvent', { ...planned, ...times, roles: [] }, 'id');
      await test.as(tia).mutate('postNeed', { classroomId: class5A.id, title: 'Volcanoes' }, 'id');
    });

    it('can be ended for good by any date, and begun anew', async () => {
      const { id } = await addTerm();
      for (const endsBefore of [undefined, '2026-01-01', '2029-08-20']) {
        await office().mutate('assignTeacher', { personId: tia.id, ...stay(id) }, 'id');
        await office().mutate('enrollChild', { childId: brown.childId, ...stay(id) }, 'id');
        const ended = { classroomId: class5A.id, ...(endsBefore ? { endsBefore } : {}) };
        await office().mutate('endTeaching', { personId: tia.id, ...ended }, 'id');
        await office().mutate('endEnrollment', { childId: brown.childId, ...ended }, 'id');
        expect(await teachersSeen(cora)).toEqual([]);
        expect(await refused('endTeaching', { personId: tia.id, ...ended })).toMatchObject({ code: 'NOT_FOUND' });
        test.clock.set(SHOWN);
        expect([await familiesSeen(tia), await directorySeen(ben), await familiesSeen(cora, class5A.id)]).toEqual([
          [],
          false,
          [],
        ]);
        test.clock.set('2029-09-01T14:00:00.000Z');
        expect([await familiesSeen(tia), await directorySeen(ben)]).toEqual([[], false]);
        test.clock.set(PRESENT);
      }
    });

    it('open neither the directory nor the events of the class to a parent before the term is shown', async () => {
      const { id } = await addTerm();
      const { shifts, id: eventId } = await visitOf5A();
      await office().mutate('enrollChild', { childId: brown.childId, ...stay(id) }, 'id');
      const sees = async () => [await directorySeen(ben), await nodeSeen(ben, eventId)];
      expect(await sees()).toEqual([false, false]);
      const signUp = { shiftId: shifts[0]!.id };
      expect(await test.as(ben).refusedMutation('signUp', signUp)).toMatchObject({ code: 'NOT_FOUND' });
      const withBen = { ...signUp, volunteerId: ben.id };
      expect(await refused('signUp', withBen)).toMatchObject({ reason: 'NOT_IN_AUDIENCE' });
      test.clock.set(DAY_BEFORE);
      expect(await sees()).toEqual([false, false]);
      test.clock.set(SHOWN);
      expect(await sees()).toEqual([true, true]);
      // Whose stay is over is in the class no longer.
      expect([await directorySeen(ana), await nodeSeen(ana, eventId)]).toEqual([false, false]);
    });

    it('are shown with the first of several terms, and from their own beginning on', async () => {
      const fall = await addTerm({ ...NEXT, name: 'Fall', endsBefore: '2030-01-10' });
      const spring = await addTerm({ ...NEXT, name: 'Spring', startsOn: '2030-01-10' });
      const whole = { ...stay(spring.id), startsOn: NEXT.startsOn };
      await office().mutate('enrollChild', { childId: brown.childId, ...whole }, 'id');
      const sees = async (now: string) => {
        test.clock.set(now);
        return directorySeen(ben);
      };
      expect([await sees(DAY_BEFORE), await sees(SHOWN)]).toEqual([false, true]);
      await test
        .as(admin)
        .mutate('updateTerm', { termId: fall.id, version: 1, shownFrom: '2029-08-20' }, 'shownFrom version');
      expect([await sees('2029-08-19T14:00:00.000Z'), await sees('2029-08-20T14:00:00.000Z')]).toEqual([false, true]);
      await office().mutate('endEnrollment', { childId: brown.childId, classroomId: class5A.id }, 'id');
      const early = { ...stay(spring.id), startsOn: '2029-08-22' };
      await office().mutate('enrollChild', { childId: brown.childId, ...early }, 'id');
      expect([await sees('2029-08-21T14:00:00.000Z'), await sees('2029-08-22T14:00:00.000Z')]).toEqual([false, true]);
    });
  });

  it('of a coming term concern neither rankings nor broadcasts before the term is shown', async () => {
    const { id } = await addTerm();
    const asked = await need();
    await office().mutate('enrollChild', { childId: brown.childId, ...stay(id) }, 'id');
    expect([await reasonsFor(ana, asked), await reasonsFor(ben, asked)]).toEqual([
      expect.arrayContaining(['CHILD_IN_CLASS']),
      expect.not.arrayContaining(['CHILD_IN_CLASS']),
    ]);
    const ask = { needId: asked.id, version: 1 };
    const { broadcasts } = await office().mutate('broadcastNeed', ask, 'broadcasts { people }');
    expect(broadcasts).toEqual([{ people: 1 }]);
    test.clock.set(SHOWN);
    expect(await reasonsFor(ben, asked)).toContain('CHILD_IN_CLASS');
    await test.as(admin).mutate('updateTerm', { termId: id, version: 1, shownFrom: '2029-08-20' }, 'id');
    expect(await reasonsFor(ben, asked)).not.toContain('CHILD_IN_CLASS');
    expect(await refused('broadcastNeed', { needId: asked.id, version: 2 })).toMatchObject({ reason: 'NOBODY_TO_ASK' });
  });

  it('of a coming term keep away whoever is barred from the child, shown or not', async () => {
    const { id } = await addTerm();
    const asked = await need();
    const barred = { guardianId: ben.id, childId: brown.childId, kind: 'NO_ACCESS', document: 'Court 7' };
    await test.as(admin).mutate('restrictGuardian', barred, 'id');
    expect(await nodeSeen(ben, asked.id)).toBe(true);
    await office().mutate('enrollChild', { childId: brown.childId, ...stay(id) }, 'id');
    expect(await nodeSeen(ben, asked.id)).toBe(false);
    await office().mutate('endEnrollment', { childId: brown.childId, classroomId: class5A.id }, 'id');
    expect(await nodeSeen(ben, asked.id)).toBe(true);
  });

  it('of the present are no matter of a teacher whose own begins when they are over', async () => {
    const soon = { name: 'Later', startsOn: '2027-08-01', endsBefore: '2028-06-15', shownFrom: '2026-10-01' };
    const { id } = await addTerm(soon);
    await office().mutate('assignTeacher', { personId: tia.id, ...stay(id) }, 'id');
    await office().mutate('enrollChild', { childId: brown.childId, ...stay(id) }, 'id');
    expect([await familiesSeen(tia), await familiesSeen(tia, class5A.id), await emailSeen(tia, ana.id)]).toEqual([
      ['Brown'],
      ['Brown'],
      null,
    ]);
  });

  it('count once where two terms overlap', async () => {
    const { id } = await addTerm({ name: 'Fall', startsOn: '2026-08-20', endsBefore: '2026-12-19' });
    await office().mutate('enrollChild', { childId: lopez.childId, ...stay(id) }, 'id');
    const query = 'query($id: ID!) { node(id: $id) { ... on Child { classroom { name } classrooms { name } } } }';
    expect((await test.as(ana).ask(query, { id: lopez.childId })).node).toEqual({
      classroom: { name: '5A' },
      classrooms: [{ name: '5A' }],
    });
  });

  it('of two teachers who are one person begin nothing anew that was ended', async () => {
    const { id } = await addTerm();
    const tom = await school.person({ name: 'Tia T.', duties: [Duty.TEACHER] });
    const ended = { classroomId: class5A.id };
    await office().mutate('assignTeacher', { personId: tia.id, ...stay(id) }, 'id');
    await office().mutate('assignTeacher', { personId: tom.id, ...stay(id), startsOn: '2029-11-01' }, 'id');
    for (const { id: personId } of [tia, tom]) await office().mutate('endTeaching', { personId, ...ended }, 'id');
    await office().mutate('enrollChild', { childId: brown.childId, ...stay(id) }, 'id');
    const merge = { keepId: tia.id, mergeId: tom.id, keepVersion: 1, mergeVersion: 1, accountOfId: tia.id };
    await test.as(admin).mutate('mergePeople', merge, 'id');
    for (const now of [PRESENT, SHOWN, '2029-09-03T14:00:00.000Z', '2029-12-03T14:00:00.000Z']) {
      test.clock.set(now);
      expect(await familiesSeen(tia)).toEqual([]);
    }
  });

  describe('of a child that leaves', () => {
    let tom: Member;
    const leave = (version = 1) =>
      office().mutate('recordChildLeaving', { childId: lopez.childId, version }, 'version');
    const comeBack = (version: number) =>
      office().mutate('recordChildReturn', { childId: lopez.childId, version }, 'version');
    const sees = async () => ({
      parent: [await directorySeen(ana), await familiesSeen(cora, class5A.id)],
      teacher: [
        await nodeSeen(tom, lopez.childId),
        await nodeSeen(tom, lopez.id),
        await emailSeen(tom, ana.id),
        await familiesSeen(tom),
      ],
    });
    const nothing = { parent: [false, []], teacher: [false, false, null, []] };

    beforeEach(async () => {
      tom = await school.teacher('Tom Turner', class5A);
    });

    it('end with it, and do not come back by themselves', async () => {
      const { shifts, id: eventId } = await visitOf5A();
      const asked = await need();
      expect(await sees()).toEqual({ parent: [true, ['Lopez']], teacher: [true, true, ana.email, ['Lopez']] });
      expect(await reasonsFor(ana, asked)).toContain('CHILD_IN_CLASS');
      await leave();
      expect(await sees()).toEqual(nothing);
      expect(await nodeSeen(ana, eventId)).toBe(false);
      expect(await test.as(ana).refusedMutation('signUp', { shiftId: shifts[0]!.id })).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await reasonsFor(ana, asked)).not.toContain('CHILD_IN_CLASS');
      expect(await refused('broadcastNeed', { needId: asked.id, version: 1 })).toMatchObject({
        reason: 'NOBODY_TO_ASK',
      });
      const { id } = await addTerm({ name: 'Fall', startsOn: '2026-08-20', endsBefore: '2026-12-19' });
      const again = { childId: lopez.childId, ...stay(id) };
      expect(await refused('enrollChild', again)).toEqual({ code: 'RULE_BROKEN', reason: 'CHILD_LEFT' });
      await comeBack(2);
      expect(await sees()).toEqual(nothing);
      expect(await refused('endEnrollment', { childId: lopez.childId, classroomId: class5A.id })).toMatchObject({
        code: 'NOT_FOUND',
      });
      await office().mutate('enrollChild', again, 'id');
      expect(await sees()).toEqual({ parent: [true, ['Lopez']], teacher: [true, true, ana.email, ['Lopez']] });
    });

    it('count for nothing where something has left them open', async () => {
      const endsBefore = '2027-08-01';
      await leave();
      await school.run(async (work) => {
        const [row] = await work.rows(Enrollment).find({ childId: lopez.childId });
        await work.rows(Enrollment).update(row!.id, { endsBefore });
      });
      expect(await sees()).toEqual(nothing);
      await comeBack(2);
      expect(await sees()).toEqual(nothing);
    });

    it('let the line of a class event be judged anew', async () => {
      const { shifts } = await visitOf5A();
      const { id } = await addTerm({ name: 'Fall', startsOn: '2026-08-20', endsBefore: '2026-12-19' });
      await office().mutate('enrollChild', { childId: brown.childId, ...stay(id) }, 'id');
      const taken = await test.as(ben).mutate<{ id: string }>('signUp', { shiftId: shifts[0]!.id }, 'id');
      await test.as(ana).mutate('signUp', { shiftId: shifts[0]!.id }, 'id');
      await leave();
      await test.as(ben).mutate('withdraw', { signupId: taken.id }, 'id');
      await test.outboxEmpty();
      expect(await isPlaced(ana)).toEqual(['WAITLISTED']);
      await comeBack(2);
      await office().mutate('enrollChild', { childId: lopez.childId, ...stay(id) }, 'id');
      await test.outboxEmpty();
      expect(await isPlaced(ana)).toEqual(['CONFIRMED']);
    });
  });

  describe('belong to terms', () => {
    const TERM = 'id name startsOn endsBefore shownFrom version';
    const add = (term: object) => test.as(admin).mutate('addTerm', { schoolId: school.id, ...NEXT, ...term }, TERM);
    const update = (termId: string, version: number, change: object) =>
      test.as(admin).mutate('updateTerm', { termId, version, ...change }, TERM);
    const refusedToAdmin = (mutation: string, input: Record<string, unknown>) =>
      test.as(admin).refusedMutation(mutation, input);

    it('that are shown 45 days before they start, unless somebody says otherwise', async () => {
      const { id: termId, ...term } = await add({});
      expect(term).toEqual({ ...NEXT, shownFrom: '2029-07-06', version: 1 });
      expect(await update(termId, 1, { startsOn: '2029-09-03' })).toMatchObject({ shownFrom: '2029-07-20' });
      expect(await update(termId, 2, { shownFrom: '2029-09-03' })).toMatchObject({ shownFrom: '2029-09-03' });
      expect(await update(termId, 3, { name: 'Year' })).toMatchObject({ shownFrom: '2029-09-03' });
      const violations = [{ path: 'shownFrom', message: 'must not be after startsOn' }];
      const early = { termId, version: 4, startsOn: '2029-08-20' };
      expect((await refusedToAdmin('updateTerm', early)).details).toEqual({ violations });
      const late = { schoolId: school.id, ...NEXT, name: 'Late', shownFrom: '2029-08-21' };
      expect((await refusedToAdmin('addTerm', late)).details).toEqual({ violations });
      expect(await update(termId, 4, { startsOn: '2029-08-20', shownFrom: '2029-08-01' })).toMatchObject({
        shownFrom: '2029-08-01',
      });
      expect(await update(termId, 5, { startsOn: '2029-08-27' })).toMatchObject({ shownFrom: '2029-08-01' });
    });

    it('of which no two have the same dates', async () => {
      const { id: termId } = await add({});
      const taken = { code: 'RULE_BROKEN', reason: 'TERM_DATES_TAKEN', details: { termId } };
      expect(await refusedToAdmin('addTerm', { schoolId: school.id, ...NEXT, name: 'Again' })).toEqual(taken);
      const other = await add({ name: 'Other', startsOn: '2029-08-21' });
      const moved = { termId: other.id, version: 1, startsOn: NEXT.startsOn };
      expect(await refusedToAdmin('updateTerm', moved)).toEqual(taken);
      expect(await update(other.id, 1, { name: 'Another' })).toMatchObject({ version: 2 });
      const elm = await test.school();
      const eva = await elm.person({ name: 'Eva', duties: [Duty.ADMIN] });
      await test.as(eva).mutate('addTerm', { schoolId: elm.id, ...NEXT }, 'id');
    });

    it('and to classes of which no two that are open have one name', async () => {
      const taken = { code: 'RULE_BROKEN', reason: 'CLASSROOM_NAME_TAKEN', details: { classroomId: class5A.id } };
      for (const name of ['5A', ' 5a ']) {
        expect(await refused('addClassroom', { schoolId: school.id, name })).toEqual(taken);
      }
      const other = await school.classroom('5B');
      const renamed = { classroomId: other.id, version: 1, name: '5a' };
      expect(await refused('updateClassroom', renamed)).toEqual(taken);
      await office().mutate('updateClassroom', { ...renamed, active: false }, 'id');
      expect(await refused('updateClassroom', { classroomId: other.id, version: 2, active: true })).toEqual(taken);
      const own = { classroomId: class5A.id, version: 1, name: '5a', grade: '05' };
      expect(await office().mutate('updateClassroom', own, 'name')).toEqual({ name: '5a' });
      await office().mutate('updateClassroom', { classroomId: class5A.id, version: 2, active: false }, 'id');
      await office().mutate('updateClassroom', { classroomId: other.id, version: 2, active: true }, 'id');
    });
  });
});
