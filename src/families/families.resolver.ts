import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { OFFICE, PeopleQueries, toPerson } from '../identity/index.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import { notFound } from '../platform/refusal.js';
import { FamiliesQueries } from './families.queries.js';
import {
  AddFamilyAdultInput,
  AddFamilyInput,
  MergeFamiliesInput,
  RemoveFamilyAdultInput,
  SetActingForEachOtherInput,
  UpdateFamilyInput,
} from './family-changes.inputs.js';
import { FamilyChangesService } from './family-changes.service.js';
import { FamilyAdultType, FamilyType, toFamily } from './family.type.js';

@Resolver()
export class FamiliesResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly families: FamilyChangesService,
    private readonly queries: FamiliesQueries,
    private readonly people: PeopleQueries,
  ) {}

  @Mutation(() => FamilyType, { description: 'Adds a household.' })
  @Allow(...OFFICE)
  async addFamily(@Args('input') input: AddFamilyInput, @CurrentViewer() viewer: Viewer): Promise<FamilyType> {
    const once = { operation: 'addFamily', input };
    const job = (work: Work) => this.families.add(work, input);
    return toFamily(await this.unitOfWork.once(viewer, input.schoolId, once, job));
  }

  @Mutation(() => FamilyType, { description: 'Renames a household.' })
  @Allow(...OFFICE)
  async updateFamily(@Args('input') input: UpdateFamilyInput, @CurrentViewer() viewer: Viewer): Promise<FamilyType> {
    return toFamily(await this.unitOfWork.run(viewer, input.familyId, (work) => this.families.update(work, input)));
  }

  @Mutation(() => FamilyType, { description: 'An adult lives there from now on.' })
  @Allow(...OFFICE)
  async addFamilyAdult(
    @Args('input') input: AddFamilyAdultInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<FamilyType> {
    return toFamily(await this.unitOfWork.run(viewer, input.familyId, (work) => this.families.addAdult(work, input)));
  }

  @Mutation(() => FamilyType, { description: 'An adult lives there no longer; guardianships stay.' })
  @Allow(...OFFICE)
  async removeFamilyAdult(
    @Args('input') input: RemoveFamilyAdultInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<FamilyType> {
    const job = (work: Work) => this.families.removeAdult(work, input);
    return toFamily(await this.unitOfWork.run(viewer, input.familyId, job));
  }

  @Mutation(() => FamilyType, { description: 'Makes two entries of one household into one. It cannot be undone.' })
  @Allow(...OFFICE)
  async mergeFamilies(@Args('input') input: MergeFamiliesInput, @CurrentViewer() viewer: Viewer): Promise<FamilyType> {
    return toFamily(await this.unitOfWork.run(viewer, input.keepId, (work) => this.families.merge(work, input)));
  }

  @Mutation(() => FamilyAdultType, {
    description:
      'Whether this adult and the others of the family act for each other, such as by signing each other up.',
  })
  @Allow.signedIn()
  async setActingForEachOther(
    @Args('input') input: SetActingForEachOtherInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<FamilyAdultType> {
    const { familyId, personId } = input;
    if (!(await this.queries.familiesByIds(viewer, [familyId])).has(familyId)) throw notFound();
    await this.unitOfWork.run(viewer, familyId, (work) => this.families.setActing(work, input));
    const person = await this.people.named(viewer, personId);
    if (!person) throw notFound('personId');
    return { familyId, person: toPerson(person) };
  }
}
