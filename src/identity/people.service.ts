import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import type { Work } from '../platform/database/work.js';
import { badInput, type Violation } from '../platform/refusal.js';
import { isLocale } from '../platform/text/is-locale.js';
import type { Duty } from './duty.js';
import { PersonDuty } from './person-duty.entity.js';
import { PersonEmail } from './person-email.entity.js';
import { Person } from './person.entity.js';

export interface NewPerson {
  name: string;
  email: string | null;
  duties: readonly Duty[];
  givenName?: string | null;
  familyName?: string | null;
  phone?: string | null;
  locale?: string | null;
}

const LONGEST_NAME = 200;
// Controls and the marks that reorder text around them.
// eslint-disable-next-line no-control-regex
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The adults of a school. */
@Injectable()
export class PeopleService {
  async add(work: Work, person: NewPerson): Promise<Person> {
    const violations = violationsOf(person);
    if (violations.length > 0) throw badInput(...violations);
    const row = await work.rows(Person).insert({
      accountId: null,
      name: person.name.trim().normalize('NFC'),
      givenName: person.givenName ?? null,
      familyName: person.familyName ?? null,
      phone: person.phone ?? null,
      locale: person.locale ?? null,
      leftAt: null,
      version: 1,
    });
    if (person.email)
      await work.rows(PersonEmail).insert({ personId: row.id, email: person.email.trim().toLowerCase() });
    await work.rows(PersonDuty).insertAll([...new Set(person.duties)].map((duty) => ({ personId: row.id, duty })));
    await work.audit('addPerson', row.id, { duties: person.duties });
    return row;
  }
}

function violationsOf({ name, email, locale }: NewPerson): Violation[] {
  const violations: Violation[] = [];
  const shown = name.trim();
  if (shown === '' || shown.length > LONGEST_NAME || UNSHOWABLE.test(shown)) {
    violations.push({ path: 'name', message: `must have 1 to ${LONGEST_NAME} characters, all of them showable` });
  }
  if (email !== null && !isEmail(email.trim())) {
    violations.push({ path: 'email', message: 'must be an e-mail address, such as ana@example.org' });
  }
  if (locale && !isLocale(locale)) {
    violations.push({ path: 'locale', message: 'must be a language tag, such as en or es-US' });
  }
  return violations;
}
