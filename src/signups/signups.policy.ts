import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { EventsPolicy, Shift, type SchoolEvent } from '../events/index.js';
import { Audience } from '../families/index.js';
import { OFFICE, Person, PersonDuty, STAFF, type Duty } from '../identity/index.js';
import type { ViewerPerson } from '../platform/access/viewer.js';
import type { RowSource } from '../platform/database/rows.js';
import type { Work } from '../platform/database/work.js';
import { notFound, Refusal, ruleBroken } from '../platform/refusal.js';
import { schoolOf, VolunteerNames } from '../schools/index.js';
import { Signup } from './signup.entity.js';
import { SignupStatus } from './signup-status.js';
import type { SignupReason } from './signups.errors.js';

const PRIVATE = `g."personId" IN :viewerFamilyPeople
  OR g."schoolId" IN :viewerOfficeSchools
  OR EXISTS (SELECT 1 FROM event_organizer mine WHERE mine."eventId" = e."id" AND mine."personId" IN :viewerPeople)`;

/** Of which sign-ups a viewer also sees attendance and what was offered: their family's; the office and organizers, all. */
export const PRIVATE_SIGNUP = `(${PRIVATE})`;

/**
 * Which sign-ups a viewer sees; `g` is the sign-up, `e` its event, which must be visible too. The office and organizers:
 * all; everybody: those of their family; staff, and parents where the school names volunteers: whoever has a place.
 */
export const VISIBLE_SIGNUP = `(
  ${PRIVATE}
  OR (g."status" = 'CONFIRMED' AND (
    g."schoolId" IN :viewerStaffSchools
    OR EXISTS (SELECT 1 FROM school named WHERE named."id" = g."schoolId" AND named."volunteerNames" <> 'NONE'))))`;

const hasDuty = (people: readonly ViewerPerson[], duties: readonly Duty[]): boolean =>
  people.some((person) => duties.some((duty) => person.duties.includes(duty)));

/** Who may sign up and withdraw whom. */
@Injectable()
export class SignupsPolicy {
  constructor(
    private readonly audience: Audience,
    private readonly events: EventsPolicy,
  ) {}

  /** The person to sign up: the one asked for, else the account's only person at the school. */
  async volunteer(work: Work, volunteerId: string | null | undefined): Promise<string> {
    const people = this.peopleOf(work);
    const [only, ...others] = people;
    if (volunteerId == null) {
      if (!only || others.length > 0) throw ruleBroken('PERSON_REQUIRED' satisfies SignupReason);
      return only.id;
    }
    if (await this.maySignUp(work, people, volunteerId)) return volunteerId;
    const isStaff = await this.isStaff(work, volunteerId);
    if ((hasDuty(people, STAFF) && (await work.rows(Person).exists({ id: volunteerId }))) || isStaff) {
      throw new Refusal('FORBIDDEN');
    }
    throw notFound('volunteerId');
  }

  /** Oneself, another adult of the family, anyone for the office. */
  async maySignUp(source: RowSource, people: readonly ViewerPerson[], personId: string): Promise<boolean> {
    const ids = people.map(({ id }) => id);
    if (ids.includes(personId)) return true;
    if (hasDuty(people, OFFICE)) return source.rows(Person).exists({ id: personId });
    return this.audience.shareFamily(source, personId, ids);
  }

  /** Whoever was asked, or is signed up, sees the event also outside its audience: see VISIBLE_EVENT. */
  async requireVisible(work: Work, event: SchoolEvent): Promise<void> {
    if (await this.events.isVisible(work, event)) return;
    const mine = this.peopleOf(work).map(({ id }) => id);
    if (!(await this.takesPart(work, event, mine))) throw notFound();
  }

  /** For the office. */
  requireOverride(work: Work): void {
    if (!hasDuty(this.peopleOf(work), OFFICE)) throw new Refusal('FORBIDDEN');
  }

  /** As signing up, and also for the event's organizers. */
  async requireWithdraw(work: Work, signup: Signup, event: SchoolEvent): Promise<void> {
    if (await this.maySignUp(work, this.peopleOf(work), signup.personId)) return;
    if (await this.events.mayManage(work, event)) return;
    throw await this.refusal(work, signup, event);
  }

  /** As signing up: organizers ask, and do not answer for others. */
  async requireRespond(work: Work, signup: Signup, event: SchoolEvent): Promise<void> {
    if (await this.maySignUp(work, this.peopleOf(work), signup.personId)) return;
    throw await this.refusal(work, signup, event);
  }

  /** For the office and the event's organizers. */
  async requireRecord(work: Work, signup: Signup, event: SchoolEvent, path: string): Promise<void> {
    if (await this.events.mayManage(work, event)) return;
    throw await this.refusal(work, signup, event, path);
  }

  /** The office and teachers ask anybody; other organizers staff, their own family and whoever took part before. */
  async requireInvitees(work: Work, event: SchoolEvent, personIds: readonly string[]): Promise<void> {
    const people = this.peopleOf(work);
    const known = await work.rows(Person).byIds(personIds);
    for (const [index, id] of personIds.entries()) {
      const isKnown =
        known.has(id) &&
        (hasDuty(people, STAFF) ||
          (await this.maySignUp(work, people, id)) ||
          (await this.isStaff(work, id)) ||
          (await this.takesPart(work, event, [id])));
      if (!isKnown) throw notFound(`personIds.${index}`);
    }
  }

  /** Whether one of them has, or ever had, a sign-up at the event. */
  private async takesPart(work: Work, event: SchoolEvent, personIds: readonly string[]): Promise<boolean> {
    const shifts = await work.rows(Shift).find({ eventId: event.id });
    const shiftId = In(shifts.map(({ id }) => id));
    return work.rows(Signup).exists({ shiftId, personId: In([...personIds]) });
  }

  /** FORBIDDEN for whoever sees the sign-up, NOT_FOUND for anybody else. */
  private async refusal(work: Work, signup: Signup, event: SchoolEvent, path?: string): Promise<Refusal> {
    const people = this.peopleOf(work);
    if (await this.maySignUp(work, people, signup.personId)) return new Refusal('FORBIDDEN');
    if (await this.events.mayManage(work, event)) return new Refusal('FORBIDDEN');
    const seen = signup.status === SignupStatus.CONFIRMED && (await this.events.isVisible(work, event));
    const named = hasDuty(people, STAFF) || (await schoolOf(work)).volunteerNames !== VolunteerNames.NONE;
    return seen && named ? new Refusal('FORBIDDEN') : notFound(path);
  }

  private isStaff(work: Work, personId: string): Promise<boolean> {
    return work
      .rows(PersonDuty)
      .find({ personId })
      .then((rows) => rows.some(({ duty }) => (STAFF as readonly Duty[]).includes(duty)));
  }

  private peopleOf(work: Work): ViewerPerson[] {
    return work.viewer?.peopleAt(work.schoolId) ?? [];
  }
}
