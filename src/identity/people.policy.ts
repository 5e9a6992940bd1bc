import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Work } from '../platform/database/work.js';
import { notFound, Refusal } from '../platform/refusal.js';
import { Duty, OFFICE } from './duty.js';
import type { PeopleReason } from './people.errors.js';
import { heldAt, PersonDuty } from './person-duty.entity.js';

/** Who may change people, families and the school. What is not to be seen was refused before with NOT_FOUND. */
@Injectable()
export class PeoplePolicy {
  isAdmin(work: Work): boolean {
    return this.hasDuty(work, [Duty.ADMIN]);
  }

  isOffice(work: Work): boolean {
    return this.hasDuty(work, OFFICE);
  }

  requireOffice(work: Work): void {
    if (!this.isOffice(work)) throw new Refusal('FORBIDDEN');
    work.actBy(...OFFICE);
  }

  /** As `requireOffice`, for what others may not know: to them it is not there. */
  requireOfficeElseNotFound(work: Work): void {
    if (!this.isOffice(work)) throw notFound();
    work.actBy(...OFFICE);
  }

  requireAdmin(work: Work): void {
    if (!this.isAdmin(work)) throw new Refusal('FORBIDDEN');
    work.actBy(Duty.ADMIN);
  }

  /**
   * The office; where one of the people has one of these duties, an administrator. Else a coordinator could put their own
   * address to an administrator, or become one by being merged with one.
   */
  async requireOfficeOver(work: Work, personIds: readonly string[], duties: readonly Duty[]): Promise<void> {
    this.requireOffice(work);
    if (this.isAdmin(work)) return;
    const guarded = { personId: In([...personIds]), duty: In([...duties]), ...heldAt(work.now) };
    if (await work.rows(PersonDuty).exists(guarded)) throw adminOnly();
  }

  private hasDuty(work: Work, duties: readonly Duty[]): boolean {
    return work.viewer?.hasDuty(work.schoolId, ...duties) ?? false;
  }
}

export const adminOnly = (): Refusal => new Refusal('FORBIDDEN', 'ADMIN_ONLY' satisfies PeopleReason);
