import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CommitmentsService, overlap } from '../commitments/index.js';
import { SchoolEvent, Shift } from '../events/index.js';
import { MergeStarted, Person, PersonLeft, PersonMerged } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { StartAgain, type Work } from '../platform/database/work.js';
import { Later, Within } from '../platform/domain-events/domain-event.js';
import { ruleBroken } from '../platform/refusal.js';
import { doublesOf } from './merge.rules.js';
import { OffersService } from './offers.service.js';
import { isPlaced, LIVE_STATUSES, SignupStatus } from './signup-status.js';
import { Signup } from './signup.entity.js';
import type { SignupReason } from './signups.errors.js';
import { SignupsService } from './signups.service.js';
import { WaitlistService } from './waitlist.service.js';

const END_OF_TIME = '9999-12-31T23:59:59.999Z';
/** Of two sign-ups on one shift, one ends. */
const ONE_DOUBLE = 1;

/** What becomes of sign-ups when a person leaves, or turns out to be another. */
@Injectable()
export class SignupPeopleListeners {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signups: SignupsService,
    private readonly waitlist: WaitlistService,
    private readonly offers: OffersService,
    private readonly commitments: CommitmentsService,
  ) {}

  /** Later, one shift a unit of work: nobody waits for a person with many shifts. The rules pass over who has left. */
  @Later(PersonLeft)
  async freePlaces({ schoolId, personId }: PersonLeft): Promise<void> {
    const live = await this.unitOfWork.runIn(schoolId, (work) => liveOf(work, [personId]));
    for (const { shiftId } of live) {
      await this.unitOfWork.runIn(schoolId, (work) => this.freePlace(work, shiftId, personId));
    }
  }

  /** Takes every lock that the merge needs, in their order, and ends what one person cannot have twice. */
  @Within(MergeStarted)
  async endDoubles(work: Work, { keptId, mergedId }: MergeStarted): Promise<void> {
    const found = await liveOf(work, [keptId, mergedId]);
    const shifts = await work.rows(Shift).lock(found.map(({ shiftId }) => shiftId));
    const events = await work.rows(SchoolEvent).byIds(shifts.map(({ eventId }) => eventId));
    const waiting: string[] = [];
    for (const shift of shifts) {
      waiting.push(...(await this.waitlist.mayGain(work, shift, events.get(shift.eventId) as SchoolEvent, ONE_DOUBLE)));
    }
    await work.rows(Person).lock([keptId, mergedId, ...waiting]);
    // As every writer does; and a double is not given up for an offer that is over.
    for (const shift of shifts) await this.waitlist.settle(work, shift, events.get(shift.eventId) as SchoolEvent);
    const live = await liveOf(work, [keptId, mergedId]);
    const locked = new Map(shifts.map((shift) => [shift.id, shift]));
    if (live.some(({ shiftId }) => !locked.has(shiftId))) throw new StartAgain();
    const ofKept = live.filter(({ personId }) => personId === keptId);
    const ofMerged = live.filter(({ personId }) => personId === mergedId);
    for (const { better, worse } of doublesOf(ofKept, ofMerged)) {
      await this.signups.end(work, locked.get(worse.shiftId) as Shift, worse, SignupStatus.WITHDRAWN, null);
      const setAside = [...new Set([...(better.setAside ?? []), ...(worse.setAside ?? [])])];
      if (setAside.length > 0) await work.rows(Signup).update(better.id, { setAside });
    }
    await this.refuseOverlap(work, keptId, mergedId);
  }

  @Within(PersonMerged)
  async follow(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    const moved = await work.rows(Signup).find({ personId: mergedId });
    const byMerged = await work.rows(Signup).find({ signedUpById: mergedId });
    await work.rows(Signup).update(idsOf(moved), { personId: keptId });
    await work.rows(Signup).update(idsOf(byMerged), { signedUpById: keptId });
    const ofThemselves = await work.rows(Signup).find({ personId: keptId, signedUpById: keptId });
    await work.rows(Signup).update(idsOf(ofThemselves), { signedUpById: null });
    // All of them were locked before the people were.
    const live = await liveOf(work, [keptId]);
    for (const shift of await work.rows(Shift).lock(live.map(({ shiftId }) => shiftId))) {
      await this.waitlist.settle(work, shift, await work.rows(SchoolEvent).get(shift.eventId));
    }
  }

  private async freePlace(work: Work, shiftId: string, personId: string): Promise<void> {
    const shift = await work.rows(Shift).lockOne(shiftId);
    const { leftAt } = await work.rows(Person).get(personId);
    await this.offers.expireOverdue(work, shift);
    const [signup] = (await liveOf(work, [personId])).filter((row) => row.shiftId === shiftId);
    // Whoever has returned meanwhile keeps what is left, and a place in what has begun is history.
    const isHistory = shift.startsAt <= work.now && signup !== undefined && isPlaced(signup.status);
    if (!signup || leftAt === null || isHistory) return;
    await this.signups.end(work, shift, signup, SignupStatus.WITHDRAWN, null);
    await this.waitlist.settle(work, shift, await work.rows(SchoolEvent).get(shift.eventId));
    await work.audit('freePlaceOfPersonWhoLeft', signup.id, { personId });
  }

  /** A program does not choose where somebody goes: a human withdraws one of the two first. */
  private async refuseOverlap(work: Work, keptId: string, mergedId: string): Promise<void> {
    const ahead = await this.commitments.between(work, [keptId, mergedId], work.now, END_OF_TIME);
    const [ofKept, ofMerged] = [keptId, mergedId].map((id) => ahead.filter(({ personId }) => personId === id));
    const clashing = (ofKept ?? []).flatMap((row) => {
      const others = (ofMerged ?? []).filter((other) => overlap(row, other));
      return others.length > 0 ? [row, ...others] : [];
    });
    const signupIds = [...new Set(clashing.map(({ sourceId }) => sourceId))].sort();
    if (signupIds.length > 0) throw ruleBroken('SHIFT_OVERLAP' satisfies SignupReason, { signupIds });
  }
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

const liveOf = (work: Work, personIds: readonly string[]): Promise<Signup[]> =>
  work.rows(Signup).find({ personId: In([...personIds]), status: In([...LIVE_STATUSES]) }, { shiftId: 'ASC' });
