import { Injectable } from '@nestjs/common';
import type { AuditRecord, Work } from '../database/work.js';
import { AuditEntry } from './audit-entry.entity.js';

/** Writes the audit log inside the work that it reports, so the two cannot disagree. */
@Injectable()
export class AuditLog {
  async write(work: Work, { action, subjectId, details }: AuditRecord): Promise<void> {
    const schoolId = work.schoolIdOrNull;
    const person = schoolId ? work.viewer?.peopleAt(schoolId)[0] : undefined;
    await work.acrossSchools('the audit log also holds what concerns no school', AuditEntry).insert({
      schoolId,
      accountId: work.viewer?.accountId ?? null,
      personId: person?.id ?? null,
      action,
      subjectId,
      details: details ?? null,
    } as Partial<AuditEntry>);
  }
}
