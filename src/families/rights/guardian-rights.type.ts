import { Field, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../../platform/graphql/node.js';
import { GraphQLDateTime, GraphQLLocalDate } from '../../platform/graphql/scalars.js';
import type { Instant } from '../../platform/text/instant.js';
import type { GuardianRestriction } from './guardian-restriction.entity.js';
import type { GuardianRights } from './guardian-rights.entity.js';
import { RestrictionKind } from './restriction-kind.js';

@ObjectType('GuardianRights', {
  description: 'What an adult may do about a child; everything, unless an administrator says no.',
})
export class GuardianRightsType {
  @Field(() => Boolean, { description: 'See the child, its classes and their events.' })
  seesSchedule: boolean;

  @Field(() => Boolean, { description: 'See the directories of its classes.' })
  seesDirectory: boolean;

  @Field(() => Boolean, { description: 'Get mail about the child.' })
  receivesMail: boolean;

  @Field(() => Boolean, { description: 'Pick the child up, and come to conferences about it.' })
  picksUp: boolean;

  @Field(() => Boolean, { description: 'Change what the school holds of the child.' })
  changesData: boolean;
}

export const ALL_RIGHTS: Readonly<GuardianRightsType> = {
  seesSchedule: true,
  seesDirectory: true,
  receivesMail: true,
  picksUp: true,
  changesData: true,
};

export const toGuardianRights = (row: GuardianRights | undefined): GuardianRightsType => {
  const { seesSchedule, seesDirectory, receivesMail, picksUp, changesData } = row ?? ALL_RIGHTS;
  return { seesSchedule, seesDirectory, receivesMail, picksUp, changesData };
};

@ObjectType('GuardianRestriction', {
  implements: () => NodeType,
  description: 'What a court or the school has forbidden an adult. Only administrators know that it exists.',
})
export class GuardianRestrictionType extends NodeType {
  personId: string;
  childId: string | null;
  otherPersonId: string | null;
  recordedById: string | null;
  liftedById: string | null;

  @Field(() => RestrictionKind)
  kind: RestrictionKind;

  @Field(() => String, { description: 'Where the paper is.' })
  document: string;

  @Field(() => GraphQLLocalDate, { description: 'From this school day on.' })
  startsOn: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first school day on which it no longer holds.' })
  endsBefore: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ends by itself.' })
  expiresAt: Instant | null;

  @Field(() => GraphQLDateTime, { description: 'When it was written down.' })
  recordedAt: Instant;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was lifted; null: never.' })
  liftedAt: Instant | null;
}

export const toGuardianRestriction = (row: GuardianRestriction): GuardianRestrictionType => ({
  id: row.id,
  personId: row.personId,
  childId: row.childId,
  otherPersonId: row.otherPersonId,
  recordedById: row.recordedById,
  liftedById: row.liftedById,
  kind: row.kind,
  document: row.document,
  startsOn: row.startsOn,
  endsBefore: row.endsBefore,
  expiresAt: row.expiresAt,
  recordedAt: row.createdAt,
  liftedAt: row.liftedAt,
});
