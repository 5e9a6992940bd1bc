import { Injectable } from '@nestjs/common';
import { ViewerScopes } from '../identity/index.js';
import type { Viewer } from '../platform/access/viewer.js';
import { Reads } from '../platform/database/reads.js';
import { statement } from '../platform/database/statements.js';
import { pageOfItems, type Page, type PageArgs } from '../platform/graphql/page.js';
import { groupBy } from '../platform/text/group-by.js';
import { SchoolsQueries } from '../schools/index.js';
import { SchoolCatalogs } from './school-catalogs.js';
import type { ExpertiseLinkRow, OfferRow, SkillRow, SkillType } from './skill.type.js';

type Ids = { ids: readonly string[] };
type OfPerson<T> = T & { personId: string };
type Words = { text: string; shared: boolean };

const HERE = `p."schoolId" IN :viewerSchools AND NOT (p."id" IN :viewerHiddenPeople)`;
/** Who sees what a person offers: they, the adults of their family, and staff, who look for helpers. `p` is the person. */
const OFFERS_SHOWN = `${HERE} AND (p."id" IN :viewerFamilyPeople OR p."schoolId" IN :viewerStaffSchools)`;
/** Their own words `x` are shown to staff only where they said so. */
const WORDS_SHOWN = `${HERE} AND (p."id" IN :viewerFamilyPeople
  OR (x."shared" AND p."schoolId" IN :viewerStaffSchools))`;

const skillsByIds = statement<Ids, SkillRow>(
  'skills by id',
  `SELECT k."id", k."schoolId", k."broaderId", k."category", k."hidden", k."version" FROM skill k
   WHERE k."id" IN :ids AND k."schoolId" IN :viewerSchools AND k."mergedIntoId" IS NULL`,
);
const offersOfPeople = statement<Ids, OfPerson<OfferRow>>(
  'skills of people',
  `SELECT o."personId", o."skillId", o."level", o."note", o."verifiedById", o."verifiedAt"
   FROM skill_offer o JOIN person p ON p."id" = o."personId"
   WHERE o."personId" IN :ids AND ${OFFERS_SHOWN} ORDER BY o."id"`,
);
const expertiseOfPeople = statement<Ids, OfPerson<Words>>(
  'expertise of people',
  `SELECT x."personId", x."text", x."shared" FROM expertise x JOIN person p ON p."id" = x."personId"
   WHERE x."personId" IN :ids AND ${WORDS_SHOWN}`,
);
const understoodOfPeople = statement<Ids, OfPerson<ExpertiseLinkRow>>(
  'what was understood of people',
  `SELECT l."personId", l."skillId", l."phrase", l."status" FROM expertise_link l
   JOIN person p ON p."id" = l."personId" JOIN skill k ON k."id" = l."skillId"
   WHERE l."personId" IN :ids AND ${HERE} AND p."id" IN :viewerFamilyPeople
     AND (l."status" <> 'SUGGESTED' OR NOT k."hidden")
   ORDER BY l."weight" DESC, l."id"`,
);
const shownOffers = statement<Ids, { id: string }>(
  'people whose skills are shown',
  `SELECT p."id" FROM person p WHERE p."id" IN :ids AND ${OFFERS_SHOWN}`,
);

/** Reads of the catalog, which every member of a school sees, and of what people offer. */
@Injectable()
export class SkillsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
    private readonly schools: SchoolsQueries,
    private readonly catalogs: SchoolCatalogs,
  ) {}

  async skillsByIds(viewer: Viewer, ids: string[]): Promise<Map<string, SkillRow>> {
    const rows = await this.reads.run(skillsByIds, await this.scopes.of(viewer), { ids });
    return new Map(rows.map((row) => [row.id, row]));
  }

  skill(viewer: Viewer, id: string): Promise<SkillRow | undefined> {
    return viewer.load('skills', id, (ids) => this.skillsByIds(viewer, ids));
  }

  /** In the language asked for, else the viewer's, else the school's. */
  async nameOf(viewer: Viewer, { id, schoolId }: SkillType, locale: string | null): Promise<string> {
    const catalog = await this.catalogs.of(viewer, schoolId);
    return catalog.nameOf(id, [locale, ...(await this.schools.languagesFor(viewer, schoolId))]);
  }

  /** Null where the viewer may not know. */
  async offersOf(viewer: Viewer, personId: string): Promise<OfferRow[] | null> {
    if (!(await this.isShown(viewer, personId))) return null;
    const load = async (ids: string[]) =>
      groupBy(await this.reads.run(offersOfPeople, await this.scopes.of(viewer), { ids }), (row) => row.personId);
    return (await viewer.load('skills of people', personId, load)) ?? [];
  }

  /** Null also where the viewer may not know. */
  async expertiseOf(viewer: Viewer, personId: string): Promise<Words | null> {
    const load = async (ids: string[]) => {
      const rows = await this.reads.run(expertiseOfPeople, await this.scopes.of(viewer), { ids });
      return new Map(rows.map(({ text, shared, ...row }) => [row.personId, { text, shared: Boolean(shared) }]));
    };
    return (await viewer.load('expertise of people', personId, load)) ?? null;
  }

  /** The surest first; null where the viewer may not know, whatever is shared. */
  async understoodOf(viewer: Viewer, personId: string): Promise<ExpertiseLinkRow[] | null> {
    const scope = await this.scopes.of(viewer);
    const isFamily = scope.viewerFamilyPeople.includes(personId) && !scope.viewerHiddenPeople.includes(personId);
    if (!isFamily) return null;
    const load = async (ids: string[]) =>
      groupBy(await this.reads.run(understoodOfPeople, scope, { ids }), (row) => row.personId);
    return (await viewer.load('what was understood of people', personId, load)) ?? [];
  }

  /** What the school proposes: by name in the viewer's language, or what the search may mean, best first. */
  async page(viewer: Viewer, schoolId: string, search: string | null, args: PageArgs): Promise<Page<SkillType>> {
    const catalog = await this.catalogs.of(viewer, schoolId);
    const [language = 'en'] = await this.schools.languagesFor(viewer, schoolId);
    const text = search?.trim() ?? '';
    return text === ''
      ? pageOfItems(`skills by name in ${language}`, catalog.sorted(language), args)
      : pageOfItems(`skills for ${text}`, catalog.search(text), args);
  }

  private async isShown(viewer: Viewer, personId: string): Promise<boolean> {
    const load = async (ids: string[]) => {
      const rows = await this.reads.run(shownOffers, await this.scopes.of(viewer), { ids });
      return new Map(rows.map(({ id }) => [id, true]));
    };
    return (await viewer.load('people whose skills are shown', personId, load)) ?? false;
  }
}
