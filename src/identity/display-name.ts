import { VolunteerNames } from '../schools/index.js';

export interface Named {
  name: string;
  givenName: string | null;
  familyName: string | null;
}

/** "Ana María López" becomes "Ana L.": what other parents see by default. Somebody with a single name keeps it. */
export function firstNameAndInitial({ name, givenName, familyName }: Named): string {
  const words = name.trim().split(/\s+/);
  const first = givenName?.trim().split(/\s+/)[0] || words[0] || name;
  const last = givenName || familyName ? familyName : words.length > 1 ? words.at(-1) : null;
  const initial =
    last && last.trim() !== first ? [...last.trim()].find((character) => /\p{L}/u.test(character)) : undefined;
  return initial ? `${first} ${initial.toLocaleUpperCase('en')}.` : first;
}

/** A person's name as somebody sees it who is `near` (or staff looking, or looking at staff), or a stranger. */
export const displayNameOf = (person: Named, near: boolean, setting: VolunteerNames): string =>
  near || setting === VolunteerNames.FULL_NAME ? person.name : firstNameAndInitial(person);
