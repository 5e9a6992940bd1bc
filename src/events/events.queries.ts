import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock/clock.js';
import { Reads } from '../platform/database/reads.js';
import { containing, statement, type Parameters, type Statement } from '../platform/database/statements.js';
import { pageOf, type Page, type PageArgs } from '../platform/graphql/page.js';
import { groupBy } from '../platform/text/group-by.js';
import { mapValues } from '../platform/text/map-values.js';
import { ViewerScopes } from '../identity/index.js';
import type { SkillLevel } from '../skills/index.js';
import { SchoolEvent } from './event.entity.js';
import { EventOrder } from './event.enums.js';
import type { EventFilter } from './event-list.inputs.js';
import { toEvent, type EventType } from './event.type.js';
import { VISIBLE_EVENT } from './events.policy.js';
import type { ShiftRow } from './shift.type.js';
import type { RoleRow } from './volunteer-role.type.js';

type Ids = { ids: readonly string[] };

const EVENT = [
  'id',
  'schoolId',
  'title',
  'description',
  'kind',
  'status',
  'startsAt',
  'endsAt',
  'location',
  'publishedAt',
  'cancellationReason',
  'hasRequirements',
  'version',
]
  .map((column) => `e."${column}"`)
  .join(', ');
const ROLE = `r."id", r."eventId", r."title", r."description", r."version"`;
const SHIFT = `s."id", s."schoolId", s."eventId", s."roleId", s."startsAt", s."endsAt", s."signupOpensAt", s."signupClosesAt",
  s."capacity", s."confirmed", s."held", s."waitlisted", s."version"`;

const eventsByIds = statement<Ids, SchoolEvent>(
  'events by id',
  `SELECT ${EVENT} FROM school_event e WHERE e."id" IN :ids AND ${VISIBLE_EVENT}`,
);
const rolesByIds = statement<Ids, RoleRow>(
  'roles by id',
  `SELECT ${ROLE} FROM volunteer_role r JOIN school_event e ON e."id" = r."eventId" WHERE r."id" IN :ids AND ${VISIBLE_EVENT}`,
);
const rolesOfEvents = statement<Ids, RoleRow>(
  'roles of events',
  `SELECT ${ROLE} FROM volunteer_role r JOIN school_event e ON e."id" = r."eventId"
   WHERE r."eventId" IN :ids AND ${VISIBLE_EVENT} ORDER BY r."position", r."id"`,
);
const shiftsByIds = statement<Ids, ShiftRow>(
  'shifts by id',
  `SELECT ${SHIFT} FROM shift s JOIN school_event e ON e."id" = s."eventId" WHERE s."id" IN :ids AND ${VISIBLE_EVENT}`,
);
const shiftsOfEvents = statement<Ids, ShiftRow>(
  'shifts of events',
  `SELECT ${SHIFT} FROM shift s JOIN school_event e ON e."id" = s."eventId" WHERE s."eventId" IN :ids AND ${VISIBLE_EVENT}
   ORDER BY s."startsAt", s."id"`,
);
const classroomsOfEvents = statement<Ids, { from: string; to: string }>(
  'classrooms of events',
  `SELECT ec."eventId" AS "from", ec."classroomId" AS "to" FROM event_classroom ec
   JOIN school_event e ON e."id" = ec."eventId" JOIN classroom c ON c."id" = ec."classroomId"
   WHERE ec."eventId" IN :ids AND ${VISIBLE_EVENT} ORDER BY FOLDED(c."name"), c."id"`,
);
const organizersOfEvents = statement<Ids, { from: string; to: string }>(
  'organizers of events',
  `SELECT eo."eventId" AS "from", eo."personId" AS "to" FROM event_organizer eo
   JOIN school_event e ON e."id" = eo."eventId" JOIN person p ON p."id" = eo."personId" AND p."leftAt" IS NULL
   WHERE eo."eventId" IN :ids AND ${VISIBLE_EVENT} AND NOT (p."id" IN :viewerHiddenPeople)
     AND (p."id" IN :viewerFamilyPeople OR p."schoolId" IN :viewerStaffSchools OR NOT EXISTS (
       SELECT 1 FROM privacy_choice pc WHERE pc."personId" = p."id" AND pc."hidesName"))
   ORDER BY FOLDED(p."name"), p."id"`,
);

