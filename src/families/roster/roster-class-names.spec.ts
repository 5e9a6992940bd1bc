import { ClassNames } from './roster-class-names.js';
import type { RosterClass } from './roster.types.js';

let made = 0;
const aClass = (title: string, classCode: string | null, ...sessionSourcedIds: string[]): RosterClass => ({
  ...{ sourcedId: `class${++made}`, title, classCode, sessionSourcedIds },
  ...{ grades: [], schoolSourcedId: 'school1', classType: 'scheduled' },
});

describe('classes of a roster', () => {
  it.each([
    ['by their titles', [aClass('Art', 'A', 'fall'), aClass('Music', 'A', 'fall')], ['Art', 'Music'], []],
    [
      'by their codes, too, in one term',
      [aClass('Art', 'A', 'fall', 'spring'), aClass('art ', 'B', 'fall')],
      ['Art (A)', 'art  (B)'],
      [],
    ],
    ['by their titles, of different terms', [aClass('5A', 'A', 'fall'), aClass('5A', 'A', 'next')], ['5A', '5A'], []],
    ['by nothing, without codes', [aClass('Art', 'A', 'fall'), aClass('Art', null, 'fall')], ['Art', 'Art'], ['Art']],
    ['by nothing, with one code', [aClass('Art', 'A', 'fall'), aClass('Art', 'a', 'fall')], ['Art', 'Art'], ['Art']],
  ])('are told apart %s', (_, classes, expected, shared) => {
    const names = new ClassNames(classes);
    expect(classes.map((one) => names.of(one))).toEqual(expected);
    expect(names.shared).toEqual(shared);
  });
});
