import { Duty, Person } from '../../src/identity/index.js';
import { VolunteerNames } from '../../src/schools/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

describe('who signs up and withdraws whom', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;
  let ana: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    coordinator = await school.coordinator();
    ana = await school.guardian('Ana Alvarez');
  });

  const shiftOf = async (more: Record<string, unknown> = {}): Promise<string> =>
    (await publishedEvent(test.as(coordinator), school.id, [{ capacity: 5 }], more)).shifts[0]!.id;
  const signUp = (who: Member, input: Record<string, unknown>) =>
    test.as(who).mutate('signUp', input, 'id status volunteer { id } signedUpBy { id }');
  const withdraw = (who: Member, signupId: string) =>
    test.as(who).mutate('withdraw', { signupId }, 'id status volunteer { id }');
  const refused = (who: Member | undefined, input: Record<string, unknown>) =>
    test.as(who).refusedMutation('signUp', input);
  const refusedWithdraw = (who: Member | undefined, signupId: string) =>
    test.as(who).refusedMutation('withdraw', { signupId });
  const leave = (member: Member) => school.run((work) => work.rows(Person).update(member.id, { leftAt: work.now }));
  const never = (id: string) => id.replace(/.{12}$/, '000000000000');

  describe('signing up', () => {
    it('is for oneself without naming anybody', async () => {
      const signup = await signUp(ana, { shiftId: await shiftOf() });
      expect(signup).toMatchObject({ status: 'CONFIRMED', volunteer: { id: ana.id }, signedUpBy: null });
    });

    it('is for another adult of the family, who is told by whom', async () => {
      const otto = await school.guardian('Otto Alvarez');
      await school.family('Alvarez', [ana, otto]);
      const signup = await signUp(ana, { shiftId: await shiftOf(), volunteerId: otto.id });
      expect(signup).toMatchObject({ volunteer: { id: otto.id }, signedUpBy: { id: ana.id } });
    });

    it('is for anyone by a coordinator', async () => {
      const signup = await signUp(coordinator, { shiftId: await shiftOf(), volunteerId: ana.id });
      expect(signup).toMatchObject({ volunteer: { id: ana.id }, signedUpBy: { id: coordinator.id } });
    });

    it('does not find a stranger, somebody of another school or nobody, and tells them apart for nobody', async () => {
      const shiftId = await shiftOf();
      const stranger = await school.guardian('Sam Stranger');
      const foreign = await (await test.school()).guardian('Fay Foreign');
      for (const volunteerId of [stranger.id, foreign.id, never(stranger.id)]) {
        expect(await refused(ana, { shiftId, volunteerId })).toEqual({
          code: 'NOT_FOUND',
          details: { path: 'volunteerId' },
        });
      }
      expect((await refused(coordinator, { shiftId, volunteerId: foreign.id })).code).toBe('NOT_FOUND');
    });

    it('is FORBIDDEN for staff, whom everybody sees, and to teachers, who see everybody', async () => {
      const teacher = await school.teacher('Tess Teacher');
      const shiftId = await shiftOf();
      expect(await refused(ana, { shiftId, volunteerId: teacher.id })).toEqual({ code: 'FORBIDDEN' });
      expect(await refused(teacher, { shiftId, volunteerId: ana.id })).toEqual({ code: 'FORBIDDEN' });
    });

    it('asks which one where the account has several people, and takes either', async () => {
      const email = 'family@example.org';
      const [one, two] = [await school.person({ name: 'One', email }), await school.person({ name: 'Two', email })];
      const shiftId = await shiftOf();
      const details = { personIds: [one.id, two.id] };
      expect(await refused(one, { shiftId })).toEqual({ code: 'RULE_BROKEN', reason: 'PERSON_REQUIRED', details });
      for (const { id } of [one, two]) {
        expect(await signUp(one, { shiftId, volunteerId: id })).toMatchObject({ volunteer: { id }, signedUpBy: null });
      }
    });

    it('takes the person at the school of the shift where the account has one at each', async () => {
      const email = 'both@example.org';
      const other = await test.school();
      await other.person({ name: 'Bea There', email });
      const here = await school.person({ name: 'Bea Here', email });
      expect(await signUp(here, { shiftId: await shiftOf() })).toMatchObject({ volunteer: { id: here.id } });
    });

    it('is not for whoever has left', async () => {
      const shiftId = await shiftOf();
      await leave(ana);
      expect(await refused(coordinator, { shiftId, volunteerId: ana.id })).toEqual({
        code: 'RULE_BROKEN',
        reason: 'NOT_AVAILABLE',
        details: { reasons: ['NOT_AVAILABLE'] },
      });
      expect(await refused(ana, { shiftId })).toEqual({ code: 'NOT_FOUND' });
    });

    it('does not find the shift of an event that the viewer may not see', async () => {
      const classroom = await school.classroom('3B');
      const shiftId = await shiftOf({ classroomIds: [classroom.id] });
      expect(await refused(ana, { shiftId })).toEqual({ code: 'NOT_FOUND' });
      expect(await refused(ana, { shiftId: never(shiftId) })).toEqual({ code: 'NOT_FOUND' });
      const foreign = await (await test.school()).coordinator();
      expect(await refused(foreign, { shiftId })).toEqual({ code: 'NOT_FOUND' });
    });

    it('asks for a token', async () => {
      expect(await refused(undefined, { shiftId: await shiftOf() })).toEqual({ code: 'UNAUTHENTICATED' });
    });
  });

  describe('withdrawing', () => {
    it('is for oneself, and harmless a second time', async () => {
      const { id } = await signUp(ana, { shiftId: await shiftOf() });
      const gone = { id, status: 'WITHDRAWN', volunteer: { id: ana.id } };
      expect(await withdraw(ana, id)).toEqual(gone);
      expect(await withdraw(ana, id)).toEqual(gone);
    });

    it('is for another adult of the family', async () => {
      const otto = await school.guardian('Otto Alvarez');
      await school.family('Alvarez', [ana, otto]);
      const { id } = await signUp(otto, { shiftId: await shiftOf() });
      expect(await withdraw(ana, id)).toMatchObject({ status: 'WITHDRAWN' });
    });

    it('is for a coordinator, and for an organizer of the event', async () => {
      const organizer = await school.guardian('Olga Organizer');
      const shiftId = await shiftOf({ organizerIds: [organizer.id] });
      for (const who of [coordinator, organizer]) {
        const { id } = await signUp(ana, { shiftId });
        expect(await withdraw(who, id)).toMatchObject({ status: 'WITHDRAWN', volunteer: { id: ana.id } });
      }
    });

    it('is FORBIDDEN to another parent who sees the place, and not found once it is given back', async () => {
      const other = await school.guardian('Ona Other');
      const { id } = await signUp(ana, { shiftId: await shiftOf() });
      expect(await refusedWithdraw(other, id)).toEqual({ code: 'FORBIDDEN' });
      await withdraw(ana, id);
      expect(await refusedWithdraw(other, id)).toEqual({ code: 'NOT_FOUND' });
    });

    it('is not found by whoever may not see it', async () => {
      school = await test.school({ volunteerNames: VolunteerNames.NONE });
      coordinator = await school.coordinator();
      const [first, other] = [await school.guardian('Ana Alvarez'), await school.guardian('Ona Other')];
      const foreign = await (await test.school()).coordinator();
      const { id } = await signUp(first, { shiftId: await shiftOf() });
      expect(await refusedWithdraw(other, id)).toEqual({ code: 'NOT_FOUND' });
      expect(await refusedWithdraw(foreign, id)).toEqual({ code: 'NOT_FOUND' });
      expect(await refusedWithdraw(first, never(id))).toEqual({ code: 'NOT_FOUND' });
      expect(await refusedWithdraw(await school.teacher('Tess Teacher'), id)).toEqual({ code: 'FORBIDDEN' });
      expect(await refusedWithdraw(undefined, id)).toEqual({ code: 'UNAUTHENTICATED' });
    });

    it('is not found by another parent who sees no waiters', async () => {
      const shift = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 1 }]);
      const [ben, other] = [await school.guardian('Ben Brown'), await school.guardian('Ona Other')];
      await signUp(ana, { shiftId: shift.shifts[0]!.id });
      const waiting = await signUp(ben, { shiftId: shift.shifts[0]!.id });
      expect(waiting.status).toBe('WAITLISTED');
      expect(await refusedWithdraw(other, waiting.id)).toEqual({ code: 'NOT_FOUND' });
    });
  });

  it('is refused to a token that may only read', async () => {
    const reader = await school.person({ name: 'Rita Reader', duties: [Duty.COORDINATOR], scope: 'read' });
    const refusal = { code: 'FORBIDDEN', reason: 'READ_ONLY_TOKEN' };
    expect(await refused(reader, { shiftId: await shiftOf() })).toEqual(refusal);
    const { id } = await signUp(ana, { shiftId: await shiftOf() });
    expect(await refusedWithdraw(reader, id)).toEqual(refusal);
  });
});