export interface RoleRequirement {
  roleId: string;
  need: 'REQUIRED' | 'PREFERRED' | 'CLEARANCE';
  /** Of the skill, or of the kind of clearance. */
  id: string;
  minimumLevel: SkillLevel | null;
}

const requirementsOfRoles = statement<Ids, RoleRequirement>(
  'requirements of roles',
  `SELECT q."roleId" AS "roleId", q."need" AS "need", q."skillId" AS "id", q."minimumLevel" AS "minimumLevel",
          q."position" AS "position", q."id" AS "rowId"
     FROM role_skill q JOIN volunteer_role r ON r."id" = q."roleId" JOIN school_event e ON e."id" = r."eventId"
    WHERE q."roleId" IN :ids AND ${VISIBLE_EVENT}
   UNION ALL SELECT c."roleId", 'CLEARANCE', c."kindId", NULL, 0, c."id"
     FROM role_clearance c JOIN volunteer_role r ON r."id" = c."roleId" JOIN school_event e ON e."id" = r."eventId"
    WHERE c."roleId" IN :ids AND ${VISIBLE_EVENT}
   ORDER BY "position", "rowId"`,
);

/** Reads of events, roles and shifts, each within what the viewer may see. */
@Injectable()
export class EventsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
    private readonly clock: Clock,
  ) {}

  eventsByIds(viewer: Viewer, ids: string[]): Promise<Map<string, SchoolEvent>> {
    return this.byId(viewer, eventsByIds, ids);
  }

  rolesByIds(viewer: Viewer, ids: string[]): Promise<Map<string, RoleRow>> {
    return this.byId(viewer, rolesByIds, ids);
  }

  shiftsByIds(viewer: Viewer, ids: string[]): Promise<Map<string, ShiftRow>> {
    return this.byId(viewer, shiftsByIds, ids);
  }

  event(viewer: Viewer, id: string): Promise<SchoolEvent | undefined> {
    return viewer.load('events', id, (ids) => this.eventsByIds(viewer, ids));
  }

  role(viewer: Viewer, id: string): Promise<RoleRow | undefined> {
    return viewer.load('roles', id, (ids) => this.rolesByIds(viewer, ids));
  }

  shift(viewer: Viewer, id: string): Promise<ShiftRow | undefined> {
    return viewer.load('shifts', id, (ids) => this.shiftsByIds(viewer, ids));
  }

  rolesOf(viewer: Viewer, eventId: string): Promise<RoleRow[]> {
    return this.many(viewer, rolesOfEvents, eventId, (role) => role.eventId);
  }

  /** With those of the event's other roles, which a page that shows roles wants as well. */
  async shiftsOfRole(viewer: Viewer, { id, eventId }: Pick<RoleRow, 'id' | 'eventId'>): Promise<ShiftRow[]> {
    return (await this.shiftsOfEvent(viewer, eventId)).filter(({ roleId }) => roleId === id);
  }

  shiftsOfEvent(viewer: Viewer, eventId: string): Promise<ShiftRow[]> {
    return this.many(viewer, shiftsOfEvents, eventId, (shift) => shift.eventId);
  }

  async classroomIdsOf(viewer: Viewer, eventId: string): Promise<string[]> {
    return (await this.many(viewer, classroomsOfEvents, eventId, ({ from }) => from)).map(({ to }) => to);
  }

  requirementsOf(viewer: Viewer, roleId: string): Promise<RoleRequirement[]> {
    return this.many(viewer, requirementsOfRoles, roleId, (row) => row.roleId);
  }

  async organizerIdsOf(viewer: Viewer, eventId: string): Promise<string[]> {
    return (await this.many(viewer, organizersOfEvents, eventId, ({ from }) => from)).map(({ to }) => to);
  }

  async page(
    viewer: Viewer,
    schoolId: string,
    filter: EventFilter,
    order: EventOrder,
    args: PageArgs,
  ): Promise<Page<EventType>> {
    const { where, parameters } = conditionsOf(filter, this.clock.now());
    const byShortage = order === EventOrder.SHORTAGE_DESC;
    const list = {
      name: byShortage ? 'events by shortage' : `events ${order}`,
      entity: SchoolEvent,
      from: 'school_event e',
      alias: 'e',
      where: [`e."schoolId" = :schoolId`, VISIBLE_EVENT, ...where],
      parameters: { ...(await this.scopes.of(viewer)), ...parameters, schoolId },
      key: byShortage ? SHORTAGE : 'e."startsAt"',
      keyKind: byShortage ? ('integer' as const) : ('instant' as const),
      descending: order !== EventOrder.STARTS_AT_ASC,
    };
    return pageOf<SchoolEvent, EventType>(this.reads, list, args, toEvent);
  }

  private async byId<R extends { id: string }>(viewer: Viewer, read: Statement<Ids, R>, ids: string[]) {
    const rows = await this.reads.run(read, await this.scopes.of(viewer), { ids });
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async many<R extends object>(viewer: Viewer, read: Statement<Ids, R>, id: string, keyOf: (row: R) => string) {
    const load = async (ids: string[]) =>
      groupBy(await this.reads.run(read, await this.scopes.of(viewer), { ids }), keyOf);
    return (await viewer.load(read.name, id, load)) ?? [];
  }
}

