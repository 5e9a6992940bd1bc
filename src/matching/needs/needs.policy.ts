import { Injectable } from '@nestjs/common';
import { Audience, momentOf } from '../../families/index.js';
import { Duty, OFFICE, STAFF, toldApart } from '../../identity/index.js';
import type { ViewerPerson } from '../../platform/access/viewer.js';
import type { Work } from '../../platform/database/work.js';
import { notFound, Refusal } from '../../platform/refusal.js';
import type { Need } from './need.entity.js';
import { NeedStatus } from './need.enums.js';
import type { NeedReason } from './needs.errors.js';

/**
 * Which needs a viewer sees; `n` is the need. Staff: all of their school. Others: those that are open, but not of classes
 * of children from whom they are barred. Nobody: those of somebody who is kept apart from them.
 */
export const VISIBLE_NEED = `n."schoolId" IN :viewerSchools AND NOT (n."postedById" IN :viewerHiddenPeople) AND (
  n."schoolId" IN :viewerStaffSchools
  OR (n."status" = 'OPEN' AND NOT (n."classroomId" IN :viewerBarredClassrooms)))`;

/** Who may post and change needs inside a unit of work. */
@Injectable()
export class NeedsPolicy {
  constructor(private readonly audience: Audience) {}

  /** The person who posts for this class: of the office, or its teacher. */
  async poster(work: Work, classroomId: string): Promise<ViewerPerson> {
    const people = peopleOf(work);
    const office = toldApart(work, withDuty(people, OFFICE));
    if (office) return office;
    const teachers = withDuty(people, [Duty.TEACHER]);
    if (teachers.length === 0) throw new Refusal('FORBIDDEN');
    if (await this.teaches(work, teachers, classroomId)) return toldApart(work, teachers) as ViewerPerson;
    throw new Refusal('FORBIDDEN', 'NOT_YOUR_CLASS' satisfies NeedReason);
  }

  /** The acting person: of the office, a teacher of the class, or the teacher who posted it; NOT_FOUND where it is hidden. */
  async requireChange(work: Work, need: Need): Promise<ViewerPerson> {
    if (!(await this.isVisible(work, need))) throw notFound();
    const people = peopleOf(work);
    const teachers = withDuty(people, [Duty.TEACHER]);
    const office = withDuty(people, OFFICE);
    const posters = teachers.filter(({ id }) => id === need.postedById);
    const ofClass = (await this.teaches(work, teachers, need.classroomId)) ? teachers : [];
    const actor = toldApart(work, [office, posters, ofClass].find((able) => able.length > 0) ?? []);
    if (!actor) throw new Refusal('FORBIDDEN');
    return actor;
  }

  /** NOT_FOUND, with its path, for the first whom the viewer may not look up. */
  async requireKnown(work: Work, personIds: readonly string[], pathOf: (index: number) => string): Promise<void> {
    const known = await this.audience.knownTo(work, peopleOf(work), personIds, await momentOf(work));
    const unknown = personIds.findIndex((id) => !known.has(id));
    if (unknown >= 0) throw notFound(pathOf(unknown));
  }

  /** As VISIBLE_NEED. */
  private async isVisible(work: Work, need: Need): Promise<boolean> {
    const people = peopleOf(work);
    const moment = await momentOf(work);
    const hidden = await this.audience.hiddenFrom(work, people, [need.postedById], moment);
    if (hidden.size > 0) return false;
    if (withDuty(people, STAFF).length > 0) return true;
    if (need.status !== NeedStatus.OPEN) return false;
    const ids = people.map(({ id }) => id);
    if (!(await this.audience.barredClassroomsOf(work, ids, moment)).has(need.classroomId)) return true;
    const reached = await this.audience.classroomsOf(work, ids, moment);
    return [...reached.values()].some((classrooms) => classrooms.has(need.classroomId));
  }

  private async teaches(work: Work, teachers: readonly ViewerPerson[], classroomId: string): Promise<boolean> {
    const ids = teachers.map(({ id }) => id);
    return this.audience.teaches(work, ids, [classroomId], await momentOf(work));
  }
}

const withDuty = (people: readonly ViewerPerson[], duties: readonly Duty[]): ViewerPerson[] =>
  people.filter((person) => duties.some((duty) => person.duties.includes(duty)));

const peopleOf = (work: Work): ViewerPerson[] => work.viewer?.peopleAt(work.schoolId) ?? [];
