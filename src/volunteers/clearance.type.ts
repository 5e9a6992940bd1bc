import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeType } from '../platform/graphql/node.js';
import { GraphQLLocalDate } from '../platform/graphql/scalars.js';
import type { LocalizedName } from '../platform/messages/localized-name.js';
import type { ClearanceKind } from './clearance-kind.entity.js';
import { ClearanceState } from './clearances.rules.js';

registerEnumType(ClearanceState, {
  name: 'ClearanceState',
  description: 'How a person stands to a kind of clearance.',
  valuesMap: {
    MISSING: { description: 'There is none for that day.' },
    VALID: { description: 'It holds on that day: the only state that counts.' },
    EXPIRES_BEFORE: { description: 'It holds today, but no more on that day.' },
    EXPIRED: { description: 'It has already ended.' },
    REVOKED: { description: 'The office took it back.' },
  },
});

@ObjectType('ClearanceKind', {
  implements: () => NodeType,
  description: 'What a school checks of its volunteers before some work, such as a background check.',
})
export class ClearanceKindType extends NodeType {
  schoolId: string;
  names: LocalizedName[];

  @Field(() => Boolean, { description: 'Whether a coordinator may let somebody help without it, with a reason.' })
  overridable: boolean;

  @Field(() => Int, { description: 'To be given back with a change.' })
  version: number;
}

export const toClearanceKind = ({ id, schoolId, names, overridable, version }: ClearanceKind): ClearanceKindType => ({
  id,
  schoolId,
  names,
  overridable,
  version,
});

@ObjectType('PersonClearance', { description: 'How a person stands to one kind of clearance on a day.' })
export class PersonClearanceType {
  kindId: string;
  recordedById: string | null;

  @Field(() => ClearanceState)
  state: ClearanceState;

  @Field(() => ID, { nullable: true, description: 'Of the last record of this kind; null where there is none.' })
  clearanceId: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day on which it holds.' })
  issuedOn: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day on which it holds; null: no end.' })
  expiresOn: string | null;

  @Field(() => String, { nullable: true, description: 'What the office wrote down with it.' })
  note: string | null;
}
