import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Person } from '../identity/index.js';
import type { Row } from '../platform/database/columns.js';
import type { EntityClass } from '../platform/database/tables.js';
import type { Work } from '../platform/database/work.js';
import { badInput, notFound, ruleBroken } from '../platform/refusal.js';
import { Classroom } from '../schools/index.js';
import { EventClassroom } from './event-classroom.entity.js';
import { EventOrganizer } from './event-organizer.entity.js';
import { SchoolEvent } from './event.entity.js';
import { EventStatus } from './event.enums.js';
import type {
  CancelEventInput,
  CreateEventInput,
  PublishEventInput,
  RemoveDraftInput,
  UpdateEventInput,
} from './event.inputs.js';
import { EventAudienceChanged, EventCancelled, EventPublished } from './events.domain-events.js';
import type { EventReason } from './events.errors.js';
import { EventsPolicy, refuseCancelled } from './events.policy.js';
import { eventViolations, shiftViolations } from './events.rules.js';
import { RolesService } from './roles.service.js';
import { Shift } from './shift.entity.js';
import { definedOnly, requireVersion } from './versions.js';
import { VolunteerRole } from './volunteer-role.entity.js';

/** The life of an event: draft, published, cancelled. */
@Injectable()
export class EventsService {
  constructor(
    private readonly policy: EventsPolicy,
    private readonly roles: RolesService,
  ) {}

  async create(work: Work, input: CreateEventInput): Promise<SchoolEvent> {
    const classroomIds = unique(input.classroomIds);
    const creator = await this.policy.creator(work, input.kind, classroomIds);
    refuseViolations(input);
    await requireClassrooms(work, classroomIds);
    const organizerIds = unique(input.organizerIds ?? [creator.id]);
    await this.requireOrganizers(work, null, organizerIds);
    const event = await work.rows(SchoolEvent).insert({
      title: input.title.trim().normalize('NFC'),
      description: input.description ?? null,
      kind: input.kind,
      status: EventStatus.DRAFT,
      startsAt: input.startsAt,
      endsAt: input.endsAt,
      location: placeOf(input.location),
      publishedAt: null,
      cancellationReason: null,
      hasRequirements: false,
      version: 1,
    });
    await this.setClassrooms(work, event.id, classroomIds);
    await this.setOrganizers(work, event.id, organizerIds);
    for (const [position, role] of (input.roles ?? []).entries()) {
      await this.roles.insert(work, event.id, position, role, `roles.${position}.`);
    }
    await work.audit('createEvent', event.id);
    return event;
  }

  async update(work: Work, input: UpdateEventInput): Promise<SchoolEvent> {
    const event = await this.lockForChange(work, input);
    refuseCancelled(event);
    const { eventId, version, classroomIds, organizerIds, ...fields } = input;
    const change = definedOnly(fields);
    if (change.title) change.title = change.title.trim().normalize('NFC');
    if (change.location !== undefined) change.location = placeOf(change.location);
    const violations = eventViolations({ ...event, ...change });
    if (violations.length > 0) throw badInput(...violations);
    if (classroomIds) {
      await requireClassrooms(work, unique(classroomIds));
      await work.rows(EventClassroom).delete({ eventId });
      await this.setClassrooms(work, eventId, unique(classroomIds));
    }
    if (organizerIds) {
      await this.requireOrganizers(work, event, unique(organizerIds));
      await work.rows(EventOrganizer).delete({ eventId });
      await this.setOrganizers(work, eventId, unique(organizerIds));
    }
    if (classroomIds || organizerIds) await work.announce(new EventAudienceChanged(work.schoolId, eventId));
    return this.change(work, event, { ...change, version: version + 1 }, 'updateEvent');
  }

  async publish(work: Work, input: PublishEventInput): Promise<SchoolEvent> {
    const event = await this.lockForChange(work, input);
    refuseCancelled(event);
    if (event.status === EventStatus.PUBLISHED) return event;
    if (event.endsAt <= work.now) throw ruleBroken('EVENT_ENDED' satisfies EventReason);
    const change = { status: EventStatus.PUBLISHED, publishedAt: work.now, version: event.version + 1 };
    const published = await this.change(work, event, change, 'publishEvent');
    await work.announce(new EventPublished(work.schoolId, event.id));
    return published;
  }

