import { isCalendarDate, isEmail, looksDoublyEncoded } from './roster-text.js';

describe('text that was encoded twice', () => {
  it.each(['JosÃ©', 'Oâ€™Brien', 'Nguyá»…n', 'GarcÃ­a', 'ZoÃ«', 'Â©'])('is seen in %s', (value) => {
    expect(looksDoublyEncoded(value)).toBe(true);
  });

  it.each([
    'José',
    'O’Brien',
    'Nguyễn',
    'JOÃO',
    'Ângela',
    'Åsa',
    'Łukasz',
    'Château',
    'Weiß’',
    'محمد',
    '李',
    '« Été »',
  ])('is not seen in %s', (value) => {
    expect(looksDoublyEncoded(value)).toBe(false);
  });
});

it.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['2027-1-1', false],
  ['8/31/2026', false],
  ['2026-08-31T00:00:00Z', false],
  ['', false],
])('knows whether %s is a date', (value, expected) => {
  expect(isCalendarDate(value)).toBe(expected);
});

it.each([
  ['ana@school.example', true],
  ['ana+pta@mail.school.example', true],
  ['josé@schule.example', true],
  ['ana@localhost', false],
  ['ana', false],
  ['ana@school..example', false],
  ['a@b.example,c@d.example', false],
  ['Ana <ana@school.example>', false],
  [`${'a'.repeat(250)}@school.example`, false],
])('knows whether %s can be written to', (value, expected) => {
  expect(isEmail(value)).toBe(expected);
});
