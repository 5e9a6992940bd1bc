import type { Work } from '../platform/database/work.js';
import { localDateIn } from '../platform/text/local-date.js';
import { School } from './school.entity.js';

export const schoolOf = (work: Work): Promise<School> =>
  work.acrossSchools('the school of this work', School).get(work.schoolId);

/** The date on the wall calendar of the work's school. */
export async function schoolDay(work: Work): Promise<string> {
  const { timeZone } = await schoolOf(work);
  return localDateIn(timeZone, work.now);
}
