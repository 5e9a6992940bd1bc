/**
 * Who leaves the viewer's school behind, and why: by file, the reasons as they are given to `acrossSchools` and
 * `runAcrossSchools`. Everything else is reached through one school. A new line is a decision, to be reviewed as one.
 */
export const ACROSS_SCHOOLS: Readonly<Record<string, readonly string[]>> = {
  'families/roster/roster-importer.ts': ['roster import'],
  'identity/accounts.service.ts': ['accounts and their tokens stand above the schools'],
  'identity/api-tokens.service.ts': ['accounts and their tokens stand above the schools'],
  'identity/identity.commands.ts': ['a token belongs to an account', 'the command line names a school'],
  'identity/sign-in-secrets.ts': ['whoever signs in is not known yet'],
  'identity/sign-in/credentials.resolver.ts': ['the viewer’s own account'],
  'identity/sign-in/email-changes.service.ts': ['an account stands above the schools'],
  'identity/sign-in/forget-sign-ins.job.ts': ['what signs in belongs to accounts'],
  'identity/sign-in/sessions.service.ts': ['a session belongs to an account'],
  'identity/sign-in/sign-in-desk.ts': ['whoever signs in is not known yet'],
  'identity/sign-in/sign-in.service.ts': ['whoever signs in is not known yet'],
  'identity/sign-in/viewer-credentials.fields.ts': ['the viewer’s own account'],
  'identity/token-viewers.ts': [
    'a token belongs to an account',
    'whoever presents a token is looked up before their school is known',
  ],
  'platform/audit/audit-log.ts': ['the audit log also holds what concerns no school'],
  'platform/domain-events/domain-events.ts': ['the outbox serves every school'],
  'platform/domain-events/outbox-dispatcher.ts': ['the outbox serves every school'],
  'platform/domain-events/outbox.commands.ts': ['the outbox serves every school'],
  'platform/idempotency/forget-idempotency-keys.job.ts': ['keys belong to accounts'],
  'platform/idempotency/idempotency-keys.ts': ['a key belongs to an account'],
  'platform/throttle/forget-throttle-windows.job.ts': ['whoever tries is counted before they are known'],
  'platform/throttle/throttle.ts': ['whoever tries is counted before they are known'],
  'schools/school-day.ts': ['the school of this work'],
  'schools/schools.commands.ts': ['a school is being made'],
  'schools/schools.queries.ts': [
    'schools have no school; only the viewer’s are asked for',
    'the command line lists every school',
  ],
  'schools/schools.service.ts': ['a school is being made', 'the school of this work'],
  'skills/skill-catalog.ts': ['a school starts with the catalog, before anybody is in it'],
  'seed/school-builder.ts': ['a school is being made', 'a token belongs to an account'],
};
