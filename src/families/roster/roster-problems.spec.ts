import { shown } from './roster-problems.js';

it.each([
  ['short', '"short"'],
  ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  [`${'x'.repeat(59)}👩‍👧`, `"${'x'.repeat(59)}👩…"`],
  ['a\u0007b\nc\u202ed', '"abcd"'],
  ['is 078-05-1120 here', '"is ***-**-**** here"'],
  [`${'x'.repeat(55)}078-05-1120`, `"${'x'.repeat(55)}***-*…"`],
])('shows %j as %s', (value, expected) => {
  expect(shown(value)).toBe(expected);
});
