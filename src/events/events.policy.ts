import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Audience, momentOf } from '../families/index.js';
import { Duty, OFFICE, toldApart } from '../identity/index.js';
import type { Work } from '../platform/database/work.js';
import type { ViewerPerson } from '../platform/access/viewer.js';
import { notFound, Refusal, ruleBroken } from '../platform/refusal.js';
import { EventOrganizer } from './event-organizer.entity.js';
import { EventClassroom } from './event-classroom.entity.js';
import { EventKind, EventStatus } from './event.enums.js';
import type { SchoolEvent } from './event.entity.js';
import type { EventReason } from './events.errors.js';

const NOT_BARRED = `NOT EXISTS (SELECT 1 FROM event_classroom bc
  WHERE bc."eventId" = e."id" AND bc."classroomId" IN :viewerBarredClassrooms)`;

/**
 * Which events a viewer sees; `e` is the event. Those that were never published: the office and the organizers, unless
 * they are barred from a child of its classes. Others: also staff, whoever they are for, and whoever was ever asked or
 * signed up. That sign-ups are named here, below their own module, is weighed in docs/decisions/0015-offers.md.
 */
export const VISIBLE_EVENT = `e."schoolId" IN :viewerSchools AND (
  e."schoolId" IN :viewerOfficeSchools
  OR (EXISTS (SELECT 1 FROM event_organizer eo WHERE eo."eventId" = e."id" AND eo."personId" IN :viewerPeople)
    AND ${NOT_BARRED})
  OR (e."publishedAt" IS NOT NULL AND (
    e."schoolId" IN :viewerStaffSchools
    OR NOT EXISTS (SELECT 1 FROM event_classroom ec WHERE ec."eventId" = e."id")
    OR EXISTS (SELECT 1 FROM event_classroom ec WHERE ec."eventId" = e."id" AND ec."classroomId" IN :viewerClassrooms)
    OR e."id" IN (SELECT own."eventId" FROM signup asked JOIN shift own ON own."id" = asked."shiftId"
                   WHERE asked."personId" IN :viewerPeople) AND ${NOT_BARRED})))`;

/** Who may create, see and change events inside a unit of work. */
@Injectable()
export class EventsPolicy {
  constructor(private readonly audience: Audience) {}

  /** The person who creates: the one whose duty it takes. A teacher creates visits for own classes. */
  async creator(work: Work, kind: EventKind, classroomIds: readonly string[]): Promise<ViewerPerson> {
    const people = peopleOf(work);
    const office = people.filter(({ duties }) => OFFICE.some((duty) => duties.includes(duty)));
    if (office.length > 0) return toldApart(work, office) as ViewerPerson;
    const teachers = people.filter(({ duties }) => duties.includes(Duty.TEACHER));
    if (teachers.length === 0) throw new Refusal('FORBIDDEN');
    const ids = teachers.map(({ id }) => id);
    const isVisit = kind === EventKind.CLASSROOM_VISIT && classroomIds.length > 0;
    if (isVisit && (await this.audience.teaches(work, ids, classroomIds, await momentOf(work)))) {
      return toldApart(work, teachers) as ViewerPerson;
    }
    throw new Refusal('FORBIDDEN', 'TEACHER_VISITS_ONLY' satisfies EventReason);
  }

  /** For the office and the event's organizers; NOT_FOUND for whoever may not even see it. */
  async requireChange(work: Work, event: SchoolEvent): Promise<void> {
    if (await this.mayManage(work, event)) return;
    if (await this.isVisible(work, event)) throw new Refusal('FORBIDDEN');
    throw notFound();
  }

  /** The wide audience first: for a sign-up to an event of the whole school nobody asks who organizes it. */
  async isVisible(work: Work, event: SchoolEvent): Promise<boolean> {
    const people = peopleOf(work);
    if (isOffice(people)) return true;
    if (event.publishedAt !== null && (await this.isFor(work, event, people))) return true;
    return this.organizes(work, event, people);
  }

  /** The office and the event's organizers. */
  async mayManage(work: Work, event: SchoolEvent): Promise<boolean> {
    const people = peopleOf(work);
    return isOffice(people) || this.organizes(work, event, people);
  }

  /** Whether the event is for a class of a child from whom the viewer is barred, and for none that is the viewer's. */
  async isBarredFrom(work: Work, event: SchoolEvent): Promise<boolean> {
    const people = peopleOf(work);
    return !(await this.isFor(work, event, people)) && !isOffice(people) && this.namesBarredClass(work, event, people);
  }

  /** Those of the people whom the viewer may make organizers: whoever is known to the viewer, and whoever is one already. */
  async possibleOrganizers(work: Work, event: SchoolEvent | null, personIds: readonly string[]): Promise<Set<string>> {
    const people = peopleOf(work);
    const moment = await momentOf(work);
    const known = await this.audience.knownTo(work, people, personIds, moment);
    if (event === null) return known;
    const present = await work.rows(EventOrganizer).find({ eventId: event.id, personId: In([...personIds]) });
    const hidden = await this.audience.hiddenFrom(work, people, personIds, moment);
    return new Set([...known, ...present.map(({ personId }) => personId).filter((id) => !hidden.has(id))]);
  }

  private async organizes(work: Work, event: SchoolEvent, people: ViewerPerson[]): Promise<boolean> {
    const personId = In(people.map(({ id }) => id));
    if (!(await work.rows(EventOrganizer).exists({ eventId: event.id, personId }))) return false;
    return !(await this.namesBarredClass(work, event, people));
  }

  private async namesBarredClass(work: Work, event: SchoolEvent, people: ViewerPerson[]): Promise<boolean> {
    const classrooms = await work.rows(EventClassroom).find({ eventId: event.id });
    if (classrooms.length === 0) return false;
    const personIds = people.map(({ id }) => id);
    const moment = await momentOf(work);
    const barred = await this.audience.barredClassroomsOf(work, personIds, moment);
    if (barred.size === 0) return false;
    const reached = await this.audience.classroomsOf(work, personIds, moment);
    return classrooms.some(
      ({ classroomId: id }) => barred.has(id) && ![...reached.values()].some((classes) => classes.has(id)),
    );
  }

  private async isFor(work: Work, event: SchoolEvent, people: ViewerPerson[]): Promise<boolean> {
    if (people.some(({ duties }) => duties.includes(Duty.TEACHER))) return true;
    const classrooms = await work.rows(EventClassroom).find({ eventId: event.id });
    if (classrooms.length === 0) return people.length > 0;
    const personIds = people.map(({ id }) => id);
    const reached = await this.audience.classroomsOf(work, personIds, await momentOf(work));
    return classrooms.some(({ classroomId }) => [...reached.values()].some((ids) => ids.has(classroomId)));
  }
}

const isOffice = (people: readonly ViewerPerson[]): boolean =>
  people.some(({ duties }) => OFFICE.some((duty) => duties.includes(duty)));

const peopleOf = (work: Work): ViewerPerson[] => work.viewer?.peopleAt(work.schoolId) ?? [];

export const refuseCancelled = (event: SchoolEvent): void => {
  if (event.status === EventStatus.CANCELLED) throw ruleBroken('EVENT_CANCELLED' satisfies EventReason);
};
