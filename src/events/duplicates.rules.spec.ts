import fc from 'fast-check';
import { movedShift, movedSpan } from './duplicates.rules.js';
import { shiftViolations } from './events.rules.js';

const timeZone = 'America/New_York';

describe('a span that is moved by days', () => {
  it.each([
    [
      'over the end of summer time',
      ['2026-10-30T17:00', '2026-10-30T19:30'],
      3,
      ['2026-11-02T18:00', '2026-11-02T20:30'],
    ],
    ['over its beginning', ['2027-03-13T17:00', '2027-03-13T19:30'], 1, ['2027-03-14T16:00', '2027-03-14T18:30']],
    ['back in time', ['2026-11-02T18:00', '2026-11-02T20:00'], -3, ['2026-10-30T17:00', '2026-10-30T19:00']],
    [
      'into the hour that is leapt over',
      ['2027-03-13T07:30', '2027-03-13T12:00'],
      1,
      ['2027-03-14T07:30', '2027-03-14T11:00'],
    ],
    [
      'where the end would come first',
      ['2027-03-13T07:45', '2027-03-13T08:15'],
      1,
      ['2027-03-14T07:45', '2027-03-14T08:15'],
    ],
  ])('keeps the time on the wall %s', (_, [from, until], days, expected) => {
    const moved = movedSpan({ startsAt: `${from}:00.000Z`, endsAt: `${until}:00.000Z` }, { days, timeZone });
    expect([moved.startsAt, moved.endsAt]).toEqual(expected.map((time) => `${time}:00.000Z`));
  });

  it('stays a shift that could be entered so', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 400 });
    const length = fc.integer({ min: 1, max: 60 * 24 * 6 });
    const at = (minutes: number) => new Date(Date.UTC(2026, 8, 1) + minutes * 60_000).toISOString();
    const shift = fc.record({ start: minute, length, before: fc.option(length), open: fc.option(length) });
    fc.assert(
      fc.property(shift, fc.integer({ min: -400, max: 400 }), ({ start, length: minutes, before, open }, days) => {
        const times = {
          startsAt: at(start),
          endsAt: at(start + minutes),
          signupClosesAt: before === null ? null : at(start + minutes - before),
          signupOpensAt: open === null ? null : at(start + minutes - (before ?? 0) - open),
        };
        expect(shiftViolations(times)).toEqual([]);
        const tooLong = /at most 7 days/;
        const violations = shiftViolations(movedShift(times, { days, timeZone }));
        expect(violations.filter(({ message }) => !tooLong.test(message))).toEqual([]);
      }),
    );
  });
});
