import { Injectable } from '@nestjs/common';
import { EventsQueries, EventStatus, type ShiftRow } from '../../events/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import type { SkillRequirement } from '../../skills/index.js';
import type { Need } from '../needs/need.entity.js';
import { NeedStatus } from '../needs/need.enums.js';
import { NeedsQueries } from '../needs/needs.queries.js';
import { RankingQueries, type Asked } from './ranking.queries.js';
import type { MatchTarget } from './target.js';

/** By what a skill is called, in every language. */
type Names = ReadonlyMap<string, string>;

export type RankedNeed = Pick<
  Need,
  'id' | 'schoolId' | 'classroomId' | 'postedById' | 'title' | 'description' | 'format' | 'status' | 'eventId'
>;

export type RankedShift = Pick<ShiftRow, 'id' | 'schoolId' | 'eventId' | 'roleId' | 'startsAt' | 'endsAt'> &
  Pick<ShiftRow, 'signupOpensAt' | 'signupClosesAt'>;

/** What needs and shifts look for, gathered for ranking. Whether the viewer may see it is asked before. */
@Injectable()
export class Targets {
  constructor(
    private readonly clock: Clock,
    private readonly needs: NeedsQueries,
    private readonly events: EventsQueries,
    private readonly queries: RankingQueries,
  ) {}

  /** Null where nobody is looked for any more. */
  async ofNeed(viewer: Viewer, need: RankedNeed, names: Names): Promise<MatchTarget | null> {
    if (need.status === NeedStatus.CLOSED) return null;
    const skills = await this.needs.skillsOf(viewer, need.id);
    const windows = await this.needs.windowsOf(viewer, need.id);
    const shifts = need.eventId ? await this.events.shiftsOfEvent(viewer, need.eventId) : [];
    const now = this.clock.now();
    return {
      id: need.id,
      schoolId: need.schoolId,
      text: textOf([need.title, need.description], skills, names),
      classroomIds: [need.classroomId],
      required: skills.filter(({ required }) => Boolean(required)),
      preferred: skills.filter(({ required }) => !required),
      format: need.format,
      times: windows.filter(({ endsAt }) => endsAt > now),
      ...(await this.askedFor(viewer, shifts)),
      asksForKnowledge: true,
      place: null,
      ...(await this.wordOf(viewer, need.schoolId, [need.postedById])),
    };
  }

  async ofShift(viewer: Viewer, shift: RankedShift, names: Names): Promise<MatchTarget | null> {
    const [event, role, requirements, classroomIds, organizerIds, asked] = await Promise.all([
      this.events.event(viewer, shift.eventId),
      this.events.role(viewer, shift.roleId),
      this.events.requirementsOf(viewer, shift.roleId),
      this.events.classroomIdsOf(viewer, shift.eventId),
      this.events.organizerIdsOf(viewer, shift.eventId),
      this.askedFor(viewer, [shift]),
    ]);
    if (!event || event.status === EventStatus.CANCELLED || shift.endsAt <= this.clock.now()) return null;
    const skillsOf = (need: string): SkillRequirement[] =>
      requirements.flatMap((each) =>
        each.need === need ? [{ skillId: each.id, minimumLevel: each.minimumLevel }] : [],
      );
    const [required, preferred] = [skillsOf('REQUIRED'), skillsOf('PREFERRED')];
    return {
      id: shift.id,
      schoolId: shift.schoolId,
      text: textOf([event.title, role?.title, role?.description], [...required, ...preferred], names),
      classroomIds,
      required,
      preferred,
      format: null,
      times: [shift],
      ...asked,
      asksForKnowledge: false,
      place: { shift, event },
      ...(await this.wordOf(viewer, shift.schoolId, organizerIds)),
    };
  }

  private async askedFor(viewer: Viewer, shifts: readonly Pick<ShiftRow, 'id' | 'schoolId'>[]): Promise<Asked> {
    const found = await Promise.all(shifts.map(({ id, schoolId }) => this.queries.askedFor(viewer, schoolId, id)));
    const all = (kind: keyof Asked) => new Set(found.flatMap((each) => [...each[kind]]));
    return { asked: all('asked'), declined: all('declined') };
  }

  /** Whom these teachers would ask again, and whom not; what they said last holds. */
  private async wordOf(viewer: Viewer, schoolId: string, teacherIds: readonly string[]) {
    const said = await Promise.all(teacherIds.map((id) => this.queries.wordsOf(viewer, schoolId, id)));
    const last = new Map(said.flat().map(({ personId, askAgain }) => [personId, askAgain]));
    const those = (wanted: boolean) => new Set([...last].flatMap(([id, again]) => (again === wanted ? [id] : [])));
    return { askAgain: those(true), notAgain: those(false) };
  }
}

const textOf = (
  texts: readonly (string | null | undefined)[],
  skills: readonly Pick<SkillRequirement, 'skillId'>[],
  names: Names,
): string => [...texts, ...skills.map(({ skillId }) => names.get(skillId))].filter(Boolean).join('\n');
