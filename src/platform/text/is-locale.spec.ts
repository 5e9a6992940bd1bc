import { isLocale } from './is-locale.js';

describe('isLocale', () => {
  it.each(['en', 'es-US', 'zh-Hans', 'ht', 'hmn', 'so'])('knows %s', (tag) => {
    expect(isLocale(tag)).toBe(true);
  });

  it.each(['', 'xx', 'english', 'en_US', 'es US', '__proto__', 'x'.repeat(1_000)])('does not know %s', (tag) => {
    expect(isLocale(tag)).toBe(false);
  });
});
