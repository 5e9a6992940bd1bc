import type { Work } from '../platform/database/work.js';
import { Person } from './person.entity.js';

/**
 * A row that told something of these people was taken away. It leaves nothing to see to whoever looks at what was written
 * since (matching keeps people in memory), so their own rows are written.
 */
export async function markChanged(work: Work, personIds: string | readonly string[]): Promise<void> {
  // A roster is imported for several schools at once.
  await work.acrossSchools('people are named by their ids', Person).update(personIds, {});
}
