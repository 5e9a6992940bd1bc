/**
 * A fixed rising curve, 0 for nothing at all: 1 - exp(-(score / 0.65) ** 1.6). Among the best hits of the public sets the share that is right rises
 * with the score from .15 to .7 (docs/decisions/0022); there 877 and more occupations compete, many nearly alike. So the curve is steeper: a
 * word of a school need that a profile says, or a concept that both name, has .6 and more, a stray common word under .3.
 */
const SCALE = 0.65;
const SHAPE = 1.6;

/** The probability that a score means a fit. */
export const probabilityOf = (score: number): number => (score <= 0 ? 0 : 1 - Math.exp(-((score / SCALE) ** SHAPE)));
