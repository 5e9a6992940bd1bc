import { Attendance } from './attendance.js';
import { minutesOf, MOST_MINUTES } from './attendance.rules.js';

const cameTo = (startsAt: string, endsAt: string) =>
  minutesOf({ signupId: 'signup_1', attendance: Attendance.ATTENDED }, { startsAt, endsAt });

it('credits all of a shift, and of a long one no more than may be entered by hand', () => {
  expect(cameTo('2026-10-16T13:00:00.000Z', '2026-10-16T14:30:00.000Z')).toBe(90);
  expect(cameTo('2026-10-16T13:00:00.000Z', '2026-10-19T13:00:00.000Z')).toBe(MOST_MINUTES);
});
