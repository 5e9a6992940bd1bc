import { askAgainOn } from './school-year.rules.js';

const year = { startsOn: '2026-08-15', endsBefore: '2027-07-01' };
const fall = { startsOn: '2026-08-15', endsBefore: '2027-01-15' };

describe('the directory asks again', () => {
  it.each([
    ['at the end of the school year', [fall, year], '2026-10-06', '2027-07-01'],
    ['at the end of a term where there is no longer one', [fall], '2026-10-06', '2027-01-15'],
    ['after a year where no term says so', [], '2026-10-06', '2027-10-06'],
    [
      'after a year where a term is longer',
      [{ startsOn: '2020-01-01', endsBefore: '2040-01-01' }],
      '2026-10-06',
      '2027-10-06',
    ],
    [
      'at the end of the present year, not of a past one',
      [{ ...year, endsBefore: '2026-10-06' }],
      '2026-10-06',
      '2027-10-06',
    ],
    ['after a leap day', [], '2028-02-29', '2029-03-01'],
  ])('%s', (_, terms, today, expected) => {
    expect(askAgainOn(terms, today)).toBe(expected);
  });
});