const SHORTAGE = `(SELECT CAST(coalesce(sum(s."capacity" - s."confirmed" - s."held"), 0) AS integer)
  FROM shift s WHERE s."eventId" = e."id")`;

function conditionsOf(filter: EventFilter, now: string): { where: string[]; parameters: Parameters } {
  const conditions: [wanted: unknown, sql: string, parameters: Parameters][] = [
    [filter.startsFrom, `e."startsAt" >= :startsFrom`, { startsFrom: filter.startsFrom ?? null }],
    [filter.startsBefore, `e."startsAt" < :startsBefore`, { startsBefore: filter.startsBefore ?? null }],
    [filter.kinds, `e."kind" IN :kinds`, { kinds: filter.kinds ?? [] }],
    [filter.statuses, `e."status" IN :statuses`, { statuses: filter.statuses ?? [] }],
    [
      filter.classroomIds,
      `EXISTS (SELECT 1 FROM event_classroom fc WHERE fc."eventId" = e."id" AND fc."classroomId" IN :classroomIds)`,
      { classroomIds: filter.classroomIds ?? [] },
    ],
    [filter.openShifts === true, `e."status" = 'PUBLISHED' AND ${OPEN_SHIFT}`, { now }],
    [filter.openShifts === false, `NOT (e."status" = 'PUBLISHED' AND ${OPEN_SHIFT})`, { now }],
    [filter.search, SEARCH, { search: containing(filter.search ?? '') }],
  ];
  const wanted = conditions.filter(
    ([value]) => value !== null && value !== undefined && value !== false && value !== '',
  );
  return {
    where: wanted.map(([, sql]) => sql),
    parameters: Object.assign({}, ...wanted.map(([, , parameters]) => parameters)) as Parameters,
  };
}

const OPEN_SHIFT = `EXISTS (SELECT 1 FROM shift s WHERE s."eventId" = e."id" AND s."schoolId" = e."schoolId"
  AND s."endsAt" > :now AND s."confirmed" + s."held" < s."capacity")`;

const SEARCH = `(${['title', 'description', 'location']
  .map((column) => `FOLDED(e."${column}") LIKE :search ESCAPE '!'`)
  .join(' OR ')})`;

/** The events' rows by id, as their types. */
export const toEvents = (rows: Map<string, SchoolEvent>): Map<string, EventType> => mapValues(rows, toEvent);
