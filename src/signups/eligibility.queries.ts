import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { EventsQueries, type ShiftType } from '../events/index.js';
import type { Viewer } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock/clock.js';
import { Reads } from '../platform/database/reads.js';
import { chooseLanguage, formatText, type TextValues } from '../platform/messages/messages.js';
import { OFFICE, Person } from '../identity/index.js';
import { SchoolsQueries } from '../schools/index.js';
import { EligibilityFacts } from './eligibility-facts.js';
import { OBSTACLE_TEXTS } from './eligibility.messages.js';
import { verdictsOf, withoutSetAside, type Verdict } from './eligibility.rules.js';
import type { EligibilityType } from './eligibility.type.js';
import { Signup } from './signup.entity.js';
import { LIVE_STATUSES, SignupStatus } from './signup-status.js';
import { SignupsPolicy } from './signups.policy.js';

const PERSON_REQUIRED = { reason: 'PERSON_REQUIRED', overridable: false } as const;

/** What signUp would say, asked beforehand: the same facts and the same rule. */
@Injectable()
export class EligibilityQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly events: EventsQueries,
    private readonly schools: SchoolsQueries,
    private readonly policy: SignupsPolicy,
    private readonly facts: EligibilityFacts,
  ) {}

  async eligibility(viewer: Viewer, shift: ShiftType, personId: string | null): Promise<EligibilityType> {
    const people = viewer.peopleAt(shift.schoolId);
    const [only, ...others] = people;
    if (personId === null && (!only || others.length > 0)) {
      const found = await this.reads.rows(viewer, Person).byIds(people.map(({ id }) => id));
      const names = people.flatMap(({ id }) => found.get(id)?.name ?? []);
      return this.answer(viewer, shift, [PERSON_REQUIRED], { names: names.join(', ') });
    }
    const wanted = personId ?? only?.id ?? '';
    const mine = people.some(({ id }) => id === wanted);
    const source = this.reads.in(viewer, shift.schoolId);
    // A stranger, a person of another school and one who does not exist are told apart by nobody.
    const today = () => this.schools.today(viewer, shift.schoolId);
    const moment = async () => ({ today: await today(), now: this.clock.now() });
    if (!mine && !(await this.policy.maySignUp(source, people, wanted, moment)))
      return this.answer(viewer, shift, [{ reason: 'NOT_AVAILABLE', overridable: false }]);
    const load = (shifts: string[]) => this.verdicts(viewer, shift.schoolId, shifts, wanted);
    const found = await viewer.load(`eligibility ${wanted}`, shift.id, load);
    return this.answer(viewer, shift, found ?? []);
  }

  /** By shift, what keeps the person from it; nothing where they are already signed up, since repeating is harmless. */
  private async verdicts(viewer: Viewer, schoolId: string, shiftIds: string[], personId: string) {
    const source = this.reads.in(viewer, schoolId);
    const shifts = [...(await this.events.shiftsByIds(viewer, shiftIds)).values()];
    const pairs = await Promise.all(
      shifts.map(async (shift) => {
        const event = await this.events.event(viewer, shift.eventId);
        return event ? [{ shift, event, personId }] : [];
      }),
    ).then((found) => found.flat());
    const isOwn = viewer.personIds.includes(personId);
    const isConfidant = isOwn || viewer.hasDuty(schoolId, ...OFFICE);
    const when = {
      now: this.clock.now(),
      today: () => this.schools.today(viewer, schoolId),
      timeZone: async () => (await this.schools.school(viewer, schoolId))?.timeZone ?? 'UTC',
      bySomebodyElse: !isOwn,
      ownIds: viewer.personIds,
    };
    const facts = await this.facts.gather(source, pairs, when);
    const live = await source.rows(Signup).find({ personId, shiftId: In(shiftIds), status: In([...LIVE_STATUSES]) });
    const signups = new Map(live.map((signup) => [signup.shiftId, signup]));
    return new Map(
      pairs.map(({ shift }, index): [string, Verdict[]] => {
        const known = facts[index];
        const signup = signups.get(shift.id);
        const isSignedUp = signup !== undefined && signup.status !== SignupStatus.INVITED;
        if (!known || isSignedUp) return [shift.id, []];
        return [shift.id, withoutSetAside(verdictsOf(known, 'SIGN_UP', isConfidant), signup?.setAside ?? null)];
      }),
    );
  }

  private async answer(
    viewer: Viewer,
    { schoolId, signupOpensAt }: ShiftType,
    verdicts: readonly (Verdict | typeof PERSON_REQUIRED)[],
    more: TextValues = {},
  ): Promise<EligibilityType> {
    const school = await this.schools.school(viewer, schoolId);
    const own = viewer.peopleAt(schoolId).map(({ locale }) => locale);
    const language = chooseLanguage(...own, ...viewer.languages, ...(school?.locales ?? []));
    const values: TextValues = {
      ...more,
      ...(signupOpensAt ? { opens: new Date(signupOpensAt) } : {}),
    };
    const reasons = verdicts.map(({ reason, overridable }) => ({
      reason,
      message: formatText(OBSTACLE_TEXTS[reason], language, values, school?.timeZone),
      overridable,
    }));
    return { canSignUp: reasons.length === 0, reasons };
  }
}
