import { eventViolations, shiftViolations } from './events.rules.js';

const at = (time: string) => `2026-10-${time}:00.000Z`;
const shift = { startsAt: at('16T12:00'), endsAt: at('16T14:00') };

describe('eventViolations', () => {
  it.each([
    ['ends later', shift, []],
    ['lasts 366 days', { startsAt: '2027-01-01T00:00:00.000Z', endsAt: '2028-01-02T00:00:00.000Z' }, []],
    ['ends when it starts', { ...shift, endsAt: shift.startsAt }, ['must be after startsAt']],
    ['ends before', { ...shift, endsAt: at('16T11:59') }, ['must be after startsAt']],
    [
      'lasts longer',
      { startsAt: '2027-01-01T00:00:00.000Z', endsAt: '2028-01-02T00:00:00.001Z' },
      ['must be at most 366 days after startsAt'],
    ],
  ])('of one that %s', (_, event, messages) => {
    expect(eventViolations(event)).toEqual(messages.map((message) => ({ path: 'endsAt', message })));
  });
});

describe('shiftViolations', () => {
  it.each([
    ['has no window', {}],
    ['is said to have none', { signupOpensAt: null, signupClosesAt: null }],
    ['opens just before its end', { signupOpensAt: at('16T13:59') }],
    ['closes at its end', { signupClosesAt: shift.endsAt }],
    ['has a window', { signupOpensAt: at('01T00:00'), signupClosesAt: at('01T00:01') }],
    ['crosses the autumn change', { startsAt: '2026-11-01T05:30:00.000Z', endsAt: '2026-11-01T06:30:00.000Z' }],
    ['lasts 7 days', { endsAt: at('23T12:00') }],
  ])('finds nothing in one that %s', (_, more) => {
    expect(shiftViolations({ ...shift, ...more })).toEqual([]);
  });

  it.each([
    [{ endsAt: shift.startsAt }, { path: 'endsAt', message: 'must be after startsAt' }],
    [{ endsAt: '2026-10-23T12:00:00.001Z' }, { path: 'endsAt', message: 'must be at most 7 days after startsAt' }],
    [{ signupOpensAt: shift.endsAt }, { path: 'signupOpensAt', message: 'must be before the shift ends' }],
    [
      { signupClosesAt: '2026-10-16T14:00:00.001Z' },
      { path: 'signupClosesAt', message: 'must not be after the shift ends' },
    ],
    [
      { signupOpensAt: at('01T00:00'), signupClosesAt: at('01T00:00') },
      { path: 'signupClosesAt', message: 'must be after signupOpensAt' },
    ],
  ])('finds in %j what is wrong', (more, violation) => {
    expect(shiftViolations({ ...shift, ...more })).toEqual([violation]);
  });

  it('finds everything at once, where the shift stands in its input', () => {
    const wrong = { ...shift, endsAt: at('16T11:00'), signupOpensAt: at('16T12:00'), signupClosesAt: at('16T11:30') };
    expect(shiftViolations(wrong, 'roles.0.shifts.1.').map(({ path }) => path)).toEqual([
      'roles.0.shifts.1.endsAt',
      'roles.0.shifts.1.signupOpensAt',
      'roles.0.shifts.1.signupClosesAt',
      'roles.0.shifts.1.signupClosesAt',
    ]);
  });
});
