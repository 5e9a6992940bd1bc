import { Injectable } from '@nestjs/common';
import { ViewerScopes } from '../identity/index.js';
import type { Viewer } from '../platform/access/viewer.js';
import { Reads } from '../platform/database/reads.js';
import type { RowSource } from '../platform/database/rows.js';
import { compareFolded, statement } from '../platform/database/statements.js';
import { groupBy } from '../platform/text/group-by.js';
import { chooseName } from '../platform/messages/localized-name.js';
import { SchoolsQueries } from '../schools/index.js';
import { ClearanceKind } from './clearance-kind.entity.js';
import type { HelpPreferences } from './help-preferences.rules.js';
import { HelpPreferencesService } from './help-preferences.service.js';
import type { PersonClearanceType } from './clearance.type.js';
import { clearanceState, type ClearanceRecord } from './clearances.rules.js';
import type { AvailabilityExceptionType, AvailabilityWindowType } from './availability.type.js';

type Ids = { ids: readonly string[] };
type OfPerson<T> = T & { personId: string };
type Recorded = ClearanceRecord & { id: string; note: string | null; recordedById: string | null };

/** Who sees when a person can help: they, the adults of their family, and staff. `p` is the person. */
const AVAILABILITY_SHOWN = `p."schoolId" IN :viewerSchools AND NOT (p."id" IN :viewerHiddenPeople)
  AND (p."id" IN :viewerFamilyPeople OR p."schoolId" IN :viewerStaffSchools)`;
/** Who sees which checks a person passed: they and the office, nobody else. */
const CLEARANCES_SHOWN = `p."schoolId" IN :viewerSchools AND NOT (p."id" IN :viewerHiddenPeople)
  AND (p."id" IN :viewerPeople OR p."schoolId" IN :viewerOfficeSchools)`;

const shownAvailability = statement<Ids, { id: string }>(
  'people whose availability is shown',
  `SELECT p."id" FROM person p WHERE p."id" IN :ids AND ${AVAILABILITY_SHOWN}`,
);
const windowsOfPeople = statement<Ids, OfPerson<AvailabilityWindowType>>(
  'availability of people',
  `SELECT w."personId", w."weekday", w."from", w."until" FROM availability_window w JOIN person p ON p."id" = w."personId"
   WHERE w."personId" IN :ids AND ${AVAILABILITY_SHOWN} ORDER BY w."id"`,
);
const exceptionsOfPeople = statement<Ids, OfPerson<AvailabilityExceptionType>>(
  'availability exceptions of people',
  `SELECT x."personId", x."from", x."until", x."available"
   FROM availability_exception x JOIN person p ON p."id" = x."personId"
   WHERE x."personId" IN :ids AND ${AVAILABILITY_SHOWN} ORDER BY x."from", x."id"`,
);
const shownClearances = statement<Ids, { id: string }>(
  'people whose clearances are shown',
  `SELECT p."id" FROM person p WHERE p."id" IN :ids AND ${CLEARANCES_SHOWN}`,
);
const clearancesOfPeople = statement<Ids, OfPerson<Recorded>>(
  'clearances of people',
  `SELECT c."id", c."personId", c."kindId", c."status", c."issuedOn", c."expiresOn", c."note", c."recordedById"
   FROM clearance c JOIN person p ON p."id" = c."personId"
   WHERE c."personId" IN :ids AND ${CLEARANCES_SHOWN} ORDER BY c."issuedOn", c."id"`,
);

const clearancesByIds = statement<Ids, { id: string }>(
  'clearances by id',
  `SELECT c."id" FROM clearance c JOIN person p ON p."id" = c."personId" WHERE c."id" IN :ids AND ${CLEARANCES_SHOWN}`,
);

