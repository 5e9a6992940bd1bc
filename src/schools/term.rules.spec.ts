import { shownAfterMove, shownByDefault } from './term.rules.js';

describe('from when on a term is shown', () => {
  it.each([
    ['2029-08-20', '2029-07-06'],
    ['2026-01-05', '2025-11-21'],
    ['0000-01-10', '0000-01-01'],
  ])('is by default for one that starts on %s the day %s', (startsOn, day) =>
    expect(shownByDefault(startsOn)).toBe(day),
  );

  it('moves with its start, unless somebody chose it', () => {
    expect(shownAfterMove({ startsOn: '2029-08-20', shownFrom: '2029-07-06' }, '2029-09-03')).toBe('2029-07-20');
    expect(shownAfterMove({ startsOn: '2029-08-20', shownFrom: '2029-07-01' }, '2029-09-03')).toBe('2029-07-01');
  });
});
