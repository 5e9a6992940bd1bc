export interface PlacedFamily {
  id: string;
  name: string;
  adultIds: Set<string>;
  childIds: Set<string>;
}

export interface NewGuardian {
  childId: string;
  personId: string;
}

export interface HomelessChild {
  childId: string;
  familyName: string;
  guardians: { id: string; familyName: string; name: string }[];
}

export interface Placements {
  made: PlacedFamily[];
  newAdults: { familyId: string; personId: string }[];
  newChildren: { familyId: string; childId: string }[];
  /** Guardians of children who live in two families: only the office knows which of the two they belong to. */
  undecided: NewGuardian[];
}

const longestName = 200;

/**
 * Families are never split, merged or moved by a roster. A new guardian joins the child's only family; a child without a
 * family comes into the one whose adults are exactly its guardians, else into a new one.
 */
export function placeInFamilies(
  families: Iterable<PlacedFamily>,
  newGuardians: NewGuardian[],
  homeless: HomelessChild[],
  nextId: () => string,
): Placements {
  const all = [...families].map((family) => ({ ...family, adultIds: new Set(family.adultIds) }));
  const { newAdults, undecided } = joinFamilies(all, newGuardians);
  const byAdults = new Map(all.toReversed().map((family) => [adultsKey(family.adultIds), family]));
  const made = new Map<PlacedFamily, Set<string>>();
  const newChildren: Placements['newChildren'] = [];
  for (const { childId, familyName, guardians } of homeless) {
    if (guardians.length === 0) continue;
    const adultIds = new Set(guardians.map(({ id }) => id));
    const key = adultsKey(adultIds);
    let family = byAdults.get(key);
    if (family === undefined) {
      family = { id: nextId(), name: '', adultIds, childIds: new Set() };
      byAdults.set(key, family);
      made.set(family, new Set());
    }
    newChildren.push({ familyId: family.id, childId });
    const names = made.get(family);
    if (names !== undefined) family.name = nameOf(names.add(familyName), guardians);
  }
  return { made: [...made.keys()], newAdults, newChildren, undecided };
}

function joinFamilies(families: PlacedFamily[], newGuardians: NewGuardian[]) {
  const homes = new Map<string, PlacedFamily[]>();
  for (const family of families) {
    for (const childId of family.childIds) homes.set(childId, [...(homes.get(childId) ?? []), family]);
  }
  const newAdults: Placements['newAdults'] = [];
  const undecided: NewGuardian[] = [];
  for (const { childId, personId } of newGuardians) {
    const [family, ...others] = homes.get(childId) ?? [];
    if (!family || [family, ...others].some(({ adultIds }) => adultIds.has(personId))) continue;
    if (others.length > 0) {
      undecided.push({ childId, personId });
    } else {
      family.adultIds.add(personId);
      newAdults.push({ familyId: family.id, personId });
    }
  }
  return { newAdults, undecided };
}

const adultsKey = (ids: Iterable<string>): string => [...ids].sort().join(' ');

/** After the children, as the school knows them: "García López"; else after the adults. */
function nameOf(childNames: Set<string>, guardians: HomelessChild['guardians']): string {
  const joined = (names: Iterable<string>) => [...new Set(names)].filter((name) => name !== '').join(' ');
  const name =
    joined(childNames) ||
    joined(guardians.map(({ familyName }) => familyName)) ||
    joined(guardians.map((guardian) => guardian.name));
  return Array.from(name).slice(0, longestName).join('');
}
