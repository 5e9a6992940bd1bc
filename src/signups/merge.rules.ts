import { SignupStatus } from './signup-status.js';

export interface LiveSignup {
  id: string;
  shiftId: string;
  status: SignupStatus;
  waitlistNumber: number | null;
}

/** The better ones first. */
const WORTH: readonly SignupStatus[] = [
  SignupStatus.CONFIRMED,
  SignupStatus.COVER_WANTED,
  SignupStatus.OFFERED,
  SignupStatus.WAITLISTED,
  SignupStatus.INVITED,
];

/** Of two live sign-ups of one person on one shift, the one that is worth less to them; of equals the second. */
export function worseOf<S extends LiveSignup>(first: S, second: S): S {
  const difference = WORTH.indexOf(first.status) - WORTH.indexOf(second.status);
  if (difference !== 0) return difference > 0 ? first : second;
  return (first.waitlistNumber ?? 0) > (second.waitlistNumber ?? 0) ? first : second;
}

/** What one person cannot have, now that two were the same: the worse of each two sign-ups on one shift. */
export function doublesOf<S extends LiveSignup>(kept: readonly S[], merged: readonly S[]): S[] {
  const byShift = new Map(kept.map((signup) => [signup.shiftId, signup]));
  return merged.flatMap((signup) => {
    const other = byShift.get(signup.shiftId);
    return other ? [worseOf(other, signup)] : [];
  });
}
