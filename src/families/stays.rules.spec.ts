import { endOn, isLive, joined, joinedAsOf } from './stays.rules.js';

const TODAY = '2026-10-06';
const span = (startsOn: string, endsBefore: string) => ({ startsOn, endsBefore });
const [over, present, coming] = [
  span('2026-08-20', '2026-09-15'),
  span('2026-08-20', '2027-06-15'),
  span('2026-11-02', '2027-06-15'),
];
const [neverCame, neverCameEither] = [span('2026-11-02', '2026-11-02'), span('2026-12-01', '2026-12-01')];

describe('a stay', () => {
  it.each([
    ['that is over', over, false],
    ['of the present', present, true],
    ['that is to come', coming, true],
    ['that was ended before it began', neverCame, false],
    ['that ends today', span('2026-08-20', TODAY), false],
  ])('%s is live: %j %s', (_, stay, expected) => expect(isLive(stay, TODAY)).toBe(expected));

  it.each([
    ['today', present, TODAY, TODAY],
    ['not later than it would', over, TODAY, '2026-09-15'],
    ['before it begins, for good', coming, TODAY, '2026-11-02'],
    ['on a later day', coming, '2027-01-01', '2027-01-01'],
  ])('ends %s', (_, stay, wanted, expected) => expect(endOn(stay, wanted)).toBe(expected));

  it.each([
    ['both', over, coming, span('2026-08-20', '2027-06-15')],
    ['one that came', over, neverCame, over],
    ['the other that came', neverCame, over, over],
    ['none that came', neverCame, neverCameEither, neverCame],
  ])('of several rows lasts as long as %s', (_, one, other, expected) => expect(joined(one, other)).toEqual(expected));

  it.each([
    ['both that go on', present, coming, present],
    ['the one that goes on', over, coming, coming],
    ['the other that goes on', present, neverCame, present],
    ['both that are over', over, neverCame, over],
    ['neither that came', neverCame, neverCameEither, neverCame],
  ])('of two people who are one lasts as long as %s', (_, one, other, expected) =>
    expect(joinedAsOf(TODAY, one, other)).toEqual(expected),
  );
});
