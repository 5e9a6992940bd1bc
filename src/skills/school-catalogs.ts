import { Injectable } from '@nestjs/common';
import { ViewerScopes } from '../identity/index.js';
import type { Viewer } from '../platform/access/viewer.js';
import { Reads } from '../platform/database/reads.js';
import { statement } from '../platform/database/statements.js';
import { SchoolCatalog, type CatalogRow, type NameRow } from './school-catalog.js';

type Ids = { ids: readonly string[] };

/** Every change of a skill adds one to its version: any two states that follow each other differ. */
const statesOfCatalogs = statement<Ids, { schoolId: string; state: number }>(
  'states of catalogs',
  `SELECT k."schoolId", CAST(sum(k."version") AS integer) AS "state" FROM skill k
   WHERE k."schoolId" IN :ids AND k."schoolId" IN :viewerSchools GROUP BY k."schoolId"`,
);
const skillsOfSchools = statement<Ids, CatalogRow>(
  'skills of schools',
  `SELECT k."id", k."schoolId", k."broaderId", k."category", k."hidden", k."version", k."code", k."mergedIntoId"
   FROM skill k WHERE k."schoolId" IN :ids AND k."schoolId" IN :viewerSchools ORDER BY k."id"`,
);
const namesOfSchools = statement<Ids, NameRow>(
  'names of the skills of schools',
  `SELECT n."skillId", n."locale", n."name", n."isSynonym" FROM skill_name n
   WHERE n."schoolId" IN :ids AND n."schoolId" IN :viewerSchools ORDER BY n."id"`,
);

const MOST_SCHOOLS = 200;

/** The catalogs of the schools that were asked for last, each as it stands in the database now, whichever process changed it. */
@Injectable()
export class SchoolCatalogs {
  private readonly known = new Map<string, { state: number; catalog: SchoolCatalog }>();

  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
  ) {}

  /** Of one school of the viewer; looked up once a request. */
  async of(viewer: Viewer, schoolId: string): Promise<SchoolCatalog> {
    const load = async (ids: string[]) => {
      const found = new Map<string, SchoolCatalog>();
      for (const id of ids) found.set(id, await this.current(viewer, id));
      return found;
    };
    return (await viewer.load('catalogs', schoolId, load)) as SchoolCatalog;
  }

  private async current(viewer: Viewer, schoolId: string): Promise<SchoolCatalog> {
    const scope = await this.scopes.of(viewer);
    // Before the rows: what changes in between is read again next time.
    const [row] = await this.reads.run(statesOfCatalogs, scope, { ids: [schoolId] });
    const state = row?.state ?? 0;
    const known = this.known.get(schoolId);
    this.known.delete(schoolId);
    const catalog = known?.state === state ? known.catalog : await this.read(viewer, schoolId);
    this.known.set(schoolId, { state, catalog });
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_SCHOOLS && oldest !== undefined) this.known.delete(oldest);
    return catalog;
  }

  private async read(viewer: Viewer, schoolId: string): Promise<SchoolCatalog> {
    const scope = await this.scopes.of(viewer);
    const rows = await this.reads.run(skillsOfSchools, scope, { ids: [schoolId] });
    const names = await this.reads.run(namesOfSchools, scope, { ids: [schoolId] });
    return new SchoolCatalog(
      rows.map((row) => ({ ...row, hidden: Boolean(row.hidden) })),
      names.map((row) => ({ ...row, isSynonym: Boolean(row.isSynonym) })),
    );
  }
}
