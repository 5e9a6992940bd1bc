import type { ViewerPerson } from '../platform/access/viewer.js';
import type { Work } from '../platform/database/work.js';
import { ruleBroken } from '../platform/refusal.js';
import type { PeopleReason } from './people.errors.js';

/**
 * Who acts, of the viewer's people who may. Of several behind one mailbox nobody can say who it is: what would be written
 * in one's name is refused. Undefined where nobody may.
 */
export function toldApart(work: Work, able: readonly ViewerPerson[]): ViewerPerson | undefined {
  const [only, ...others] = able;
  if (others.length > 0) {
    throw ruleBroken('PERSON_REQUIRED' satisfies PeopleReason, { personIds: able.map(({ id }) => id) });
  }
  if (only) work.actorId ??= only.id;
  return only;
}
