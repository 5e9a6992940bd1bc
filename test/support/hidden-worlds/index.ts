import { FAMILY_WORLDS } from './family-worlds.js';
import type { HiddenWorld } from './hidden-world.js';

export { base, startRound, type World } from './base.js';

/** A new row is a new promise. */
export const HIDDEN: readonly HiddenWorld[] = [...FAMILY_WORLDS];
