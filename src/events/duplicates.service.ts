import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Person } from '../identity/index.js';
import type { Work } from '../platform/database/work.js';
import { badInput, notFound } from '../platform/refusal.js';
import { daysBetween, wallClockIn } from '../platform/text/wall-clock.js';
import { schoolOf } from '../schools/index.js';
import { movedShift, movedSpan, type Move } from './duplicates.rules.js';
import { EventClassroom } from './event-classroom.entity.js';
import { EventOrganizer } from './event-organizer.entity.js';
import { SchoolEvent } from './event.entity.js';
import { EventStatus } from './event.enums.js';
import type { DuplicateEventInput } from './event.inputs.js';
import { EventsPolicy } from './events.policy.js';
import { RolesService } from './roles.service.js';
import { Shift } from './shift.entity.js';
import { VolunteerRole } from './volunteer-role.entity.js';

const EARLIEST = '1900-01-01';
const LATEST = '2999-12-31';

/** The same event on another day, as a draft of its own. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly policy: EventsPolicy,
    private readonly roles: RolesService,
  ) {}

  /** Times stay as the wall shows them; sign-ups do not come along. Whoever may create such an event may do it. */
  async duplicate(work: Work, { eventId, startsOn }: DuplicateEventInput): Promise<SchoolEvent> {
    const source = await work.rows(SchoolEvent).get(eventId);
    if (!(await this.policy.isVisible(work, source))) throw notFound();
    const classrooms = await work.rows(EventClassroom).find({ eventId }, { id: 'ASC' });
    const classroomIds = classrooms.map(({ classroomId }) => classroomId);
    const creator = await this.policy.creator(work, source.kind, classroomIds);
    const move = await moveTo(work, source, startsOn);
    const { title, description, kind, location } = source;
    const event = await work.rows(SchoolEvent).insert({
      ...{ title, description, kind, location, ...movedSpan(source, move) },
      status: EventStatus.DRAFT,
      publishedAt: null,
      cancellationReason: null,
      hasRequirements: false,
      version: 1,
    });
    await work.rows(EventClassroom).insertAll(classroomIds.map((classroomId) => ({ eventId: event.id, classroomId })));
    const organizerIds = await organizersOf(work, eventId, creator.id);
    await work.rows(EventOrganizer).insertAll(organizerIds.map((personId) => ({ eventId: event.id, personId })));
    await this.copyRoles(work, eventId, event.id, move);
    await work.audit('duplicateEvent', event.id, { of: eventId });
    return event;
  }

  private async copyRoles(work: Work, from: string, eventId: string, move: Move): Promise<void> {
    const copies = new Map<string, string>();
    const shifts = await work.rows(Shift).find({ eventId: from }, { startsAt: 'ASC', id: 'ASC' });
    for (const role of await work.rows(VolunteerRole).find({ eventId: from }, { position: 'ASC', id: 'ASC' })) {
      const own = shifts.filter(({ roleId }) => roleId === role.id);
      const moved = own.map((shift) => ({ capacity: shift.capacity, ...movedShift(shift, move) }));
      copies.set(role.id, (await this.roles.copy(work, role, eventId, moved)).id);
    }
    await this.roles.copyRequirements(work, eventId, copies);
  }
}

async function moveTo(work: Work, { startsAt }: SchoolEvent, startsOn: string): Promise<Move> {
  if (startsOn < EARLIEST || startsOn > LATEST) {
    throw badInput({ path: 'startsOn', message: `must be from ${EARLIEST} to ${LATEST}` });
  }
  const { timeZone } = await schoolOf(work);
  return { timeZone, days: daysBetween(wallClockIn(timeZone, startsAt).date, startsOn) };
}

/** Those of the first, and whoever makes the second; without those who have left. */
async function organizersOf(work: Work, eventId: string, creatorId: string): Promise<string[]> {
  const rows = await work.rows(EventOrganizer).find({ eventId }, { id: 'ASC' });
  const ids = [...new Set([creatorId, ...rows.map(({ personId }) => personId)])];
  const present = new Set((await work.rows(Person).find({ id: In(ids), leftAt: IsNull() })).map(({ id }) => id));
  return ids.filter((id) => present.has(id));
}
