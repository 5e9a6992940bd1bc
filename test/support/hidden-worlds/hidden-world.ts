import type { Member } from '../../../src/seed/school-builder.js';
import type { World } from './base.js';

/** What is hidden, from whom, and what stands in its place where it was never made. */
export interface HiddenWorld {
  what: string;
  from: string;
  viewer: (world: World) => Member | undefined;
  prepare?: (world: World) => Promise<unknown>;
  hidden: (world: World) => Promise<unknown>;
  instead?: (world: World) => Promise<unknown>;
}
