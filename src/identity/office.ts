import type { Work } from '../platform/database/work.js';
import { Refusal } from '../platform/refusal.js';
import { OFFICE } from './duty.js';

/** The work, where the viewer is of the office of its school: at another school they may be a parent. */
export function requireOffice(work: Work): Work {
  if (!work.viewer?.hasDuty(work.schoolId, ...OFFICE)) throw new Refusal('FORBIDDEN');
  return work;
}
