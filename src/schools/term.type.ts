import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../platform/graphql/node.js';
import { GraphQLLocalDate } from '../platform/graphql/scalars.js';
import type { Term } from './term.entity.js';

@ObjectType('Term', { implements: () => NodeType, description: 'A stretch of the school year.' })
export class TermType extends NodeType {
  @Field(() => String)
  name: string;

  @Field(() => GraphQLLocalDate)
  startsOn: string;

  @Field(() => GraphQLLocalDate, { description: 'The first day after the term.' })
  endsBefore: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Before this day the office alone sees who is in its classes; whoever has begun to be there is shown.',
  })
  shownFrom: string;

  @Field(() => Int, { description: 'To be given back with a change.' })
  version: number;
}

export const toTerm = ({ id, name, startsOn, endsBefore, shownFrom, version }: Term): TermType => ({
  id,
  name,
  startsOn,
  endsBefore,
  shownFrom,
  version,
});
