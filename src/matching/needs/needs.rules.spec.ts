import { NeedTiming } from './need.enums.js';
import { spanViolations, timingViolations } from './needs.rules.js';

const NOW = '2026-10-06T14:00:00.000Z';
const span = (startsAt: string, endsAt: string) => ({ startsAt, endsAt });

describe('a time that is wanted', () => {
  it.each([
    ['begins now', span(NOW, '2026-10-06T15:00:00.000Z'), 'startsAt'],
    ['ends when it begins', span('2026-10-07T14:00:00.000Z', '2026-10-07T14:00:00.000Z'), 'endsAt'],
    ['lasts longer than a week', span('2026-10-07T14:00:00.000Z', '2026-10-14T14:00:00.001Z'), 'endsAt'],
  ])('is refused where it %s', (_, wrong, field) => {
    expect(spanViolations(wrong, NOW, 'windows.1.').map(({ path }) => path)).toEqual([`windows.1.${field}`]);
  });

  it('may last a week', () => {
    expect(spanViolations(span('2026-10-07T14:00:00.000Z', '2026-10-14T14:00:00.000Z'), NOW)).toEqual([]);
  });
});

describe('a timing', () => {
  it.each([
    [NeedTiming.FIXED, [1]],
    [NeedTiming.WINDOWS, [1, 2, 20]],
    [NeedTiming.FLEXIBLE, [0]],
  ])('%s takes as many windows as it means', (timing, fitting) => {
    const fits = [0, 1, 2, 20].filter((count) => timingViolations(timing, count).length === 0);
    expect(fits).toEqual(fitting);
  });
});
