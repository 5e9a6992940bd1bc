import { Injectable } from '@nestjs/common';
import { CommitmentsService, isFree } from '../commitments/index.js';
import { changeCounts, openPlaces, type SchoolEvent, type Shift } from '../events/index.js';
import { Person } from '../identity/index.js';
import type { Work } from '../platform/database/work.js';
import { EligibilityFacts, whenOf } from './eligibility-facts.js';
import { obstaclesOf } from './eligibility.rules.js';
import { PlaceConfirmed } from './signups.domain-events.js';
import { Signup } from './signup.entity.js';
import { SignupStatus } from './signup-status.js';

const MARGIN = 20;

/**
 * Gives open places to those in line. Every writer to a shift settles it first, under the lock of its row, so that nobody
 * overtakes the line.
 */
@Injectable()
export class WaitlistService {
  constructor(
    private readonly facts: EligibilityFacts,
    private readonly commitments: CommitmentsService,
  ) {}

  /**
   * Hands open places to the first in line who are still eligible, then leaves the people of `alsoLock` locked. Whoever
   * is passed over stays in line. The shift must be locked by this work.
   */
  async settle(work: Work, shift: Shift, event: SchoolEvent, alsoLock: readonly string[] = []): Promise<void> {
    let waiting = await this.lockPeople(work, shift, alsoLock);
    while (waiting.length > 0 && openPlaces(shift) > 0) {
      await this.promote(work, shift, event, waiting);
      waiting = openPlaces(shift) > 0 ? await this.lockNext(work, shift, waiting.at(-1)?.waitlistNumber ?? 0, []) : [];
    }
  }

  /**
   * Locks, in one statement, the people who might now gain a place and those of `alsoLock`; answers the sign-ups of the
   * former in the order of the line.
   */
  async lockPeople(work: Work, shift: Shift, alsoLock: readonly string[]): Promise<Signup[]> {
    if (shift.waitlisted > 0 && openPlaces(shift) > 0) return this.lockNext(work, shift, 0, alsoLock);
    await work.rows(Person).lock(alsoLock);
    return [];
  }

  /** Judges the people, who are locked, in the order of the line, until no place is open. */
  async promote(work: Work, shift: Shift, event: SchoolEvent, waiting: readonly Signup[]): Promise<void> {
    const pairs = waiting.map(({ personId }) => ({ shift, event, personId }));
    const facts = await this.facts.gather(work, pairs, whenOf(work));
    for (const [index, signup] of waiting.entries()) {
      if (openPlaces(shift) === 0) return;
      const known = facts[index];
      if (!known || obstaclesOf(known, 'PROMOTION').length > 0) continue;
      await work.rows(Signup).update(signup.id, { status: SignupStatus.CONFIRMED, waitlistNumber: null });
      await changeCounts(work, shift, { confirmed: 1, waitlisted: -1 });
      await this.commitments.hold(work, signup.personId, signup.id, shift);
      await work.announce(new PlaceConfirmed(work.schoolId, signup.id, true));
    }
  }

  /** People who are taken at that time are not even locked: their line moves when they are free again. */
  private async lockNext(work: Work, shift: Shift, after: number, alsoLock: readonly string[]): Promise<Signup[]> {
    const { startsAt, endsAt } = shift;
    const waiting = await work
      .rows(Signup)
      .query('g')
      .andWhere('g.shiftId = :shiftId AND g.status = :status', { shiftId: shift.id, status: SignupStatus.WAITLISTED })
      .andWhere('g.waitlistNumber > :after', { after })
      .andWhere(isFree('"g"."personId"'), { startsAt, endsAt })
      .orderBy('g.waitlistNumber', 'ASC')
      .limit(openPlaces(shift) + MARGIN)
      .getMany();
    await work.rows(Person).lock([...waiting.map(({ personId }) => personId), ...alsoLock]);
    return waiting;
  }
}
