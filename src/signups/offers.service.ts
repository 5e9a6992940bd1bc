import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { Shift } from '../events/index.js';
import type { Work } from '../platform/database/work.js';
import { offerAfterMove } from './offers.rules.js';
import { PlacesService } from './places.service.js';
import { Signup } from './signup.entity.js';
import { SignupStatus } from './signup-status.js';

/** Places that are held for somebody for a while. The shift is locked by the work. */
@Injectable()
export class OffersService {
  constructor(private readonly places: PlacesService) {}

  /** Frees the places of those who did not answer in time. */
  async expireOverdue(work: Work, shift: Shift): Promise<void> {
    if (shift.held === 0) return;
    const overdue = await work
      .rows(Signup)
      .find(
        { shiftId: shift.id, status: SignupStatus.OFFERED, offerExpiresAt: LessThanOrEqual(work.now) },
        { id: 'ASC' },
      );
    for (const signup of overdue) await this.places.change(work, shift, signup, SignupStatus.EXPIRED);
  }

  /** Of a shift that was moved: nobody has longer than they would have at the new time. */
  async shorten(work: Work, shift: Shift): Promise<void> {
    if (shift.held === 0) return;
    const offered = await work.rows(Signup).find({ shiftId: shift.id, status: SignupStatus.OFFERED }, { id: 'ASC' });
    for (const { id, offerExpiresAt } of offered) {
      const until = offerAfterMove(offerExpiresAt ?? work.now, work.now, shift.startsAt);
      if (until !== offerExpiresAt) await work.rows(Signup).update(id, { offerExpiresAt: until });
    }
  }

  accept(work: Work, shift: Shift, signup: Signup): Promise<Signup> {
    return this.places.change(work, shift, signup, SignupStatus.CONFIRMED, { offerExpiresAt: null });
  }
}
