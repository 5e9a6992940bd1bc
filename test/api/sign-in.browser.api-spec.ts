import { request as plainRequest } from 'node:http';
import { Session } from '../../src/identity/sign-in/session.entity.js';
import { SignInCode } from '../../src/identity/sign-in/sign-in-code.entity.js';
import type { Member } from '../../src/seed/school-builder.js';
import { emailChangeSecret, requested } from '../support/sign-in.js';
import { TestApp } from '../support/test-app.js';

const FOREIGN = { code: 'FORBIDDEN', reason: 'FOREIGN_ORIGIN' };
const WHO = '{ viewer { email } }';
const PUBLIC_URL = 'https://hands.example.org';

describe('a browser', () => {
  let test: TestApp;
  let ana: Member;

  beforeAll(async () => void (test = await TestApp.start()));
  afterAll(() => test.stop());
  beforeEach(async () => void (ana = await (await test.school()).guardian('Ana')));

  const page = (path: string, init: RequestInit = {}) =>
    fetch(`${test.origin}${path}`, { redirect: 'manual', ...init });
  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    page(path, { method: 'POST', body: new URLSearchParams(form), headers });
  /** Signs in through GraphQL as a browser would, and answers what its cookie jar holds. */
  const cookieOf = async (server: TestApp, email: string, headers: Record<string, string> = {}) => {
    const { token } = await requested(server, email);
    const response = await fetch(`${server.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({
        query: 'mutation($token: String!) { signIn(input: {token: $token, cookie: true}) { token viewer { email } } }',
        variables: { token },
      }),
    });
    const setCookie = response.headers.get('set-cookie') ?? '';
    return { answer: (await response.json()) as any, setCookie, cookie: setCookie.split(';')[0]! };
  };
  const who = async (headers: Record<string, string>) =>
    (await test.as(undefined, headers).ask(WHO)).viewer?.email ?? null;

  it.each(['/demo', '/demo/sign-in/admin'])('finds no %s: the demo alone has it', async (path) => {
    const { status, headers } = await page(path, { headers: { 'sec-fetch-site': 'none' } });
    expect([status, headers.get('set-cookie')]).toEqual([404, null]);
  });

  it('gets the session as a cookie that no script reads, and signs out of it', async () => {
    const { answer, setCookie, cookie } = await cookieOf(test, ana.email);
    expect(answer.data.signIn).toEqual({ token: null, viewer: { email: ana.email } });
    expect(setCookie).toMatch(/^session=mhs_[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await who({ cookie })).toBe(ana.email);
    // Whoever sends a header means it.
    const ben = await (await test.school()).guardian('Ben');
    expect((await test.as(ben, { cookie }).ask(WHO)).viewer.email).toBe(ben.email);
    expect((await test.as({ token: 'x'.repeat(40) }, { cookie }).ask(WHO)).viewer).toBeNull();
    for (const broken of ['session=', 'session=%zz', `session=${'x'.repeat(3_000)}`, `__Host-${cookie}`]) {
      expect(await who({ cookie: broken })).toBeNull();
    }
    const response = await fetch(`${test.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: 'mutation { signOut }' }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/^session=; .*Expires=Thu, 01 Jan 1970/);
    expect(await who({ cookie })).toBeNull();
  });

  it('is asked for encryption where the site has it', async () => {
    const secure = await TestApp.start({ env: { PUBLIC_URL } });
    try {
      const { email } = await (await secure.school()).guardian('Ana');
      const { setCookie, cookie } = await cookieOf(secure, email);
      expect(setCookie).toMatch(
        /^__Host-session=mhs_[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      const origin = (value: string) => secure.as(undefined, { cookie, origin: value });
      expect(await origin(PUBLIC_URL).ask('mutation { endOtherSessions }')).toEqual({ endOtherSessions: 0 });
      // Unencrypted pages of the same host are not ours.
      expect(await origin(secure.origin).refusal('mutation { endOtherSessions }')).toEqual(FOREIGN);
    } finally {
      await secure.stop();
    }
  });

  it('changes nothing for a page of another origin', async () => {
    const { cookie } = await cookieOf(test, ana.email);
    const from = (origin: string, more = {}) => test.as(undefined, { cookie, origin, ...more });
    for (const origin of [
      'https://evil.example',
      'null',
      `${test.origin}.evil.example`,
      'http://127.0.0.1:1',
      test.origin.replace('http', 'https'),
    ]) {
      expect([origin, await from(origin).refusal('mutation { endOtherSessions }')]).toEqual([origin, FOREIGN]);
      expect(await from(origin).refusal('mutation { signOut }')).toEqual(FOREIGN);
    }
    const { token } = await requested(test, ana.email);
    expect(
      await test.as(undefined, { origin: 'https://evil.example' }).refusedMutation('signIn', { token, cookie: true }),
    ).toEqual(FOREIGN);
    expect(await from('null', { 'sec-fetch-site': 'cross-site' }).refusal('mutation { signOut }')).toEqual(FOREIGN);
    for (const origin of [test.origin, 'http://localhost:3000']) {
      expect(await from(origin).ask('mutation { endOtherSessions }')).toEqual({ endOtherSessions: 0 });
    }
    // A program's token is no browser's doing, whatever else the request says.
    const program = test.as(ana, { origin: 'https://evil.example' });
    expect(await program.ask('mutation { endOtherSessions }')).toEqual({ endOtherSessions: 1 });
  });

  it('gets another session at each sign-in, and the planted one is worth nothing afterwards', async () => {
    const eve = await (await test.school()).guardian('Eve');
    const planted = await cookieOf(test, eve.email);
    const { cookie } = await cookieOf(test, ana.email, { cookie: planted.cookie });
    expect(cookie).not.toBe(planted.cookie);
    expect([await who({ cookie }), await who({ cookie: planted.cookie })]).toEqual([ana.email, null]);
  });

  it('is shown a page that consumes nothing, however often a scanner opens it', async () => {
    const { token } = await requested(test, ana.email);
    const before = JSON.stringify(await test.database.manager.find(SignInCode));
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await page(`/sign-in?token=${token}`, { method });
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; /,
        ),
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      });
      const html = await response.text();
      expect(html.includes('<script')).toBe(false);
      if (method === 'GET') expect(html).toContain('<button>Sign in</button>');
    }
    expect(JSON.stringify(await test.database.manager.find(SignInCode))).toBe(before);
    const response = await post('/sign-in', { token });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    expect(await who({ cookie })).toBe(ana.email);
    expect((await post('/sign-in', { token })).status).toBe(400);
  });

  it('gets in by the code of the mail whose link a scanner followed, and whose button it pressed', async () => {
    const { token, code } = await requested(test, ana.email);
    const scanned = await post('/sign-in', { token, next: '/events/1' }, { 'user-agent': 'scanner' });
    const scanner = scanned.headers.get('set-cookie')!.split(';')[0]!;
    expect([scanned.status, await who({ cookie: scanner })]).toEqual([303, ana.email]);

    const shown = await post('/sign-in', { token, next: '/events/1' });
    const html = await shown.text();
    expect(shown.status).toBe(400);
    expect(html).toContain('mail programs use a link up by themselves');
    expect(html).toContain('<label for="code">Code</label>');
    expect(html).toContain('<input type="hidden" name="next" value="/events/1">');
    expect(html).not.toContain(token);
    const spanish = await (await post('/sign-in', { token }, { 'accept-language': 'es' })).text();
    expect(spanish).toContain('algunos programas de correo');

    const response = await post('/sign-in', { email: ana.email, code, next: '/events/1' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/events/1']);
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    expect(await who({ cookie })).toBe(ana.email);
    // Nobody holds the scanner's session, so it ends.
    expect(await who({ cookie: scanner })).toBeNull();
  });

  it('keeps where it wanted to go when the code was mistyped', async () => {
    const { code } = await requested(test, ana.email);
    const mistyped = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    const shown = await post('/sign-in', { email: ana.email, code: mistyped, next: '/events/1' });
    const html = await shown.text();
    expect(shown.status).toBe(400);
    expect(html).toContain('<label for="code">Code</label>');
    expect(html).toContain('<input type="hidden" name="next" value="/events/1">');
    const broken = await (await page(`/sign-in?token=x&next=${encodeURIComponent('/events/1')}`)).text();
    expect(broken).toContain('<input type="hidden" name="next" value="/events/1">');
    expect((await post('/sign-in', { email: ana.email, code, next: '/events/1' })).status).toBe(303);
  });

  it('is spoken to in its language, and asked for the code where there is no link', async () => {
    const spanish = await (await page('/sign-in', { headers: { 'accept-language': 'es-MX,es;q=0.9' } })).text();
    expect(spanish).toContain('<html lang="es">');
    expect(spanish).toContain('<label for="code">Código</label>');
    const { code } = await requested(test, ana.email);
    const response = await post('/sign-in', { email: ` ${ana.email} `, code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(response.status).toBe(303);
    const failed = await post('/sign-in', { email: ana.email, code }, { 'accept-language': 'es' });
    expect([failed.status, await failed.text()]).toEqual([400, expect.stringContaining('No funcionó')]);
    for (const form of [{}, { token: '' }, { token: '"><script>' }, { email: 'x', code: '1' }] as Record<
      string,
      string
    >[]) {
      expect((await post('/sign-in', form)).status).toBe(400);
    }
    const injected = await (await page(`/sign-in?token=${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
    expect(injected).not.toContain('script>');
  });

  it('goes on to a path of this site only', async () => {
    for (const [next, location] of [
      ['/events/1?tab=2', '/events/1?tab=2'],
      ['//evil.example', '/'],
      ['/\\evil.example', '/'],
      ['https://evil.example', '/'],
      ['javascript:alert(1)', '/'],
      ['/\t/evil.example', '/'],
    ] as const) {
      const { token } = await requested(test, ana.email);
      const shown = await (await page(`/sign-in?token=${token}&next=${encodeURIComponent(next)}`)).text();
      expect(shown.includes('name="next"')).toBe(location !== '/');
      const response = await post('/sign-in', { token, next });
      expect([next, response.headers.get('location')]).toEqual([next, location]);
      test.clock.advance(3_600_000);
    }
  });

  it('is told nothing by whatever the request calls this host', async () => {
    const { port } = new URL(test.origin);
    const { token } = await requested(test, ana.email);
    const ask = (method: string, body: string) =>
      new Promise<string>((resolve, reject) => {
        const headers = {
          host: 'evil.example',
          'x-forwarded-host': 'evil.example',
          forwarded: 'host=evil.example',
          'content-type': 'application/x-www-form-urlencoded',
        };
        const sent = plainRequest(
          { port, host: '127.0.0.1', path: '/sign-in?token=' + token, method, headers },
          (response) => {
            let text = JSON.stringify(response.headers);
            response.on('data', (chunk) => (text += String(chunk)));
            response.on('end', () => resolve(text));
          },
        );
        sent.on('error', reject);
        sent.end(body);
      });
    expect(await ask('GET', '')).not.toContain('evil');
    expect(await ask('POST', `token=${token}`)).not.toContain('evil');
  });

  it('is not signed in by a form of another site, nor through a form elsewhere', async () => {
    const { token } = await requested(test, ana.email);
    const count = await test.database.manager.count(Session);
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null', 'sec-fetch-site': 'cross-site' }]) {
      expect((await post('/sign-in', { token }, headers as Record<string, string>)).status).toBe(403);
    }
    expect((await post('/graphql', { token })).status).toBe(415);
    expect((await post('/health/live', { token })).status).toBeGreaterThanOrEqual(400);
    expect((await post('/sign-in', { token, padding: 'x'.repeat(5_000) })).status).toBe(413);
    expect(await test.database.manager.count(Session)).toBe(count);
    // Our own page hides its address, so browsers say `null`, and the older ones nothing else.
    expect((await post('/sign-in', { token }, { origin: 'null' })).status).toBe(303);
  });

  it('confirms a new address by a button', async () => {
    const { cookie } = await cookieOf(test, ana.email);
    const email = `new.${ana.email}`;
    await test.as(undefined, { cookie }).mutate('changeEmail', { email }, 'accepted');
    const { token } = (await emailChangeSecret(test))!;
    expect(await (await page(`/confirm-email?token=${token}`)).text()).toContain('<button>Confirm</button>');
    expect(await who({ cookie })).toBe(ana.email);
    expect((await post('/confirm-email', { token }, { cookie })).status).toBe(200);
    expect(await who({ cookie })).toBe(email);
    expect((await post('/confirm-email', { token })).status).toBe(400);
    expect((await page('/confirm-email')).status).toBe(400);
  });

  it('is told that the address is changed where a scanner pressed the button first', async () => {
    const { cookie } = await cookieOf(test, ana.email);
    const email = `new.${ana.email}`;
    await test.as(undefined, { cookie }).mutate('changeEmail', { email }, 'accepted');
    const { token } = (await emailChangeSecret(test))!;
    // Whoever presses it has the mail of the new mailbox, a scanner as well.
    const scanned = await post('/confirm-email', { token });
    expect([scanned.status, scanned.headers.get('set-cookie')]).toEqual([200, null]);
    expect(await who({ cookie })).toBeNull();
    const shown = await post('/confirm-email', { token }, { cookie });
    expect([shown.status, await shown.text()]).toEqual([
      400,
      expect.stringContaining('the new address is yours already'),
    ]);
    expect((await requested(test, email)).email).toBe(email);
  });
});
