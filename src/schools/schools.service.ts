import { Injectable } from '@nestjs/common';
import { definedOnly, requireVersion } from '../platform/database/versions.js';
import type { Work } from '../platform/database/work.js';
import { compareFolded } from '../platform/database/statements.js';
import { badInput, ruleBroken, type Violation } from '../platform/refusal.js';
import { isLocale } from '../platform/text/is-locale.js';
import { isTimeZone } from '../platform/text/local-date.js';
import { toName } from '../platform/text/to-name.js';
import { Classroom } from './classroom.entity.js';
import type { UpdateClassroomInput, UpdateSchoolInput, UpdateTermInput } from './school-changes.inputs.js';
import { School, VolunteerNames } from './school.entity.js';
import { Term } from './term.entity.js';
import { SchoolCreated } from './schools.domain-events.js';
import type { SchoolReason } from './schools.errors.js';
import { shownAfterMove, shownByDefault } from './term.rules.js';

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

export type NewTerm = Pick<Term, 'name' | 'startsOn' | 'endsBefore'> & { shownFrom?: string | null };

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
    await this.refuseTakenName(work, fields.name);
    const classroom = await work.rows(Classroom).insert({ ...fields, active: true, version: 1 });
    await work.audit('addClassroom', classroom.id);
    return classroom;
  }

  async updateClassroom(work: Work, input: UpdateClassroomInput): Promise<Classroom> {
    const { classroomId, version, ...fields } = input;
    const classroom = await work.rows(Classroom).lockOne(classroomId);
    requireVersion(classroom, version);
    const change = { ...withName(definedOnly(fields)), version: version + 1 };
    const next = { ...classroom, ...change };
    // A roster may have brought two of one name: whatever else is changed of them is no new one.
    const isNamedAnew = next.name !== classroom.name || !classroom.active;
    if (next.active && isNamedAnew) await this.refuseTakenName(work, next.name, classroomId);
    await work.rows(Classroom).update(classroomId, change);
    await work.audit('updateClassroom', classroomId);
    return Object.assign(classroom, change);
  }

  async addTerm(work: Work, { name, startsOn, endsBefore, shownFrom }: NewTerm): Promise<Term> {
    const wanted = { name: toName(name), startsOn, endsBefore, shownFrom: shownFrom ?? shownByDefault(startsOn) };
    refuseImpossible(wanted);
    await this.refuseTakenDates(work, wanted);
    const term = await work.rows(Term).insert({ ...wanted, version: 1 });
    await work.audit('addTerm', term.id);
    return term;
  }

  async updateTerm(work: Work, input: UpdateTermInput): Promise<Term> {
    const { termId, version, ...fields } = input;
    const term = await work.rows(Term).lockOne(termId);
    requireVersion(term, version);
    const given = withName(definedOnly(fields));
    const shownFrom = given.shownFrom ?? shownAfterMove(term, given.startsOn ?? term.startsOn);
    const change = { ...given, shownFrom, version: version + 1 };
    const next = { ...term, ...change };
    refuseImpossible(next);
    // A roster may have brought two of the same dates: whatever else is changed of them is no new one.
    const isMoved = next.startsOn !== term.startsOn || next.endsBefore !== term.endsBefore;
    if (isMoved) await this.refuseTakenDates(work, next);
    await work.rows(Term).update(termId, change);
    await work.audit('updateTerm', termId);
    return Object.assign(term, change);
  }

  /**
   * Nobody could tell two terms of the same dates apart, and whoever is in a class in both would be in it twice. One that
   * also has the same name is there already, which the database says.
   */
  private async refuseTakenDates(work: Work, { id, name, startsOn, endsBefore }: WantedTerm): Promise<void> {
    await lockSchool(work);
    const same = await work.rows(Term).find({ startsOn, endsBefore }, { id: 'ASC' });
    const other = same.find((each) => each.id !== id && each.name !== name);
    if (other) throw ruleBroken('TERM_DATES_TAKEN' satisfies SchoolReason, { termId: other.id });
  }

  /** Nobody could tell two classes of one name apart; one that is closed is in no list. */
  private async refuseTakenName(work: Work, name: string, ownId?: string): Promise<void> {
    await lockSchool(work);
    const open = await work.rows(Classroom).find({ active: true }, { id: 'ASC' });
    const other = open.find((each) => each.id !== ownId && compareFolded(each.name, name) === 0);
    if (other) throw ruleBroken('CLASSROOM_NAME_TAKEN' satisfies SchoolReason, { classroomId: other.id });
  }
}

type Dates = Pick<Term, 'startsOn' | 'endsBefore' | 'shownFrom'>;
type WantedTerm = Dates & Pick<Term, 'name'> & { id?: string };

/** Of two who add the same thing at once, the second sees the first's. */
const lockSchool = (work: Work): Promise<School> =>
  work.acrossSchools('the school of this work', School).lockOne(work.schoolId);

const withName = <T extends { name?: string }>(change: T): T =>
  change.name === undefined ? change : { ...change, name: toName(change.name) };

/** A stay in a class keeps its own dates, so it needs no term around it; but a term has at least a day. */
function refuseImpossible({ startsOn, endsBefore, shownFrom }: Dates): void {
  if (endsBefore <= startsOn) throw badInput({ path: 'endsBefore', message: 'must be after startsOn' });
  if (shownFrom > startsOn) throw badInput({ path: 'shownFrom', message: 'must not be after startsOn' });
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
