/**
 * The fields that run without Nest's wrapper, and so without guards: what they show is held by the WHERE of the
 * statement behind them, or by the row that leads to them. A new one is a decision; it is added here by hand.
 */
export const BARE_FIELDS: readonly string[] = [
  'Event.roles',
  'Event.staffing',
  'Person.displayName',
  'Shift.signups',
  'Shift.staffing',
  'Signup.volunteer',
  'VolunteerRole.shifts',
];
