import type { Work } from '../../platform/database/work.js';
import { schoolDay } from '../../schools/index.js';
import type { Moment } from './kept-apart.js';

/** The present of a unit of work, by which restrictions are judged. */
export async function momentOf(work: Work): Promise<Moment> {
  return { today: await schoolDay(work), now: work.now };
}
