import { Injectable } from '@nestjs/common';
import type { AuditRecord, Work } from '../database/work.js';
import { AuditEntry } from './audit-entry.entity.js';

/** Writes the audit log inside the work that it reports, so the two cannot disagree. */
@Injectable()
export class AuditLog {
  async write(work: Work, { action, subjectId, details }: AuditRecord): Promise<void> {
    const schoolId = work.schoolIdOrNull;
    const people = (schoolId ? work.viewer?.peopleAt(schoolId) : undefined) ?? [];
    const personId = work.actorId ?? (people.length === 1 ? people[0]?.id : null) ?? null;
    // Of several behind one mailbox nobody can say who it was.
    const anyOf = personId === null && people.length > 1 ? { anyOf: people.map(({ id }) => id) } : {};
    await work.acrossSchools('the audit log also holds what concerns no school', AuditEntry).insert({
      schoolId,
      accountId: work.viewer?.accountId ?? null,
      personId,
      action,
      subjectId,
      details: details || 'anyOf' in anyOf ? { ...details, ...anyOf } : null,
    } as Partial<AuditEntry>);
  }
}
