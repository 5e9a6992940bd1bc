import type { NeedWords } from './profile.js';

/** The probability that a score means a fit. */
export const probabilityOf = (score: number, _need: NeedWords): number => (score <= 0 ? 0 : 1 - Math.exp(-1.5 * score));
