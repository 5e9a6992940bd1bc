import type { RosterRecord } from './roster-record.entity.js';

/** Fields of a row, as a roster says them or as they stand here. */
export type Values = RosterRecord['imported'];

export interface Followed {
  /** What changes here. */
  change: Values;
  /** What to remember as imported last. */
  imported: Values;
  /** The fields that differ from the roster because somebody changed them here. */
  kept: string[];
}

/**
 * A field follows the roster only while its value here is the one imported last: what was changed by hand stays. A field
 * that was never imported, in a row that was made by hand, counts as changed by hand.
 */
export function follow(wanted: Values, last: Values, current: Values): Followed {
  const change: Record<string, Values[string]> = {};
  const imported: Record<string, Values[string]> = { ...last };
  const kept: string[] = [];
  for (const [name, value] of Object.entries(wanted)) {
    const here = current[name] ?? null;
    if (here === value || here === last[name]) {
      if (here !== value) change[name] = value;
      imported[name] = value;
    } else {
      if (!(name in last)) imported[name] = value;
      kept.push(name);
    }
  }
  return { change, imported, kept };
}

export function isSame(one: Values, other: Values): boolean {
  const names = Object.keys({ ...one, ...other });
  return names.every((name) => one[name] === other[name]);
}
