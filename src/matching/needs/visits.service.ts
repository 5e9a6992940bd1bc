import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { EventKind, EventsService, Shift, type SchoolEvent } from '../../events/index.js';
import { OFFICE, Person } from '../../identity/index.js';
import type { Work } from '../../platform/database/work.js';
import { formatText } from '../../platform/messages/messages.js';
import { badInput } from '../../platform/refusal.js';
import { Classroom, schoolOf } from '../../schools/index.js';
import { InvitationsService } from '../../signups/index.js';
import { VisitFormat } from '../../volunteers/index.js';
import type { Need } from './need.entity.js';
import { NeedStatus } from './need.enums.js';
import type { ScheduleNeedInput } from './need.inputs.js';
import { NeedSkill } from './need-skill.entity.js';
import { NeedsPolicy } from './needs.policy.js';
import { spanViolations } from './needs.rules.js';
import { NeedsService, requireOpen } from './needs.service.js';
import { BY_VIDEO, VISITOR } from './visit.words.js';

/** Makes of a need a visit on the calendar, with invitations, all or nothing. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly needs: NeedsService,
    private readonly policy: NeedsPolicy,
    private readonly events: EventsService,
    private readonly invitations: InvitationsService,
  ) {}

  /** The time is the class's to choose, also outside the windows; of materials it is when they are handed over. */
  async schedule(work: Work, input: ScheduleNeedInput): Promise<SchoolEvent> {
    const { need, actor } = await this.needs.lockForChange(work, input);
    requireOpen(need);
    const violations = spanViolations(input, work.now);
    if (violations.length > 0) throw badInput(...violations);
    await this.policy.requireKnown(work, input.volunteerIds, (index) => `volunteerIds.${index}`);
    const draft = await this.createVisit(work, need, actor.id, input);
    const event = await this.events.publish(work, { eventId: draft.id, version: draft.version });
    await this.invite(work, event, input);
    await this.needs.change(work, need, { status: NeedStatus.SCHEDULED, eventId: event.id }, 'scheduleNeed', {
      eventId: event.id,
    });
    return event;
  }

  private async createVisit(work: Work, need: Need, actorId: string, input: ScheduleNeedInput): Promise<SchoolEvent> {
    const { startsAt, endsAt } = input;
    const { locales } = await schoolOf(work);
    const classroom = await work.rows(Classroom).get(need.classroomId);
    const capacity = Math.max(need.headCount, new Set(input.volunteerIds).size);
    const role = {
      title: formatText(VISITOR[need.format], locales[0]),
      ...(await this.skillsOf(work, need)),
      shifts: [{ startsAt, endsAt, capacity }],
    };
    const byVideo = need.format === VisitFormat.VIDEO;
    return this.events.create(work, {
      schoolId: work.schoolId,
      title: need.title,
      description: need.description,
      kind: EventKind.CLASSROOM_VISIT,
      startsAt,
      endsAt,
      location: byVideo ? formatText(BY_VIDEO, locales[0], { classroom: classroom.name }) : classroom.name,
      classroomIds: [classroom.id],
      organizerIds: await this.organizersOf(work, need, actorId),
      roles: [role],
    });
  }

  /** Whoever posted the need, and a colleague who schedules it; the office needs no place among them. */
  private async organizersOf(work: Work, need: Need, actorId: string): Promise<string[]> {
    const poster = await work.rows(Person).findOne({ id: need.postedById, leftAt: IsNull() });
    const isOffice = work.viewer?.hasDuty(work.schoolId, ...OFFICE) ?? false;
    if (!poster) return [actorId];
    return isOffice ? [poster.id] : [...new Set([poster.id, actorId])];
  }

  private async skillsOf(work: Work, { id: needId }: Need) {
    const skills = await work.rows(NeedSkill).find({ needId }, { position: 'ASC' });
    const those = (wanted: boolean) =>
      skills
        .filter(({ required }) => required === wanted)
        .map(({ skillId, minimumLevel }) => ({ skillId, minimumLevel }));
    return { requiredSkills: those(true), preferredSkills: those(false) };
  }

  private async invite(work: Work, event: SchoolEvent, { volunteerIds, message }: ScheduleNeedInput): Promise<void> {
    if (volunteerIds.length === 0) return;
    const [shift] = await work.rows(Shift).find({ eventId: event.id });
    await this.invitations.invite(work, {
      shiftId: (shift as Shift).id,
      personIds: volunteerIds,
      message: message ?? null,
    });
  }
}