  async cancel(work: Work, input: CancelEventInput): Promise<SchoolEvent> {
    const event = await this.lockForChange(work, input);
    if (event.status === EventStatus.CANCELLED) return event;
    if (event.endsAt <= work.now) throw ruleBroken('EVENT_ENDED' satisfies EventReason);
    const change = {
      status: EventStatus.CANCELLED,
      cancellationReason: input.reason ?? null,
      version: event.version + 1,
    };
    const cancelled = await this.change(work, event, change, 'cancelEvent');
    await work.announce(new EventCancelled(work.schoolId, event.id));
    return cancelled;
  }

  async removeDraft(work: Work, input: RemoveDraftInput): Promise<SchoolEvent> {
    const event = await this.lockForChange(work, input);
    if (event.status !== EventStatus.DRAFT) throw ruleBroken('EVENT_PUBLISHED' satisfies EventReason);
    await this.roles.removeRequirements(work, event.id);
    for (const table of [Shift, VolunteerRole, EventClassroom, EventOrganizer] as EntityClass<Shift>[]) {
      await work.rows(table).delete({ eventId: event.id });
    }
    await work.rows(SchoolEvent).delete({ id: event.id });
    await work.audit('removeDraft', event.id, { title: event.title });
    return event;
  }

  /** The event under its lock, which everything takes that changes the event or its set of shifts. */
  private async lockForChange(work: Work, input: { eventId: string; version: number }): Promise<SchoolEvent> {
    const event = await work.rows(SchoolEvent).lockOne(input.eventId);
    await this.policy.requireChange(work, event);
    requireVersion(event, input.version);
    return event;
  }

  private async change(work: Work, event: SchoolEvent, change: Partial<SchoolEvent>, action: string) {
    await work.rows(SchoolEvent).update(event.id, change);
    await work.audit(action, event.id);
    work.signal(event.id);
    return Object.assign(event, change);
  }

  private async requireOrganizers(work: Work, event: SchoolEvent | null, ids: string[]): Promise<void> {
    const people = await work.rows(Person).find({ id: In(ids), leftAt: IsNull() });
    const possible = await this.policy.possibleOrganizers(
      work,
      event,
      people.map(({ id }) => id),
    );
    const found = people.filter(({ id }) => possible.has(id));
    refuseMissing('organizerIds', ids, found);
  }

  private async setClassrooms(work: Work, eventId: string, ids: string[]): Promise<void> {
    await work.rows(EventClassroom).insertAll(ids.map((classroomId) => ({ eventId, classroomId })));
  }

  private async setOrganizers(work: Work, eventId: string, ids: string[]): Promise<void> {
    await work.rows(EventOrganizer).insertAll(ids.map((personId) => ({ eventId, personId })));
  }
}

/** A form sends a field that was left empty as blanks. */
const placeOf = (location: string | null | undefined): string | null => location?.trim().normalize('NFC') || null;

const unique = (ids: readonly string[] | null | undefined): string[] => [...new Set(ids ?? [])];

async function requireClassrooms(work: Work, ids: string[]): Promise<void> {
  refuseMissing('classroomIds', ids, await work.rows(Classroom).find({ id: In(ids) }));
}

function refuseMissing(path: string, ids: string[], found: Row[]): void {
  const known = new Set(found.map(({ id }) => id));
  const missing = ids.findIndex((id) => !known.has(id));
  if (missing >= 0) throw notFound(`${path}.${missing}`);
}

function refuseViolations(input: CreateEventInput): void {
  const violations = eventViolations(input);
  for (const [r, role] of (input.roles ?? []).entries()) {
    for (const [s, shift] of role.shifts.entries())
      violations.push(...shiftViolations(shift, `roles.${r}.shifts.${s}.`));
  }
  if (violations.length > 0) throw badInput(...violations);
}
