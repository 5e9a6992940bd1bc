import fc from 'fast-check';
import { isInstant, toInstant } from './instant.js';

const within = {
  min: new Date('1000-01-01T00:00:00.000Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
};

describe('toInstant', () => {
  it('always has milliseconds', () => {
    expect(toInstant(new Date('2026-11-01T05:30:00Z'))).toBe('2026-11-01T05:30:00.000Z');
  });

  it('says when the date says, and sorts as text in the order of time', () => {
    fc.assert(
      fc.property(fc.date(within), fc.date(within), (one, other) => {
        expect(new Date(toInstant(one))).toEqual(one);
        expect(isInstant(toInstant(one))).toBe(true);
        expect(toInstant(one) < toInstant(other)).toBe(one < other);
      }),
    );
  });

  it.each(['0999-12-31T23:59:59.999Z', '+010000-01-01T00:00:00.000Z', '-000001-01-01T00:00:00.000Z', 'not a date'])(
    'refuses %s',
    (text) => {
      expect(() => toInstant(new Date(text))).toThrow(RangeError);
    },
  );
});

describe('isInstant', () => {
  it.each(['1000-01-01T00:00:00.000Z', '2024-02-29T12:00:00.000Z', '9999-12-31T23:59:59.999Z'])('takes %s', (value) => {
    expect(isInstant(value)).toBe(true);
  });

  it.each([
    '2026-02-29T00:00:00.000Z',
    '2026-02-30T00:00:00.000Z',
    '2026-04-31T00:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '2026-01-01T24:00:00.000Z',
    '2026-12-31T23:59:60.000Z',
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00.0Z',
    '2026-01-01T00:00:00.000+00:00',
    '2026-01-01 00:00:00.000Z',
    '0999-01-01T00:00:00.000Z',
    '+010000-01-01T00:00:00.000Z',
    ' 2026-01-01T00:00:00.000Z',
    '2026-01-01T00:00:00.000Z\n',
    '',
    null,
    undefined,
    20_260_101,
    new Date(),
    ['2026-01-01T00:00:00.000Z'],
  ])('refuses %p', (value) => {
    expect(isInstant(value)).toBe(false);
  });
});
