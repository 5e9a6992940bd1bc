import fc from 'fast-check';
import { isDeclaredUnavailable, type DeclaredAvailability } from './availability.rules.js';
import { Weekday, WEEKDAYS } from './weekday.js';

const NEW_YORK = 'America/New_York';
const span = (from: string, until: string) => ({ startsAt: `${from}:00.000Z`, endsAt: `${until}:00.000Z` });
const weekly = (weekday: Weekday, from: string, until: string): DeclaredAvailability => ({
  windows: [{ weekday, from, until }],
  exceptions: [],
});

describe('isDeclaredUnavailable', () => {
  it.each<[string, DeclaredAvailability, ReturnType<typeof span>, boolean]>([
    ['nothing', { windows: [], exceptions: [] }, span('2026-10-16T13:00', '2026-10-16T15:00'), false],
    ['just the time', weekly(Weekday.FRIDAY, '09:00', '11:00'), span('2026-10-16T13:00', '2026-10-16T15:00'), false],
    ['a minute less', weekly(Weekday.FRIDAY, '09:00', '10:59'), span('2026-10-16T13:00', '2026-10-16T15:00'), true],
    ['another day', weekly(Weekday.THURSDAY, '09:00', '11:00'), span('2026-10-16T13:00', '2026-10-16T15:00'), true],
    ['a night', weekly(Weekday.FRIDAY, '22:00', '02:00'), span('2026-10-17T03:00', '2026-10-17T06:00'), false],
    ['until midnight', weekly(Weekday.FRIDAY, '22:00', '00:00'), span('2026-10-17T02:00', '2026-10-17T04:00'), false],
    ['a whole day', weekly(Weekday.FRIDAY, '00:00', '00:00'), span('2026-10-16T04:00', '2026-10-17T04:00'), false],
    [
      'the hour that comes twice',
      weekly(Weekday.SUNDAY, '01:00', '02:00'),
      span('2026-11-01T05:00', '2026-11-01T07:00'),
      false,
    ],
    ['the hour after it', weekly(Weekday.SUNDAY, '01:00', '02:00'), span('2026-11-01T05:00', '2026-11-01T07:01'), true],
    [
      'the hour that is left out',
      weekly(Weekday.SUNDAY, '01:00', '02:00'),
      span('2027-03-14T06:00', '2027-03-14T07:00'),
      false,
    ],
    ['what follows it', weekly(Weekday.SUNDAY, '02:00', '03:00'), span('2027-03-14T07:00', '2027-03-14T07:01'), true],
  ])('in view of %s', (_, declared, shift, expected) => {
    expect(isDeclaredUnavailable(declared, shift, NEW_YORK)).toBe(expected);
  });

  it('lets exceptions win over the week, and a no over a yes', () => {
    const shift = span('2026-10-16T13:00', '2026-10-16T15:00');
    const exception = (from: string, until: string, available: boolean) => ({
      from: `2026-10-16T${from}:00.000Z`,
      until: `2026-10-16T${until}:00.000Z`,
      available,
    });
    const { windows } = weekly(Weekday.FRIDAY, '09:00', '10:00');
    const judge = (...exceptions: ReturnType<typeof exception>[]) =>
      isDeclaredUnavailable({ windows, exceptions }, shift, NEW_YORK);
    expect(judge()).toBe(true);
    expect(judge(exception('14:00', '15:00', true))).toBe(false);
    expect(judge(exception('14:00', '15:00', true), exception('14:30', '14:31', false))).toBe(true);
    expect(judge(exception('14:00', '15:00', true), exception('15:00', '16:00', false))).toBe(false);
  });

  it('agrees with asking of every quarter of an hour what the school’s clock shows', () => {
    const zone = fc.constantFrom(
      NEW_YORK,
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Asia/Beirut',
      'America/Phoenix',
      'UTC',
    );
    // Around the changes of clocks in these zones, and in plain weeks.
    const day = fc.constantFrom(
      '2026-11-01',
      '2027-03-14',
      '2026-10-25',
      '2027-03-28',
      '2026-10-04',
      '2027-04-04',
      '2026-10-16',
    );
    const quarters = (most: number) => fc.integer({ min: 0, max: most });
    const time = fc.integer({ min: 0, max: 95 }).map((q) => {
      const text = (value: number) => String(value).padStart(2, '0');
      return `${text(Math.floor(q / 4))}:${text((q % 4) * 15)}`;
    });
    const window = fc.record({ weekday: fc.constantFrom(...WEEKDAYS), from: time, until: time });
    const exception = fc.record({
      at: quarters(192),
      length: fc.integer({ min: 1, max: 60 }),
      available: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.record({
          zone,
          day,
          at: quarters(144),
          length: fc.integer({ min: 1, max: 80 }),
          windows: fc.array(window, { maxLength: 8 }),
          exceptions: fc.array(exception, { maxLength: 3 }),
        }),
        ({ zone, day, at, length, windows, exceptions }) => {
          const start = Date.parse(`${day}T00:00:00Z`) - 6 * 3_600_000;
          const instant = (quarter: number) => new Date(start + quarter * 900_000).toISOString();
          const declared = {
            windows,
            exceptions: exceptions.map((each) => ({
              from: instant(each.at),
              until: instant(each.at + each.length),
              available: each.available,
            })),
          };
          const shift = { startsAt: instant(at), endsAt: instant(at + length) };
          const moments = Array.from({ length }, (_, index) => instant(at + index));
          const expected = moments.some((moment) => !isAvailableAt(declared, moment, zone));
          expect(isDeclaredUnavailable(declared, shift, zone)).toBe(expected);
        },
      ),
      { numRuns: 1_500 },
    );
  });
});

/** One moment by the words of the rule: what does the clock show, and does any window hold such a time? */
function isAvailableAt({ windows, exceptions }: DeclaredAvailability, moment: string, timeZone: string): boolean {
  const there = exceptions.filter(({ from, until }) => from <= moment && moment < until);
  if (there.length > 0) return there.every(({ available }) => available);
  if (windows.length === 0) return true;
  const options = { timeZone, weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const parts = new Map(
    new Intl.DateTimeFormat('en-US', options).formatToParts(new Date(moment)).map(({ type, value }) => [type, value]),
  );
  const today = WEEKDAYS.indexOf(parts.get('weekday')?.toUpperCase() as Weekday);
  const time = `${parts.get('hour')}:${parts.get('minute')}`;
  return windows.some(({ weekday, from, until }) => {
    const opened = WEEKDAYS.indexOf(weekday);
    const isOvernight = until <= from;
    if (opened === today) return time >= from && (isOvernight || time < until);
    return isOvernight && (opened + 1) % 7 === today && time < until;
  });
}
