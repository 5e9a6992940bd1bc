import { Duty, Person } from '../../src/identity/index.js';
import type { Classroom } from '../../src/schools/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { MailSink } from '../support/mail-sink.js';
import { TestApp } from '../support/test-app.js';

type TestEvent = Awaited<ReturnType<typeof publishedEvent>>;

const WAIT_MS = 10 * 60_000;

/** The mail of a sign-up is queued while the sink takes nothing; then something changes, and the sink takes all. */
describe('a mail that waits', () => {
  let sink: MailSink;
  let test: TestApp;
  let school: SchoolBuilder;
  let office: Member;
  let admin: Member;
  let class3B: Classroom;
  let ana: Member;
  let ben: Member;
  let leoId: string;
  let visit: TestEvent;

  beforeAll(async () => {
    sink = await MailSink.start();
    test = await TestApp.start({ smtpUrl: sink.url });
  });
  afterAll(async () => {
    await test.stop();
    await sink.stop();
  });

  beforeEach(async () => {
    school = await test.school();
    office = await school.coordinator();
    admin = await school.person({ name: 'Ada Adams', duties: [Duty.ADMIN] });
    class3B = await school.classroom('3B');
    ana = await school.guardian('Ana Alvarez');
    ben = await school.guardian('Ben Alvarez');
    const { children } = await school.family('Alvarez', [ana, ben], [{ givenName: 'Leo', classroom: class3B }]);
    leoId = children[0]!.id;
    visit = await publishedEvent(test.as(office), school.id, [{ capacity: 5 }], { classroomIds: [class3B.id] });
    sink.received.length = 0;
    sink.conduct = () => '451 4.3.0 later';
  });

  const signUp = (who: Member, event: TestEvent, volunteer = who) =>
    test.as(who).mutate('signUp', { shiftId: event.shifts[0]!.id, volunteerId: volunteer.id }, 'id');
  const restrict = (guardian: Member, more: Record<string, unknown>) =>
    test.as(admin).mutate('restrictGuardian', { guardianId: guardian.id, document: 'Court', ...more }, 'id');

  /** What reaches the address once the sink takes mail again. */
  async function after(change: () => Promise<unknown>, { email }: Member) {
    await test.mailSent();
    await change();
    sink.conduct = () => 'take';
    test.clock.advance(WAIT_MS);
    await test.mailSent();
    sink.conduct = () => '451 4.3.0 later';
    return sink.to(email).map(({ text }) => text);
  }

  it('does not go to whom a court bars from the child meanwhile, nor names a reason', async () => {
    await signUp(ana, visit);
    await expect(after(() => restrict(ana, { kind: 'NO_ACCESS', childId: leoId }), ana)).resolves.toEqual([]);
  });

  it('does not go to whom the office takes mail about the only child of the class, and goes about all else', async () => {
    const fair = await publishedEvent(test.as(office), school.id, [
      { startsAt: '2026-10-16T17:00:00.000Z', endsAt: '2026-10-16T18:00:00.000Z' },
    ]);
    await signUp(ana, visit);
    await signUp(ana, fair);
    const rights = { childId: leoId, guardianId: ana.id, version: 1, receivesMail: false };
    const mails = await after(() => test.as(admin).mutate('setGuardianshipRights', rights, 'version'), ana);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain(`/events/${fair.id}`);
  });

  it('does not go to who has left', async () => {
    await signUp(ana, visit);
    const leave = () => school.run((work) => work.rows(Person).update(ana.id, { leftAt: work.now }));
    await expect(after(leave, ana)).resolves.toEqual([]);
  });

  it('names the other adult of the household who hides the name, and nobody with whom there must be no contact', async () => {
    const hide = () => test.as(ben).mutate('setNameHidden', { personId: ben.id, version: 1, hidden: true }, 'id');
    await signUp(ben, visit, ana);
    const [named] = await after(hide, ana);
    expect(named).toContain('Ben Alvarez signed you up');

    sink.received.length = 0;
    const fair = await publishedEvent(test.as(office), school.id, [
      { startsAt: '2026-10-17T17:00:00.000Z', endsAt: '2026-10-17T18:00:00.000Z' },
    ]);
    await signUp(ben, fair, ana);
    const [apart] = await after(() => restrict(ben, { kind: 'NO_CONTACT', otherGuardianId: ana.id }), ana);
    expect(apart).toContain('You have a place');
    expect(apart).not.toContain('Ben');
  });

  it('does not name whoever has come to live elsewhere meanwhile', async () => {
    await signUp(ben, visit, ana);
    const [family] = (await test.as(office).ask('{ school { families { nodes { id version } } } }')).school.families
      .nodes;
    const input = { familyId: family.id, version: family.version, personId: ben.id };
    const part = () => test.as(office).mutate('removeFamilyAdult', input, 'id');
    const [apart] = await after(part, ana);
    expect(apart).toContain('You have a place');
    expect(apart).not.toContain('Ben');
  });

  it('names staff, whom everybody knows, but not to whom they must have no contact', async () => {
    const tom = await school.person({ name: 'Tom Turner', duties: [Duty.COORDINATOR] });
    const input = { shiftId: visit.shifts[0]!.id, volunteerId: ana.id };
    const { id } = await test.as(tom).mutate<{ id: string }>('signUp', input, 'id');
    const [named] = await after(async () => undefined, ana);
    expect(named).toContain('Tom Turner signed you up');
    sink.received.length = 0;
    await test.as(ana).mutate('withdraw', { signupId: id }, 'id');
    await test.as(tom).mutate('signUp', input, 'id');
    const [apart] = await after(() => restrict(tom, { kind: 'NO_CONTACT', otherGuardianId: ana.id }), ana);
    expect(apart).not.toContain('Tom');
  });
});
