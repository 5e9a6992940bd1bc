import { isFromThisMachine, isWanted } from './demo-door.rules.js';

const knock = (headers: Record<string, string | undefined> = {}, remoteAddress = '127.0.0.1') => ({
  remoteAddress,
  headers: { host: 'localhost:3000', ...headers },
});

describe('the demo’s door', () => {
  it.each(['localhost', 'LOCALHOST:80', '127.0.0.1:3000', '[::1]:3000'])('opens to this machine as %s', (host) => {
    expect(isFromThisMachine(knock({ host }))).toBe(true);
  });

  it.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('opens to a connection from %s', (address) => {
    expect(isFromThisMachine(knock({}, address))).toBe(true);
  });

  it.each(['192.168.1.7', '::ffff:10.0.0.1', 'fe80::1', '1127.0.0.1', ''])('is not there for %s', (address) => {
    expect(isFromThisMachine(knock({}, address))).toBe(false);
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1', 'localhost:3000@evil', ''])(
    'is not there under the name %s, which another site may have pointed here',
    (host) => expect(isFromThisMachine(knock({ host }))).toBe(false),
  );

  it.each(['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via', 'x-real-ip'])(
    'is not there behind a proxy that says %s',
    (name) => expect(isFromThisMachine(knock({ [name]: '127.0.0.1' }))).toBe(false),
  );

  it('signs in for a typed address, an own link and a program, not for a page of another origin', () => {
    const wanted = [undefined, 'none', 'same-origin', 'same-site', 'cross-site'].map((site) =>
      isWanted(knock({ 'sec-fetch-site': site })),
    );
    expect(wanted).toEqual([true, true, true, false, false]);
  });
});
