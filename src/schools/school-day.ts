import type { Work } from '../platform/database/work.js';
import { localDateIn } from '../platform/text/local-date.js';
import { School } from './school.entity.js';

/** The date on the wall calendar of the work's school. */
export async function schoolDay(work: Work): Promise<string> {
  const school = await work.acrossSchools('the school of this work', School).get(work.schoolId, 'schoolId');
  return localDateIn(school.timeZone, work.now);
}
