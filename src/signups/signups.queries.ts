import { Injectable } from '@nestjs/common';
import { VISIBLE_EVENT } from '../events/index.js';
import { DisplayNames, ViewerScopes, type PersonType } from '../identity/index.js';
import type { Viewer } from '../platform/access/viewer.js';
import { Reads } from '../platform/database/reads.js';
import { statement, type Parameters } from '../platform/database/statements.js';
import { pageOf, type Page, type PageArgs } from '../platform/graphql/page.js';
import { groupBy } from '../platform/text/group-by.js';
import type { Instant } from '../platform/text/instant.js';
import { Signup } from './signup.entity.js';
import type { SignupFilter } from './signup.inputs.js';
import { LIVE_STATUSES, type SignupStatus } from './signup-status.js';
import { toSignup, type SignupRow, type SignupType } from './signup.type.js';
import { PRIVATE_SIGNUP, VISIBLE_SIGNUP } from './signups.policy.js';

type Volunteer = {
  volunteerName: string;
  givenName: string | null;
  familyName: string | null;
  phone: string | null;
  locale: string | null;
  version: number;
};
type ShiftSignup = SignupRow & Volunteer;
export type PrivateSide = Pick<Signup, 'offerExpiresAt' | 'invitationMessage' | 'attendance' | 'minutes'>;

const SIGNUP = `g."id", g."schoolId", g."shiftId", g."personId", g."signedUpById", g."status", g."createdAt"`;
const VOLUNTEER = `p."name" AS "volunteerName", p."givenName", p."familyName", p."phone", p."locale", p."version"`;
const FROM = `signup g JOIN shift s ON s."id" = g."shiftId" JOIN school_event e ON e."id" = s."eventId"`;
const live = LIVE_STATUSES.map((status) => `'${status}'`).join(', ');
// Those who have a place first, then who was offered one, the line, who was asked, and whoever is gone.
const ORDER = `CASE g."status" WHEN 'CONFIRMED' THEN 0 WHEN 'COVER_WANTED' THEN 0 WHEN 'OFFERED' THEN 1
  WHEN 'WAITLISTED' THEN 2 WHEN 'INVITED' THEN 3 ELSE 4 END, g."waitlistNumber", g."createdAt", g."id"`;

const signupsByIds = statement<{ ids: readonly string[] }, SignupRow>(
  'sign-ups by id',
  `SELECT ${SIGNUP} FROM ${FROM} WHERE g."id" IN :ids AND ${VISIBLE_EVENT} AND ${VISIBLE_SIGNUP}`,
);
const liveSignupsOfShifts = statement<{ ids: readonly string[] }, ShiftSignup>(
  'live sign-ups of shifts',
  `SELECT ${SIGNUP}, ${VOLUNTEER} FROM ${FROM} JOIN person p ON p."id" = g."personId"
   WHERE g."shiftId" IN :ids AND g."status" IN (${live}) AND ${VISIBLE_EVENT} AND ${VISIBLE_SIGNUP} ORDER BY ${ORDER}`,
);
const signupsOfShifts = statement<{ ids: readonly string[] }, ShiftSignup>(
  'sign-ups of shifts',
  `SELECT ${SIGNUP}, ${VOLUNTEER} FROM ${FROM} JOIN person p ON p."id" = g."personId"
   WHERE g."shiftId" IN :ids AND ${VISIBLE_EVENT} AND ${VISIBLE_SIGNUP} ORDER BY ${ORDER}`,
);
const familySignupsOfShifts = statement<{ ids: readonly string[] }, ShiftSignup>(
  'sign-ups of the family on shifts',
  `SELECT ${SIGNUP}, ${VOLUNTEER} FROM ${FROM} JOIN person p ON p."id" = g."personId"
   WHERE g."shiftId" IN :ids AND g."status" IN (${live}) AND g."personId" IN :viewerFamilyPeople AND ${VISIBLE_EVENT}
   ORDER BY ${ORDER}`,
);
/** The place in line, for oneself, the family, the office and organizers. */
const waitlistPositions = statement<{ ids: readonly string[] }, { id: string; position: number }>(
  'waitlist positions',
  `SELECT g."id", CAST((SELECT count(*) FROM signup before WHERE before."schoolId" = g."schoolId"
      AND before."shiftId" = g."shiftId" AND before."status" = 'WAITLISTED'
      AND before."waitlistNumber" <= g."waitlistNumber") AS integer) AS "position"
   FROM ${FROM} WHERE g."id" IN :ids AND g."status" = 'WAITLISTED' AND ${VISIBLE_EVENT} AND ${VISIBLE_SIGNUP}`,
);

const privateSides = statement<{ ids: readonly string[] }, PrivateSide & { id: string }>(
  'private sides of sign-ups',
  `SELECT g."id", g."offerExpiresAt", g."invitationMessage", g."attendance", g."minutes"
   FROM ${FROM} WHERE g."id" IN :ids AND ${VISIBLE_EVENT} AND ${PRIVATE_SIGNUP}`,
);
/** Of those who have a place, by the start of their shifts; for family and office. */
const creditedMinutes = statement<
  { ids: readonly string[]; from: string; before: string },
  { personId: string; minutes: number }
