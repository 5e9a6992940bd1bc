import { placeInFamilies, type HomelessChild, type PlacedFamily } from './roster-families.rules.js';

const family = (id: string, adults: string[], children: string[]): PlacedFamily => ({
  ...{ id, name: id },
  adultIds: new Set(adults),
  childIds: new Set(children),
});
const homeless = (childId: string, familyName: string, ...guardians: string[]): HomelessChild => ({
  ...{ childId, familyName },
  guardians: guardians.map((id) => ({ id, familyName: `${id}s`, name: `Name ${id}` })),
});
const ids = () => {
  let next = 0;
  return () => `family${(next += 1)}`;
};

describe('a child without a family', () => {
  it('comes into the one whose adults are exactly its guardians', () => {
    const families = [family('one', ['a'], []), family('both', ['b', 'a'], []), family('three', ['a', 'b', 'c'], [])];
    const placed = placeInFamilies(families, [], [homeless('kim', 'K', 'a', 'b')], ids());
    expect(placed.newChildren).toEqual([{ familyId: 'both', childId: 'kim' }]);
    expect(placed.made).toEqual([]);
  });

  it('comes into the oldest of several that fit', () => {
    const placed = placeInFamilies(
      [family('old', ['a'], []), family('new', ['a'], [])],
      [],
      [homeless('kim', 'K', 'a')],
      ids(),
    );
    expect(placed.newChildren).toEqual([{ familyId: 'old', childId: 'kim' }]);
  });

  it('gets a new one with its brothers and sisters, named after them', () => {
    const children = [homeless('kim', 'García López', 'a', 'b'), homeless('leo', 'García López', 'b', 'a')];
    const { made, newChildren } = placeInFamilies([], [], children, ids());
    expect(made).toMatchObject([{ id: 'family1', name: 'García López', adultIds: new Set(['a', 'b']) }]);
    expect(newChildren.map(({ familyId }) => familyId)).toEqual(['family1', 'family1']);
  });

  it('lends its name beside that of a half-brother', () => {
    const { made } = placeInFamilies([], [], [homeless('kim', 'Smith', 'a'), homeless('leo', 'Brown', 'a')], ids());
    expect(made.map(({ name }) => name)).toEqual(['Smith Brown']);
  });

  it('without a family name gets one named after its guardians', () => {
    expect(placeInFamilies([], [], [homeless('kim', '', 'a', 'b')], ids()).made[0]?.name).toBe('as bs');
  });

  it('stays without one where it has no guardian', () => {
    expect(placeInFamilies([], [], [homeless('kim', 'K')], ids())).toMatchObject({ made: [], newChildren: [] });
  });
});

describe('a new guardian', () => {
  it('joins the only family of the child', () => {
    const placed = placeInFamilies([family('home', ['a'], ['kim'])], [{ childId: 'kim', personId: 'b' }], [], ids());
    expect(placed.newAdults).toEqual([{ familyId: 'home', personId: 'b' }]);
  });

  it('joins once, whichever of the children they are a guardian of', () => {
    const guardians = ['kim', 'leo'].map((childId) => ({ childId, personId: 'b' }));
    const placed = placeInFamilies([family('home', ['a'], ['kim', 'leo'])], guardians, [], ids());
    expect(placed.newAdults).toEqual([{ familyId: 'home', personId: 'b' }]);
  });

  it('joins neither of two families', () => {
    const homes = [family('home', ['a'], ['kim']), family('other', ['c'], ['kim'])];
    const placed = placeInFamilies(homes, [{ childId: 'kim', personId: 'b' }], [], ids());
    expect(placed).toMatchObject({ newAdults: [], undecided: [{ childId: 'kim', personId: 'b' }] });
  });

  it('who lives in one of two families already is no question', () => {
    const homes = [family('home', ['a'], ['kim']), family('other', ['b'], ['kim'])];
    expect(placeInFamilies(homes, [{ childId: 'kim', personId: 'b' }], [], ids()).undecided).toEqual([]);
  });
});
