import fc from 'fast-check';
import { toInstant } from './instant.js';
import { isTimeZone, localDateIn } from './local-date.js';

describe('localDateIn', () => {
  it.each([
    // The night of the spring change: midnight is at five, a day later at four.
    ['America/New_York', '2027-03-14T04:59:59.999Z', '2027-03-13'],
    ['America/New_York', '2027-03-14T05:00:00.000Z', '2027-03-14'],
    ['America/New_York', '2027-03-15T03:59:59.999Z', '2027-03-14'],
    ['America/New_York', '2027-03-15T04:00:00.000Z', '2027-03-15'],
    // The autumn change: a day of 25 hours.
    ['America/New_York', '2026-11-01T03:59:59.999Z', '2026-10-31'],
    ['America/New_York', '2026-11-01T04:00:00.000Z', '2026-11-01'],
    ['America/New_York', '2026-11-02T04:59:59.999Z', '2026-11-01'],
    ['America/New_York', '2026-11-02T05:00:00.000Z', '2026-11-02'],
    // Zones without a change, with odd offsets, at the ends of the earth.
    ['America/Phoenix', '2026-07-01T06:59:59.999Z', '2026-06-30'],
    ['America/Phoenix', '2026-07-01T07:00:00.000Z', '2026-07-01'],
    ['Asia/Kathmandu', '2026-01-01T18:14:59.999Z', '2026-01-01'],
    ['Asia/Kathmandu', '2026-01-01T18:15:00.000Z', '2026-01-02'],
    ['Pacific/Kiritimati', '2026-01-01T10:00:00.000Z', '2026-01-02'],
    ['Pacific/Honolulu', '2026-01-01T09:59:59.999Z', '2025-12-31'],
    // Beirut leaves out the first hour of this day; Samoa left out December 30 as a whole.
    ['Asia/Beirut', '2026-03-28T21:59:59.999Z', '2026-03-28'],
    ['Asia/Beirut', '2026-03-28T22:00:00.000Z', '2026-03-29'],
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31'],
    ['UTC', '2024-02-29T23:59:59.999Z', '2024-02-29'],
    // Where the zone's year would have another number of digits, UTC.
    ['America/New_York', '1000-01-01T00:00:00.000Z', '1000-01-01'],
    ['America/New_York', '0001-01-01T00:00:00.000Z', '1000-01-01'],
    ['America/New_York', '9999-12-31T23:59:59.999Z', '9999-12-31'],
    ['Asia/Tokyo', '9999-12-31T23:59:59.999Z', '9999-12-31'],
  ])('in %s at %s is %s', (timeZone, at, localDate) => {
    expect(localDateIn(timeZone, at)).toBe(localDate);
  });

  it('is never more than a day from the date in UTC, and never goes back', () => {
    const zone = fc.constantFrom(
      'America/New_York',
      'America/Los_Angeles',
      'Asia/Beirut',
      'Pacific/Apia',
      'Europe/Madrid',
    );
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zone, date, fc.nat(36e5 * 48), (timeZone, from, later) => {
        const localDate = localDateIn(timeZone, toInstant(from));
        expect(localDate).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(Math.abs(Date.parse(localDate) - Date.parse(toInstant(from).slice(0, 10)))).toBeLessThanOrEqual(864e5);
        expect(localDateIn(timeZone, toInstant(new Date(from.getTime() + later))) >= localDate).toBe(true);
      }),
    );
  });

  it('goes by UTC in a zone that nobody knows, and refuses what is no instant', () => {
    expect(localDateIn('Mars/Olympus', '2026-01-01T00:00:00.000Z')).toBe('2026-01-01');
    expect(() => localDateIn('UTC', 'yesterday')).toThrow(RangeError);
  });
});

describe('isTimeZone', () => {
  it.each(['America/New_York', 'America/Argentina/Buenos_Aires', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'])(
    'takes %s',
    (value) => {
      expect(isTimeZone(value)).toBe(true);
    },
  );

  it.each(['', 'Mars/Olympus', '+05:30', '-04', 'America/New_York ', 'America', 'Asia/Kathmandu\0'])(
    'refuses %p',
    (value) => {
      expect(isTimeZone(value)).toBe(false);
    },
  );

  it('still knows every zone after more spellings than it remembers', () => {
    for (let spelling = 0; spelling < 2 ** 11; spelling += 1) {
      const letters = [...'america/new_york'].map((letter, index) =>
        (spelling >> index) & 1 ? letter.toUpperCase() : letter,
      );
      expect(isTimeZone(letters.join(''))).toBe(true);
    }
    expect(localDateIn('America/New_York', '2026-11-01T03:59:59.999Z')).toBe('2026-10-31');
  });
});
