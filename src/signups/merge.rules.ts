import { Attendance } from './attendance.js';
import { SignupStatus } from './signup-status.js';

export interface LiveSignup {
  id: string;
  shiftId: string;
  status: SignupStatus;
  waitlistNumber: number | null;
  attendance: Attendance;
}

/** The better ones first. */
const WORTH: readonly SignupStatus[] = [
  SignupStatus.CONFIRMED,
  SignupStatus.COVER_WANTED,
  SignupStatus.OFFERED,
  SignupStatus.WAITLISTED,
  SignupStatus.INVITED,
];

/** Whoever came once, came; what was recorded says more than what was not. */
const RECORDED: readonly Attendance[] = [
  Attendance.ATTENDED,
  Attendance.EXCUSED,
  Attendance.ABSENT,
  Attendance.UNRECORDED,
];

/** Of two live sign-ups of one person on one shift, the one that is worth less to them; of equals the second. */
export function worseOf<S extends LiveSignup>(first: S, second: S): S {
  const difference =
    RECORDED.indexOf(first.attendance) - RECORDED.indexOf(second.attendance) ||
    WORTH.indexOf(first.status) - WORTH.indexOf(second.status) ||
    (first.waitlistNumber ?? 0) - (second.waitlistNumber ?? 0);
  return difference > 0 ? first : second;
}

/** What one person cannot have, now that two were the same: of each two sign-ups on one shift the worse ends. */
export function doublesOf<S extends LiveSignup>(kept: readonly S[], merged: readonly S[]): { better: S; worse: S }[] {
  const byShift = new Map(kept.map((signup) => [signup.shiftId, signup]));
  return merged.flatMap((signup) => {
    const other = byShift.get(signup.shiftId);
    if (!other) return [];
    const worse = worseOf(other, signup);
    return [{ worse, better: worse === other ? signup : other }];
  });
}
