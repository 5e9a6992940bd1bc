import { Injectable } from '@nestjs/common';
import { ViewerScopes } from '../../identity/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Reads } from '../../platform/database/reads.js';
import { containing, statement, type Parameters, type Statement } from '../../platform/database/statements.js';
import { pageOf, type Page, type PageArgs } from '../../platform/graphql/page.js';
import { groupBy } from '../../platform/text/group-by.js';
import type { Instant } from '../../platform/text/instant.js';
import type { SkillLevel } from '../../skills/index.js';
import { Need } from './need.entity.js';
import type { NeedFilter } from './need.inputs.js';
import type { NeedBroadcast } from './need-broadcast.entity.js';
import { toNeed, type NeedRow, type NeedType } from './need.type.js';
import { VISIBLE_NEED } from './needs.policy.js';

type Ids = { ids: readonly string[] };

interface SkillRow {
  needId: string;
  skillId: string;
  required: boolean | number;
  minimumLevel: SkillLevel | null;
}

interface WindowRow {
  needId: string;
  startsAt: Instant;
  endsAt: Instant;
}

interface OutcomeRow {
  needId: string;
  personId: string;
  thanks: string | null;
  askAgain: boolean | number;
}

type BroadcastRow = Pick<NeedBroadcast, 'needId' | 'audience' | 'askedById' | 'people' | 'createdAt'>;

const NEED = [
  ...['id', 'schoolId', 'classroomId', 'postedById', 'title', 'description', 'format', 'timing', 'headCount'],
  ...['status', 'eventId', 'closeReason', 'version', 'createdAt'],
]
  .map((column) => `n."${column}"`)
  .join(', ');

const needsByIds = statement<Ids, NeedRow>(
  'needs by id',
  `SELECT ${NEED} FROM need n WHERE n."id" IN :ids AND ${VISIBLE_NEED}`,
);
const skillsOfNeeds = statement<Ids, SkillRow>(
  'skills of needs',
  `SELECT q."needId", q."skillId", q."required", q."minimumLevel" FROM need_skill q JOIN need n ON n."id" = q."needId"
   WHERE q."needId" IN :ids AND ${VISIBLE_NEED} ORDER BY q."position", q."id"`,
);
const windowsOfNeeds = statement<Ids, WindowRow>(
  'windows of needs',
  `SELECT w."needId", w."startsAt", w."endsAt" FROM need_window w JOIN need n ON n."id" = w."needId"
   WHERE w."needId" IN :ids AND ${VISIBLE_NEED} ORDER BY w."startsAt", w."id"`,
);
/** For the staff; nobody reads what was said of themselves or their family. */
const outcomesOfNeeds = statement<Ids, OutcomeRow>(
  'outcomes of needs',
  `SELECT o."needId", o."personId", o."thanks", o."askAgain" FROM need_outcome o JOIN need n ON n."id" = o."needId"
   WHERE o."needId" IN :ids AND ${VISIBLE_NEED} AND n."schoolId" IN :viewerStaffSchools
     AND NOT (o."personId" IN :viewerHiddenPeople) AND NOT (o."personId" IN :viewerFamilyPeople) ORDER BY o."id"`,
);

/** For the staff; without those of somebody who is kept apart from the viewer. */
const broadcastsOfNeeds = statement<Ids, BroadcastRow>(
  'broadcasts of needs',
  `SELECT b."needId", b."audience", b."askedById", b."people", b."createdAt"
   FROM need_broadcast b JOIN need n ON n."id" = b."needId"
   WHERE b."needId" IN :ids AND ${VISIBLE_NEED} AND n."schoolId" IN :viewerStaffSchools
     AND NOT (b."askedById" IN :viewerHiddenPeople) ORDER BY b."createdAt" DESC, b."id" DESC`,
);

/** Reads of needs, each within what the viewer may see. */
@Injectable()
export class NeedsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
  ) {}

  async needsByIds(viewer: Viewer, ids: string[]): Promise<Map<string, NeedRow>> {
    const rows = await this.reads.run(needsByIds, await this.scopes.of(viewer), { ids });
    return new Map(rows.map((row) => [row.id, row]));
  }

  skillsOf(viewer: Viewer, needId: string): Promise<SkillRow[]> {
    return this.many(viewer, skillsOfNeeds, needId);
  }

  windowsOf(viewer: Viewer, needId: string): Promise<WindowRow[]> {
    return this.many(viewer, windowsOfNeeds, needId);
  }

  outcomesOf(viewer: Viewer, needId: string): Promise<OutcomeRow[]> {
    return this.many(viewer, outcomesOfNeeds, needId);
  }

  broadcastsOf(viewer: Viewer, needId: string): Promise<BroadcastRow[]> {
    return this.many(viewer, broadcastsOfNeeds, needId);
  }

  /** The school's needs, the newest first, for its staff. */
  async page(viewer: Viewer, schoolId: string, filter: NeedFilter, args: PageArgs): Promise<Page<NeedType>> {
    const { where, parameters } = conditionsOf(filter);
    const list = {
      name: 'needs by age',
      entity: Need,
      from: 'need n',
      alias: 'n',
      where: [`n."schoolId" = :schoolId`, `n."schoolId" IN :viewerStaffSchools`, VISIBLE_NEED, ...where],
      parameters: { ...(await this.scopes.of(viewer)), ...parameters, schoolId },
      key: 'n."createdAt"',
      keyKind: 'instant' as const,
      descending: true,
    };
    return pageOf<Need, NeedType>(this.reads, list, args, toNeed);
  }

  private async many<R extends { needId: string }>(viewer: Viewer, read: Statement<Ids, R>, id: string) {
    const load = async (ids: string[]) =>
      groupBy(await this.reads.run(read, await this.scopes.of(viewer), { ids }), ({ needId }) => needId);
    return (await viewer.load(read.name, id, load)) ?? [];
  }
}

const MINE = 'n."postedById" IN :viewerPeople';
const SEARCH = `(${['title', 'description']
  .map((column) => `FOLDED(n."${column}") LIKE :search ESCAPE '!'`)
  .join(' OR ')})`;

function conditionsOf({ statuses, classroomIds, search, mine }: NeedFilter): {
  where: string[];
  parameters: Parameters;
} {
  const conditions: [wanted: boolean, sql: string, parameters: Parameters][] = [
    [statuses != null, 'n."status" IN :statuses', { statuses: statuses ?? [] }],
    [classroomIds != null, 'n."classroomId" IN :classroomIds', { classroomIds: classroomIds ?? [] }],
    [Boolean(search), SEARCH, { search: containing(search ?? '') }],
    [mine === true, MINE, {}],
    [mine === false, `NOT (${MINE})`, {}],
  ];
  const wanted = conditions.filter(([isWanted]) => isWanted);
  return {
    where: wanted.map(([, sql]) => sql),
    parameters: Object.assign({}, ...wanted.map(([, , parameters]) => parameters)) as Parameters,
  };
}
