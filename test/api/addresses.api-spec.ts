import { runCommand } from '../../src/cli.js';
import { Duty, Person, PersonEmail } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { TestRoster } from '../support/roster-import.js';
import { emailChangeSecret, requested, sessionOf } from '../support/sign-in.js';
import { TestApp } from '../support/test-app.js';

const WHO = '{ viewer { email people { id email emails } } }';
const EMAILS = 'query($id: ID!) { node(id: $id) { ... on Person { version email emails } } }';
/** What is typed, what is stored, what is shown. */
const INTERNATIONAL = [
  ['jo@schülerhilfe.example', 'jo@xn--schlerhilfe-vhb.example', 'jo@schülerhilfe.example'],
  ['Jo@Schu\u0308lerhilfe2.Example', 'jo@xn--schlerhilfe2-flb.example', 'jo@schülerhilfe2.example'],
  ['jo@xn--schlerhilfe3-flb.example', 'jo@xn--schlerhilfe3-flb.example', 'jo@schülerhilfe3.example'],
  ['José@example.org', 'josé@example.org', 'josé@example.org'],
  ['用户@例子.example', '用户@xn--fsqu00a.example', '用户@例子.example'],
] as const;
const UNUSABLE = [
  'x@my_host.example',
  'x@[10.0.0.1]',
  'x@10.0.0.1',
  'x@localhost',
  '"jo roe"@example.org',
  'jo@example.org, evil@example.org',
  'jo\r\nBcc: evil@example.org',
  'jo\u202e@example.org',
  'jo\u200b@example.org',
  'jo..roe@example.org',
  `${'é'.repeat(33)}@example.org`,
];

const teacher = 'school1-teacher0';
const INVALID = { code: 'BAD_USER_INPUT' };

