import { Injectable } from '@nestjs/common';
import { EventsPolicy, type SchoolEvent } from '../events/index.js';
import { Audience, momentOf, PrivacyChoice, type Moment } from '../families/index.js';
import { OFFICE, STAFF, type Duty } from '../identity/index.js';
import type { ViewerPerson } from '../platform/access/viewer.js';
import type { RowSource } from '../platform/database/rows.js';
import type { Work } from '../platform/database/work.js';
import { notFound, Refusal, ruleBroken } from '../platform/refusal.js';
import { schoolOf, VolunteerNames } from '../schools/index.js';
import type { Signup } from './signup.entity.js';
import { SignupStatus } from './signup-status.js';
import type { SignupReason } from './signups.errors.js';

/**
 * Which sign-ups a viewer sees; `g` is the sign-up, `e` its event, which must be visible too. The office and organizers:
 * all; everybody: those of their family; staff, and parents where the school names volunteers: whoever has a place, but
 * for parents not those who hide their name. Nobody sees people who are kept apart from them.
 */
export const VISIBLE_SIGNUP = `NOT (g."personId" IN :viewerHiddenPeople) AND (
  g."personId" IN :viewerFamilyPeople
  OR g."schoolId" IN :viewerOfficeSchools
  OR EXISTS (SELECT 1 FROM event_organizer mine WHERE mine."eventId" = e."id" AND mine."personId" IN :viewerPeople)
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
      if (!only || others.length > 0) throw ruleBroken('PERSON_REQUIRED' satisfies SignupReason);
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

  /** As signing up, and also for the event's organizers. */
  async requireWithdraw(work: Work, signup: Signup, event: SchoolEvent): Promise<void> {
    const people = this.peopleOf(work);
    const { personId } = signup;
    if (await this.events.isBarredFrom(work, event)) throw notFound();
    if (await this.maySignUp(work, people, personId, () => momentOf(work))) return;
    if ((await this.audience.hiddenFrom(work, people, [personId], await momentOf(work))).has(personId))
      throw notFound();
    if (await this.events.mayManage(work, event)) return;
    const seen = signup.status === SignupStatus.CONFIRMED && (await this.events.isVisible(work, event));
    throw seen && (await this.isNamed(work, people, personId)) ? new Refusal('FORBIDDEN') : notFound();
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
