import { registerEnumType } from '@nestjs/graphql';

/** What an adult does at a school. A person can have several, or none. */
export enum Duty {
  ADMIN = 'ADMIN',
  COORDINATOR = 'COORDINATOR',
  TEACHER = 'TEACHER',
  GUARDIAN = 'GUARDIAN',
  VOLUNTEER = 'VOLUNTEER',
}

/** Those who run the school's volunteering: they see every family, event and sign-up of their school. */
export const OFFICE = [Duty.ADMIN, Duty.COORDINATOR] as const;

/** Those whose name every member of the school knows. */
export const STAFF = [...OFFICE, Duty.TEACHER] as const;

/** Whether a row of person_duty, whose alias is given, holds at a moment: a duty may have an end. */
export const dutyHolds = (alias: string, now = ':viewerNow'): string =>
  `(${alias}."endsAt" IS NULL OR ${alias}."endsAt" > ${now})`;

registerEnumType(Duty, {
  name: 'Duty',
  description: 'What an adult does at a school.',
  valuesMap: {
    ADMIN: { description: 'Runs the school here: settings, people, rosters.' },
    COORDINATOR: { description: 'Plans events and finds helpers.' },
    TEACHER: { description: 'Teaches classes; creates visits for them.' },
    GUARDIAN: { description: 'Has a child here.' },
    VOLUNTEER: { description: 'Helps without having a child here.' },
  },
});
