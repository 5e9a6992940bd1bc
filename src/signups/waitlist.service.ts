import { Injectable } from '@nestjs/common';
import { isFree } from '../commitments/index.js';
import { openPlaces, type SchoolEvent, type Shift } from '../events/index.js';
import { Person } from '../identity/index.js';
import { StartAgain, type Work } from '../platform/database/work.js';
import { EligibilityFacts, whenOf } from './eligibility-facts.js';
import { verdictsOf, withoutSetAside } from './eligibility.rules.js';
import { offerUntil } from './offers.rules.js';
import { OffersService } from './offers.service.js';
import { PlacesService } from './places.service.js';
import { Signup } from './signup.entity.js';
import { SignupStatus } from './signup-status.js';

const MARGIN = 20;

interface Candidates {
  waiting: Signup[];
  /** Whether nobody behind them could take a place. */
  isWholeLine: boolean;
}

/**
 * Gives open places to those in line, or offers them when the shift is near. Every writer to a shift settles it first,
 * under the lock of its row, so that nobody overtakes the line.
 */
@Injectable()
export class WaitlistService {
  constructor(
    private readonly facts: EligibilityFacts,
    private readonly offers: OffersService,
    private readonly places: PlacesService,
  ) {}

  /**
   * Ends overdue offers, then hands open places to the first in line who are still eligible. Whoever is passed over
   * stays in line. Locks, in one statement and so in id order, whoever may gain a place and those of `alsoLock`; then
   * runs `whenLocked`, before anybody gains one. The shift must be locked by this work.
   */
  async settle(
    work: Work,
    shift: Shift,
    event: SchoolEvent,
    alsoLock: readonly string[] = [],
    whenLocked: () => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.offers.expireOverdue(work, shift);
    const { waiting, isWholeLine } = await this.candidates(work, shift, event, openPlaces(shift));
    await work.rows(Person).lock([...waiting.map(({ personId }) => personId), ...alsoLock]);
    await whenLocked();
    for (const signup of await this.eligible(work, shift, event, waiting)) {
      if (openPlaces(shift) === 0) return;
      const offerExpiresAt = offerUntil(work.now, shift.startsAt);
      const status = offerExpiresAt === null ? SignupStatus.CONFIRMED : SignupStatus.OFFERED;
      await this.places.change(work, shift, signup, status, { offerExpiresAt });
    }
    // Somebody lost their eligibility between being read and being locked; whoever comes next is not locked yet.
    if (openPlaces(shift) > 0 && !isWholeLine) throw new StartAgain();
  }

  /**
   * Who may gain a place in a locked shift where so many more may become free: for whoever settles several shifts in one
   * unit of work and locks all people first. Ends overdue offers.
   */
  async mayGain(work: Work, shift: Shift, event: SchoolEvent, more: number): Promise<string[]> {
    await this.offers.expireOverdue(work, shift);
    const { waiting } = await this.candidates(work, shift, event, openPlaces(shift) + more);
    return waiting.map(({ personId }) => personId);
  }

  /** As many from the front of the line as so many places may take, read before they are locked. */
  private async candidates(work: Work, shift: Shift, event: SchoolEvent, places: number): Promise<Candidates> {
    if (shift.waitlisted === 0 || places === 0) return { waiting: [], isWholeLine: true };
    const limit = places + MARGIN;
    let batch = await this.nextInLine(work, shift, 0, limit);
    if (batch.length < limit) return { waiting: batch, isWholeLine: true };
    const waiting = await this.eligible(work, shift, event, batch);
    while (batch.length === limit && waiting.length < places) {
      batch = await this.nextInLine(work, shift, batch.at(-1)?.waitlistNumber ?? 0, limit);
      waiting.push(...(await this.eligible(work, shift, event, batch)));
    }
    return { waiting, isWholeLine: batch.length < limit };
  }

  private async eligible(work: Work, shift: Shift, event: SchoolEvent, waiting: readonly Signup[]): Promise<Signup[]> {
    const pairs = waiting.map(({ personId }) => ({ shift, event, personId }));
    const facts = await this.facts.gather(work, pairs, whenOf(work));
    return waiting.filter(({ setAside }, index) => {
      const known = facts[index];
      return known && withoutSetAside(verdictsOf(known, 'PROMOTION', true), setAside).length === 0;
    });
  }

  /** People who are taken at that time are left out: their line moves when they are free again. */
  private nextInLine(work: Work, shift: Shift, after: number, limit: number): Promise<Signup[]> {
    const { startsAt, endsAt } = shift;
    return work
      .rows(Signup)
      .query('g')
      .andWhere('g.shiftId = :shiftId AND g.status = :status', { shiftId: shift.id, status: SignupStatus.WAITLISTED })
      .andWhere('g.waitlistNumber > :after', { after })
      .andWhere(isFree('"g"."personId"'), { startsAt, endsAt })
      .orderBy('g.waitlistNumber', 'ASC')
      .limit(limit)
      .getMany();
  }
}
