import type { Instant } from '../platform/text/instant.js';
import { SignupStatus } from '../signups/index.js';
import { MailKind } from './delivery.enums.js';

/** What is so when a mail about a place is written. */
export interface PlaceTruth {
  now: Instant;
  status: SignupStatus;
  isEventCancelled: boolean;
  offerExpiresAt: Instant | null;
  /** Whether the person has another live sign-up on the same shift. */
  signedUpAgain: boolean;
  /** Whether a later change is queued, and will be told instead. */
  isSuperseded: boolean;
  /** Whether the last mail about this sign-up told the times that the shift has now. */
  timesAreKnown: boolean;
}

const HOLDS: readonly SignupStatus[] = [SignupStatus.CONFIRMED, SignupStatus.COVER_WANTED];
const LIVE: readonly SignupStatus[] = [...HOLDS, SignupStatus.WAITLISTED, SignupStatus.OFFERED, SignupStatus.INVITED];

/** Why nothing is to be said any more, or null: a mail says what is so now, never what was. */
export function silenceAbout(kind: MailKind, truth: PlaceTruth): string | null {
  const { status } = truth;
  if (kind === MailKind.PLACE_TAKEN_BACK) {
    return LIVE.includes(status) || truth.signedUpAgain ? 'the person is signed up' : null;
  }
  if (truth.isEventCancelled) return 'the event is cancelled';
  if (kind === MailKind.OFFER) {
    if (status !== SignupStatus.OFFERED) return 'the offer is answered';
    return truth.offerExpiresAt !== null && truth.offerExpiresAt <= truth.now ? 'the offer has expired' : null;
  }
  if (kind === MailKind.INVITATION) return status === SignupStatus.INVITED ? null : 'the invitation is answered';
  if (kind === MailKind.SHIFT_CHANGED) {
    if (!LIVE.includes(status)) return 'the sign-up has ended';
    if (truth.isSuperseded) return 'a later change will be told';
    return truth.timesAreKnown ? 'the times are known' : null;
  }
  return HOLDS.includes(status) ? null : 'the person has no place';
}
