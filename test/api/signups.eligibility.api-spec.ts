import fc from 'fast-check';
import { Person } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { draftEvent, publishedEvent } from '../support/events.js';
import { testScale } from '../support/database.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const ELIGIBILITY = `query($id: ID!, $personId: ID) { node(id: $id) { ... on Shift {
  eligibility(personId: $personId) { canSignUp reasons { reason message overridable } } } } }`;

interface Reason {
  reason: string;
  message: string;
  overridable: boolean;
}

describe('eligibility', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;
  let ana: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    test.clock.set(PRESENT);
    school = await test.school();
    coordinator = await school.coordinator();
    ana = await school.guardian('Ana Alvarez');
  });

  const eventOf = (shift: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
    publishedEvent(test.as(coordinator), school.id, [shift], more);
  const shiftOf = async (shift: Record<string, unknown> = {}, more: Record<string, unknown> = {}): Promise<string> =>
    (await eventOf(shift, more)).shifts[0]!.id;
  const ask = async (who: Member, id: string, personId?: string | null, headers = {}) =>
    (await test.as(who, headers).ask(ELIGIBILITY, { id, personId })).node.eligibility as {
      canSignUp: boolean;
      reasons: Reason[];
    };
  const reasonsOf = async (who: Member, id: string, personId?: string) => {
    const { canSignUp, reasons } = await ask(who, id, personId);
    expect(canSignUp).toBe(reasons.length === 0);
    return reasons.map(({ reason, overridable }) => (overridable ? `${reason}, overridable` : reason));
  };
  const leave = (member: Member) => school.run((work) => work.rows(Person).update(member.id, { leftAt: work.now }));

  describe('tells', () => {
    it('nothing where there is a place, or a place in line', async () => {
      const shiftId = await shiftOf();
      expect(await reasonsOf(ana, shiftId)).toEqual([]);
      await test.as(coordinator).mutate('signUp', { shiftId }, 'id');
      expect(await reasonsOf(ana, shiftId)).toEqual([]);
    });

    it('nothing to whoever is signed up already, since repeating is harmless', async () => {
      const shiftId = await shiftOf();
      await test.as(ana).mutate('signUp', { shiftId }, 'id');
      expect(await reasonsOf(ana, shiftId)).toEqual([]);
      test.clock.set('2026-10-20T12:00:00.000Z');
      expect(await reasonsOf(ana, shiftId)).toEqual([]);
    });

    it('EVENT_NOT_PUBLISHED', async () => {
      const draft = await draftEvent(test.as(coordinator), school.id);
      expect(await reasonsOf(coordinator, draft.roles[0]!.shifts[0]!.id)).toEqual(['EVENT_NOT_PUBLISHED']);
    });

    it('EVENT_CANCELLED', async () => {
      const { id: eventId, version, shifts } = await eventOf();
      await test.as(coordinator).mutate('cancelEvent', { eventId, version }, 'id');
      expect(await reasonsOf(ana, shifts[0]!.id)).toEqual(['EVENT_CANCELLED']);
    });

    it('SHIFT_ENDED, then without SIGNUP_CLOSED', async () => {
      const shiftId = await shiftOf({ signupClosesAt: '2026-10-16T14:00:00Z' });
      test.clock.set('2026-10-16T15:00:00.000Z');
      expect(await reasonsOf(ana, shiftId)).toEqual(['SHIFT_ENDED']);
    });

    it('SIGNUP_NOT_OPEN', async () => {
      const shiftId = await shiftOf({ signupOpensAt: '2026-10-06T14:00:00.001Z' });
      expect(await reasonsOf(ana, shiftId)).toEqual(['SIGNUP_NOT_OPEN, overridable']);
    });

    it('SIGNUP_CLOSED', async () => {
      expect(await reasonsOf(ana, await shiftOf({ signupClosesAt: PRESENT }))).toEqual(['SIGNUP_CLOSED, overridable']);
    });

    it('NOT_AVAILABLE of somebody who has left', async () => {
      const shiftId = await shiftOf();
      await leave(ana);
      expect(await reasonsOf(coordinator, shiftId, ana.id)).toEqual(['NOT_AVAILABLE']);
    });

    it('NOT_IN_AUDIENCE', async () => {
      const classroom = await school.classroom('3B');
      const shiftId = await shiftOf({}, { classroomIds: [classroom.id] });
      expect(await reasonsOf(coordinator, shiftId, ana.id)).toEqual(['NOT_IN_AUDIENCE, overridable']);
      expect(await reasonsOf(coordinator, shiftId)).toEqual([]);
    });

    it('SHIFT_OVERLAP', async () => {
      await test.as(ana).mutate('signUp', { shiftId: await shiftOf() }, 'id');
      expect(await reasonsOf(ana, await shiftOf())).toEqual(['SHIFT_OVERLAP']);
    });

    it('PERSON_REQUIRED to an account with several people that names none', async () => {
      const email = 'family@example.org';
      const one = await school.person({ name: 'One', email });
      const two = await school.person({ name: 'Two', email });
      const shiftId = await shiftOf();
      expect(await reasonsOf(one, shiftId)).toEqual(['PERSON_REQUIRED']);
      expect(await reasonsOf(one, shiftId, two.id)).toEqual([]);
    });

    it('everything at once, the most lasting first', async () => {
      const classroom = await school.classroom('3B');
      await test.as(ana).mutate('signUp', { shiftId: await shiftOf() }, 'id');
      const window = { signupOpensAt: '2026-10-07T12:00:00Z' };
      const { id: eventId, version, shifts } = await eventOf(window, { classroomIds: [classroom.id] });
      await test.as(coordinator).mutate('cancelEvent', { eventId, version }, 'id');
      await leave(ana);
      expect(await reasonsOf(coordinator, shifts[0]!.id, ana.id)).toEqual([
        'EVENT_CANCELLED',
        'SIGNUP_NOT_OPEN, overridable',
        'NOT_AVAILABLE',
        'NOT_IN_AUDIENCE, overridable',
        'SHIFT_OVERLAP',
      ]);
    });
  });

  it('judges several shifts at once each by its own time', async () => {
    const hour = (from: number, until: number) => ({
      startsAt: `2026-10-16T${from}:00:00Z`,
      endsAt: `2026-10-16T${until}:00:00Z`,
    });
    const shifts = [hour(12, 13), hour(12, 14), hour(13, 15), hour(15, 16), hour(14, 17)];
    await test.as(ana).mutate('signUp', { shiftId: await shiftOf(hour(13, 15)) }, 'id');
    const { id } = await publishedEvent(test.as(coordinator), school.id, shifts);
    const query = `query($id: ID!) { node(id: $id) { ... on Event {
      roles { shifts { startsAt endsAt eligibility { reasons { reason } } } } } } }`;
    const { node } = await test.as(ana).ask(query, { id });
    const free = node.roles[0].shifts
      .filter(({ eligibility }: { eligibility: { reasons: Reason[] } }) => eligibility.reasons.length === 0)
      .map(({ startsAt, endsAt }: Record<string, string>) => `${startsAt!.slice(11, 13)} to ${endsAt!.slice(11, 13)}`);
    expect(free).toEqual(['12 to 13', '15 to 16']);
  });

  describe('of somebody else', () => {
    it('is told to the family and to the office', async () => {
      const otto = await school.guardian('Otto Alvarez');
      await school.family('Alvarez', [ana, otto]);
      await test.as(otto).mutate('signUp', { shiftId: await shiftOf() }, 'id');
      const shiftId = await shiftOf();
      for (const who of [ana, coordinator]) expect(await reasonsOf(who, shiftId, otto.id)).toEqual(['SHIFT_OVERLAP']);
    });

    it('is NOT_AVAILABLE to everybody else, byte for byte as of somebody who does not exist', async () => {
      const stranger = await school.guardian('Sam Stranger');
      const teacher = await school.teacher('Tess Teacher');
      const foreign = await (await test.school()).guardian('Fay Foreign');
      const never = stranger.id.replace(/.{12}$/, '000000000000');
      const shiftId = await shiftOf();
      const askedOf = (personId: string) => test.as(ana).send(ELIGIBILITY, { id: shiftId, personId });
      const [first, ...others] = await Promise.all([stranger.id, teacher.id, foreign.id, never].map(askedOf));
      expect(first!.data.node.eligibility).toEqual({
        canSignUp: false,
        reasons: [{ reason: 'NOT_AVAILABLE', message: 'This person is not available.', overridable: false }],
      });
      for (const other of others) expect(JSON.stringify(other)).toBe(JSON.stringify(first));
    });

    it('refuses what is not the id of a person', async () => {
      const id = await shiftOf();
      expect(await test.as(ana).refusal(ELIGIBILITY, { id, personId: id })).toEqual({
        code: 'BAD_USER_INPUT',
        details: { violations: [{ path: 'personId', message: 'must be the id of a person' }] },
      });
    });
  });

  describe('speaks', () => {
    const messageTo = async (who: Member, languages?: string) => {
      const id = await shiftOf({ signupClosesAt: PRESENT });
      const headers = languages === undefined ? {} : { 'accept-language': languages };
      return (await ask(who, id, null, headers)).reasons[0]!.message;
    };
    const [ENGLISH, SPANISH] = ['Sign-up is closed.', 'La inscripción está cerrada.'];

    it('the person’s own language before that of the browser', async () => {
      const luz = await school.person({ name: 'Luz López', locale: 'es-MX' });
      expect(await messageTo(luz, 'en-US')).toBe(SPANISH);
    });

    it('the browser’s first language that there is', async () => {
      expect(await messageTo(ana, 'es-419, en;q=0.5')).toBe(SPANISH);
      expect(await messageTo(ana, 'fr, es;q=0.9, en;q=0.5')).toBe(SPANISH);
      expect(await messageTo(ana, 'fr;q=0.9, en')).toBe(ENGLISH);
    });

    it('the school’s first language where nobody asks for another', async () => {
      expect(await messageTo(ana)).toBe(ENGLISH);
      school = await test.school({ locales: ['fr', 'es', 'en'] });
      coordinator = await school.coordinator();
      expect(await messageTo(await school.guardian('Ana Alvarez'))).toBe(SPANISH);
      expect(await messageTo(await school.guardian('Ben Brown'), 'en')).toBe(ENGLISH);
    });

    it('of dates as the school’s clock and the reader’s language have them', async () => {
      const luz = await school.person({ name: 'Luz López', locale: 'es' });
      const id = await shiftOf({ signupOpensAt: '2026-10-14T02:30:00Z' });
      const plain = async (who: Member) => (await ask(who, id)).reasons[0]!.message.replace(/[\u00a0\u202f]/g, ' ');
      expect(await plain(ana)).toBe('Sign-up opens on Oct 13, 2026 at 10:30 PM.');
      expect(await plain(luz)).toBe('La inscripción abre el 13 oct 2026 a las 10:30 p.m.');
    });
  });

  it('says of every situation what signUp then says', async () => {
    const classrooms = [await school.classroom('3B'), await school.classroom('4A')];
    const situation = fc.record({
      now: fc.constantFrom('2026-10-15T12:00:00.000Z', '2026-10-16T13:30:00.000Z', '2026-10-16T15:00:00.000Z'),
      opens: fc.constantFrom(null, '2026-10-15T12:00:00.000Z', '2026-10-16T13:45:00.000Z'),
      closes: fc.constantFrom(null, '2026-10-16T13:50:00.000Z', '2026-10-16T15:00:00.000Z'),
      fate: fc.constantFrom('published', 'published', 'published', 'draft', 'canceled'),
      classroom: fc.constantFrom(null, 0, 1),
      childIn: fc.constantFrom(null, 0),
      isBusy: fc.boolean(),
      isSignedUp: fc.boolean(),
      isFull: fc.boolean(),
      hasLeft: fc.constantFrom(false, false, false, true),
      asks: fc.constantFrom('self', 'partner', 'coordinator', 'stranger'),
    });
    const possible = {
      now: '2026-10-15T12:00:00.000Z',
      opens: null,
      closes: null,
      fate: 'published',
      classroom: 0,
      childIn: 0,
      isBusy: false,
      isSignedUp: false,
      isFull: true,
      hasLeft: false,
      asks: 'partner',
    } as const;
    const outcomes = { yes: 0, no: 0 };
    const property = fc.asyncProperty(situation, async (now) => {
      test.clock.set(PRESENT);
      const [helper, partner, stranger] = [
        await school.guardian('Hal Helper'),
        await school.guardian('Pat Partner'),
        await school.guardian('Sam Stranger'),
      ];
      const child = now.childIn === null ? [] : [{ givenName: 'Al', classroom: classrooms[now.childIn]! }];
      await school.family('Helper', [helper, partner], child);
      if (now.isBusy) await test.as(helper).mutate('signUp', { shiftId: await shiftOf() }, 'id');
      const own = now.classroom === null ? {} : { classroomIds: [classrooms[now.classroom]!.id] };
      const window = {
        ...(now.opens && { signupOpensAt: now.opens }),
        ...(now.closes && { signupClosesAt: now.closes }),
      };
      const draft = await draftEvent(test.as(coordinator), school.id, [window], own);
      const eventId = draft.id;
      const shiftId = draft.roles[0]!.shifts[0]!.id;
      if (now.fate !== 'draft') await test.as(coordinator).mutate('publishEvent', { eventId, version: 1 }, 'id');
      const early = (volunteerId: string) => test.as(coordinator).send(SIGN_UP, { input: { shiftId, volunteerId } });
      if (now.isSignedUp) await early(helper.id);
      if (now.isFull) await early(coordinator.id);
      if (now.fate === 'canceled') await test.as(coordinator).mutate('cancelEvent', { eventId, version: 2 }, 'id');
      if (now.hasLeft) await leave(helper);
      test.clock.set(now.now);

      const who = { self: helper, partner, coordinator, stranger }[now.asks];
      const asked = await test.as(who).ask(ELIGIBILITY, { id: shiftId, personId: helper.id });
      const answered = await test.as(who).send(SIGN_UP, { input: { shiftId, volunteerId: helper.id } });
      const refusal = answered.errors?.[0]?.extensions;
      if (asked.node === null) {
        expect(['NOT_FOUND', 'UNAUTHENTICATED']).toContain(refusal?.code);
        return;
      }
      const { canSignUp, reasons } = asked.node.eligibility as { canSignUp: boolean; reasons: Reason[] };
      outcomes[canSignUp ? 'yes' : 'no']++;
      expect(refusal === undefined).toBe(canSignUp);
      if (refusal?.code === 'RULE_BROKEN') {
        expect(refusal.details?.reasons).toEqual(reasons.map(({ reason }) => reason));
        expect(refusal.reason).toBe(reasons[0]?.reason);
      } else if (refusal) {
        expect(reasons.map(({ reason }) => reason)).toEqual(['NOT_AVAILABLE']);
      }
    });
    await fc.assert(property, { numRuns: testScale(25, 500), examples: [[possible]] });
    expect(outcomes.yes).toBeGreaterThan(0);
    expect(outcomes.no).toBeGreaterThan(0);
  });
});

const SIGN_UP = 'mutation($input: SignUpInput!) { signUp(input: $input) { id status } }';
