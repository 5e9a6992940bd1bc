import { classTypes, enrollmentRoles, orgTypes, sessionTypes } from './roster-formats.js';
import { shown } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';
import type { RosterRow } from './roster-row.js';
import { isChild, isUndecided } from './roster-table.js';
import type { RosterTable, RosterTables } from './roster-table.js';
import type { RosterClass, RosterEnrollment, RosterOrg, RosterSession, SessionType } from './roster.types.js';

/*
 * What the rows of each file have to fulfill, users apart. The files are read in the order in which they refer to each
 * other, so that a reference can be judged on the spot and what rests on a rejected row is rejected with it.
 */

export function readOrg(row: RosterRow): RosterOrg {
  return {
    sourcedId: row.id('sourcedId'),
    name: row.text('name'),
    // An org of a kind of its own is no school.
    type: row.oneOfOrOther('type', orgTypes, 'local'),
    identifier: row.holdsSocialSecurityNumber('identifier') ? null : row.optionalText('identifier'),
    parentSourcedId: row.optionalId('parentSourcedId'),
  };
}

/** An org holds when its line of parents ends at an org without one: circles, and what hangs on them, do not. */
export function dropOrgsWithoutParent(orgs: RosterTable<RosterOrg>, problems: ProblemLog): void {
  const parts = new Map<string | null, RosterOrg[]>();
  for (const org of orgs.items()) {
    const siblings = parts.get(org.parentSourcedId) ?? [];
    siblings.push(org);
    parts.set(org.parentSourcedId, siblings);
  }
  const isElsewhere = ({ parentSourcedId: parent }: RosterOrg) =>
    parent !== null && orgs.standing(parent) === 'elsewhere';
  const reached = new Set([...(parts.get(null) ?? []), ...orgs.items().filter(isElsewhere)]);
  for (const org of reached) {
    for (const part of parts.get(org.sourcedId) ?? []) reached.add(part);
  }
  for (const org of orgs.items().filter((one) => !reached.has(one))) {
    const row = orgs.drop(org.sourcedId);
    const parent = org.parentSourcedId ?? '';
    const isUnknown = orgs.standing(parent) === 'unknown';
    const code = isUnknown ? 'reference_unknown' : 'reference_rejected';
    const message = isUnknown
      ? `There is no usable row for ${shown(parent)} in orgs.csv.`
      : `${shown(parent)} has a problem itself, or the two are parents of each other, so this row cannot be used.`;
    problems.add({ severity: 'row', file: orgs.file, row, column: 'parentSourcedId', code, message });
  }
}

export function readSession(row: RosterRow): RosterSession {
  const type = row.oneOfOrOther('type', sessionTypes, 'term');
  const startDate = row.date('startDate');
  const endDate = row.date('endDate');
  checkOrder(row, startDate, endDate);
  return {
    sourcedId: row.id('sourcedId'),
    title: row.text('title'),
    type,
    startDate,
    endDate,
    schoolYear: readSchoolYear(row, type, endDate),
  };
}

export function checkOrder(row: RosterRow, first: string, end: string): void {
  if (row.rejected || first < end) return;
  row.reject('endDate', 'date_order', `The end ${shown(end)} has to be after the beginning ${shown(first)}.`);
}

/** Nothing is done with the session above another one; that there is none is still worth a word. */
export function reportSessionsWithoutParent(
  parents: Map<string, string>,
  tables: RosterTables,
  problems: ProblemLog,
): void {
  const { academicSessions } = tables;
  for (const [sourcedId, parent] of parents) {
    if (academicSessions.standing(parent) !== 'unknown') continue;
    const place = { file: academicSessions.file, row: academicSessions.rowOf(sourcedId), column: 'parentSourcedId' };
    const message = `There is no usable row for ${shown(parent)} in ${academicSessions.file}; the session is taken all the same.`;
    problems.add({ severity: 'warning', ...place, code: 'parent_unknown', message });
  }
}

/** A wrong year is only a label: the dates are what counts. */
function readSchoolYear(row: RosterRow, type: SessionType, endDate: string): number {
  const written = row.text('schoolYear');
  const endYear = Number(endDate.slice(0, 4));
  if (row.rejected) return endYear;
  if (!/^\d{4}$/.test(written)) {
    row.warn('schoolYear', 'school_year', `${shown(written)} is no year such as 2027; ${endYear} is taken.`);
    return endYear;
  }
  // An autumn term ends in the calendar year before the one that names its school year.
  const fitting = type === 'schoolYear' ? [endYear] : [endYear, endYear + 1];
  if (!fitting.includes(Number(written))) {
    const message = `The school year is called by the year in which it ends, so ${written} does not fit the end ${endDate}.`;
    row.warn('schoolYear', 'school_year', message);
  }
  return Number(written);
}

export function readCourse(row: RosterRow, { orgs, academicSessions }: RosterTables): { sourcedId: string } {
  row.text('title');
  orgs.expect(row, 'orgSourcedId', row.id('orgSourcedId'));
  const year = row.optionalId('schoolYearSourcedId');
  if (year !== null) academicSessions.expect(row, 'schoolYearSourcedId', year);
  return { sourcedId: row.id('sourcedId') };
}

