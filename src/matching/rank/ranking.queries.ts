import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CommitmentsService, overlap } from '../../commitments/index.js';
import { Audience, isRestricted } from '../../families/index.js';
import { ViewerScopes } from '../../identity/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Reads } from '../../platform/database/reads.js';
import { statement } from '../../platform/database/statements.js';
import { groupBy } from '../../platform/text/group-by.js';
import type { Instant } from '../../platform/text/instant.js';
import {
  EligibilityFacts,
  isLive,
  LIVE_STATUSES,
  obstaclesOf,
  Signup,
  SignupStatus,
  type Obstacle,
} from '../../signups/index.js';
import { mayBeAskedOn } from '../../volunteers/index.js';
import { NeedOutcome } from '../needs/need-outcome.entity.js';
import type { Exclusion } from './exclusions.rules.js';
import type { RankingMoment } from './moment.js';
import type { Judged, Ranking } from './ranking.rules.js';
import type { MatchTarget } from './target.js';

export type Asked = Pick<MatchTarget, 'asked' | 'declined'>;

type Present = {
  id: string;
  leftAt: Instant | null;
  mayBeAsked: boolean | number | null;
  doNotAskUntil: string | null;
  shared: boolean | number | null;
  restricted: boolean | number;
};

/**
 * What must be so at this very moment of whoever is proposed, in the database, whatever is in memory. That somebody is
 * restricted is hidden from themselves, also where they run the office: to them their own place in a list tells nothing.
 */
const presentOfPeople = statement<{ ids: readonly string[] }, Present>(
  'present of people who may be proposed',
  `SELECT p."id", p."leftAt", h."mayBeAsked", h."doNotAskUntil", x."shared", (${isRestricted('p')} AND NOT (p."id" IN :viewerPeople)) AS "restricted"
   FROM person p LEFT JOIN help_preference h ON h."personId" = p."id" LEFT JOIN expertise x ON x."personId" = p."id"
   WHERE p."id" IN :ids AND p."schoolId" IN :viewerSchools AND NOT (p."id" IN :viewerHiddenPeople)
     AND (p."id" IN :viewerFamilyPeople OR p."schoolId" IN :viewerStaffSchools)`,
);

/** What is said of the event or the shift itself is no matter of the person. */
const EXCLUDES: Readonly<Partial<Record<Obstacle, Exclusion>>> = {
  NOT_AVAILABLE: 'NOT_FREE',
  SHIFT_OVERLAP: 'NOT_FREE',
  MAY_NOT_BE_PLACED: 'MAY_NOT_BE_PLACED',
  NOT_IN_AUDIENCE: 'NOT_IN_AUDIENCE',
  CLEARANCE_MISSING: 'CLEARANCE_MISSING',
  SKILL_MISSING: 'SKILL_MISSING',
};

