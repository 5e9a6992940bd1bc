import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { IdField } from '../../platform/graphql/input-fields.js';
import { connectionOf } from '../../platform/graphql/page.js';
import { GraphQLDateTime, GraphQLEmailAddress } from '../../platform/graphql/scalars.js';
import type { Instant } from '../../platform/text/instant.js';
import type { AddressReview } from './address-review.entity.js';

export enum AddressReviewDecision {
  ACCEPTED = 'ACCEPTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(AddressReviewDecision, {
  name: 'AddressReviewDecision',
  description: 'What became of the address that a roster brought.',
  valuesMap: {
    ACCEPTED: { description: 'It signs in in place of the old one.' },
    REFUSED: { description: 'The old one stays.' },
    WITHDRAWN: { description: 'The roster says it no more.' },
  },
});

@ObjectType('AddressReview', {
  description:
    'A roster says another address of somebody who has signed in by the old one, which goes on until this is decided.',
})
export class AddressReviewType {
  personId: string;

  @Field(() => ID)
  id: string;

  @Field(() => GraphQLEmailAddress, { description: 'By which they have signed in.' })
  oldEmail: string;

  @Field(() => GraphQLEmailAddress, { description: 'What the roster says.' })
  newEmail: string;

  @Field(() => GraphQLDateTime, { description: 'When the roster said it first.' })
  openedAt: Instant;

  @Field(() => AddressReviewDecision, { nullable: true, description: 'Null: it waits.' })
  decision: AddressReviewDecision | null;
}

export const toAddressReview = (row: AddressReview): AddressReviewType => ({
  id: row.id,
  personId: row.personId,
  oldEmail: row.oldEmail,
  newEmail: row.newEmail,
  openedAt: row.createdAt,
  decision: row.decision as AddressReviewDecision | null,
});

export const AddressReviewConnection = connectionOf<AddressReviewType>('AddressReview', () => AddressReviewType);

@InputType({ description: 'Which of two addresses is right.' })
export class DecideAddressInput {
  @IdField('review')
  reviewId: string;

  @Field(() => Boolean, { description: 'True: the new one takes the place of the old one. False: the old one stays.' })
  @IsBoolean()
  accept: boolean;
}