export function readClass(row: RosterRow, { orgs, academicSessions, courses }: RosterTables): RosterClass {
  const schoolSourcedId = row.id('schoolSourcedId');
  const sessionSourcedIds = row.ids('termSourcedIds');
  orgs.expect(row, 'schoolSourcedId', schoolSourcedId);
  sessionSourcedIds.forEach((session) => academicSessions.expect(row, 'termSourcedIds', session));
  checkCourse(row, courses);
  return {
    sourcedId: row.id('sourcedId'),
    title: row.text('title'),
    grades: row.grades('grades'),
    schoolSourcedId,
    sessionSourcedIds,
    classType: row.oneOfOrOther('classType', classTypes, 'scheduled'),
    classCode: row.optionalText('classCode'),
  };
}

/** Courses are not kept, so a class does well enough without one. */
function checkCourse(row: RosterRow, courses: RosterTable<{ sourcedId: string }>): void {
  const course = row.raw('courseSourcedId').trim();
  if (course === '') {
    row.warn('courseSourcedId', 'course_unknown', 'The class names no course; it is taken all the same.');
  } else if (courses.standing(course) === 'unknown') {
    const message = `The course ${shown(course)} is not in courses.csv; the class is taken all the same.`;
    row.warn('courseSourcedId', 'course_unknown', message);
  }
}

export function readEnrollment(row: RosterRow, tables: RosterTables): RosterEnrollment | null {
  const role = row.oneOfOrOther('role', enrollmentRoles, 'other');
  if (role === 'other') return null;
  const enrollment: RosterEnrollment = {
    sourcedId: row.id('sourcedId'),
    classSourcedId: row.id('classSourcedId'),
    schoolSourcedId: row.id('schoolSourcedId'),
    userSourcedId: row.id('userSourcedId'),
    role,
    primary: row.optionalFlag('primary') ?? false,
    beginDate: row.optionalDate('beginDate'),
    endDate: row.optionalDate('endDate'),
  };
  if (enrollment.beginDate !== null && enrollment.endDate !== null) {
    checkOrder(row, enrollment.beginDate, enrollment.endDate);
  }
  if (row.rejected) return enrollment;
  tables.classes.expect(row, 'classSourcedId', enrollment.classSourcedId);
  tables.orgs.expect(row, 'schoolSourcedId', enrollment.schoolSourcedId);
  tables.users.expect(row, 'userSourcedId', enrollment.userSourcedId);
  checkEnrolledRole(row, enrollment, tables);
  return { ...enrollment, schoolSourcedId: schoolOfClass(row, enrollment, tables) };
}

/** A child entered as a teacher would see the class, and an adult entered as a student would be listed among children. */
function checkEnrolledRole(row: RosterRow, { role, userSourcedId }: RosterEnrollment, { users }: RosterTables): void {
  const user = users.get(userSourcedId);
  if (user === undefined || isUndecided(user) || isChild(user) === (role === 'student')) return;
  const who = isChild(user) ? 'a student' : 'no student';
  row.reject('role', 'role_mismatch', `${shown(userSourcedId)} is ${who} in users.csv, but enrolled as ${role} here.`);
}

function schoolOfClass(row: RosterRow, enrollment: RosterEnrollment, { classes }: RosterTables): string {
  const school = classes.get(enrollment.classSourcedId)?.schoolSourcedId ?? enrollment.schoolSourcedId;
  if (school !== enrollment.schoolSourcedId) {
    const message = `The class belongs to the school ${shown(school)}, which is taken instead.`;
    row.warn('schoolSourcedId', 'school_differs', message);
  }
  return school;
}

/** A child is at home in one class at a time; with two, neither can be told to be the child's. */
export function reportTwoHomerooms({ classes, enrollments }: RosterTables, problems: ProblemLog): void {
  const homerooms = new Map<string, { row: number | null; sessions: Set<string>; stay: RosterEnrollment }[]>();
  for (const stay of enrollments.items()) {
    const one = classes.get(stay.classSourcedId);
    if (stay.role !== 'student' || one?.classType !== 'homeroom') continue;
    const row = enrollments.rowOf(stay.sourcedId);
    const earlier = homerooms.get(stay.userSourcedId) ?? [];
    const other = earlier.find((known) => areAtOnce(known.stay, stay) && meet(known.sessions, one.sessionSourcedIds));
    if (other && other.stay.classSourcedId !== stay.classSourcedId) {
      const message = `The child ${shown(stay.userSourcedId)} has another homeroom at the same time, in row ${other.row}; both are taken.`;
      const place = { file: enrollments.file, row, column: 'classSourcedId' };
      problems.add({ severity: 'warning', ...place, code: 'two_homerooms', message });
    }
    homerooms.set(stay.userSourcedId, [...earlier, { row, sessions: new Set(one.sessionSourcedIds), stay }]);
  }
}

const meet = (known: Set<string>, others: string[]): boolean => others.some((one) => known.has(one));

function areAtOnce(one: RosterEnrollment, other: RosterEnrollment): boolean {
  const isBefore = (a: RosterEnrollment, b: RosterEnrollment) =>
    a.endDate !== null && b.beginDate !== null && a.endDate <= b.beginDate;
  return !isBefore(one, other) && !isBefore(other, one);
}
