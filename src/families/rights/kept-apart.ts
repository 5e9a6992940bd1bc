import { dutyHolds, STAFF } from '../../identity/index.js';
import type { Parameters } from '../../platform/database/statements.js';
import type { Instant } from '../../platform/text/instant.js';

/**
 * The SQL of who reaches whom, for the statements of the read side and for units of work alike: one truth. Each is a set
 * of ids for the viewer's people `:viewerPeople`, on the school's day `:viewerToday` at `:viewerNow`. A restriction on one
 * person holds for everybody who signs in by the same mailbox, those who have left included.
 */
const HOLDS = `r."liftedAt" IS NULL AND r."startsOn" <= :viewerToday
  AND (r."endsBefore" IS NULL OR r."endsBefore" > :viewerToday) AND (r."expiresAt" IS NULL OR r."expiresAt" > :viewerNow)`;

/** Addresses `theirs` that sign in for somebody, beside the same addresses `own`, which do for others or for the same. */
const SHARED_MAILBOX = `person_email own JOIN person_email theirs ON theirs."email" = own."email"
  AND own."signsInSince" IS NOT NULL AND theirs."signsInSince" IS NOT NULL`;

/** The viewer's people, and everybody who signs in by a mailbox of theirs. */
export const MINE = `SELECT me."id" FROM person me WHERE me."id" IN :viewerPeople
  UNION SELECT theirs."personId" FROM ${SHARED_MAILBOX} WHERE own."personId" IN :viewerPeople`;

/** Whether an adult, or another person of their mailbox, is barred from a child; both are columns. */
export const isBarred = (person: string, child: string): string =>
  `EXISTS (SELECT 1 FROM guardian_restriction r
    WHERE r."childId" = ${child} AND r."kind" = 'NO_ACCESS' AND ${HOLDS}
      AND (r."personId" = ${person} OR EXISTS (SELECT 1 FROM ${SHARED_MAILBOX}
        WHERE own."personId" = r."personId" AND theirs."personId" = ${person})))`;

/** Whether a court's or the school's word is in force against somebody, or against another person of their mailbox. */
export const isRestricted = (person: string): string =>
  `(EXISTS (SELECT 1 FROM guardian_restriction r WHERE r."personId" = ${person}."id" AND ${HOLDS})
    OR EXISTS (SELECT 1 FROM ${SHARED_MAILBOX} JOIN guardian_restriction r ON r."personId" = theirs."personId"
      WHERE own."personId" = ${person}."id" AND ${HOLDS}))`;

/** Whether the office has taken a right from the adult of a guardianship, whose alias is given. */
export const lacks = (right: Right, guardianship: string): string =>
  isWithout(right, `${guardianship}."personId"`, `${guardianship}."childId"`);

type Right = 'seesSchedule' | 'seesDirectory' | 'receivesMail';

const isWithout = (right: Right, person: string, child: string): string =>
  `EXISTS (SELECT 1 FROM guardian_rights gr WHERE gr."childId" = ${child}
    AND gr."personId" = ${person} AND NOT gr."${right}")`;

/** Whether law or office closes a child's classes and their events to an adult; both are columns. */
export const isClosed = (person: string, child: string): string =>
  `(${isBarred(person, child)} OR ${isWithout('seesSchedule', person, child)})`;

/** Whether an adult is kept from a household, since a child from whom they are barred lives there. */
export const isKeptFromFamily = (person: string, family: string): string =>
  `EXISTS (SELECT 1 FROM family_child kc WHERE kc."familyId" = ${family} AND ${isBarred(person, 'kc."childId"')})`;

export const BARRED_CHILDREN = `SELECT r."childId" FROM guardian_restriction r
  WHERE r."kind" = 'NO_ACCESS' AND ${HOLDS} AND r."personId" IN (${MINE})`;

/** Households of the viewer's people, but for those where a child lives from whom they are barred. */
export const OWN_FAMILIES = `SELECT m."familyId" FROM family_adult m WHERE m."personId" IN :viewerPeople
  AND NOT EXISTS (SELECT 1 FROM family_child mc WHERE mc."familyId" = m."familyId" AND mc."childId" IN (${BARRED_CHILDREN}))`;

