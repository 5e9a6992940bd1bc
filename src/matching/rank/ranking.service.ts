import { Injectable } from '@nestjs/common';
import { OFFICE } from '../../identity/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { SchoolsQueries } from '../../schools/index.js';
import type { WordFit } from '../../skills/index.js';
import { isMendable, toldOf } from './exclusions.rules.js';
import { momentFor, type RankingMoment } from './moment.js';
import { RankingQueries } from './ranking.queries.js';
import { Ranking, type Judged } from './ranking.rules.js';
import type { SchoolIndex } from './school-index.js';
import { SchoolIndexes } from './school-indexes.js';
import { SkillWords } from './skill-words.js';
import type { MatchTarget } from './target.js';
import { Targets, type RankedNeed, type RankedShift } from './targets.js';

/** So many at most are judged by the database for one list. */
const MOST_CHECKED = 400;
/** So many more at once than are still wanted: most stand the test. */
const SPARE = 2;

/** A need or a shift beside the people of its school, ready to be compared. */
export interface Prepared {
  index: SchoolIndex;
  ranking: Ranking;
  moment: RankingMoment;
  fit: WordFit;
}

/** Who can do this, and why. Whether the viewer may know is asked before. */
@Injectable()
export class RankingService {
  constructor(
    private readonly indexes: SchoolIndexes,
    private readonly words: SkillWords,
    private readonly targets: Targets,
    private readonly queries: RankingQueries,
    private readonly schools: SchoolsQueries,
    private readonly clock: Clock,
  ) {}

  /** Null where nobody is looked for any more. */
  async forNeed(viewer: Viewer, need: RankedNeed): Promise<Prepared | null> {
    const index = await this.indexes.of(need.schoolId);
    const target = await this.targets.ofNeed(viewer, need, index.skillNames);
    return target && this.prepared(viewer, index, target);
  }

  async forShift(viewer: Viewer, shift: RankedShift): Promise<Prepared | null> {
    const index = await this.indexes.of(shift.schoolId);
    const target = await this.targets.ofShift(viewer, shift, index.skillNames);
    return target && this.prepared(viewer, index, target);
  }

  /** One person, whatever keeps them from every list; null where the viewer may not see them. */
  async judged(viewer: Viewer, { index, ranking, moment }: Prepared, personId: string): Promise<Judged | null> {
    const person = index.people.get(personId);
    if (!person) return null;
    const [judged] = await this.queries.checked(viewer, ranking, [ranking.judge(person)], moment);
    return judged ?? null;
  }

  /** The same people as the database has them now. */
  check(viewer: Viewer, { ranking, moment }: Prepared, judged: readonly Judged[], isAsked: boolean): Promise<Judged[]> {
    return this.queries.checked(viewer, ranking, judged, moment, isAsked);
  }

  /** Those who can be asked, best first, then those with something in the way that can be mended. */
  async best(viewer: Viewer, { ranking, moment }: Prepared, first: number): Promise<Judged[]> {
    const eligible: Judged[] = [];
    const mendable: Judged[] = [];
    const check = async (batch: readonly Judged[]) => {
      for (const judged of await this.queries.checked(viewer, ranking, batch, moment)) {
        if (judged.exclusions.length === 0) eligible.push(judged);
        else if (isListed(judged, viewer.hasDuty(ranking.target.schoolId, ...OFFICE))) mendable.push(judged);
      }
    };
    let batch: Judged[] = [];
    let seen = 0;
    for (const judged of ranking.inOrder()) {
      batch.push(judged);
      seen++;
      if (batch.length < first - eligible.length + SPARE && seen < MOST_CHECKED) continue;
      await check(batch);
      batch = [];
      if (eligible.length >= first || seen >= MOST_CHECKED) break;
    }
    if (batch.length > 0 && eligible.length < first) await check(batch);
    return [...eligible, ...mendable].slice(0, first);
  }

  private async prepared(viewer: Viewer, index: SchoolIndex, target: MatchTarget): Promise<Prepared> {
    const school = await this.schools.school(viewer, target.schoolId);
    const moment = momentFor(school?.timeZone ?? 'UTC', this.clock.now(), target.times);
    const fit = await this.words.fit();
    return { index, moment, fit, ranking: new Ranking(index, target, moment, fit) };
  }
}

/** What can be mended is listed only where it is told as what it is: else its being listed would say so. */
const isListed = ({ exclusions }: Judged, isOffice: boolean): boolean =>
  exclusions.every(isMendable) && !toldOf(exclusions, isOffice).includes('NOT_AVAILABLE');
