import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { SharingBegan } from '../../identity/index.js';
import { later } from '../../platform/clock/clock.js';
import type { Work } from '../../platform/database/work.js';
import { Within } from '../../platform/domain-events/domain-event.js';
import { ruleBroken } from '../../platform/refusal.js';
import type { FamilyReason } from '../families.errors.js';
import { FamilyAdult } from '../family-adult.entity.js';
import { FamilyChild } from '../family-child.entity.js';
import { Guardianship } from '../guardianship.entity.js';
import { GuardianRestriction } from './guardian-restriction.entity.js';
import { mustBeApart } from './restriction.rules.js';

const REASON = 'a mailbox stands above the schools';
const DAY_MS = 86_400_000;

/** Two people between whom a word stands do not come to share a mailbox. */
@Injectable()
export class SharedMailboxesListener {
  @Within(SharingBegan)
  async refuse(work: Work, { schoolId, personId, otherIds }: SharingBegan): Promise<void> {
    const people = In([personId, ...otherIds]);
    const open = { schoolId, liftedAt: IsNull() };
    const rows = work.acrossSchools(REASON, GuardianRestriction);
    const restrictions = [
      ...(await rows.find({ ...open, personId: people })),
      ...(await rows.find({ ...open, otherPersonId: people })),
    ];
    if (restrictions.length === 0) return;
    const childId = In(restrictions.flatMap((row) => row.childId ?? []));
    const familyChildren = await work.acrossSchools(REASON, FamilyChild).find({ childId });
    const familyId = In(familyChildren.map((row) => row.familyId));
    const ties = {
      ...{ restrictions, familyChildren },
      guardianships: await work.acrossSchools(REASON, Guardianship).find({ childId, personId: people }),
      familyAdults: await work.acrossSchools(REASON, FamilyAdult).find({ familyId, personId: people }),
    };
    // Wherever the school is, its day is no earlier.
    const moment = { today: later(work.now, -DAY_MS).slice(0, 10), now: work.now };
    if (otherIds.some((id) => mustBeApart(ties, personId, id, moment))) {
      throw ruleBroken('KEPT_APART' satisfies FamilyReason);
    }
  }
}