/** Adults, with everybody of their mailboxes, with whom the viewer's people must have no contact. */
const NO_CONTACT = ((): string => {
  const others = [
    [`r."personId"`, `r."otherPersonId"`],
    [`r."otherPersonId"`, `r."personId"`],
  ] as const;
  const ban = (mine: string): string => `r."kind" = 'NO_CONTACT' AND ${HOLDS} AND ${mine} IN (${MINE})`;
  return others
    .map(
      ([mine, other]) => `SELECT ${other} FROM guardian_restriction r WHERE ${ban(mine)}
        UNION SELECT theirs."personId" FROM ${SHARED_MAILBOX} JOIN guardian_restriction r ON ${other} = own."personId"
          WHERE ${ban(mine)}`,
    )
    .join(' UNION ');
})();

/** Adults who live in the viewer's households. */
const HOUSEHOLD_PEOPLE = `SELECT o."personId" FROM family_adult o WHERE o."familyId" IN (${OWN_FAMILIES})
  AND NOT (o."personId" IN (${NO_CONTACT})) AND NOT ${isKeptFromFamily('o."personId"', 'o."familyId"')}`;

/** Those of them who act for the viewer's people, and for whom these act: neither has switched it off. */
export const FAMILY_PEOPLE = `${HOUSEHOLD_PEOPLE} AND NOT o."actsAlone"
  AND EXISTS (SELECT 1 FROM family_adult own WHERE own."familyId" = o."familyId" AND own."personId" IN :viewerPeople
    AND NOT own."actsAlone")`;

/** Children under a guardianship of the viewer's people or in their households, where neither law nor office forbids it. */
export const SEEN_CHILDREN = `SELECT g."childId" FROM guardianship g WHERE g."personId" IN :viewerPeople
    AND NOT ${lacks('seesSchedule', 'g')} AND NOT (g."childId" IN (${BARRED_CHILDREN}))
  UNION SELECT k."childId" FROM family_child k WHERE k."familyId" IN (${OWN_FAMILIES})
    AND NOT EXISTS (SELECT 1 FROM guardian_rights gr WHERE gr."childId" = k."childId"
      AND gr."personId" IN :viewerPeople AND NOT gr."seesSchedule")`;

/** Everybody who has to do with one of these children: their guardians, and the adults of their households. */
const peopleOf = (
  children: string,
): string => `SELECT cg."personId" FROM guardianship cg WHERE cg."childId" IN (${children})
  UNION SELECT ca."personId" FROM family_child ck JOIN family_adult ca ON ca."familyId" = ck."familyId"
    WHERE ck."childId" IN (${children})`;

const LINKED_CHILDREN = `SELECT g."childId" FROM guardianship g WHERE g."personId" IN :viewerPeople
  UNION SELECT k."childId" FROM family_adult m JOIN family_child k ON k."familyId" = m."familyId"
    WHERE m."personId" IN :viewerPeople`;

const staff = STAFF.map((duty) => `'${duty}'`).join(', ');

/** People whom a restriction hides from the viewer, whatever the duties of either. */
export const KEPT_APART = `SELECT x."id" FROM person x WHERE (x."id" IN (${peopleOf(BARRED_CHILDREN)})
    OR x."id" IN (${NO_CONTACT})) AND NOT (x."id" IN (${MINE}))`;

/**
 * Adults of the other household of the viewer's children. Nothing is forbidden, but neither learns through the school of
 * the other's home. Staff are known by name to everybody.
 */
export const OTHER_HOUSEHOLD = `SELECT x."id" FROM person x WHERE x."id" IN (${peopleOf(LINKED_CHILDREN)})
  AND NOT (x."id" IN (${MINE})) AND NOT (x."id" IN (${HOUSEHOLD_PEOPLE}))
  AND NOT EXISTS (SELECT 1 FROM person_duty sd WHERE sd."personId" = x."id" AND sd."duty" IN (${staff})
    AND ${dutyHolds('sd')})`;

/** The school's present, by which a restriction is judged. */
export interface Moment {
  today: string;
  now: Instant;
}

export const asViewer = (
  personIds: readonly string[],
  { today, now }: Moment,
): Parameters & { viewerPeople: string[] } => ({
  viewerPeople: [...personIds],
  viewerToday: today,
  viewerNow: now,
});

/** The same text for TypeORM's query builder, which spells a list in its own way. */
export const inBuilder = (sql: string): string => sql.replace(/\bIN :(\w+)/g, 'IN (:...$1)');