>(
  'credited minutes',
  `SELECT g."personId", CAST(coalesce(SUM(g."minutes"), 0) AS integer) AS "minutes"
   FROM signup g JOIN shift s ON s."id" = g."shiftId"
   WHERE g."personId" IN :ids AND g."status" IN ('CONFIRMED', 'COVER_WANTED')
     AND s."startsAt" >= :from AND s."startsAt" < :before
     AND g."schoolId" IN :viewerSchools AND NOT (g."personId" IN :viewerHiddenPeople)
     AND (g."personId" IN :viewerFamilyPeople OR g."schoolId" IN :viewerOfficeSchools)
   GROUP BY g."personId"`,
);

/** Reads of sign-ups, each within what the viewer may see. */
@Injectable()
export class SignupsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
    private readonly names: DisplayNames,
  ) {}

  async signupsByIds(viewer: Viewer, ids: string[]): Promise<Map<string, SignupRow>> {
    const rows = await this.reads.run(signupsByIds, await this.scopes.of(viewer), { ids });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Live ones where no status is asked for. */
  async signupsOfShift(viewer: Viewer, shiftId: string, statuses: SignupStatus[] | null): Promise<SignupType[]> {
    const read = statuses === null ? liveSignupsOfShifts : signupsOfShifts;
    const signups = await this.ofShift(viewer, shiftId, read);
    return statuses === null ? signups : signups.filter(({ status }) => statuses.includes(status));
  }

  familySignupsOfShift(viewer: Viewer, shiftId: string): Promise<SignupType[]> {
    return this.ofShift(viewer, shiftId, familySignupsOfShifts);
  }

  async waitlistPosition(viewer: Viewer, signupId: string): Promise<number | null> {
    const load = async (ids: string[]) => {
      const rows = await this.reads.run(waitlistPositions, await this.scopes.of(viewer), { ids });
      return new Map(rows.map(({ id, position }) => [id, position]));
    };
    return (await viewer.load('waitlist positions', signupId, load)) ?? null;
  }

  /** Null for whoever may not see it. */
  async privateSide(viewer: Viewer, signupId: string): Promise<PrivateSide | null> {
    const load = async (ids: string[]) => {
      const rows = await this.reads.run(privateSides, await this.scopes.of(viewer), { ids });
      return new Map(rows.map((row) => [row.id, row]));
    };
    return (await viewer.load('private sides of sign-ups', signupId, load)) ?? null;
  }

  /** In shifts that start from one instant until just before another. */
  async minutesOf(viewer: Viewer, personId: string, from: Instant, before: Instant): Promise<number> {
    const load = async (ids: string[]) => {
      const rows = await this.reads.run(creditedMinutes, await this.scopes.of(viewer), { ids, from, before });
      return new Map(rows.map((row) => [row.personId, row.minutes]));
    };
    return (await viewer.load(`credited minutes ${from} ${before}`, personId, load)) ?? 0;
  }

  async page(viewer: Viewer, personId: string, filter: SignupFilter, args: PageArgs): Promise<Page<SignupType>> {
    const where = [`g."personId" = :personId`, VISIBLE_EVENT, VISIBLE_SIGNUP];
    const parameters: Record<string, Parameters[string]> = { personId };
    const add = (name: string, value: Parameters[string] | undefined, sql: string) => {
      if (value == null) return;
      where.push(sql);
      parameters[name] = value;
    };
    add('statuses', filter.statuses, `g."status" IN :statuses`);
    add('startsFrom', filter.startsFrom, `s."startsAt" >= :startsFrom`);
    add('startsBefore', filter.startsBefore, `s."startsAt" < :startsBefore`);
    const list = {
      name: 'sign-ups of a person',
      entity: Signup,
      from: FROM,
      alias: 'g',
      where,
      parameters: { ...(await this.scopes.of(viewer)), ...parameters },
      key: 's."startsAt"',
    };
    return pageOf<Signup, SignupType>(this.reads, list, args, toSignup);
  }

  private async ofShift(viewer: Viewer, shiftId: string, read: typeof signupsOfShifts): Promise<SignupType[]> {
    const load = async (ids: string[]) => {
      const rows = await this.reads.run(read, await this.scopes.of(viewer), { ids });
      const nameOf = await this.names.for(viewer);
      const signups = rows.map((row) => {
        const person = volunteerOf(row);
        person.shownAs = nameOf(person);
        return { ...toSignup(row), person };
      });
      return groupBy(signups, ({ shiftId }) => shiftId);
    };
    return (await viewer.load(read.name, shiftId, load)) ?? [];
  }
}

function volunteerOf(row: ShiftSignup): PersonType {
  const { personId: id, schoolId, volunteerName: name, givenName, familyName, phone, locale, version } = row;
  return { id, schoolId, name, givenName, familyName, phone, locale, version };
}
