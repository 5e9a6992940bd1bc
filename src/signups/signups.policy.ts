import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { EventsPolicy, Shift, type SchoolEvent } from '../events/index.js';
import { Audience, momentOf, PrivacyChoice, type Moment } from '../families/index.js';
import { OFFICE, STAFF, type Duty } from '../identity/index.js';
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
export const PRIVATE_SIGNUP = `NOT (g."personId" IN :viewerHiddenPeople) AND (${PRIVATE})`;

/**
 * Which sign-ups a viewer sees; `g` is the sign-up, `e` its event, which must be visible too. The office and organizers:
 * all; everybody: those of their family; staff, and parents where the school names volunteers: whoever has a place, but
 * for parents not those who hide their name. Nobody sees people who are kept apart from them.
 */
export const VISIBLE_SIGNUP = `NOT (g."personId" IN :viewerHiddenPeople) AND (
  ${PRIVATE}
  OR (g."status" = 'CONFIRMED' AND (
    g."schoolId" IN :viewerStaffSchools
    OR EXISTS (SELECT 1 FROM school named WHERE named."id" = g."schoolId" AND named."volunteerNames" <> 'NONE')
      AND NOT EXISTS (SELECT 1 FROM privacy_choice pc WHERE pc."personId" = g."personId" AND pc."hidesName"))))`;

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
      if (!only || others.length > 0) {
        const personIds = people.map(({ id }) => id);
        throw ruleBroken('PERSON_REQUIRED' satisfies SignupReason, { personIds });
      }
      return only.id;
    }
    if (await this.maySignUp(work, people, volunteerId, () => momentOf(work))) return volunteerId;
    const known = await this.audience.knownTo(work, people, [volunteerId], await momentOf(work));
    throw known.has(volunteerId) ? new Refusal('FORBIDDEN') : notFound('volunteerId');
  }

  /** Oneself, another adult of the family, anyone for the office. */
  async maySignUp(
    source: RowSource,
    people: readonly ViewerPerson[],
    personId: string,
    moment: () => Promise<Moment>,
  ): Promise<boolean> {
    const ids = people.map(({ id }) => id);
    if (ids.includes(personId)) return true;
    if (hasDuty(people, OFFICE)) {
      return (await this.audience.knownTo(source, people, [personId], await moment())).has(personId);
    }
    return this.audience.shareFamily(source, personId, ids, await moment());
  }

  /** Whoever was asked, or is signed up, sees the event also outside its audience: see VISIBLE_EVENT. */
  async requireVisible(work: Work, event: SchoolEvent): Promise<void> {
    if (await this.events.isVisible(work, event)) return;
    const mine = this.peopleOf(work).map(({ id }) => id);
    if (await this.events.isBarredFrom(work, event)) throw notFound();
    if (!(await this.takesPart(work, event, mine))) throw notFound();
  }

  /** For the office. */
  requireOverride(work: Work): void {
    if (!hasDuty(this.peopleOf(work), OFFICE)) throw new Refusal('FORBIDDEN');
  }

  /** As signing up, and also for the event's organizers. */
  async requireWithdraw(work: Work, signup: Signup, event: SchoolEvent): Promise<void> {
    if (await this.isHidden(work, signup, event)) throw notFound();
    if (await this.maySignUp(work, this.peopleOf(work), signup.personId, () => momentOf(work))) return;
    if (await this.events.mayManage(work, event)) return;
    throw await this.refusal(work, signup, event);
  }

  /** As signing up: organizers ask, and do not answer for others. */
  async requireRespond(work: Work, signup: Signup, event: SchoolEvent): Promise<void> {
    if (await this.isHidden(work, signup, event)) throw notFound();
    if (await this.maySignUp(work, this.peopleOf(work), signup.personId, () => momentOf(work))) return;
    throw await this.refusal(work, signup, event);
  }

  /** For the office and the event's organizers. */
  async requireRecord(work: Work, signup: Signup, event: SchoolEvent, path: string): Promise<void> {
    if (await this.isHidden(work, signup, event)) throw notFound(path);
    if (await this.events.mayManage(work, event)) return;
    throw await this.refusal(work, signup, event, path);
  }

  /** The office and teachers ask anybody; other organizers staff, their own family and whoever took part before. */
  async requireInvitees(work: Work, event: SchoolEvent, personIds: readonly string[]): Promise<void> {
    const people = this.peopleOf(work);
    const moment = await momentOf(work);
    const known = await this.audience.knownTo(work, people, personIds, moment);
    const hidden = await this.audience.hiddenFrom(work, people, personIds, moment);
    for (const [index, id] of personIds.entries()) {
      const isKnown = known.has(id) || (!hidden.has(id) && (await this.takesPart(work, event, [id])));
      if (!isKnown) throw notFound(`personIds.${index}`);
    }
  }

  /** Those of the sign-ups whose people nothing keeps apart from the viewer. */
  async shown(work: Work, signups: readonly Signup[]): Promise<Signup[]> {
    const personIds = signups.map(({ personId }) => personId);
    const hidden = await this.audience.hiddenFrom(work, this.peopleOf(work), personIds, await momentOf(work));
    return signups.filter(({ personId }) => !hidden.has(personId));
  }

  /** Whether the sign-up, or its event, is as if it did not exist: its person or a child of its classes is kept apart. */
  private async isHidden(work: Work, { personId }: Signup, event: SchoolEvent): Promise<boolean> {
    if (await this.events.isBarredFrom(work, event)) return true;
    const hidden = await this.audience.hiddenFrom(work, this.peopleOf(work), [personId], await momentOf(work));
    return hidden.has(personId);
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
    if (await this.maySignUp(work, people, signup.personId, () => momentOf(work))) return new Refusal('FORBIDDEN');
    if (await this.events.mayManage(work, event)) return new Refusal('FORBIDDEN');
    const seen = signup.status === SignupStatus.CONFIRMED && (await this.events.isVisible(work, event));
    return seen && (await this.isNamed(work, people, signup.personId)) ? new Refusal('FORBIDDEN') : notFound(path);
  }

  /** Whether somebody who has a place is shown by name: to staff always, to parents as school and person want it. */
  private async isNamed(work: Work, people: readonly ViewerPerson[], personId: string): Promise<boolean> {
    if (hasDuty(people, STAFF)) return true;
    if ((await schoolOf(work)).volunteerNames === VolunteerNames.NONE) return false;
    return !(await work.rows(PrivacyChoice).exists({ personId, hidesName: true }));
  }

  private peopleOf(work: Work): ViewerPerson[] {
    return work.viewer?.peopleAt(work.schoolId) ?? [];
  }
}
