import { shownFrom } from '../../families/index.js';
import type { Parameters, UnscopedStatement } from '../../platform/database/statements.js';
import type { Instant } from '../../platform/text/instant.js';
import type { SkillLevel } from '../../skills/index.js';
import type { HelpPreferences, Weekday } from '../../volunteers/index.js';

/** The people whose rows are read, at one school, and from when on what they did still counts. */
export interface Those extends Parameters {
  schoolId: string;
  ids: readonly string[];
  since: Instant;
  /** Its day. */
  lastDay: string;
}

type OfPerson<T> = T & { personId: string };

export type PersonRow = { id: string; leftAt: Instant | null };
export type OfferRow = OfPerson<{
  skillId: string;
  level: SkillLevel;
  note: string | null;
  verifiedAt: Instant | null;
}>;
export type WordsRow = OfPerson<{ text: string }>;
/** What was read out of their words, and they said that it is not so. */
export type RejectedRow = OfPerson<{ code: string }>;
export type PreferenceRow = OfPerson<
  Omit<HelpPreferences, 'formats' | 'ownClassOnly' | 'fromHome' | 'mayBeAsked'> & {
    formats: string | HelpPreferences['formats'];
    ownClassOnly: boolean | number;
    fromHome: boolean | number;
    mayBeAsked: boolean | number;
  }
>;
export type SignupRow = OfPerson<{
  status: string;
  invitedAt: Instant | null;
  attendance: string;
  minutes: number | null;
  startsAt: Instant;
  endsAt: Instant;
}>;
export type WindowRow = OfPerson<{ weekday: Weekday; from: string; until: string }>;
export type ExceptionRow = OfPerson<{ from: Instant; until: Instant; available: boolean | number }>;
/** The days on which a child is shown in a class: `endsBefore` is the one after the last. */
export type ClassRow = OfPerson<{ classroomId: string; startsOn: string; shownFrom: string; endsBefore: string }>;
export type FamilyRow = OfPerson<{ familyId: string }>;

const read = <Result extends object>(name: string, text: string): UnscopedStatement<Those, Result> => ({
  name: `matching: ${name}`,
  text,
});

const of = (alias: string): string => `${alias}."schoolId" = :schoolId AND ${alias}."personId" IN :ids`;

/** Whether the office lets an adult see what concerns a child; `g` is the guardianship. */
const SEES_SCHEDULE = `NOT EXISTS (SELECT 1 FROM guardian_rights gr WHERE gr."childId" = g."childId"
  AND gr."personId" = g."personId" AND NOT gr."seesSchedule")`;

/** Everything that ranking keeps in memory, each for any number of people of one school. */
export const PERSON_ROWS = {
  people: read<PersonRow>(
    'people',
    `SELECT p."id", p."leftAt" FROM person p WHERE p."schoolId" = :schoolId AND p."id" IN :ids`,
  ),
  offers: read<OfferRow>(
    'skills',
    `SELECT o."personId", o."skillId", o."level", o."note", o."verifiedAt" FROM skill_offer o WHERE ${of('o')}
     ORDER BY o."personId", o."skillId"`,
  ),
  // Words that are not shared never come into memory.
  words: read<WordsRow>(
    'shared words',
    `SELECT x."personId", x."text" FROM expertise x WHERE ${of('x')} AND x."shared"`,
  ),
  rejected: read<RejectedRow>(
    'rejected skills',
    `SELECT l."personId", k."code" FROM expertise_link l JOIN skill k ON k."id" = l."skillId"
     WHERE ${of('l')} AND l."status" = 'REJECTED' AND k."code" IS NOT NULL`,
  ),
  preferences: read<PreferenceRow>(
    'help preferences',
    `SELECT h."personId", h."ownClassOnly", h."atMostMonthly", h."formats", h."fromHome", h."familyMinutesCap",
       h."mayBeAsked", h."doNotAskUntil" FROM help_preference h WHERE ${of('h')}`,
  ),
  signups: read<SignupRow>(
    'sign-ups',
    `SELECT g."personId", g."status", g."invitedAt", g."attendance", g."minutes", s."startsAt", s."endsAt"
     FROM signup g JOIN shift s ON s."id" = g."shiftId"
     WHERE ${of('g')} AND s."endsAt" > :since
       AND (g."invitedAt" IS NOT NULL OR g."status" IN ('CONFIRMED', 'COVER_WANTED'))`,
  ),
  windows: read<WindowRow>(
    'weeks',
    `SELECT w."personId", w."weekday", w."from", w."until" FROM availability_window w WHERE ${of('w')}`,
  ),
  exceptions: read<ExceptionRow>(
    'exceptions',
    `SELECT e."personId", e."from", e."until", e."available" FROM availability_exception e
     WHERE ${of('e')} AND e."until" > :since`,
  ),
  classes: read<ClassRow>(
    'classes of their children',
    `SELECT g."personId", e."classroomId", e."startsOn", ${shownFrom('e')} AS "shownFrom", e."endsBefore"
     FROM guardianship g JOIN enrollment e ON e."childId" = g."childId"
       JOIN child k ON k."id" = g."childId" AND k."leftAt" IS NULL
     WHERE ${of('g')} AND e."endsBefore" > :lastDay AND e."startsOn" < e."endsBefore" AND ${SEES_SCHEDULE}`,
  ),
  families: read<FamilyRow>('families', `SELECT a."personId", a."familyId" FROM family_adult a WHERE ${of('a')}`),
} as const;

