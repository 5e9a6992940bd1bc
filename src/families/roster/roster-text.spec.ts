import { isDateTime, isCalendarDate, looksDoublyEncoded } from './roster-text.js';

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
  ['2000-02-29', true],
  ['2100-02-29', false],
  ['2027-02-30', false],
  ['2027-04-31', false],
  ['2027-12-31', true],
  ['2027-00-10', false],
  ['2027-10-00', false],
  ['2027-13-01', false],
  ['2027-1-1', false],
  ['8/31/2026', false],
  ['2026-08-31T00:00:00Z', false],
  ['', false],
])('knows whether %s is a date', (value, expected) => {
  expect(isCalendarDate(value)).toBe(expected);
});

it.each([
  ['2026-10-05T06:00:00.000Z', true],
  ['2026-10-05T06:00:00Z', true],
  ['2026-10-05T06:00:00+02:00', true],
  ['2026-02-30T06:00:00Z', false],
  ['2026-10-05T24:00:00Z', false],
  ['2026-10-05T06:00:00', false],
  ['2026-10-05', false],
  ['10/5/2026 6:00', false],
])('knows whether %s is an instant', (value, expected) => {
  expect(isDateTime(value)).toBe(expected);
});
