import fc from 'fast-check';
import { addDays, daysBetween, instantOf, wallClockIn } from './wall-clock.js';

const HOUR_MS = 3_600_000;
const at = (date: string, hour: number) => ({ date, milliseconds: hour * HOUR_MS });

describe('the clock on the wall', () => {
  it.each([
    ['America/New_York', '2026-10-06T14:00:00.000Z', at('2026-10-06', 10)],
    ['America/New_York', '2026-11-01T05:30:00.000Z', at('2026-11-01', 1.5)],
    ['America/New_York', '2026-11-01T06:30:00.000Z', at('2026-11-01', 1.5)],
    ['Asia/Kathmandu', '2026-10-06T18:20:00.000Z', at('2026-10-07', 5 / 60)],
    ['Pacific/Apia', '2026-10-06T11:00:00.001Z', { date: '2026-10-07', milliseconds: 1 }],
    ['America/New_York', '1000-01-01T00:00:00.000Z', at('1000-01-01', 0)],
    ['America/New_York', '0001-01-01T00:00:00.000Z', at('1000-01-01', 0)],
    ['Asia/Tokyo', '9999-12-31T22:00:00.000Z', { date: '9999-12-31', milliseconds: 24 * HOUR_MS - 1 }],
  ])('shows in %s at %s what it should', (zone, instant, shown) => {
    expect(wallClockIn(zone, instant)).toEqual(shown);
  });

  it.each([
    ['an ordinary time', 'America/New_York', at('2026-10-06', 10), '2026-10-06T14:00:00.000Z'],
    ['a time leapt over', 'America/New_York', at('2027-03-14', 2.5), '2027-03-14T07:30:00.000Z'],
    ['midnight leapt over', 'America/Santiago', at('2026-09-06', 0), '2026-09-06T04:00:00.000Z'],
    ['a day leapt over', 'Pacific/Apia', at('2011-12-30', 12), '2011-12-30T22:00:00.000Z'],
    ['a time that comes twice', 'America/New_York', at('2026-11-01', 1.5), '2026-11-01T05:30:00.000Z'],
    ['the time after', 'America/New_York', at('2026-11-01', 2), '2026-11-01T07:00:00.000Z'],
    ['the last midnight', 'America/New_York', at('9999-12-31', 0), '9999-12-31T05:00:00.000Z'],
    ['the last midnight', 'Asia/Tokyo', at('9999-12-31', 0), '9999-12-30T15:00:00.000Z'],
    ['what comes after all days', 'America/New_York', at('+010000-01-01', 0), '9999-12-31T23:59:59.999Z'],
    ['what comes before all days', 'Asia/Tokyo', at('1000-01-01', 0), '1000-01-01T00:00:00.000Z'],
  ])('turns %s in %s back into an instant', (_, zone, shown, instant) => {
    expect(instantOf(zone, shown)).toBe(instant);
  });

  it('shows what was asked for, or as much later as the clocks leap', () => {
    const zone = fc.constantFrom('America/New_York', 'Europe/Madrid', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
    const time = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(zone, time, (timeZone, shown) => {
        const date = new Date(shown).toISOString().slice(0, 10);
        const wanted = { date, milliseconds: shown - Date.parse(date) };
        const found = wallClockIn(timeZone, instantOf(timeZone, wanted));
        const later = Date.parse(found.date) + found.milliseconds - shown;
        expect([0, HOUR_MS, HOUR_MS / 2]).toContain(later);
      }),
    );
  });

  it('counts days by the calendar', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(daysBetween('2026-10-30', '2026-11-02')).toBe(3);
  });
});
