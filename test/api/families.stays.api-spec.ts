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
  const visitOf5A = (times: { startsAt: string; endsAt: string }[] = [{ startsAt: '', endsAt: '' }]) =>
    publishedEvent(
      office(),
      school.id,
      times.map(() => ({ capacity: 1 })),
      { classroomIds: [class5A.id], title: 'Visit' },
    );

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
});
