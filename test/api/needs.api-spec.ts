import { Duty, Person } from '../../src/identity/index.js';
import { NeedAudience, NeedBroadcast } from '../../src/matching/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Member } from '../../src/seed/school-builder.js';
import { MailSink } from '../support/mail-sink.js';
import { asked, LATER, NEED, NeedSchool } from '../support/need-school.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const EVENT = `id title kind status location organizers { id } classrooms { name }
  roles { title requiredSkills { skill { id } } shifts { id staffing { capacity } signups { id status volunteer { id } } } }`;
const LATER_STILL = { startsAt: '2026-10-21T14:00:00.000Z', endsAt: '2026-10-21T15:00:00.000Z' };
const AFTERWARDS = '2026-10-20T16:00:00.000Z';

describe('a need', () => {
  let sink: MailSink;
  let test: TestApp;
  let { school, classroom, other, tessa, otto, cora, ana, post, read, refused, faults } = {} as NeedSchool;
  let skillId: string;

  beforeAll(async () => {
    sink = await MailSink.start();
    test = await TestApp.start({ smtpUrl: sink.url });
  });
  afterAll(async () => {
    await test.stop();
    await sink.stop();
  });
  beforeEach(async () => {
    ({ school, classroom, other, tessa, otto, cora, ana, post, read, refused, faults } = await NeedSchool.open(test));
    const { school: found } = await test.as(cora).ask('{ school { skills(first: 1) { nodes { id } } } }');
    skillId = found.skills.nodes[0].id;
  });

  const schedule = (need: { id: string; version: number }, volunteers: Member[], more: object = {}, who = tessa) =>
    test.as(who).mutate('scheduleNeed', { ...asked(need), ...LATER, volunteerIds: idsOf(volunteers), ...more }, EVENT);
  const idsOf = (people: Member[]) => people.map(({ id }) => id);
  const respond = (who: Member, event: { roles: any[] }, accept: boolean) =>
    test.as(who).mutate('respond', { signupId: signupOf(event, who).id, accept }, 'id status');
  const signupOf = (event: { roles: any[] }, who: Member) =>
    event.roles[0].shifts[0].signups.find(({ volunteer }: any) => volunteer.id === who.id);
  const listOf = async (who: Member, filter = '') => {
    const list = `needs(${filter && `filter: { ${filter} }, `}first: 10) { totalCount nodes { title } }`;
    const { needs } = (await test.as(who).ask(`{ school { ${list} } }`)).school;
    return needs && needs.nodes.map(({ title }: { title: string }) => title);
  };

  it('is posted by the teacher of the class, seen by colleagues, and by parents while it is open', async () => {
    const need = await post(tessa, {
      description: ' With samples. ',
      requiredSkills: [{ skillId, minimumLevel: 'FLUENT' }],
      timing: 'WINDOWS',
      windows: [LATER_STILL, LATER],
      format: 'VIDEO',
      headCount: 2,
    });
    expect(need).toEqual({
      id: need.id,
      title: 'Somebody who knows rocks',
      description: 'With samples.',
      format: 'VIDEO',
      timing: 'WINDOWS',
      headCount: 2,
      status: 'OPEN',
      grade: '03',
      closeReason: null,
      version: 1,
      postedBy: { id: tessa.id },
      classroom: { name: '3B' },
      windows: [LATER, LATER_STILL],
      event: null,
      requiredSkills: [{ skill: { id: skillId }, minimumLevel: 'FLUENT' }],
      preferredSkills: [],
    });
    for (const who of [otto, cora, ana]) expect(await read(who, need)).toEqual(need);
    expect([await listOf(otto), await listOf(ana)]).toEqual([[need.title], null]);
    const closing = { ...asked(need), reason: 'Found a film.' };
    const closed = await test.as(tessa).mutate('closeNeed', closing, 'status closeReason version');
    expect(closed).toEqual({ status: 'CLOSED', closeReason: 'Found a film.', version: 2 });
    expect([await read(ana, need), (await read(otto, need)).status]).toEqual([null, 'CLOSED']);
    expect(await refused(tessa, 'updateNeed', { ...asked(need), version: 2, title: 'No' })).toBe(
      'RULE_BROKEN NEED_CLOSED',
    );
    const open = { ...asked(need), version: 2 };
    expect(await test.as(cora).mutate('reopenNeed', open, 'status closeReason')).toEqual({
      status: 'OPEN',
      closeReason: null,
    });
  });

  it('is posted by nobody else, and only with a time that can be', async () => {
    const input = { classroomId: classroom.id, title: 'Rocks' };
    expect(await refused(otto, 'postNeed', input)).toBe('FORBIDDEN NOT_YOUR_CLASS');
    expect(await refused(ana, 'postNeed', input)).toBe('FORBIDDEN');
    const past = { startsAt: '2026-10-05T14:00:00.000Z', endsAt: '2026-10-05T15:00:00.000Z' };
    const backward = { startsAt: LATER.endsAt, endsAt: LATER.startsAt };
    const wrong = { ...input, timing: 'WINDOWS', windows: [LATER, past, backward] };
    expect(await faults(tessa, 'postNeed', wrong)).toEqual(['windows.1.startsAt', 'windows.2.endsAt']);
    expect(await faults(tessa, 'postNeed', { ...input, timing: 'FIXED', windows: [LATER, LATER_STILL] })).toEqual([
      'windows',
    ]);
    expect(await faults(tessa, 'postNeed', { ...input, windows: [LATER] })).toEqual(['windows']);
    const twice = { requiredSkills: [{ skillId }], preferredSkills: [{ skillId }] };
    expect(await faults(tessa, 'postNeed', { ...input, ...twice })).toEqual(['preferredSkills']);
    expect(await faults(tessa, 'postNeed', { ...input, headCount: 51 })).toEqual(['headCount']);
    const key = { ...input, idempotencyKey: 'one' };
    const [first, again] = [await post(tessa, key), await post(tessa, key)];
    expect(again).toEqual(first);
    expect(await listOf(tessa)).toEqual(['Rocks']);
  });

  it('is changed by its teacher and the office, who know what they change', async () => {
    const need = await post(cora, { preferredSkills: [{ skillId }], timing: 'FIXED', windows: [LATER] });
    const change = { ...asked(need), title: 'Stones', timing: 'FLEXIBLE', description: null };
    const changed = await test.as(tessa).mutate('updateNeed', change, NEED);
    expect(changed).toEqual({ ...need, title: 'Stones', timing: 'FLEXIBLE', windows: [], version: 2 });
    expect(await refused(cora, 'updateNeed', change)).toBe('CONFLICT STALE_VERSION');
    const current = { ...change, version: 2 };
    expect(await refused(otto, 'updateNeed', current)).toBe('FORBIDDEN');
    expect(await faults(tessa, 'updateNeed', { ...current, timing: 'FIXED' })).toEqual(['windows']);
    expect(await refused(tessa, 'updateNeed', { ...current, classroomId: other.id })).toBe('FORBIDDEN NOT_YOUR_CLASS');
    expect((await test.as(cora).mutate('updateNeed', { ...asked(changed), preferredSkills: null }, NEED)).version).toBe(
      3,
    );
    expect((await read(ana, need)).preferredSkills).toEqual([]);
  });

  it('is listed by status, class, words and who posted it', async () => {
    await post(tessa, { title: 'Ríos' });
    await post(cora, { title: 'Volcano', description: 'Lava' });
    await post(cora, { title: 'Bread', classroomId: other.id });
    expect(await listOf(otto)).toEqual(['Bread', 'Volcano', 'Ríos']);
    expect(await listOf(otto, 'search: "rios"')).toEqual(['Ríos']);
    expect(await listOf(otto, 'search: "LAVA"')).toEqual(['Volcano']);
    expect(await listOf(otto, `classroomIds: ["${other.id}"]`)).toEqual(['Bread']);
    expect(await listOf(tessa, 'mine: true')).toEqual(['Ríos']);
    expect(await listOf(tessa, 'mine: false')).toEqual(['Bread', 'Volcano']);
    expect(await listOf(tessa, 'statuses: [CLOSED]')).toEqual([]);
  });

  it('becomes a visit with invitations at once, once, and is open again when the visit is cancelled', async () => {
    const need = await post(tessa, { preferredSkills: [{ skillId }], format: 'VIDEO' });
    const [ben] = [await school.guardian('Ben Bravo')];
    const key = { idempotencyKey: 'once', message: 'Please!' };
    const event = await schedule(need, [ana, ben], key);
    expect(event).toMatchObject({
      title: need.title,
      kind: 'CLASSROOM_VISIT',
      status: 'PUBLISHED',
      location: 'Por video: 3B',
      organizers: [{ id: tessa.id }],
      classrooms: [{ name: '3B' }],
      roles: [{ title: 'Hablar con la clase por video', requiredSkills: [], shifts: [{ staffing: { capacity: 2 } }] }],
    });
    expect([ana, ben].map((who) => signupOf(event, who).status)).toEqual(['INVITED', 'INVITED']);
    expect(await schedule(need, [ana, ben], key)).toEqual(event);
    const scheduled = await read(otto, need);
    expect(scheduled).toMatchObject({ status: 'SCHEDULED', version: 2, event: { id: event.id } });
    expect(await read(ana, need)).toBeNull();
    const again = { ...asked(scheduled), ...LATER, volunteerIds: [] };
    expect(await refused(tessa, 'scheduleNeed', again)).toBe('RULE_BROKEN NEED_SCHEDULED');
    expect(await refused(tessa, 'closeNeed', asked(scheduled))).toBe('RULE_BROKEN NEED_SCHEDULED');
    await respond(ana, event, true);
    await respond(ben, event, false);
    expect((await read(tessa, need)).status).toBe('SCHEDULED');
    await test.as(tessa).mutate('cancelEvent', { eventId: event.id, version: 2 }, 'id');
    expect(await read(ana, need)).toMatchObject({ status: 'OPEN', event: null, version: 3 });
    const next = await schedule({ id: need.id, version: 3 }, [ana], LATER_STILL, cora);
    expect(next.organizers).toEqual([{ id: tessa.id }]);
    expect((await read(cora, need)).event).toEqual({ id: next.id });
  });

  it('makes no visit where somebody cannot be asked, at a time that is over, or for a stranger', async () => {
    const need = await post(tessa, { requiredSkills: [{ skillId }] });
    const input = { ...asked(need), ...LATER, volunteerIds: [ana.id] };
    expect(await refused(tessa, 'scheduleNeed', input)).toBe('RULE_BROKEN SKILL_MISSING');
    expect(await faults(tessa, 'scheduleNeed', { ...input, startsAt: PRESENT })).toEqual(['startsAt']);
    expect(await refused(otto, 'scheduleNeed', input)).toBe('FORBIDDEN');
    expect(await refused(ana, 'scheduleNeed', input)).toBe('FORBIDDEN');
    const stranger = await (await test.school({ name: 'Elm' })).guardian('Stan Stranger');
    const unknown = { ...input, volunteerIds: [ana.id, stranger.id] };
    const refusal = await test.as(tessa).refusedMutation('scheduleNeed', unknown);
    expect(refusal).toMatchObject({ code: 'NOT_FOUND', details: { path: 'volunteerIds.1' } });
    expect(await read(tessa, need)).toEqual(need);
    expect((await test.as(cora).ask('{ school { events { totalCount } } }')).school.events.totalCount).toBe(0);
  });

  it('ends in thanks by mail, and in a word for colleagues that no visitor sees', async () => {
    const need = await post(tessa);
    const event = await schedule(need, [ana]);
    await respond(ana, event, true);
    const words = '¡Gracias!\nThe children loved <it>.';
    const thanks = { ...asked(need), version: 2, entries: [{ personId: ana.id, thanks: words, askAgain: false }] };
    expect(await refused(tessa, 'thankForNeed', thanks)).toBe('RULE_BROKEN VISIT_NOT_OVER');
    test.clock.set(AFTERWARDS);
    const stayed = { ...thanks, entries: [{ personId: otto.id, thanks: 'Hm.' }] };
    expect(await refused(tessa, 'thankForNeed', stayed)).toBe('RULE_BROKEN NO_VISITOR');
    expect(await refused(otto, 'thankForNeed', thanks)).toBe('FORBIDDEN');
    await test.mailSent();
    sink.received.length = 0;
    const outcomes = 'version outcomes { person { id } thanks askAgain }';
    const thanked = await test.as(tessa).mutate('thankForNeed', thanks, outcomes);
    expect(thanked).toEqual({ version: 3, outcomes: [{ person: { id: ana.id }, thanks: words, askAgain: false }] });
    await test.mailSent();
    const mail = sink.only(ana.email);
    expect(mail.subject).toBe('Gracias: Somebody who knows rocks');
    expect(mail.text).toContain('Tessa Teacher y la clase 3B le agradecen su visita:');
    expect(mail.text).toContain('> ¡Gracias!\n> The children loved <it>.');
    expect(mail.html).toContain('loved &lt;it&gt;.');
    expect((await read(otto, need, outcomes)).outcomes).toEqual(thanked.outcomes);
    expect((await read(await promote(ana), need, outcomes)).outcomes).toEqual([]);
    const later = { ...thanks, version: 3, entries: [{ personId: ana.id, thanks: words, askAgain: true }] };
    await test.as(tessa).mutate('thankForNeed', later, 'id');
    await test.mailSent();
    expect(sink.received).toHaveLength(1);
    expect((await read(cora, need, outcomes)).outcomes).toMatchObject([{ askAgain: true }]);
    const closed = await test.as(tessa).mutate('closeNeed', { ...asked(need), version: 4 }, 'status event { id }');
    expect(closed).toEqual({ status: 'CLOSED', event: { id: event.id } });
    expect(await refused(tessa, 'reopenNeed', { ...asked(need), version: 5 })).toBe('RULE_BROKEN NEED_SCHEDULED');
  });

  it('follows whoever posted it, and whoever was thanked, into the person they turn out to be', async () => {
    const need = await post(tessa);
    const event = await schedule(need, [ana]);
    await respond(ana, event, true);
    test.clock.set(AFTERWARDS);
    const entries = [{ personId: ana.id, thanks: 'Thanks!', askAgain: true }];
    await test.as(tessa).mutate('thankForNeed', { ...asked(need), version: 2, entries }, 'id');
    const broadcast = { needId: need.id as string, audience: NeedAudience.SCHOOL, askedById: tessa.id, people: 1 };
    await school.run((work) => work.rows(NeedBroadcast).insert(broadcast));
    const [twin, second] = [await school.person({ name: 'Ana Alvarez' }), await school.person({ name: 'T. Teacher' })];
    const before = await touched(ana);
    const ada = await school.person({ name: 'Ada Admin', duties: [Duty.ADMIN] });
    for (const [kept, merged] of [
      [twin, ana],
      [second, tessa],
    ] as const) {
      const ids = { keepId: kept.id, mergeId: merged.id, accountOfId: kept.id };
      await test.as(ada).mutate('mergePeople', { ...ids, keepVersion: 1, mergeVersion: 1 }, 'id');
    }
    const after = await read(cora, need, 'postedBy { id } outcomes { person { id } } broadcasts { askedBy { id } }');
    expect(after).toEqual({
      postedBy: { id: second.id },
      outcomes: [{ person: { id: twin.id } }],
      broadcasts: [{ askedBy: { id: second.id } }],
    });
    expect(before).toBe(AFTERWARDS);
  });

  /** Somebody of the staff from now on. */
  const promote = (who: Member) => school.person({ name: 'Ana Álvarez', duties: [Duty.TEACHER], email: who.email });
  /** When the person's row was last written. */
  const touched = (who: Member) =>
    test.app.get(UnitOfWork).runIn(school.id, async (work) => (await work.rows(Person).get(who.id)).updatedAt);
});
