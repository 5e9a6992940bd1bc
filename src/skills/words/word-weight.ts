import { WEAK_WORDS } from './stop-words.js';
import { tokensOf } from './tokens.js';
import { WEIGHTS } from './weights.js';

let weakStems: ReadonlySet<string> | undefined;

/** How much a word says about what somebody knows: 1, or less if it is said of any occupation. */
export function wordWeight(stem: string): number {
  weakStems ??= new Set([...WEAK_WORDS].flatMap((word) => tokensOf(word).map((token) => token.stem)));
  return weakStems.has(stem) ? WEIGHTS.weakWord : 1;
}
