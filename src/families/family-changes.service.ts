import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { PeoplePolicy, Person, markChanged } from '../identity/index.js';
import { repoint } from '../platform/database/repoint.js';
import { requireVersion } from '../platform/database/versions.js';
import type { Work } from '../platform/database/work.js';
import { badInput, notFound, Refusal, ruleBroken } from '../platform/refusal.js';
import { toName } from '../platform/text/to-name.js';
import { Child } from './child.entity.js';
import { FamilyMerged } from './families.domain-events.js';
import type { FamilyReason } from './families.errors.js';
import { FamiliesService } from './families.service.js';
import { FamilyAdult } from './family-adult.entity.js';
import type {
  AddFamilyAdultInput,
  AddFamilyInput,
  MergeFamiliesInput,
  RemoveFamilyAdultInput,
  SetActingForEachOtherInput,
  UpdateFamilyInput,
} from './family-changes.inputs.js';
import { FamilyChild } from './family-child.entity.js';
import { Family } from './family.entity.js';

/** Households by hand: the office says who lives together, and each adult who may act for them. */
@Injectable()
export class FamilyChangesService {
  constructor(
    private readonly policy: PeoplePolicy,
    private readonly families: FamiliesService,
  ) {}

  async add(work: Work, input: AddFamilyInput): Promise<Family> {
    this.policy.requireOffice(work);
    const [adultIds, childIds] = [[...new Set(input.adultIds)], [...new Set(input.childIds)]];
    const people = await work.rows(Person).find({ id: In(adultIds), leftAt: IsNull() });
    refuseMissing('adultIds', input.adultIds, people);
    refuseMissing('childIds', input.childIds, await work.rows(Child).find({ id: In(childIds) }));
    const family = await this.families.addFamily(work, { name: toName(input.name), adultIds, childIds });
    await work.audit('addFamily', family.id, { adultIds, childIds });
    return family;
  }

  async update(work: Work, { familyId, version, name }: UpdateFamilyInput): Promise<Family> {
    const family = await this.lock(work, familyId, version);
    await this.raise(work, family, { name: toName(name) });
    await work.audit('updateFamily', familyId);
    return family;
  }

  async addAdult(work: Work, { familyId, version, personId }: AddFamilyAdultInput): Promise<Family> {
    const family = await this.lock(work, familyId, version);
    await requireHere(work, personId);
    if (!(await work.rows(FamilyAdult).insertUnlessThere({ familyId, personId, actsAlone: false }))) {
      throw new Refusal('CONFLICT', 'ALREADY_EXISTS' satisfies FamilyReason);
    }
    await this.raise(work, family);
    await work.audit('addFamilyAdult', familyId, { personId });
    return family;
  }

  /** They no longer live there; what they are to the children stays. */
  async removeAdult(work: Work, { familyId, version, personId }: RemoveFamilyAdultInput): Promise<Family> {
    const family = await this.lock(work, familyId, version);
    if ((await work.rows(FamilyAdult).delete({ familyId, personId })) === 0) throw notFound('personId');
    await markChanged(work, personId);
    await this.raise(work, family);
    await work.audit('removeFamilyAdult', familyId, { personId });
    return family;
  }

  /** Makes two households one. Children stay who they are: two of the same name may be two. */
  async merge(work: Work, { keepId, mergeId, keepVersion, mergeVersion }: MergeFamiliesInput): Promise<Family> {
    if (keepId === mergeId) throw badInput({ path: 'mergeId', message: 'must be another family' });
    this.policy.requireOfficeElseNotFound(work);
    const locked = new Map((await work.rows(Family).lock([keepId, mergeId])).map((family) => [family.id, family]));
    const [kept, merged] = [locked.get(keepId), locked.get(mergeId)];
    if (!kept) throw notFound();
    if (!merged) throw notFound('mergeId');
    requireVersion(kept, keepVersion);
    requireVersion(merged, mergeVersion);
    await work.announce(new FamilyMerged(work.schoolId, keepId, mergeId));
    const between = { column: 'familyId', from: mergeId, to: keepId } as const;
    const doubled = await repoint(work.rows(FamilyAdult), { ...between, keyOf: ({ personId }) => personId });
    const alone = doubled.filter(({ dropped }) => dropped.actsAlone).map((pair) => pair.kept.id);
    await work.rows(FamilyAdult).update(alone, { actsAlone: true });
    await repoint(work.rows(FamilyChild), { ...between, keyOf: ({ childId }) => childId });
    await work.rows(Family).delete({ id: mergeId });
    await this.raise(work, kept);
    await work.audit('mergeFamilies', keepId, { mergedId: mergeId });
    return kept;
  }

  /** By that adult or the office. It raises no version: the others are not to notice. */
  async setActing(work: Work, { familyId, personId, allowed }: SetActingForEachOtherInput): Promise<FamilyAdult> {
    const isOwn = work.viewer?.personIds.includes(personId) ?? false;
    if (!isOwn) this.policy.requireOffice(work);
    const adult = await work.rows(FamilyAdult).findOne({ familyId, personId });
    if (!adult) throw notFound('personId');
    await work.rows(FamilyAdult).update(adult.id, { actsAlone: !allowed });
    await work.audit('setActingForEachOther', familyId, { personId, allowed });
    return Object.assign(adult, { actsAlone: !allowed });
  }

  private async lock(work: Work, familyId: string, version: number): Promise<Family> {
    this.policy.requireOfficeElseNotFound(work);
    const family = await work.rows(Family).lockOne(familyId);
    requireVersion(family, version);
    return family;
  }

  private async raise(work: Work, family: Family, change: Partial<Family> = {}): Promise<void> {
    const next = { ...change, version: family.version + 1 };
    await work.rows(Family).update(family.id, next);
    Object.assign(family, next);
  }
}

/** Under the person's lock: whoever leaves or turns out to be another at this moment is waited for. */
export async function requireHere(work: Work, personId: string): Promise<void> {
  const { leftAt } = await work.rows(Person).lockOne(personId, 'personId');
  if (leftAt !== null) throw ruleBroken('PERSON_LEFT' satisfies FamilyReason);
}

function refuseMissing(
  path: string,
  ids: readonly string[] | null | undefined,
  found: readonly { id: string }[],
): void {
  const known = new Set(found.map(({ id }) => id));
  const missing = (ids ?? []).findIndex((id) => !known.has(id));
  if (missing >= 0) throw notFound(`${path}.${missing}`);
}