/** Whose rows they are, in the order in which an index is built. */
export const everybody: UnscopedStatement<{ schoolId: string }, { id: string }> = {
  name: 'matching: everybody',
  text: `SELECT p."id" FROM person p WHERE p."schoolId" = :schoolId AND p."mergedIntoId" IS NULL ORDER BY p."id"`,
};

export const gradesOfClasses: UnscopedStatement<{ schoolId: string }, { id: string; grade: string | null }> = {
  name: 'matching: classrooms',
  text: `SELECT c."id", c."grade" FROM classroom c WHERE c."schoolId" = :schoolId`,
};

export const namesOfSkills: UnscopedStatement<
  { schoolId: string },
  { id: string; code: string | null; name: string | null }
> = {
  name: 'matching: names of skills',
  text: `SELECT k."id", k."code", n."name" FROM skill k LEFT JOIN skill_name n ON n."skillId" = k."id"
   WHERE k."schoolId" = :schoolId ORDER BY k."id", n."id"`,
};

export type Change = {
  kind: 'PERSON' | 'SKILL' | 'CLASSROOM';
  rowId: string;
  id: string;
  updatedAt: Instant;
  mark: string;
};

/** What else tells two writings in the same millisecond apart. */
const changedIn = (table: string, person = 'c."personId"', mark = "''"): string =>
  `SELECT 'PERSON' AS "kind", c."id" AS "rowId", ${person} AS "id", c."updatedAt", CAST(${mark} AS text) AS "mark"
   FROM ${table} c WHERE c."schoolId" = :schoolId AND c."updatedAt" > :since`;

const changedThing = (kind: Change['kind'], table: string): string =>
  `SELECT '${kind}', c."id", c."id", c."updatedAt", CAST(c."version" AS text) FROM ${table} c
   WHERE c."schoolId" = :schoolId AND c."updatedAt" > :since`;

/**
 * What was written since. Rows that are taken away leave nothing to see: whoever does so also writes the person's row.
 * What people said of themselves is in the first, since each such edit counts the person's version up.
 */
export const changesSince: UnscopedStatement<{ schoolId: string; since: Instant }, Change> = {
  name: 'matching: changes',
  text: [
    changedIn('person', 'c."id"', 'c."version"'),
    changedIn('signup', 'c."personId"', 'c."status"'),
    changedIn('skill_offer'),
    changedIn('guardianship'),
    changedIn('family_adult'),
    changedIn('guardian_rights', 'c."personId"', 'c."version"'),
    `SELECT 'PERSON', c."id", g."personId", c."updatedAt", c."endsBefore" FROM enrollment c JOIN guardianship g
       ON g."childId" = c."childId" WHERE c."schoolId" = :schoolId AND c."updatedAt" > :since`,
    // From when on its stays are shown, whosever they are.
    `SELECT DISTINCT 'PERSON', c."id", g."personId", c."updatedAt", c."shownFrom" FROM term c JOIN guardianship g
       ON g."schoolId" = c."schoolId" WHERE c."schoolId" = :schoolId AND c."updatedAt" > :since`,
    changedThing('SKILL', 'skill'),
    changedThing('CLASSROOM', 'classroom'),
  ].join('\nUNION ALL '),
};
