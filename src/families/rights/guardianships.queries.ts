import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Duty, ViewerScopes } from '../../identity/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Reads } from '../../platform/database/reads.js';
import { statement } from '../../platform/database/statements.js';
import { notFound } from '../../platform/refusal.js';
import { groupBy } from '../../platform/text/group-by.js';
import { MINE } from './kept-apart.js';
import { toChild, type GuardianshipType } from '../child.type.js';
import { FamiliesQueries } from '../families.queries.js';
import { Guardianship } from '../guardianship.entity.js';
import { GuardianRestriction } from './guardian-restriction.entity.js';
import { GuardianRights } from './guardian-rights.entity.js';

/** The administrators', but never of whom it is about, nor of a child or a person that a restriction hides from the viewer. */
const VISIBLE_RESTRICTION = `r."schoolId" IN :viewerAdminSchools
  AND NOT (coalesce(r."childId", '') IN :viewerBarredChildren)
  AND NOT EXISTS (SELECT 1 FROM person who WHERE who."id" IN (r."personId", r."otherPersonId")
    AND (who."id" IN :viewerHiddenPeople
      OR who."id" IN (${MINE})))`;

const restrictionsByIds = statement<{ ids: readonly string[] }, { id: string }>(
  'restrictions by id',
  `SELECT r."id" FROM guardian_restriction r WHERE r."id" IN :ids AND ${VISIBLE_RESTRICTION}`,
);
const restrictionsOfPeople = statement<{ ids: readonly string[] }, { id: string }>(
  'restrictions of people',
  `SELECT r."id" FROM guardian_restriction r WHERE (r."personId" IN :ids OR r."otherPersonId" IN :ids)
   AND ${VISIBLE_RESTRICTION} ORDER BY r."createdAt", r."id"`,
);
const guardianshipsOfChildren = statement<{ ids: readonly string[] }, { id: string }>(
  'guardianships of children',
  `SELECT g."id" FROM guardianship g WHERE g."childId" IN :ids AND g."schoolId" IN :viewerOfficeSchools
   AND NOT (g."childId" IN :viewerBarredChildren) AND NOT (g."personId" IN :viewerHiddenPeople)
   ORDER BY g."createdAt", g."id"`,
);

/** Reads of who is what to a child, for the office. */
@Injectable()
export class GuardianshipsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
    private readonly families: FamiliesQueries,
  ) {}

  async restrictionsByIds(viewer: Viewer, ids: string[]): Promise<Map<string, GuardianRestriction>> {
    const visible = await this.reads.run(restrictionsByIds, await this.scopes.of(viewer), { ids });
    return this.reads.rows(viewer, GuardianRestriction).byIds(visible.map(({ id }) => id));
  }

  /** Those that are about the adult, lifted ones too, as far as they concern the child. */
  async restrictionsOf(viewer: Viewer, { childId, personId }: Link): Promise<GuardianRestriction[]> {
    const load = async (ids: string[]) => {
      const found = await this.reads.run(restrictionsOfPeople, await this.scopes.of(viewer), { ids });
      const rows = await this.reads.rows(viewer, GuardianRestriction).byIds(found.map(({ id }) => id));
      const ordered = found.flatMap(({ id }) => rows.get(id) ?? []);
      return new Map(ids.map((id) => [id, ordered.filter((row) => [row.personId, row.otherPersonId].includes(id))]));
    };
    const rows = (await viewer.load('restrictions', personId, load)) ?? [];
    return rows.filter((row) => row.childId === null || row.childId === childId);
  }

  async guardianshipsOf(viewer: Viewer, childId: string): Promise<Guardianship[]> {
    const load = async (ids: string[]) => {
      const found = await this.reads.run(guardianshipsOfChildren, await this.scopes.of(viewer), { ids });
      const rows = await this.reads.rows(viewer, Guardianship).byIds(found.map(({ id }) => id));
      return groupBy(
        found.flatMap(({ id }) => rows.get(id) ?? []),
        (row) => row.childId,
      );
    };
    return (await viewer.load('guardianships of children', childId, load)) ?? [];
  }

  /** Undefined where the office has decided nothing, so that every right is given. */
  async rightsOf(viewer: Viewer, { childId, personId }: Link): Promise<GuardianRights | undefined> {
    const load = async (ids: string[]) => {
      const rows = await this.reads.rows(viewer, GuardianRights).find({ personId: In(ids) });
      return groupBy(rows, (row) => row.personId);
    };
    const rows = (await viewer.load('guardian rights', personId, load)) ?? [];
    return rows.find((row) => row.childId === childId);
  }

  /** Whether what is decided about a guardianship is shown: to administrators, and not about oneself. */
  isShown(viewer: Viewer, { schoolId, personId }: Link): boolean {
    return viewer.hasDuty(schoolId, Duty.ADMIN) && !viewer.personIds.includes(personId);
  }

  async typeOf(viewer: Viewer, { schoolId, childId, personId, relation }: Guardianship): Promise<GuardianshipType> {
    const child = await this.families.child(viewer, childId);
    if (!child) throw notFound();
    return { schoolId, personId, child: toChild(child), relation };
  }
}

interface Link {
  schoolId: string;
  childId: string;
  personId: string;
}
