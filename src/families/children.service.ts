import { Injectable } from '@nestjs/common';
import { Duty, PeoplePolicy, PeopleService, markChanged } from '../identity/index.js';
import { requireVersion } from '../platform/database/versions.js';
import type { Work } from '../platform/database/work.js';
import { notFound, Refusal } from '../platform/refusal.js';
import { toName } from '../platform/text/to-name.js';
import type {
  AddChildInput,
  AddGuardianshipInput,
  RecordChildLeavingInput,
  RecordChildReturnInput,
  RemoveGuardianshipInput,
  UpdateChildInput,
} from './child-changes.inputs.js';
import { Child } from './child.entity.js';
import { ClassesService } from './classes.service.js';
import type { FamilyReason } from './families.errors.js';
import { FamiliesService } from './families.service.js';
import { requireHere } from './family-changes.service.js';
import { FamilyChild } from './family-child.entity.js';
import { Family } from './family.entity.js';
import { Guardianship } from './guardianship.entity.js';
import { WordsOfOtherSchools } from './roster/words-of-other-schools.js';

/** Children by hand: two names, and who is responsible for them. All by the office. */
@Injectable()
export class ChildrenService {
  constructor(
    private readonly policy: PeoplePolicy,
    private readonly people: PeopleService,
    private readonly families: FamiliesService,
    private readonly classes: ClassesService,
    private readonly wordsOfOtherSchools: WordsOfOtherSchools,
  ) {}

  async add(work: Work, { familyId, givenName, familyName }: AddChildInput): Promise<Child> {
    this.policy.requireOfficeElseNotFound(work);
    // Not while the family becomes another one.
    await work.rows(Family).lockOne(familyId);
    const names = { givenName: toName(givenName), familyName: toName(familyName ?? '') };
    const child = await this.families.addChild(work, names);
    await work.rows(FamilyChild).insert({ familyId, childId: child.id });
    await work.audit('addChild', child.id, { familyId });
    return child;
  }

  async update(work: Work, { childId, version, givenName, familyName }: UpdateChildInput): Promise<Child> {
    const child = await this.lock(work, childId, version);
    return this.change(work, child, 'updateChild', {
      ...(givenName === undefined ? {} : { givenName: toName(givenName) }),
      ...(familyName === undefined ? {} : { familyName: toName(familyName ?? '') }),
    });
  }

  /** The child is in no list any more, and in no class from today on; its family and guardians are kept for its return. */
  async recordLeaving(work: Work, { childId, version }: RecordChildLeavingInput): Promise<Child> {
    const child = await this.lock(work, childId, version);
    if (child.leftAt !== null) return child;
    await this.classes.endAllOf(work, childId);
    return this.change(work, child, 'recordChildLeaving', { leftAt: work.now });
  }

  /** The child is back in its family, but in no class: its stays ended when it left, and the office begins new ones. */
  async recordReturn(work: Work, { childId, version }: RecordChildReturnInput): Promise<Child> {
    const child = await this.lock(work, childId, version);
    if (child.leftAt === null) return child;
    // Whatever was written into its classes while it was away says nothing of the child that is back.
    await this.classes.endAllOf(work, childId);
    await this.wordsOfOtherSchools.follow(work, childId);
    return this.change(work, child, 'recordChildReturn', { leftAt: null });
  }

  async addGuardianship(work: Work, { childId, personId, relation }: AddGuardianshipInput): Promise<Child> {
    this.policy.requireOfficeElseNotFound(work);
    const child = await work.rows(Child).lockOne(childId);
    await requireHere(work, personId);
    const guardianship = { childId, personId, relation: toName(relation) };
    if (!(await work.rows(Guardianship).insertUnlessThere(guardianship))) {
      throw new Refusal('CONFLICT', 'ALREADY_EXISTS' satisfies FamilyReason);
    }
    await this.people.giveDuty(work, personId, Duty.GUARDIAN);
    await this.wordsOfOtherSchools.follow(work, childId, personId);
    return this.change(work, child, 'addGuardianship', {}, { personId });
  }

  async removeGuardianship(work: Work, { childId, version, personId }: RemoveGuardianshipInput): Promise<Child> {
    const child = await this.lock(work, childId, version);
    if ((await work.rows(Guardianship).delete({ childId, personId })) === 0) throw notFound('personId');
    await markChanged(work, personId);
    return this.change(work, child, 'removeGuardianship', {}, { personId });
  }

  private async lock(work: Work, childId: string, version: number): Promise<Child> {
    this.policy.requireOfficeElseNotFound(work);
    const child = await work.rows(Child).lockOne(childId);
    requireVersion(child, version);
    return child;
  }

  private async change(
    work: Work,
    child: Child,
    action: string,
    change: Partial<Child>,
    details?: Record<string, unknown>,
  ): Promise<Child> {
    const next = { ...change, version: child.version + 1 };
    await work.rows(Child).update(child.id, next);
    await work.audit(action, child.id, details);
    return Object.assign(child, next);
  }
}
