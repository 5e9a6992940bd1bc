import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** By what people with the same score are put in order. */
export interface Standing {
  personId: string;
  score: number;
  /** When somebody of the school last asked them; null: never. */
  lastAskedAt: number | null;
  /** What the family has given of what it can, from 0. */
  load: number;
}

/**
 * The better score first; of equals who was asked least lately, then whose family has given less. What is left is decided
 * by a keyed hash of the two ids: no name, no early row and no early enrollment is ever an advantage.
 */
export function compareStandings(salt: string, targetId: string): (a: Standing, b: Standing) => number {
  // Read once: with the text of the salt each hash takes nearly twice as long.
  const key = createSecretKey(salt, 'utf8');
  const ties = new Map<string, string>();
  const tieOf = (personId: string): string => {
    const known = ties.get(personId) ?? tieOrder(key, targetId, personId);
    ties.set(personId, known);
    return known;
  };
  return (a, b) =>
    b.score - a.score ||
    (a.lastAskedAt ?? -Infinity) - (b.lastAskedAt ?? -Infinity) ||
    a.load - b.load ||
    (tieOf(a.personId) < tieOf(b.personId) ? -1 : 1);
}

export const tieOrder = (salt: string | KeyObject, targetId: string, personId: string): string =>
  createHmac('sha256', salt).update(`${targetId}|${personId}`).digest('hex');
