import { ConfigError, databaseUrlOf, parseDatabaseUrl, readConfig } from './config.js';

const mistakesIn = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).mistakes;
  }
};

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      database: { kind: 'sqlite', path: 'var/many-hands.sqlite' },
      databaseNamed: false,
      publicUrl: 'http://localhost:3000',
      trustProxy: false,
      production: false,
      logLevel: 'info',
      mail: { smtpUrl: null, from: { name: 'Many Hands', address: 'no-reply@localhost' } },
      uploads: 'var/uploads',
      knowledge: 'var/knowledge',
      metrics: { port: null, host: '127.0.0.1', token: null },
      slowStatementMs: 200,
    });
  });

  it('takes every setting, without what surrounds it', () => {
    expect(
      readConfig({
        PORT: ' 8080 ',
        HOST: '::',
        DATABASE_URL: 'postgres://hands:s%40fe@db.example.org/hands',
        PUBLIC_URL: 'https://hands.example.org/app//',
        TRUST_PROXY: '10.0.0.0/8, ::1',
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        SMTP_URL: 'smtps://hands:s%40fe@mail.example.org:465',
        MAIL_FROM: 'Oak Elementary <hands@example.org>',
        METRICS_PORT: '9464',
        METRICS_HOST: '10.0.0.7',
        METRICS_TOKEN: 'only-the-watchman-knows',
        SLOW_STATEMENT_MS: '50',
      }),
    ).toEqual({
      port: 8080,
      host: '::',
      database: { kind: 'postgres', url: 'postgres://hands:s%40fe@db.example.org/hands' },
      databaseNamed: true,
      publicUrl: 'https://hands.example.org/app',
      trustProxy: ['10.0.0.0/8', '::1'],
      production: true,
      logLevel: 'warn',
      mail: {
        smtpUrl: 'smtps://hands:s%40fe@mail.example.org:465',
        from: { name: 'Oak Elementary', address: 'hands@example.org' },
      },
      uploads: 'var/uploads',
      knowledge: 'var/knowledge',
      metrics: { port: 9464, host: '10.0.0.7', token: 'only-the-watchman-knows' },
      slowStatementMs: 50,
    });
  });

  it('takes an empty setting for one that is not there', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '  ', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it.each([
    ['PORT', ['-1', '65536', '0x10', '1e3', '80.5', 'http', '3000;']],
    ['HOST', ['a b', 'http://x', '-x', 'x..y', '1.2.3.4:80']],
    [
      'DATABASE_URL',
      [
        'mysql://x/y',
        'hands.sqlite',
        'sqlite:',
        'sqlite::memory:',
        'sqlite:a\0b',
        'postgres://',
        'postgres://host',
        'postgres://host/',
        'postgres://host/%zz',
        'postgresql:/host/x',
      ],
    ],
    ['PUBLIC_URL', ['hands.example.org', 'ftp://x', 'https://', 'https://x?y', 'https://x#y', 'https://a:b@x']],
    ['TRUST_PROXY', ['true', '0', '10', 'proxy.example.org', '10.0.0.0/33', '10.0.0.1,', '::1/x']],
    ['NODE_ENV', ['prod', 'Production']],
    ['LOG_LEVEL', ['loud', 'INFO']],
    ['SMTP_URL', ['mail.example.org', 'http://mail.example.org', 'smtp://', 'smtp://x/y']],
    ['METRICS_PORT', ['x', '-1', '65536']],
    ['METRICS_HOST', ['a b', '127.0.0.1:9464']],
    ['METRICS_TOKEN', ['short', 'sixteen or more with spaces', 'x'.repeat(201)]],
    ['SLOW_STATEMENT_MS', ['0', '-1', '1.5', 'none', '100000']],
    [
      'MAIL_FROM',
      [
        'hands',
        'a@x.org, b@x.org',
        'A <a@x.org> <b@x.org>',
        'A"B <a@x.org>',
        'A <a b@x.org>',
        '<a@x.org',
        'é@x.org',
        'a@my_host.example',
      ],
    ],
  ])('refuses a wrong %s in one sentence', (name, values) => {
    for (const value of values) {
      expect([value, mistakesIn({ [name]: value })]).toEqual([
        value,
        [expect.stringMatching(new RegExp(`^${name} must .*\\.$`))],
      ]);
    }
  });

  it('tells all mistakes at once, and none that another one caused', () => {
    const mistakes = mistakesIn({ PORT: 'x', HOST: ' x y ', DATABASE_URL: 'x', NODE_ENV: 'x', LOG_LEVEL: 'x' });
    expect(mistakes.map((sentence) => sentence.split(' ')[0])).toEqual([
      'PORT',
      'HOST',
      'DATABASE_URL',
      'NODE_ENV',
      'LOG_LEVEL',
    ]);
  });

  it('requires a way to send mail in production', () => {
    const named = { NODE_ENV: 'production', SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'hands@example.org' };
    expect(mistakesIn(named)).toEqual([]);
    expect(mistakesIn({ ...named, SMTP_URL: '' })).toEqual([
      expect.stringMatching(/^SMTP_URL must .* in production\.$/),
    ]);
    expect(mistakesIn({ ...named, MAIL_FROM: '' })).toEqual([
      expect.stringMatching(/^MAIL_FROM must .* production\.$/),
    ]);
  });

  it('repeats no value, which may be a password', () => {
    expect(mistakesIn({ DATABASE_URL: 'postgre://hands:secret@db/hands' }).join()).not.toContain('secret');
    expect(mistakesIn({ SMTP_URL: 'smpt://hands:secret@mail.example.org' }).join()).not.toContain('secret');
  });
});

describe('parseDatabaseUrl', () => {
  it('reads what databaseUrlOf writes', () => {
    expect(parseDatabaseUrl(databaseUrlOf('/srv/hands.sqlite'))).toEqual({ kind: 'sqlite', path: '/srv/hands.sqlite' });
  });
});
