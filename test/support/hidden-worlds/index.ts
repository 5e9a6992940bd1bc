import { FAMILY_WORLDS } from './family-worlds.js';
import type { HiddenWorld } from './hidden-world.js';
import { RIGHTS_WORLDS } from './rights-worlds.js';

export { base, startRound, type World } from './base.js';

/** A new row is a new promise. */
export const HIDDEN: readonly HiddenWorld[] = [...FAMILY_WORLDS, ...RIGHTS_WORLDS];
