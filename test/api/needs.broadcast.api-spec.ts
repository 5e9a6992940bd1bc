import { Duty, Person, PersonEmail } from '../../src/identity/index.js';
import { NeedOutcome } from '../../src/matching/index.js';
import type { Member } from '../../src/seed/school-builder.js';
import { refusalOf } from '../support/access-probe.js';
import { MailSink } from '../support/mail-sink.js';
import { asked, LATER, NeedSchool } from '../support/need-school.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const ASKED = 'version broadcasts { audience askedAt askedBy { id } people }';

describe('a need that is broadcast', () => {
  let sink: MailSink;
  let test: TestApp;
  let ada: Member;
  let { school, classroom, other, tessa, otto, cora, ana, post, read, refused, faults } = {} as NeedSchool;

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
    ada = await school.person({ name: 'Ada Adams', duties: [Duty.ADMIN] });
  });

  it('asks at once the families who may be asked, each in their language, and wider only whom it has not asked', async () => {
    const beside = await school.classroom('3A', '03');
    const parent = async (name: string, room: typeof classroom) => {
      const who = await school.person({ name, duties: [Duty.GUARDIAN], locale: 'en' });
      const { children } = await school.family(name, [who], [{ givenName: 'Kid', classroom: room as never }]);
      return { ...who, childId: (children[0] as { id: string }).id };
    };
    const terms = (who: Member, preferences: object) =>
      test.as(who).mutate('setHelpPreferences', { personId: who.id, version: 1, ...preferences }, 'id');
    const office = (mutation: string, { id, childId }: Member & { childId: string }, more: object) =>
      test.as(ada).mutate(mutation, { guardianId: id, childId, ...more }, '__typename');
    await school.family('Álvarez', [ana], [{ givenName: 'Ida', classroom: classroom as never }]);
    await terms(await parent('Never', classroom), { mayBeAsked: false });
    await terms(await parent('Not Yet', classroom), { doNotAskUntil: '2026-12-01' });
    await terms(await parent('Video Only', classroom), { formats: ['VIDEO'] });
    await terms(await parent('Own Class', beside), { ownClassOnly: true });
    await office('restrictGuardian', await parent('Restricted', classroom), { kind: 'NO_ACCESS', document: 'Court 7' });
    const mute = await parent('No Mail', classroom);
    await office('setGuardianshipRights', mute, { version: 1, receivesMail: false });
    const apart = { kind: 'NO_CONTACT', document: 'Court 8', childId: null };
    const kept = await parent('Kept Apart', classroom);
    await office('restrictGuardian', { ...tessa, childId: '' }, { ...apart, otherGuardianId: kept.id });
    const silent = await parent('No Address', classroom);
    await school.family('Own', [tessa], [{ givenName: 'Own', classroom: classroom as never }]);
    await school.family('Own', [cora, mute], [{ givenName: 'Own', classroom: beside }]);
    const left = await parent('Gone', classroom);
    const unwanted = await parent('Not Again', classroom);
    const gus = await parent('Gus Grade', beside);
    await parent('Sue School', other);
    const val = await school.person({ name: 'Val Volunteer', duties: [Duty.VOLUNTEER] });
    const need = await post(tessa, { description: 'Bring <samples>.', timing: 'FIXED', windows: [LATER] });
    const said = { needId: need.id as string, thanks: null, askAgain: false, thankedById: tessa.id };
    await school.run(async (work) => {
      await work.rows(NeedOutcome).insert({ ...said, personId: unwanted.id });
      await work.rows(Person).update(left.id, { leftAt: work.now });
      await work.rows(PersonEmail).delete({ personId: silent.id });
    });
    sink.received.length = 0;
    const ask = (who: Member, version: number, more: object = {}) =>
      test.as(who).mutate('broadcastNeed', { needId: need.id, version, ...more }, ASKED);
    const once = { idempotencyKey: 'once' };
    const first = await ask(tessa, 1, once);
    expect(first).toEqual({
      version: 2,
      broadcasts: [{ audience: 'CLASSROOM', askedAt: PRESENT, askedBy: { id: tessa.id }, people: 1 }],
    });
    expect(await ask(tessa, 1, once)).toEqual(first);
    await test.mailSent();
    expect(sink.received).toHaveLength(1);
    const { subject, text, html } = sink.only(ana.email);
    expect(subject).toBe('¿Sabe usted de esto? Somebody who knows rocks');
    expect(text).toContain('Tessa Teacher busca a alguien que sepa de esto, para la clase 3B:');
    expect(text).toContain('Cuándo: martes, 20 de octubre de 2026, de 10:00 a.m. a 11:00');
    expect(text.split('\n')).toContain(`http://localhost:3000/needs/${need.id}`);
    expect(html).toContain('Bring &lt;samples&gt;.');
    for (const who of [otto, ana]) {
      expect(await refused(who, 'broadcastNeed', { needId: need.id, version: 2 })).toBe('FORBIDDEN');
      expect((await read(who, need, 'broadcasts { people }')).broadcasts).toEqual(who === ana ? null : [{ people: 1 }]);
    }
    const soon = await test.as(cora).refusedMutation('broadcastNeed', { needId: need.id, version: 2 });
    const earliestAt = '2026-10-13T14:00:00.000Z';
    expect(soon).toMatchObject({ code: 'RULE_BROKEN', reason: 'ALREADY_BROADCAST', details: { earliestAt } });
    expect((await ask(cora, 2, { audience: 'GRADE' })).broadcasts[0]).toMatchObject({ people: 1 });
    expect((await ask(tessa, 3, { audience: 'SCHOOL' })).broadcasts[0]).toMatchObject({ people: 2 });
    await test.mailSent();
    const told = sink.received.map(({ parsed }) => (parsed.to as any).value[0].name).sort();
    expect(told).toEqual(['Ana Álvarez', 'Gus Grade', 'Sue School', 'Val Volunteer']);
    expect(sink.only(gus.email).text).toContain(
      'Tessa Teacher is looking for somebody who knows about this, for class 3B:',
    );
    expect(await refused(tessa, 'broadcastNeed', { needId: need.id, version: 4, audience: 'GRADE' })).toBe(
      'RULE_BROKEN ALREADY_BROADCAST',
    );
    const { signups } = await read(ana, ana, '__typename } ... on Person { signups { totalCount }');
    expect(signups.totalCount).toBe(0);
    test.clock.set(earliestAt);
    await terms(val, { mayBeAsked: false });
    expect((await ask(tessa, 4)).broadcasts).toHaveLength(4);
    await test.as(tessa).mutate('closeNeed', { needId: need.id, version: 5 }, 'id');
    expect(await refused(tessa, 'broadcastNeed', { needId: need.id, version: 6 })).toBe('RULE_BROKEN NEED_CLOSED');
  });

  it('asks nobody whom it does not concern any more when the mail is written, and says where there is nobody', async () => {
    const need = await post(tessa);
    expect(await refused(tessa, 'broadcastNeed', asked(need))).toBe('RULE_BROKEN NOBODY_TO_ASK');
    const club = await school.classroom('Club');
    const ungraded = await post(cora, { classroomId: club.id });
    const [bea, cal, dan] = [await school.guardian('Bea'), await school.guardian('Cal'), await school.guardian('Dan')];
    const child = { givenName: 'Ida', classroom: classroom as never };
    await school.family('One', [ana, cal, dan], [child]);
    const { children } = await school.family('Two', [bea], [child]);
    const closing = await post(tessa, { title: 'Closed soon' });
    sink.conduct = () => '451 later';
    expect(await faults(cora, 'broadcastNeed', { ...asked(ungraded), audience: 'GRADE' })).toEqual(['audience']);
    const both = [cora, tessa].map((who) =>
      test.as(who).send(`mutation($input: BroadcastNeedInput!) { broadcastNeed(input: $input) { id } }`, {
        input: asked(need),
      }),
    );
    expect((await Promise.all(both)).map(refusalOf).sort()).toEqual(['CONFLICT STALE_VERSION', null]);
    await test.mailSent();
    await test.as(cora).mutate('broadcastNeed', asked(closing), 'id');
    await test.mailSent();
    await test.as(tessa).mutate('closeNeed', { ...asked(closing), version: 2 }, 'id');
    await test.as(ana).mutate('setHelpPreferences', { personId: ana.id, version: 1, mayBeAsked: false }, 'id');
    const restrict = (input: object) =>
      test.as(ada).mutate('restrictGuardian', { document: 'Court 7', ...input }, '__typename');
    await restrict({ guardianId: bea.id, childId: children[0]?.id, kind: 'NO_ACCESS' });
    await restrict({ guardianId: tessa.id, otherGuardianId: dan.id, kind: 'NO_CONTACT' });
    sink.conduct = () => 'take';
    sink.received.length = 0;
    test.clock.set('2026-10-06T14:05:00.000Z');
    await test.mailSent();
    expect(sink.received.map(({ to }) => to)).toEqual([cal.email]);
  });
});
