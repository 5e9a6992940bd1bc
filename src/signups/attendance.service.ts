import { Injectable } from '@nestjs/common';
import { SchoolEvent, Shift } from '../events/index.js';
import type { Work } from '../platform/database/work.js';
import { badInput, notFound, ruleBroken } from '../platform/refusal.js';
import { entryViolations, minutesOf } from './attendance.rules.js';
import type { AttendanceEntryInput, RecordAttendanceInput } from './signup.inputs.js';
import { Signup } from './signup.entity.js';
import { isPlaced } from './signup-status.js';
import type { SignupReason } from './signups.errors.js';
import { SignupsPolicy } from './signups.policy.js';

/** Who came, and for how long. */
@Injectable()
export class AttendanceService {
  constructor(private readonly policy: SignupsPolicy) {}

  /** All entries, or none; what was recorded before is corrected. */
  async record(work: Work, { entries }: RecordAttendanceInput): Promise<Signup[]> {
    const violations = entryViolations(entries);
    if (violations.length > 0) throw badInput(...violations);
    const ids = entries.map(({ signupId }) => signupId);
    const known = await work.rows(Signup).byIds(ids);
    const shiftIds = [...known.values()].map(({ shiftId }) => shiftId);
    const shifts = new Map((await work.rows(Shift).lock(shiftIds)).map((shift) => [shift.id, shift]));
    const signups = await work.rows(Signup).byIds(ids);
    await this.requireOrganizer(work, ids, signups, shifts);
    refuseUnfit(work, [...signups.values()], shifts);
    const recorded: Signup[] = [];
    for (const entry of entries) {
      const signup = signups.get(entry.signupId) as Signup;
      recorded.push(await this.write(work, entry, signup, shifts.get(signup.shiftId) as Shift));
    }
    return recorded;
  }

  private async requireOrganizer(
    work: Work,
    ids: readonly string[],
    signups: ReadonlyMap<string, Signup>,
    shifts: ReadonlyMap<string, Shift>,
  ): Promise<void> {
    const events = await work.rows(SchoolEvent).byIds([...shifts.values()].map(({ eventId }) => eventId));
    for (const [index, id] of ids.entries()) {
      const path = `entries.${index}.signupId`;
      const signup = signups.get(id);
      const event = events.get(shifts.get(signup?.shiftId ?? '')?.eventId ?? '');
      if (!signup || !event) throw notFound(path);
      await this.policy.requireRecord(work, signup, event, path);
    }
  }

  private async write(work: Work, entry: AttendanceEntryInput, signup: Signup, shift: Shift): Promise<Signup> {
    const change = { attendance: entry.attendance, minutes: minutesOf(entry, shift) };
    if (signup.attendance === change.attendance && signup.minutes === change.minutes) return signup;
    const before = { attendance: signup.attendance, minutes: signup.minutes };
    await work.rows(Signup).update(signup.id, change);
    await work.audit('recordAttendance', signup.id, { ...change, before });
    return Object.assign(signup, change);
  }
}

function refuseUnfit(work: Work, signups: readonly Signup[], shifts: ReadonlyMap<string, Shift>): void {
  const refuse = (reason: SignupReason, unfit: readonly Signup[]) => {
    if (unfit.length > 0) throw ruleBroken(reason satisfies SignupReason, { signupIds: unfit.map(({ id }) => id) });
  };
  refuse(
    'HAS_NO_PLACE',
    signups.filter(({ status }) => !isPlaced(status)),
  );
  refuse(
    'SHIFT_NOT_BEGUN',
    signups.filter(({ shiftId }) => (shifts.get(shiftId)?.startsAt ?? '') > work.now),
  );
}
