import type { Work } from '../platform/database/work.js';
import { notFound, Refusal } from '../platform/refusal.js';
import { OFFICE } from './duty.js';

/** The work, where the viewer is of the office of its school: at another school they may be a parent. */
export function requireOffice(work: Work): Work {
  if (!work.viewer?.hasDuty(work.schoolId, ...OFFICE)) throw new Refusal('FORBIDDEN');
  work.actBy(...OFFICE);
  return work;
}

/** As `requireOffice`, about what others may not know: to them it is not there. */
export function requireOfficeElseNotFound(work: Work): Work {
  if (!work.viewer?.hasDuty(work.schoolId, ...OFFICE)) throw notFound();
  work.actBy(...OFFICE);
  return work;
}
