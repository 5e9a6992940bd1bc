import { Injectable } from '@nestjs/common';
import { SchoolEvent, type RequiredSkillsInput } from '../../events/index.js';
import { definedOnly, requireVersion } from '../../platform/database/versions.js';
import type { Work } from '../../platform/database/work.js';
import { badInput, ruleBroken, type Violation } from '../../platform/refusal.js';
import type { ViewerPerson } from '../../platform/access/viewer.js';
import { Classroom } from '../../schools/index.js';
import { repetitions, SkillsService } from '../../skills/index.js';
import { VisitFormat } from '../../volunteers/index.js';
import { Need } from './need.entity.js';
import { NeedStatus, NeedTiming } from './need.enums.js';
import type {
  CloseNeedInput,
  NeedWindowInput,
  PostNeedInput,
  ReopenNeedInput,
  UpdateNeedInput,
} from './need.inputs.js';
import { NeedSkill } from './need-skill.entity.js';
import { NeedWindow } from './need-window.entity.js';
import type { NeedReason } from './needs.errors.js';
import { NeedsPolicy } from './needs.policy.js';
import { spanViolations, timingViolations } from './needs.rules.js';

/** What classes ask for: posted, changed, closed and opened again. */
@Injectable()
export class NeedsService {
  constructor(
    private readonly policy: NeedsPolicy,
    private readonly skills: SkillsService,
  ) {}

  async post(work: Work, input: PostNeedInput): Promise<Need> {
    const { id: classroomId } = await work.rows(Classroom).get(input.classroomId);
    const { id: postedById } = await this.policy.poster(work, classroomId);
    const timing = input.timing ?? NeedTiming.FLEXIBLE;
    const windows = input.windows ?? [];
    refuse([...timingViolations(timing, windows.length), ...windowViolations(work, windows)]);
    const need = await work.rows(Need).insert({
      classroomId,
      postedById,
      title: titleOf(input.title),
      description: input.description?.trim() || null,
      format: input.format ?? VisitFormat.LIVE,
      timing,
      headCount: input.headCount ?? 1,
      status: NeedStatus.OPEN,
      eventId: null,
      closeReason: null,
      version: 1,
    });
    await this.setSkills(work, need.id, input);
    await this.setWindows(work, need.id, windows);
    await work.audit('postNeed', need.id);
    return need;
  }

  async update(work: Work, input: UpdateNeedInput): Promise<Need> {
    const { need } = await this.lockForChange(work, input);
    requireOpen(need);
    const { needId, version: _, requiredSkills, preferredSkills, windows, ...fields } = input;
    const change = definedOnly(fields);
    if (change.classroomId) await this.requirePoster(work, change.classroomId);
    if (change.title) change.title = titleOf(change.title);
    if (change.description !== undefined) change.description = change.description?.trim() || null;
    const timing = change.timing ?? need.timing;
    const next = windows ?? (timing === NeedTiming.FLEXIBLE ? [] : undefined);
    const count = next?.length ?? (await work.rows(NeedWindow).count({ needId }));
    refuse([...timingViolations(timing, count), ...windowViolations(work, windows ?? [])]);
    if (next) await this.setWindows(work, needId, next);
    await this.setSkills(work, needId, { requiredSkills, preferredSkills });
    return this.change(work, need, change, 'updateNeed');
  }

  /** A need with a visit is closed when the visit is over; before that the visit is cancelled. */
  async close(work: Work, input: CloseNeedInput): Promise<Need> {
    const { need } = await this.lockForChange(work, input);
    if (need.status === NeedStatus.CLOSED) return need;
    if (need.status === NeedStatus.SCHEDULED) {
      const { endsAt } = await work.rows(SchoolEvent).get(need.eventId as string);
      if (endsAt > work.now) throw ruleBroken('NEED_SCHEDULED' satisfies NeedReason);
    }
    const closeReason = input.reason?.trim() || null;
    return this.change(work, need, { status: NeedStatus.CLOSED, closeReason }, 'closeNeed');
  }

