import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { EventsPolicy, SchoolEvent, Shift } from '../events/index.js';
import type { Work } from '../platform/database/work.js';
import { ruleBroken } from '../platform/refusal.js';
import { OFFICE, STAFF } from '../identity/index.js';
import { schoolDay } from '../schools/index.js';
import { HelpPreferencesService, mayBeAskedOn } from '../volunteers/index.js';
import { EligibilityFacts, whenOf } from './eligibility-facts.js';
import { LIFTED_BY_INVITATION, verdictsOf, withoutSetAside } from './eligibility.rules.js';
import { PlacesService } from './places.service.js';
import type { InviteInput } from './signup.inputs.js';
import { Signup } from './signup.entity.js';
import { LIVE_STATUSES, SignupStatus } from './signup-status.js';
import { PersonInvited } from './signups.domain-events.js';
import type { SignupReason } from './signups.errors.js';
import { SignupsPolicy } from './signups.policy.js';
import { WaitlistService } from './waitlist.service.js';

/** Asking people to help. An invitation takes no place and no time: it is a question. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly policy: SignupsPolicy,
    private readonly eventsPolicy: EventsPolicy,
    private readonly waitlist: WaitlistService,
    private readonly facts: EligibilityFacts,
    private readonly places: PlacesService,
    private readonly preferences: HelpPreferencesService,
  ) {}

  /** The sign-up of each person, in their order; whoever has a live one keeps it as it is. All are invited, or none. */
  async invite(work: Work, input: InviteInput): Promise<Signup[]> {
    const shift = await work.rows(Shift).lockOne(input.shiftId);
    const event = await work.rows(SchoolEvent).get(shift.eventId);
    await this.eventsPolicy.requireChange(work, event);
    await this.policy.requireInvitees(work, event, input.personIds);
    await this.waitlist.settle(work, shift, event);
    const personIds = [...new Set(input.personIds)];
    const live = { shiftId: shift.id, personId: In(personIds), status: In([...LIVE_STATUSES]) };
    const signups = new Map((await work.rows(Signup).find(live)).map((signup) => [signup.personId, signup]));
    const asked = personIds.filter((personId) => !signups.has(personId));
    await this.requireInvitable(work, shift, event, asked);
    const more = {
      invitedAt: work.now,
      invitationMessage: input.message?.trim() || null,
      setAside: [...LIFTED_BY_INVITATION],
    };
    for (const personId of asked) {
      const signup = await this.places.insert(work, shift, personId, SignupStatus.INVITED, more);
      await work.announce(new PersonInvited(work.schoolId, signup.id));
      signups.set(personId, signup);
    }
    if (asked.length > 0) await work.audit('invite', shift.id, { personIds: asked });
    return personIds.flatMap((personId) => signups.get(personId) ?? []);
  }

  /** Whether somebody is taken at that time is theirs to say: they are asked. */
  private async requireInvitable(work: Work, shift: Shift, event: SchoolEvent, personIds: string[]): Promise<void> {
    const pairs = personIds.map((personId) => ({ shift, event, personId }));
    const facts = await this.facts.gather(work, pairs, {
      ...whenOf(work),
      bySomebodyElse: true,
      ownIds: work.viewer?.personIds ?? [],
    });
    const isConfidant = work.viewer?.hasDuty(work.schoolId, ...OFFICE) ?? false;
    const unasked = await this.reasonOfUnasked(work, personIds);
    const refused = facts.flatMap((known, index) => {
      const verdicts = withoutSetAside(verdictsOf(known, 'SIGN_UP', isConfidant), LIFTED_BY_INVITATION);
      const [verdict] = verdicts.filter(({ reason }) => reason !== 'SHIFT_OVERLAP');
      const personId = personIds[index] as string;
      const reason = verdict?.reason ?? unasked.get(personId);
      return reason ? [{ reason, personId }] : [];
    });
    const [first] = refused;
    if (!first) return;
    const named = refused.filter(({ reason }) => reason === first.reason).map(({ personId }) => personId);
    throw ruleBroken(first.reason satisfies SignupReason, { reasons: [first.reason], personIds: named });
  }

  /** Whoever does not want to be asked, with what is said of it: the preference itself to staff alone. */
  private async reasonOfUnasked(work: Work, personIds: readonly string[]): Promise<Map<string, SignupReason>> {
    const today = await schoolDay(work);
    const isStaff = work.viewer?.hasDuty(work.schoolId, ...STAFF);
    const preferences = [...(await this.preferences.of(work, personIds))];
    const unasked = preferences.filter(([, each]) => !mayBeAskedOn(each, today));
    return new Map(unasked.map(([personId]) => [personId, isStaff ? 'ASKED_NOT_TO_BE' : 'NOT_AVAILABLE']));
  }
}
