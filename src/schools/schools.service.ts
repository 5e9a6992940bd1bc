import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/database/work.js';
import { badInput, type Violation } from '../platform/refusal.js';
import { isLocale } from '../platform/text/is-locale.js';
import { isTimeZone } from '../platform/text/local-date.js';
import { School, VolunteerNames } from './school.entity.js';
import { SchoolCreated } from './schools.domain-events.js';

export interface NewSchool {
  /** Given by whoever needs it before the school is made. */
  id?: string;
  name: string;
  timeZone: string;
  locales: string[];
  volunteerNames?: VolunteerNames;
}

const LONGEST_NAME = 200;

/** Registers schools; everything else in the deployment belongs to one of them. */
@Injectable()
export class SchoolsService {
  async create(work: Work, school: NewSchool): Promise<School> {
    const violations = mistakesIn(school);
    if (violations.length > 0) throw badInput(...violations);
    const created = await work.acrossSchools('a school is being made', School).insert({
      ...(school.id ? { id: school.id } : {}),
      name: school.name.trim().normalize('NFC'),
      timeZone: school.timeZone,
      locales: school.locales,
      volunteerNames: school.volunteerNames ?? VolunteerNames.FIRST_NAME_INITIAL,
      version: 1,
    });
    await work.audit('createSchool', created.id);
    await work.announce(new SchoolCreated(created.id));
    return created;
  }
}

export function mistakesIn({ name, timeZone, locales }: NewSchool): Violation[] {
  const violations: Violation[] = [];
  const length = name.trim().length;
  if (length === 0 || length > LONGEST_NAME) {
    violations.push({ path: 'name', message: `must have 1 to ${LONGEST_NAME} characters` });
  }
  if (!isTimeZone(timeZone)) {
    violations.push({ path: 'timeZone', message: 'must be an IANA time zone, such as America/New_York' });
  }
  if (locales.length === 0 || !locales.every(isLocale)) {
    violations.push({ path: 'locales', message: 'must be language tags, such as en or es-US' });
  }
  return violations;
}