describe('an address', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let office: Member;

  beforeAll(async () => void (test = await TestApp.start()));
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    office = await school.coordinator();
    process.env.DATABASE_URL = test.databaseUrl;
  });
  afterEach(() => void delete process.env.DATABASE_URL);

  const stored = async (personId: string) => {
    const rows = await test.database.manager.find(PersonEmail, { where: { personId }, order: { id: 'ASC' } });
    return rows.map(({ email }) => email);
  };
  const add = (email: string) =>
    test.as(office).mutate('addPerson', { schoolId: school.id, name: 'Jo Roe', email }, 'id version email emails');
  /** As the row might stand there from times when others were taken. */
  const addStored = async (email: string) => {
    const { id } = await test.as(office).mutate('addPerson', { schoolId: school.id, name: 'Jo Roe' }, 'id');
    await school.run((work) => work.rows(PersonEmail).insert({ personId: id, email }));
    return id as string;
  };
  const imported = async (email: string) => {
    const roster = new TestRoster(test.app, test.database).set('users', teacher, 'email', email);
    const outcome = await roster.import();
    return { roster, outcome, ...(await roster.row(Person, 'person', teacher)) };
  };
  async function run(...words: string[]) {
    const data: string[] = [];
    const progress: string[] = [];
    const output = { data: (text: string) => data.push(text), progress: (text: string) => progress.push(text) };
    return { code: await runCommand(words, output), data, progress };
  }

  it.each(INTERNATIONAL)('that a roster gives as %s is taken, shown and signs in', async (typed, kept, shown) => {
    const { id, outcome, roster } = await imported(typed);
    expect(outcome).toMatchObject({ verdict: 'accepted', problems: [] });
    expect(await stored(id)).toEqual([kept]);
    expect((await roster.import()).changes).toEqual({ added: 0, changed: 0, deactivated: 0 });
    const session = await sessionOf(test, typed);
    const own = { id, email: shown, emails: [shown] };
    expect(await test.as(session).ask(WHO)).toEqual({ viewer: { email: shown, people: [own] } });
    const { code } = await requested(test, shown);
    expect((await test.as().mutate('signIn', { email: typed, code }, 'token')).token).toBeTruthy();
  });

  it.each(UNUSABLE.filter((email) => !/[\r\n\u202e]/.test(email)))(
    'that no mail can go to, as %j, is left out of a roster with a warning',
    async (email) => {
      const { id, outcome } = await imported(email);
      expect(outcome).toMatchObject({ verdict: 'accepted_with_warnings', problems: [{ code: 'email_invalid' }] });
      expect(await stored(id)).toEqual([]);
    },
  );

  it('of a roster that only gets another spelling changes nothing', async () => {
    const { id, roster } = await imported('jo@schülerhilfe4.example');
    roster.set('users', teacher, 'email', 'JO@XN--SCHLERHILFE4-FLB.example');
    expect(await roster.import()).toMatchObject({ changes: { added: 0, changed: 0, deactivated: 0 }, problems: [] });
    expect(await stored(id)).toEqual(['jo@xn--schlerhilfe4-flb.example']);
  });

  it.each(INTERNATIONAL)('that the office types as %s is one with its other spellings', async (typed, kept, shown) => {
    const { id, version, email, emails } = await add(typed);
    expect({ email, emails, stored: await stored(id) }).toEqual({ email: shown, emails: [shown], stored: [kept] });
    const input = { personId: id, version, addEmails: [kept, shown, typed.toUpperCase()] };
    const again = await test.as(office).mutate('updatePerson', input, 'version emails');
    expect(again.emails).toEqual([shown]);
    const removal = { personId: id, version: again.version, removeEmails: [typed] };
    expect(await test.as(office).mutate('updatePerson', removal, 'email emails')).toEqual({ email: null, emails: [] });
  });

  it.each(UNUSABLE)('that no mail can go to, as %j, is refused with its path', async (email) => {
    const { id, version } = await add('jo@example.org');
    const refused: [string, object, string][] = [
      ['addPerson', { schoolId: school.id, name: 'Jo', email }, 'email'],
      ['updatePerson', { personId: id, version, addEmails: [email] }, 'addEmails.0'],
      ['requestSignIn', { email }, 'email'],
      ['signIn', { email, code: '123456' }, 'email'],
      ['changeEmail', { email }, 'email'],
    ];
    for (const [name, input, path] of refused) {
      const refusal = await test.as(office).refusedMutation(name, { ...input });
      expect(refusal).toMatchObject({
        ...INVALID,
        details: { violations: [{ path, message: expect.stringContaining('an e-mail address') }] },
      });
      expect(JSON.stringify(refusal)).not.toContain('evil');
    }
  });

  it.each([
    'x@my_host.example',
    'x@[10.0.0.1]',
    'nobody',
    '',
    'a b@c',
    '"jo"@example.org',
    'x@xn--a.example',
    '\u202e@\u2028',
  ])('that is stored as %j can be read, and taken away', async (email) => {
    const id = await addStored(email);
    const { node } = await test.as(office).ask(EMAILS, { id });
    expect(node).toMatchObject({ email, emails: [email] });
    const input = { personId: id, version: node.version, removeEmails: [email] };
    expect(await test.as(office).mutate('updatePerson', input, 'emails')).toEqual({ emails: [] });
  });

  it('is one for the command line, too', async () => {
    const words = ['person', 'add', '--school', school.id, '--name', 'Jo Roe', '--email'];
    const { data } = await run(...words, 'Jo@Schülerhilfe5.example');
    expect(await stored(data[0]!)).toEqual(['jo@xn--schlerhilfe5-flb.example']);
    const token = ['token', 'create', '--name', 'laptop', '--email'];
    expect(await run(...token, 'jo@schu\u0308lerhilfe5.example')).toMatchObject({ code: 0 });
    expect(await run(...words, 'x@my_host.example')).toMatchObject({
      ...{ code: 1, data: [] },
      progress: [expect.stringContaining('must be an e-mail address')],
    });
    expect((await run('mail', 'allow', 'x@my_host.example')).progress).toEqual([
      'Mail to this address was not held back.',
    ]);
  });

  it('has one count of mails an hour in all its spellings', async () => {
    const spellings = ['jo@schülerhilfe6.example', 'JO@schu\u0308lerhilfe6.example', 'jo@xn--schlerhilfe6-flb.example'];
    for (const email of [...spellings, spellings[0], spellings[1]]) {
      await test.as().mutate('requestSignIn', { email }, 'accepted');
    }
    expect(await test.as().refusedMutation('requestSignIn', { email: spellings[2] })).toMatchObject({
      code: 'RATE_LIMITED',
    });
  });

  it('can be where an account moves, and joins who signs in there in another spelling', async () => {
    const { email } = await school.person({ name: 'Ana', duties: [Duty.GUARDIAN] });
    const session = await sessionOf(test, email);
    const change = async (to: string) => {
      await test.as(session).mutate('changeEmail', { email: to }, 'accepted');
      return (await emailChangeSecret(test))!.token;
    };
    const token = await change('Ana@Schülerhilfe7.example');
    const confirmed = await test.as(session).mutate('confirmEmailChange', { token }, 'email');
    expect(confirmed).toEqual({ email: 'ana@schülerhilfe7.example' });
    await school.person({ name: 'Ben', email: 'ben@schülerhilfe7.example' });
    const shared = await change('BEN@xn--schlerhilfe7-flb.example');
    await test.as(session).mutate('confirmEmailChange', { token: shared }, 'email');
    const both = await sessionOf(test, 'ben@schülerhilfe7.example');
    const { viewer } = await test.as(both).ask('{ viewer { people { displayName } } }');
    expect(viewer.people).toEqual([{ displayName: 'Ana' }, { displayName: 'Ben' }]);
  });

  it('of any language goes through the form of the page', async () => {
    await school.person({ name: 'Jo', email: 'josé@schülerhilfe8.example' });
    const page = await (await fetch(`${test.origin}/sign-in`)).text();
    // A field of type email takes no mailbox that is not ASCII.
    expect(page).toMatch(/<input id="email" name="email" type="text" inputmode="email"/);
    const post = (form: Record<string, string>) =>
      fetch(`${test.origin}/sign-in`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) });
    const { code } = await requested(test, 'josé@schülerhilfe8.example');
    expect((await post({ email: 'x@my_host.example', code })).status).toBe(400);
    expect((await post({ email: ' Jose\u0301@Schülerhilfe8.example', code })).status).toBe(303);
  });
});
