import fc from 'fast-check';
import { safePath } from './safe-path.js';

describe('a path to go on to', () => {
  it.each(['/', '/events/1?tab=shifts&x=%2f#top', '/a//b', '/@evil.example', '/..//evil.example'])(
    'may be %s',
    (path) => {
      expect(safePath(path)).toBe(path);
    },
  );

  it.each([
    ['nothing', undefined],
    ['empty', ''],
    ['another site', 'https://evil.example/'],
    ['a scheme', 'javascript:alert(1)'],
    ['another site without a scheme', '//evil.example'],
    ['three slashes', '///evil.example'],
    ['a backslash', '/\\evil.example'],
    ['a backslash first', '\\/evil.example'],
    ['a tab that browsers drop', '/\t/evil.example'],
    ['a line break', '/a\r\nset-cookie: x=y'],
    ['a relative path', 'evil'],
    ['too long', `/${'x'.repeat(600)}`],
  ])('is not %s', (_, path) => {
    expect(safePath(path)).toBeNull();
  });

  it('never leaves the site, whatever the text', () => {
    const letters = fc.constantFrom(
      '/',
      '\\',
      '.',
      ':',
      '@',
      '\t',
      '\n',
      ' ',
      '%',
      '#',
      '?',
      'e',
      'https',
      '\u3002',
      '\0',
    );
    const texts = fc.array(letters, { maxLength: 12 }).map((parts) => `/${parts.join('')}`);
    fc.assert(
      fc.property(texts, (text) => {
        const path = safePath(text);
        for (const site of ['https://hands.example.org/sign-in', 'http://localhost:3000/app/sign-in']) {
          if (path !== null) expect(new URL(path, site).origin).toBe(new URL(site).origin);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
