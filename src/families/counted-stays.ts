import { Duty, dutyHolds } from '../identity/index.js';

/**
 * The SQL of which stays in classes count, for every statement that decides who sees what or hears of what; `stay` is an
 * alias of enrollment or teaching_assignment, the day `:viewerToday`, the present `:viewerNow`.
 */
const isLive = (stay: string): string =>
  `${stay}."endsBefore" > :viewerToday AND ${stay}."startsOn" < ${stay}."endsBefore"`;

/**
 * The day from which on others than the office may see a stay that has not begun: that of its term, and of a stay over
 * several terms that of the first.
 */
export const shownFrom = (stay: string): string =>
  `(SELECT MIN(shown."shownFrom") FROM term last JOIN term shown ON shown."schoolId" = last."schoolId"
    WHERE last."id" = ${stay}."termId" AND (shown."id" = last."id"
      OR (shown."startsOn" = ${stay}."startsOn" AND ${stay}."startsOn" < last."startsOn")))`;

const isShown = (stay: string): string =>
  `${isLive(stay)} AND (${stay}."startsOn" <= :viewerToday OR ${shownFrom(stay)} <= :viewerToday)`;

/** Whether the child is still at the school. */
const isHere = (stay: string): string =>
  `EXISTS (SELECT 1 FROM child here WHERE here."id" = ${stay}."childId" AND here."leftAt" IS NULL)`;

/** Whoever teaches a class sees its families, so only who is here with the duty counts. */
const isTeacher = (stay: string): string =>
  `EXISTS (SELECT 1 FROM person_duty td JOIN person tp ON tp."id" = td."personId"
    WHERE td."personId" = ${stay}."personId" AND td."duty" = '${Duty.TEACHER}' AND ${dutyHolds('td')}
      AND tp."leftAt" IS NULL)`;

/** Whether a child is in a class for everybody who may know the child. */
export const isEnrolled = (stay: string): string => `${isShown(stay)} AND ${isHere(stay)}`;

/** Whether an adult teaches a class. */
export const isTeaching = (stay: string): string => `${isShown(stay)} AND ${isTeacher(stay)}`;

const knownToOffice = (stay: string): string => `${stay}."schoolId" IN :viewerOfficeSchools AND ${isLive(stay)}`;

/** The same in what is read for a viewer: the office plans with what nobody else is shown yet. */
export const isEnrolledFor = (stay: string): string =>
  `((${isShown(stay)} OR (${knownToOffice(stay)})) AND ${isHere(stay)})`;
export const isTeachingFor = (stay: string): string =>
  `((${isShown(stay)} OR (${knownToOffice(stay)})) AND ${isTeacher(stay)})`;

/** Whether a child is or is going to be in a class, shown or not: what keeps somebody away does so beforehand. */
export const isBarring = isLive;

/** Whether the viewer teaches a child whom `e`, an enrollment, puts into a class: both are there at the same time. */
export const IS_TAUGHT = `e."classroomId" IN :viewerTaughtClassrooms AND ${isEnrolled('e')}
  AND EXISTS (SELECT 1 FROM teaching_assignment t WHERE t."classroomId" = e."classroomId" AND t."personId" IN :viewerPeople
    AND t."startsOn" < e."endsBefore" AND e."startsOn" < t."endsBefore" AND ${isTeaching('t')})`;
