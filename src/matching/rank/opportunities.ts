import { Injectable } from '@nestjs/common';
import { EventsQueries, toShift, VISIBLE_EVENT, type ShiftType } from '../../events/index.js';
import { ViewerScopes, type PersonType } from '../../identity/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Reads } from '../../platform/database/reads.js';
import { statement } from '../../platform/database/statements.js';
import { toNeed, type NeedType } from '../needs/need.type.js';
import { VISIBLE_NEED } from '../needs/needs.policy.js';
import { NeedsQueries } from '../needs/needs.queries.js';
import { RankingService, type Prepared } from './ranking.service.js';
import type { Judged } from './ranking.rules.js';

/** Of each kind; nobody looks further ahead. */
const MOST_WEIGHED = 60;

const openShifts = statement<{ ids: readonly string[]; from: string }, { id: string }>(
  'open shifts of schools',
  `SELECT s."id" FROM shift s JOIN school_event e ON e."id" = s."eventId"
   WHERE s."schoolId" IN :ids AND s."startsAt" > :from AND e."status" = 'PUBLISHED'
     AND s."confirmed" + s."held" < s."capacity" AND ${VISIBLE_EVENT}
   ORDER BY s."startsAt", s."id" LIMIT ${MOST_WEIGHED}`,
);
const openNeeds = statement<{ ids: readonly string[] }, { id: string }>(
  'open needs of schools',
  `SELECT n."id" FROM need n WHERE n."schoolId" IN :ids AND n."status" = 'OPEN' AND ${VISIBLE_NEED}
   ORDER BY n."createdAt" DESC, n."id" LIMIT ${MOST_WEIGHED}`,
);

interface Weighed {
  target: ShiftType | NeedType;
  prepared: Prepared;
  judged: Judged;
}

/** What a person can do: the same pairs, with the same scores, looked at from the other side. */
@Injectable()
export class Opportunities {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
    private readonly clock: Clock,
    private readonly events: EventsQueries,
    private readonly needs: NeedsQueries,
    private readonly ranking: RankingService,
  ) {}

  async of(viewer: Viewer, { id: personId, schoolId }: PersonType, first: number): Promise<(ShiftType | NeedType)[]> {
    const scope = await this.scopes.of(viewer);
    const given = { ids: [schoolId], from: this.clock.now() };
    const shiftIds = (await this.reads.run(openShifts, scope, given)).map(({ id }) => id);
    const needIds = (await this.reads.run(openNeeds, scope, given)).map(({ id }) => id);
    const shifts = [...(await this.events.shiftsByIds(viewer, shiftIds)).values()];
    const needs = [...(await this.needs.needsByIds(viewer, needIds)).values()];
    const all = await Promise.all([
      ...shifts.map(async (shift) => ({
        target: toShift(shift),
        prepared: await this.ranking.forShift(viewer, shift),
      })),
      ...needs.map(async (need) => ({ target: toNeed(need), prepared: await this.ranking.forNeed(viewer, need) })),
    ]);
    const weighed = all.flatMap(({ target, prepared }): Weighed[] => {
      const judged = prepared && this.weigh(prepared, personId);
      return judged ? [{ target, prepared, judged }] : [];
    });
    weighed.sort((a, b) => b.judged.score - a.judged.score || (a.target.id < b.target.id ? -1 : 1));
    return this.fitting(viewer, weighed, first);
  }

  private weigh({ index, ranking }: Prepared, personId: string): Judged | null {
    const person = index.people.get(personId);
    const judged = person && ranking.judge(person, false);
    return judged && judged.exclusions.length === 0 && ranking.isFit(judged) ? judged : null;
  }

  private async fitting(viewer: Viewer, weighed: readonly Weighed[], first: number) {
    const found: (ShiftType | NeedType)[] = [];
    for (const { target, prepared, judged } of weighed) {
      if (found.length >= first) break;
      const [checked] = await this.ranking.check(viewer, prepared, [judged], false);
      if (checked?.exclusions.length === 0) found.push(target);
    }
    return found;
  }
}
