import { AuditEntry } from '../../src/platform/audit/audit-entry.entity.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { DomainEvents } from '../../src/platform/domain-events/domain-events.js';
import { PlaceTakenBack } from '../../src/signups/index.js';
import { ExpireOffers } from '../../src/signups/expire-offers.job.js';
import { publishedEvent, type TestEvent, type TestShift } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';

/** A day before the shift of the fair. */
const DAY_BEFORE = '2026-10-15T13:00:00.000Z';
const SIGNUP = 'id status offerExpiresAt';

describe('the paths to a place', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let cora: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    test.clock.set(PRESENT);
    school = await test.school();
    cora = await school.coordinator();
  });

  const aShift = async (shift: object = {}, more: object = {}): Promise<TestShift> =>
    (await publishedEvent(test.as(cora), school.id, [shift], { ...more })).shifts[0]!;
  const guardians = (...names: string[]) => Promise.all(names.map((name) => school.guardian(name)));
  const signUp = (who: Member, { id: shiftId }: TestShift, more: object = {}) =>
    test.as(who).mutate('signUp', { shiftId, ...more }, SIGNUP);
  const withdraw = (who: Member, { id: signupId }: { id: string }) =>
    test.as(who).mutate('withdraw', { signupId }, SIGNUP);
  const respond = (who: Member, { id: signupId }: { id: string }, accept: boolean) =>
    test.as(who).mutate('respond', { signupId, accept }, SIGNUP);
  const refused = async (who: Member, name: string, input: Record<string, unknown>) => {
    const { code, reason } = await test.as(who).refusedMutation(name, input);
    return reason ?? code;
  };
  const invite = (who: Member, { id: shiftId }: TestShift, ...people: Member[]) =>
    test.as(who).mutate('invite', { shiftId, personIds: people.map(({ id }) => id), message: ' Come! ' }, 'id status');
  const staffing = async ({ id }: TestShift) => {
    const query = 'query($id: ID!) { node(id: $id) { ... on Shift { staffing { confirmed held open waitlisted } } } }';
    return (await test.as(cora).ask(query, { id })).node.staffing;
  };
  const mine = async (who: Member, { id }: TestShift) => {
    const query = `query($id: ID!) { node(id: $id) { ... on Shift { viewerSignups { ${SIGNUP} } } } }`;
    return (await test.as(who).ask(query, { id })).node.viewerSignups[0];
  };
  /** A place that one holds while two wait for it. */
  async function aLine(shift: object = {}) {
    const wanted = await aShift(shift);
    const [a, b, c] = (await guardians('A', 'B', 'C')) as [Member, Member, Member];
    const place = await signUp(a, wanted);
    for (const who of [b, c]) await signUp(who, wanted);
    return { shift: wanted, a, b, c, place };
  }
  /** The same, a day before, when the holder has just left. */
  async function anOffer() {
    const line = await aLine();
    test.clock.set(DAY_BEFORE);
    await withdraw(line.a, line.place);
    return { ...line, offer: await mine(line.b, line.shift) };
  }

  describe('an offer', () => {
    it('is made instead of a promotion less than 48 hours before the start, for a quarter of what remains', async () => {
      const { shift, offer } = await anOffer();
      expect(offer).toMatchObject({ status: 'OFFERED', offerExpiresAt: '2026-10-15T19:00:00.000Z' });
      expect(await staffing(shift)).toEqual({ confirmed: 0, held: 1, open: 0, waitlisted: 1 });
    });

    it('is not made 48 hours before the start: the place is given', async () => {
      const { shift, a, b, place } = await aLine();
      test.clock.set('2026-10-14T13:00:00.000Z');
      await withdraw(a, place);
      expect(await mine(b, shift)).toMatchObject({ status: 'CONFIRMED', offerExpiresAt: null });
    });

    it('is accepted by saying yes, or by signing up, and by saying so again', async () => {
      const { shift, b, offer } = await anOffer();
      expect(await respond(b, offer, true)).toMatchObject({ id: offer.id, status: 'CONFIRMED', offerExpiresAt: null });
      expect(await signUp(b, shift)).toMatchObject({ id: offer.id, status: 'CONFIRMED' });
      expect(await respond(b, offer, true)).toMatchObject({ status: 'CONFIRMED' });
      expect(await refused(b, 'respond', { signupId: offer.id, accept: false })).toBe('NOTHING_TO_ANSWER');
      const other = await anOffer();
      expect(await signUp(other.b, other.shift)).toMatchObject({ id: other.offer.id, status: 'CONFIRMED' });
    });

    it('goes on to the next when it is declined', async () => {
      const { shift, b, c, offer } = await anOffer();
      expect(await respond(b, offer, false)).toMatchObject({ status: 'DECLINED' });
      expect(await respond(b, offer, false)).toMatchObject({ status: 'DECLINED' });
      expect(await mine(c, shift)).toMatchObject({ status: 'OFFERED' });
      expect(await refused(b, 'respond', { signupId: offer.id, accept: true })).toBe('NOTHING_TO_ANSWER');
    });

    it('takes the person’s time until it is declined', async () => {
      const { b, offer } = await anOffer();
      const other = await aShift();
      expect(await refused(b, 'signUp', { shiftId: other.id })).toBe('SHIFT_OVERLAP');
      await respond(b, offer, false);
      expect(await signUp(b, other)).toMatchObject({ status: 'CONFIRMED' });
    });

    it('ends at its time: a late answer is refused, whether or not the job has run, and the next is asked', async () => {
      const { shift, b, c, offer } = await anOffer();
      test.clock.set('2026-10-15T18:59:59.999Z');
      await test.app.get(ExpireOffers).run();
      expect(await mine(b, shift)).toMatchObject({ status: 'OFFERED' });
      test.clock.set(offer.offerExpiresAt);
      expect(await refused(b, 'respond', { signupId: offer.id, accept: true })).toBe('OFFER_EXPIRED');
      await test.app.get(ExpireOffers).run();
      expect(await refused(b, 'respond', { signupId: offer.id, accept: true })).toBe('OFFER_EXPIRED');
      expect(await mine(c, shift)).toMatchObject({ status: 'OFFERED', offerExpiresAt: '2026-10-15T23:30:00.000Z' });
      expect(await signUp(b, shift)).toMatchObject({ status: 'WAITLISTED' });
      expect(await staffing(shift)).toEqual({ confirmed: 0, held: 1, open: 0, waitlisted: 1 });
    });

    it('that is overdue does not stand in the way of a cut, another one does', async () => {
      const { shift, offer } = await anOffer();
      const cut = { shiftId: shift.id, version: 1, capacity: 2 };
      await test.as(cora).mutate('updateShift', cut, 'id');
      const smaller = { shiftId: shift.id, version: 2, capacity: 1 };
      expect(await refused(cora, 'updateShift', smaller)).toBe('CAPACITY_BELOW_TAKEN');
      test.clock.set(offer.offerExpiresAt);
      await test.as(cora).mutate('updateShift', smaller, 'id');
      expect(await staffing(shift)).toMatchObject({ confirmed: 0, held: 0, open: 1 });
    });

    it('ends when the event is cancelled, as invitations do', async () => {
      const { shift, b, c, offer } = await anOffer();
      const [d] = (await guardians('D')) as [Member];
      const [invitation] = await invite(cora, shift, d);
      const query = 'query($id: ID!) { node(id: $id) { ... on Shift { event { id version } } } }';
      const { id: eventId, version } = (await test.as(cora).ask(query, { id: shift.id })).node.event;
      await test.as(cora).mutate('cancelEvent', { eventId, version }, 'id');
      for (const [who, signup] of [
        [b, offer],
        [d, invitation],
      ] as const) {
        expect(await refused(who, 'respond', { signupId: signup.id, accept: true })).toBe('SIGNUP_ENDED');
      }
      expect(await mine(c, shift)).toBeUndefined();
      expect(await staffing(shift)).toMatchObject({ confirmed: 0, held: 0, waitlisted: 0 });
    });
  });

  describe('an invitation', () => {
    it('shows the event to somebody outside its audience, who may come, and to nobody else', async () => {
      const classroom = await school.classroom('4A');
      const shift = await aShift({}, { classroomIds: [classroom.id] });
      const [a, b] = (await guardians('A', 'B')) as [Member, Member];
      expect(await refused(a, 'signUp', { shiftId: shift.id })).toBe('NOT_FOUND');
      const [invitation] = await invite(cora, shift, a);
      expect(await mine(a, shift)).toMatchObject({ id: invitation.id, status: 'INVITED' });
      const look = 'query($id: ID!) { node(id: $id) { id ... on Signup { invitationMessage } } }';
      expect((await test.as(a).ask(look, { id: invitation.id })).node.invitationMessage).toBe('Come!');
      for (const id of [invitation.id, shift.id]) expect((await test.as(b).ask(look, { id })).node).toBeNull();
      expect(await signUp(a, shift)).toMatchObject({ id: invitation.id, status: 'CONFIRMED' });
    });

    it('takes no place and no time, lifts the window, and is kept where there is a sign-up already', async () => {
      const shift = await aShift({ signupOpensAt: '2026-10-16T00:00:00.000Z' });
      const [a, b] = (await guardians('A', 'B')) as [Member, Member];
      const [first] = await invite(cora, shift, a, b, a);
      expect(await staffing(shift)).toEqual({ confirmed: 0, held: 0, open: 1, waitlisted: 0 });
      const again = await invite(cora, shift, a);
      expect(again).toEqual([first]);
      expect(await respond(a, first, true)).toMatchObject({ status: 'CONFIRMED' });
      expect(await invite(cora, shift, a)).toEqual([{ id: first.id, status: 'CONFIRMED' }]);
      expect(await signUp(b, shift)).toMatchObject({ status: 'WAITLISTED' });
      await withdraw(a, first);
      expect(await mine(b, shift)).toMatchObject({ status: 'CONFIRMED' });
    });

    it('is declined once and for all, and may be made again', async () => {
      const shift = await aShift();
      const [a] = (await guardians('A')) as [Member];
      const [first] = await invite(cora, shift, a);
      expect(await respond(a, first, false)).toMatchObject({ status: 'DECLINED' });
      expect(await refused(a, 'respond', { signupId: first.id, accept: true })).toBe('NOTHING_TO_ANSWER');
      const [second] = await invite(cora, shift, a);
      expect(second).toMatchObject({ status: 'INVITED' });
      expect(second.id).not.toBe(first.id);
    });

    it('is refused for all when one cannot be invited, and asks who is busy', async () => {
      const shift = await aShift();
      const [a] = (await guardians('A')) as [Member];
      await signUp(a, await aShift());
      const personIds = [a.id, 'person_01890000-0000-7000-8000-000000000000'];
      expect(await refused(cora, 'invite', { shiftId: shift.id, personIds })).toBe('NOT_FOUND');
      const [invitation] = await invite(cora, shift, a);
      expect(await refused(a, 'respond', { signupId: invitation.id, accept: true })).toBe('SHIFT_OVERLAP');
    });

    it('of organizers who are neither staff nor office reaches whom they can know', async () => {
      const [organizer, stranger] = (await guardians('Olga', 'Stranger')) as [Member, Member];
      const shift = await aShift({}, { organizerIds: [organizer.id] });
      const input = { shiftId: shift.id, personIds: [stranger.id] };
      expect(await refused(organizer, 'invite', input)).toBe('NOT_FOUND');
      expect(await invite(organizer, shift, cora)).toMatchObject([{ status: 'INVITED' }]);
      const signup = await signUp(stranger, shift);
      expect(await refused(organizer, 'respond', { signupId: signup.id, accept: true })).toBe('FORBIDDEN');
    });
  });

  describe('an override', () => {
    const override = { reason: 'She is the baker.' };

    it('sets aside window and audience, with its reason in the audit log, and lasts in line', async () => {
      const classroom = await school.classroom('4A');
      const times = { signupClosesAt: '2026-10-01T00:00:00.000Z' };
      const shift = await aShift(times, { classroomIds: [classroom.id] });
      const [a, b] = (await guardians('A', 'B')) as [Member, Member];
      expect(await refused(cora, 'signUp', { shiftId: shift.id, volunteerId: a.id })).toBe('SIGNUP_CLOSED');
      const first = await signUp(cora, shift, { volunteerId: a.id, override });
      expect(first).toMatchObject({ status: 'CONFIRMED' });
      const second = await signUp(cora, shift, { volunteerId: b.id, override });
      expect(second).toMatchObject({ status: 'WAITLISTED' });
      await withdraw(a, first);
      expect(await mine(b, shift)).toMatchObject({ status: 'CONFIRMED' });
      const entries = await test.database.manager.find(AuditEntry, {
        where: { action: 'override', subjectId: first.id },
      });
      expect(entries.map(({ details }) => details)).toEqual([
        { personId: a.id, obstacles: ['SIGNUP_CLOSED', 'NOT_IN_AUDIENCE'], reason: override.reason },
      ]);
    });

    it('is for the office, with a reason, and never for an overlap', async () => {
      const [a] = (await guardians('A')) as [Member];
      const [shift, other] = [await aShift(), await aShift()];
      await signUp(a, other);
      const input = { shiftId: shift.id, volunteerId: a.id };
      expect(await refused(a, 'signUp', { ...input, override })).toBe('FORBIDDEN');
      expect(await refused(cora, 'signUp', { ...input, override: { reason: '  ' } })).toBe('BAD_USER_INPUT');
      expect(await refused(cora, 'signUp', { ...input, override })).toBe('SHIFT_OVERLAP');
    });
  });

  describe('attendance', () => {
    const record = (entries: object[]) => test.as(cora).mutate('recordAttendance', { entries }, 'attendance minutes');
    const refusedRecord = (entries: object[]) => refused(cora, 'recordAttendance', { entries });

    it('is recorded once the shift has begun, corrected later, credited by the school’s days, seen by few', async () => {
      const shift = await aShift({ capacity: 2 });
      const [a, b] = (await guardians('A', 'B')) as [Member, Member];
      const [first, second] = [await signUp(a, shift), await signUp(b, shift)];
      const came = { signupId: first.id, attendance: 'ATTENDED' };
      const missed = { signupId: second.id, attendance: 'ABSENT' };
      expect(await refusedRecord([came])).toBe('SHIFT_NOT_BEGUN');
      test.clock.set(shift.startsAt);
      expect(await refusedRecord([came, came])).toBe('BAD_USER_INPUT');
      expect(await record([came, missed])).toEqual([
        { attendance: 'ATTENDED', minutes: 120 },
        { attendance: 'ABSENT', minutes: 0 },
      ]);
      expect(await record([{ ...came, minutes: 45 }])).toEqual([{ attendance: 'ATTENDED', minutes: 45 }]);
      const query = `query($id: ID!) { node(id: $id) { ... on Person { all: volunteerMinutes
        day: volunteerMinutes(from: "2026-10-16", before: "2026-10-17") later: volunteerMinutes(from: "2026-10-17") } } }`;
      expect((await test.as(a).ask(query, { id: a.id })).node).toEqual({ all: 45, day: 45, later: 0 });
      const look = 'query($id: ID!) { node(id: $id) { ... on Signup { status attendance minutes } } }';
      expect((await test.as(b).ask(look, { id: first.id })).node).toEqual({
        status: 'CONFIRMED',
        attendance: null,
        minutes: null,
      });
      expect(await refused(a, 'recordAttendance', { entries: [came] })).toBe('FORBIDDEN');
    });

    it('is recorded of those who have a place, all of them or none', async () => {
      const { shift, b, place } = await aLine();
      test.clock.set(shift.startsAt);
      const waiting = await mine(b, shift);
      const entries = [place, waiting].map(({ id }) => ({ signupId: id, attendance: 'ATTENDED' }));
      expect(await refusedRecord(entries)).toBe('HAS_NO_PLACE');
      const look = 'query($id: ID!) { node(id: $id) { ... on Signup { attendance } } }';
      expect((await test.as(cora).ask(look, { id: place.id })).node.attendance).toBe('UNRECORDED');
    });
  });

  describe('a duplicated event', () => {
    it('keeps times on the wall over the change of clocks, and roles, shifts, classes and organizers', async () => {
      const classroom = await school.classroom('3B');
      const [helper] = (await guardians('Helper')) as [Member];
      const event = await publishedEvent(
        test.as(cora),
        school.id,
        [{ capacity: 3, signupOpensAt: '2026-10-10T04:00:00.000Z', signupClosesAt: '2026-10-16T13:00:00.000Z' }],
        { classroomIds: [classroom.id], organizerIds: [helper.id], description: 'Bring cake.' },
      );
      const fields = `id status startsAt endsAt description publishedAt version classrooms { name } organizers { displayName }
        roles { title shifts { startsAt endsAt signupOpensAt signupClosesAt staffing { capacity confirmed } } }`;
      const input = { eventId: event.id, startsOn: '2026-11-06', idempotencyKey: 'once' };
      const copy = await test.as(cora).mutate<TestEvent>('duplicateEvent', input, fields);
      expect(copy).toEqual({
        id: expect.not.stringContaining(event.id),
        status: 'DRAFT',
        startsAt: '2026-11-06T13:00:00.000Z',
        endsAt: '2026-11-06T21:00:00.000Z',
        description: 'Bring cake.',
        publishedAt: null,
        version: 1,
        classrooms: [{ name: '3B' }],
        organizers: [{ displayName: 'Carla Coordinator' }, { displayName: 'Helper' }],
        roles: [
          {
            title: 'Stand',
            shifts: [
              {
                startsAt: '2026-11-06T14:00:00.000Z',
                endsAt: '2026-11-06T16:00:00.000Z',
                signupOpensAt: '2026-10-31T04:00:00.000Z',
                signupClosesAt: '2026-11-06T14:00:00.000Z',
                staffing: { capacity: 3, confirmed: 0 },
              },
            ],
          },
        ],
      });
      expect(await test.as(cora).mutate('duplicateEvent', input, 'id')).toEqual({ id: copy.id });
    });
  });

  it('tells whom a cut or an organizer took a place from, and nobody of their own withdrawal', async () => {
    const events = test.app.get(DomainEvents);
    const announce = events.announce.bind(events);
    const told: string[] = [];
    events.announce = async (work, event) => {
      if (event instanceof PlaceTakenBack) told.push(event.signupId);
      await announce(work, event);
    };
    const { shift, b, c, place } = await aLine({ capacity: 2 });
    const [second, waiting] = [await mine(b, shift), await mine(c, shift)];
    const cut = { shiftId: shift.id, version: 1, capacity: 1, withdrawSignupIds: [place.id] };
    await test.as(cora).mutate('updateShift', cut, 'id');
    await withdraw(b, second);
    await withdraw(cora, waiting);
    events.announce = announce;
    expect(told).toEqual([place.id, waiting.id]);
  });
});
