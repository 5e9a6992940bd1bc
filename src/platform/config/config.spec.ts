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
      production: false,
      logLevel: 'info',
      uploads: 'var/uploads',
    });
  });

  it('takes every setting, without what surrounds it', () => {
    expect(
      readConfig({
        PORT: ' 8080 ',
        HOST: '::',
        DATABASE_URL: 'postgres://hands:s%40fe@db.example.org/hands',
        PUBLIC_URL: 'https://hands.example.org/app//',
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
      }),
    ).toEqual({
      port: 8080,
      host: '::',
      database: { kind: 'postgres', url: 'postgres://hands:s%40fe@db.example.org/hands' },
      databaseNamed: true,
      publicUrl: 'https://hands.example.org/app',
      production: true,
      logLevel: 'warn',
      uploads: 'var/uploads',
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
    ['NODE_ENV', ['prod', 'Production']],
    ['LOG_LEVEL', ['loud', 'INFO']],
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

  it('repeats no value, which may be a password', () => {
    expect(mistakesIn({ DATABASE_URL: 'postgre://hands:secret@db/hands' }).join()).not.toContain('secret');
  });
});

describe('parseDatabaseUrl', () => {
  it('reads what databaseUrlOf writes', () => {
    expect(parseDatabaseUrl(databaseUrlOf('/srv/hands.sqlite'))).toEqual({ kind: 'sqlite', path: '/srv/hands.sqlite' });
  });
});