  /** What was met by a visit is posted anew instead, so that its visit and its thanks stay together. */
  async reopen(work: Work, input: ReopenNeedInput): Promise<Need> {
    const { need } = await this.lockForChange(work, input);
    if (need.status === NeedStatus.OPEN) return need;
    if (need.eventId !== null) throw ruleBroken('NEED_SCHEDULED' satisfies NeedReason);
    return this.change(work, need, { status: NeedStatus.OPEN, closeReason: null }, 'reopenNeed');
  }

  /** The need under its lock, and the person who changes it. */
  async lockForChange(
    work: Work,
    { needId, version }: { needId: string; version: number },
  ): Promise<{ need: Need; actor: ViewerPerson }> {
    const need = await work.rows(Need).lockOne(needId);
    const actor = await this.policy.requireChange(work, need);
    requireVersion(need, version);
    return { need, actor };
  }

  /** Writes a change of a locked need. */
  async change(work: Work, need: Need, fields: Partial<Need>, action: string, details: object = {}): Promise<Need> {
    const change = { ...fields, version: need.version + 1 };
    await work.rows(Need).update(need.id, change);
    await work.audit(action, need.id, { ...details });
    return Object.assign(need, change);
  }

  private async requirePoster(work: Work, id: string): Promise<void> {
    const classroom = await work.rows(Classroom).get(id, 'classroomId');
    await this.policy.poster(work, classroom.id);
  }

  private async setWindows(work: Work, needId: string, windows: readonly NeedWindowInput[]): Promise<void> {
    await work.rows(NeedWindow).delete({ needId });
    await work.rows(NeedWindow).insertAll(windows.map(({ startsAt, endsAt }) => ({ needId, startsAt, endsAt })));
  }

  /** What is absent stays as it is; null clears. */
  private async setSkills(work: Work, needId: string, input: RequiredSkillsInput): Promise<void> {
    const { requiredSkills, preferredSkills } = input;
    if (requiredSkills === undefined && preferredSkills === undefined) return;
    const before = await work.rows(NeedSkill).find({ needId }, { position: 'ASC' });
    const next = [
      ...(requiredSkills === undefined ? before.filter(({ required }) => required) : wanted(requiredSkills, true)),
      ...(preferredSkills === undefined ? before.filter(({ required }) => !required) : wanted(preferredSkills, false)),
    ];
    await this.requireKnownSkills(work, input);
    const twice = next.some(({ skillId }, index) => next.findIndex((row) => row.skillId === skillId) < index);
    if (twice) throw badInput({ path: 'preferredSkills', message: 'names a skill that is required already' });
    await work.rows(NeedSkill).delete({ needId });
    await work.rows(NeedSkill).insertAll(
      next.map(({ skillId, required, minimumLevel }, position) => ({
        needId,
        skillId,
        required,
        minimumLevel,
        position,
      })),
    );
  }

  private async requireKnownSkills(work: Work, input: RequiredSkillsInput): Promise<void> {
    for (const field of ['requiredSkills', 'preferredSkills'] as const) {
      const ids = (input[field] ?? []).map(({ skillId }) => skillId);
      refuse(repetitions(field, 'skillId', ids));
      await this.skills.requireSkills(work, ids, (index) => `${field}.${index}.skillId`);
    }
  }
}

type Wanted = Pick<NeedSkill, 'skillId' | 'required' | 'minimumLevel'>;

const wanted = (skills: RequiredSkillsInput['requiredSkills'], required: boolean): Wanted[] =>
  (skills ?? []).map(({ skillId, minimumLevel }) => ({ skillId, required, minimumLevel: minimumLevel ?? null }));

const titleOf = (title: string): string => title.trim().normalize('NFC');

const windowViolations = (work: Work, windows: readonly NeedWindowInput[]): Violation[] =>
  windows.flatMap((window, index) => spanViolations(window, work.now, `windows.${index}.`));

function refuse(violations: Violation[]): void {
  if (violations.length > 0) throw badInput(...violations);
}

export function requireOpen({ status }: Need): void {
  if (status === NeedStatus.CLOSED) throw ruleBroken('NEED_CLOSED' satisfies NeedReason);
  if (status === NeedStatus.SCHEDULED) throw ruleBroken('NEED_SCHEDULED' satisfies NeedReason);
}
