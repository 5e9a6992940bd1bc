import type { Instant } from '../platform/text/instant.js';

/** Since when the first of these addresses signs in; null where none does. */
export function firstOf(rows: readonly { signsInSince: Instant | null }[]): Instant | null {
  const instants = rows.flatMap(({ signsInSince }) => signsInSince ?? []);
  return instants.sort()[0] ?? null;
}

/** What a person signs in by first, else by age: a parted mailbox is not where the school writes first. */
export function bySignIn(one: { signsInSince: Instant | null }, other: { signsInSince: Instant | null }): number {
  return Number(one.signsInSince === null) - Number(other.signsInSince === null);
}

interface Address {
  personId: string;
  email: string;
}

/** Which of the addresses by which a person and others sign in must stop, so that none is the person's and another's. */
export function partedOf<Row extends Address>(rows: readonly Row[], personId: string): Row[] {
  const own = new Set(rows.flatMap((row) => (row.personId === personId ? [row.email] : [])));
  const shared = new Set(rows.flatMap((row) => (row.personId !== personId && own.has(row.email) ? [row.email] : [])));
  const hasAnother = (id: string) => rows.some((row) => row.personId === id && !shared.has(row.email));
  return [...shared].flatMap((email) => {
    const here = rows.filter((row) => row.email === email);
    const staying = here.filter((row) => !hasAnother(row.personId));
    const isStillShared = staying.some((row) => row.personId === personId) && staying.length > 1;
    return isStillShared ? here : here.filter((row) => !staying.includes(row));
  });
}
