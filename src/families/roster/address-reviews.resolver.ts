import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OFFICE, PeopleQueries, PersonType, toPerson } from '../../identity/index.js';
import { Allow } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ListSize } from '../../platform/graphql/list-size.js';
import { PageArgs, type Page } from '../../platform/graphql/page.js';
import { SchoolType } from '../../schools/index.js';
import {
  AddressReviewConnection,
  AddressReviewType,
  DecideAddressInput,
  toAddressReview,
} from './address-review.type.js';
import { AddressReviews } from './address-reviews.service.js';

@Resolver(() => AddressReviewType)
export class AddressReviewsResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reviews: AddressReviews,
    private readonly people: PeopleQueries,
  ) {}

  @Mutation(() => AddressReviewType, {
    description: 'Says which address is right: by oneself with a sign-in of the last 15 minutes, or by the office.',
  })
  @Allow.signedIn()
  async decideAddress(
    @Args('input') input: DecideAddressInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AddressReviewType> {
    return toAddressReview(
      await this.unitOfWork.run(viewer, input.reviewId, (work) => this.reviews.decide(work, input)),
    );
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Whose address it is.' })
  async person(@Parent() { personId }: AddressReviewType, @CurrentViewer() viewer: Viewer): Promise<PersonType | null> {
    const person = await this.people.named(viewer, personId);
    return person ? toPerson(person) : null;
  }
}

@Resolver(() => PersonType)
export class PersonAddressReviewsFields {
  constructor(private readonly reviews: AddressReviews) {}

  @ResolveField(() => [AddressReviewType], {
    nullable: true,
    description: 'Addresses of theirs that a roster would replace, and that wait for them; for them and the office.',
  })
  @ListSize(1)
  async addressReviews(
    @Parent() person: PersonType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AddressReviewType[] | null> {
    const isShown = viewer.personIds.includes(person.id) || viewer.hasDuty(person.schoolId, ...OFFICE);
    return isShown ? this.reviews.openOf(viewer, person.id) : null;
  }
}

@Resolver(() => SchoolType)
export class SchoolAddressReviewsFields {
  constructor(private readonly reviews: AddressReviews) {}

  @ResolveField(() => AddressReviewConnection, {
    nullable: true,
    description:
      'Addresses that a roster would replace and that wait for a decision, the oldest first; for the office.',
  })
  async addressReviews(
    @Parent() school: SchoolType,
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<AddressReviewType> | null> {
    return viewer.hasDuty(school.id, ...OFFICE) ? this.reviews.page(viewer, school.id, page) : null;
  }
}
