import { Injectable } from '@nestjs/common';
import { definedOnly, requireVersion } from '../platform/database/versions.js';
import type { Work } from '../platform/database/work.js';
import { badInput, type Violation } from '../platform/refusal.js';
import { isLocale } from '../platform/text/is-locale.js';
import { isTimeZone } from '../platform/text/local-date.js';
import { toName } from '../platform/text/to-name.js';
import { Classroom } from './classroom.entity.js';
import type { UpdateClassroomInput, UpdateSchoolInput, UpdateTermInput } from './school-changes.inputs.js';
import { School, VolunteerNames } from './school.entity.js';
import { Term } from './term.entity.js';
import { SchoolCreated } from './schools.domain-events.js';

export interface NewSchool {
  /** Given by whoever needs it before the school is made. */
  id?: string;
  name: string;
  timeZone: string;
  locales: string[];
  volunteerNames?: VolunteerNames;
}

export interface NewClassroom {
  name: string;
  grade?: string | null;
  isHomeroom?: boolean | null;
}

export type NewTerm = Pick<Term, 'name' | 'startsOn' | 'endsBefore'>;

const LONGEST_NAME = 200;

/** Schools, their terms and classes. Who may change them is asked above: duties belong to people. */
@Injectable()
export class SchoolsService {
  async create(work: Work, school: NewSchool): Promise<School> {
    const violations = mistakesIn(school);
    if (violations.length > 0) throw badInput(...violations);
    const created = await work.acrossSchools('a school is being made', School).insert({
      ...(school.id ? { id: school.id } : {}),
      name: toName(school.name),
      timeZone: school.timeZone,
      locales: school.locales,
      volunteerNames: school.volunteerNames ?? VolunteerNames.FIRST_NAME_INITIAL,
      version: 1,
    });
    await work.audit('createSchool', created.id);
    await work.announce(new SchoolCreated(created.id));
    return created;
  }

  /** A new time zone moves no instant: shifts begin when they began, at another time of day. */
  async update(work: Work, input: UpdateSchoolInput): Promise<School> {
    const { schoolId, version, ...fields } = input;
    const schools = work.acrossSchools('the school of this work', School);
    const school = await schools.lockOne(schoolId);
    requireVersion(school, version);
    const change = withName(definedOnly(fields));
    const violations = mistakesIn({ ...school, ...change });
    if (violations.length > 0) throw badInput(...violations);
    const next = { ...change, version: version + 1 };
    await schools.update(schoolId, next);
    await work.audit('updateSchool', schoolId, change);
    return Object.assign(school, next);
  }

  async addClassroom(work: Work, { name, grade, isHomeroom }: NewClassroom): Promise<Classroom> {
    const fields = { name: toName(name), grade: grade ?? null, isHomeroom: isHomeroom ?? true };
    const classroom = await work.rows(Classroom).insert({ ...fields, active: true, version: 1 });
    await work.audit('addClassroom', classroom.id);
    return classroom;
  }

  async updateClassroom(work: Work, input: UpdateClassroomInput): Promise<Classroom> {
    const { classroomId, version, ...fields } = input;
    const classroom = await work.rows(Classroom).lockOne(classroomId);
    requireVersion(classroom, version);
    const change = { ...withName(definedOnly(fields)), version: version + 1 };
    await work.rows(Classroom).update(classroomId, change);
    await work.audit('updateClassroom', classroomId);
    return Object.assign(classroom, change);
  }

  async addTerm(work: Work, { name, startsOn, endsBefore }: NewTerm): Promise<Term> {
    refuseEmpty({ startsOn, endsBefore });
    const term = await work.rows(Term).insert({ name: toName(name), startsOn, endsBefore, version: 1 });
    await work.audit('addTerm', term.id);
    return term;
  }

  async updateTerm(work: Work, input: UpdateTermInput): Promise<Term> {
    const { termId, version, ...fields } = input;
    const term = await work.rows(Term).lockOne(termId);
    requireVersion(term, version);
    const change = { ...withName(definedOnly(fields)), version: version + 1 };
    refuseEmpty({ ...term, ...change });
    await work.rows(Term).update(termId, change);
    await work.audit('updateTerm', termId);
    return Object.assign(term, change);
  }
}

const withName = <T extends { name?: string }>(change: T): T =>
  change.name === undefined ? change : { ...change, name: toName(change.name) };

/** A stay in a class keeps its own dates, so it needs no term around it; but a term has at least a day. */
function refuseEmpty({ startsOn, endsBefore }: Pick<Term, 'startsOn' | 'endsBefore'>): void {
  if (endsBefore <= startsOn) throw badInput({ path: 'endsBefore', message: 'must be after startsOn' });
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