/** Judges those who rank best once more, by the database: who is listed is there, willing, free and allowed now. */
@Injectable()
export class RankingQueries {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
    private readonly commitments: CommitmentsService,
    private readonly eligibility: EligibilityFacts,
    private readonly audience: Audience,
  ) {}

  /** The same people with everything that excludes them; whoever the viewer may not see is left out. */
  async checked(
    viewer: Viewer,
    ranking: Ranking,
    batch: readonly Judged[],
    moment: RankingMoment,
    isAskedBySomebody = true,
  ): Promise<Judged[]> {
    const ids = batch.map(({ personId }) => personId);
    const rows = await this.reads.run(presentOfPeople, await this.scopes.of(viewer), { ids });
    const present = new Map(rows.map((row) => [row.id, row]));
    const taken = await this.takenAt(viewer, ranking.target, ids);
    const closed = await this.closedTo(viewer, ranking.target, ids, moment);
    const presentIds = new Set(rows.flatMap(({ id, leftAt }) => (leftAt === null ? [id] : [])));
    const byPlace = await this.exclusionsByPlace(viewer, ranking.target, ids, moment, presentIds);
    return batch.flatMap((judged) => {
      const row = present.get(judged.personId);
      // Words that were taken back this very moment were a reason to be here.
      if (!row || (judged.person.sharedWords !== null && !row.shared)) return [];
      const found = new Set<Exclusion>([...judged.exclusions, ...byPresent(row, isAskedBySomebody, moment)]);
      if (ranking.isDeclaredAway(judged.person) || taken(judged.personId)) found.add('NOT_FREE');
      if (closed.has(judged.personId)) found.add('MAY_NOT_BE_PLACED');
      for (const each of byPlace.get(judged.personId) ?? []) found.add(each);
      // Said more kindly: they can do it, though not as well as it takes.
      if (found.has('SKILL_BELOW_LEVEL')) found.delete('SKILL_MISSING');
      return [{ ...judged, exclusions: [...found] }];
    });
  }

  /** Who is taken at each of the times; of a shift its own rule tells. */
  private async takenAt(viewer: Viewer, target: MatchTarget, ids: string[]): Promise<(personId: string) => boolean> {
    const { times, schoolId, place } = target;
    if (times.length === 0 || place !== null) return () => false;
    const from = times.map(({ startsAt }) => startsAt).reduce((a, b) => (a < b ? a : b));
    const until = times.map(({ endsAt }) => endsAt).reduce((a, b) => (a > b ? a : b));
    const rows = await this.commitments.between(this.reads.in(viewer, schoolId), ids, from, until);
    const byPerson = groupBy(rows, ({ personId }) => personId);
    return (personId) => {
      const own = byPerson.get(personId) ?? [];
      return own.length > 0 && times.every((time) => own.some((commitment) => overlap(commitment, time)));
    };
  }

  /** To whom law or office closes the class of a need; of a shift its own rule tells. */
  private async closedTo(viewer: Viewer, target: MatchTarget, ids: readonly string[], moment: RankingMoment) {
    const { schoolId, classroomIds, place } = target;
    const others = place === null ? ids.filter((id) => !viewer.personIds.includes(id)) : [];
    return this.audience.closedClassroomsOf(this.reads.in(viewer, schoolId), others, classroomIds, moment);
  }

  /** For a shift the one rule by which a sign-up is judged; what people declared was judged before. */
  private async exclusionsByPlace(
    viewer: Viewer,
    target: MatchTarget,
    ids: string[],
    moment: RankingMoment,
    presentIds: ReadonlySet<string>,
  ) {
    const { place } = target;
    if (place === null) return new Map<string, Exclusion[]>();
    const pairs = ids.map((personId) => ({ ...place, personId }));
    const facts = await this.eligibility.gather(this.reads.in(viewer, target.schoolId), pairs, {
      now: moment.now,
      today: () => Promise.resolve(moment.today),
      timeZone: () => Promise.resolve(moment.timeZone),
      presentIds,
      ownIds: viewer.personIds,
    });
    return new Map(
      ids.map((id, index) => {
        const known = facts[index];
        const obstacles = known ? obstaclesOf(known, 'SIGN_UP') : [];
        return [id, obstacles.flatMap((obstacle) => EXCLUDES[obstacle] ?? [])];
      }),
    );
  }

  /** Who was asked for the shift or has signed up, and has neither ended; and who has said no. */
  async askedFor(viewer: Viewer, schoolId: string, shiftId: string): Promise<Asked> {
    const load = async (ids: string[]) => {
      const where = { shiftId: In(ids), status: In([...LIVE_STATUSES, SignupStatus.DECLINED]) };
      return groupBy(await this.reads.in(viewer, schoolId).rows(Signup).find(where), (row) => row.shiftId);
    };
    const rows = (await viewer.load('asked for shifts', shiftId, load)) ?? [];
    const those = (isWanted: (status: SignupStatus) => boolean) =>
      new Set(rows.flatMap(({ personId, status }) => (isWanted(status) ? [personId] : [])));
    return { asked: those(isLive), declined: those((status) => !isLive(status)) };
  }

  /** What a teacher said of those whom they thanked, the last word last. */
  async wordsOf(viewer: Viewer, schoolId: string, teacherId: string): Promise<NeedOutcome[]> {
    const load = async (ids: string[]) => {
      const order = { createdAt: 'ASC', id: 'ASC' } as const;
      const rows = this.reads.in(viewer, schoolId).rows(NeedOutcome);
      return groupBy(await rows.find({ thankedById: In(ids) }, order), (row) => row.thankedById);
    };
    return (await viewer.load('words of teachers', teacherId, load)) ?? [];
  }
}

function byPresent(row: Present, isAskedBySomebody: boolean, { today }: RankingMoment): Exclusion[] {
  const asked = { mayBeAsked: Boolean(row.mayBeAsked ?? true), doNotAskUntil: row.doNotAskUntil };
  return [
    ...(row.leftAt === null ? [] : (['HAS_LEFT'] as const)),
    ...(row.restricted ? (['MAY_NOT_BE_PLACED'] as const) : []),
    ...(isAskedBySomebody && !mayBeAskedOn(asked, today) ? (['ASKED_NOT_TO_BE'] as const) : []),
  ];
}