/** Reads of when people can help and of what they passed, each within what the viewer may see. */
@Injectable()
export class VolunteersQueries {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
    private readonly schools: SchoolsQueries,
    private readonly preferences: HelpPreferencesService,
  ) {}

  async isClearanceShown(viewer: Viewer, id: string): Promise<boolean> {
    return (await this.reads.run(clearancesByIds, await this.scopes.of(viewer), { ids: [id] })).length > 0;
  }

  /** Null where the viewer may not know. */
  windowsOf(viewer: Viewer, personId: string): Promise<AvailabilityWindowType[] | null> {
    return this.shown(viewer, personId, shownAvailability, windowsOfPeople);
  }

  async exceptionsOf(viewer: Viewer, personId: string): Promise<AvailabilityExceptionType[] | null> {
    const rows = await this.shown(viewer, personId, shownAvailability, exceptionsOfPeople);
    return rows?.map(({ from, until, available }) => ({ from, until, available: Boolean(available) })) ?? null;
  }

  /** Null where the viewer may not know. */
  async helpPreferencesOf(viewer: Viewer, personId: string): Promise<HelpPreferences | null> {
    if (!(await this.isShown(viewer, personId, shownAvailability))) return null;
    const source: RowSource = { rows: (entity) => this.reads.rows(viewer, entity) };
    const load = (ids: string[]) => this.preferences.of(source, ids);
    return (await viewer.load('help preferences of people', personId, load)) ?? null;
  }

  /** One for each kind of the school, in their order; null where the viewer may not know. */
  async clearancesOf(
    viewer: Viewer,
    { id, schoolId }: { id: string; schoolId: string },
    day: string | null,
  ): Promise<PersonClearanceType[] | null> {
    const records = await this.shown(viewer, id, shownClearances, clearancesOfPeople);
    if (!records) return null;
    const today = await this.schools.today(viewer, schoolId);
    const on = day ?? today;
    return (await this.kindsOf(viewer, schoolId)).map((kind) => {
      const last = records.findLast(({ kindId }) => kindId === kind.id);
      return {
        kindId: kind.id,
        state: clearanceState(records, kind.id, { from: on, until: on, today }),
        clearanceId: last?.id ?? null,
        issuedOn: last?.issuedOn ?? null,
        expiresOn: last?.expiresOn ?? null,
        note: last?.note ?? null,
        recordedById: last?.recordedById ?? null,
      };
    });
  }

  /** By name. */
  kindsOf(viewer: Viewer, schoolId: string): Promise<ClearanceKind[]> {
    return viewer.remember(`clearance kinds of ${schoolId}`, async () => {
      const rows = await this.reads.in(viewer, schoolId).rows(ClearanceKind).find({});
      return rows.sort((a, b) => compareFolded(a.name, b.name) || (a.id < b.id ? -1 : 1));
    });
  }

  kindsByIds(viewer: Viewer, ids: string[]): Promise<Map<string, ClearanceKind>> {
    return this.reads.rows(viewer, ClearanceKind).byIds(ids);
  }

  kind(viewer: Viewer, id: string): Promise<ClearanceKind | undefined> {
    return viewer.load('clearance kinds', id, (ids) => this.kindsByIds(viewer, ids));
  }

  /** In the language asked for, else the viewer's, else the school's. */
  async nameOf(
    viewer: Viewer,
    { schoolId, names }: Pick<ClearanceKind, 'schoolId' | 'names'>,
    locale: string | null,
  ): Promise<string> {
    return chooseName(names, [locale, ...(await this.schools.languagesFor(viewer, schoolId))]);
  }

  private async shown<R extends { personId: string }>(
    viewer: Viewer,
    personId: string,
    shown: typeof shownAvailability,
    read: ReturnType<typeof statement<Ids, R>>,
  ): Promise<R[] | null> {
    if (!(await this.isShown(viewer, personId, shown))) return null;
    const load = async (ids: string[]) =>
      groupBy(await this.reads.run(read, await this.scopes.of(viewer), { ids }), (row) => row.personId);
    return (await viewer.load(read.name, personId, load)) ?? [];
  }

  private async isShown(viewer: Viewer, personId: string, shown: typeof shownAvailability): Promise<boolean> {
    const load = async (ids: string[]) => {
      const rows = await this.reads.run(shown, await this.scopes.of(viewer), { ids });
      return new Map(rows.map(({ id }) => [id, true]));
    };
    return (await viewer.load(shown.name, personId, load)) ?? false;
  }
}
