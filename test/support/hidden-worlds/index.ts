import { FAMILY_WORLDS } from './family-worlds.js';
import type { HiddenWorld } from './hidden-world.js';
import { MAILBOX_WORLDS } from './mailbox-worlds.js';
import { STAY_WORLDS } from './stay-worlds.js';
import { RIGHTS_WORLDS } from './rights-worlds.js';
import { TRANSFER_WORLDS } from './transfer-worlds.js';

export { base, startRound, type World } from './base.js';

/** A new row is a new promise. */
export const HIDDEN: readonly HiddenWorld[] = [
  ...FAMILY_WORLDS,
  ...MAILBOX_WORLDS,
  ...RIGHTS_WORLDS,
  ...STAY_WORLDS,
  ...TRANSFER_WORLDS,
];
