import { Field, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime, GraphQLLocalTime } from '../platform/graphql/scalars.js';
import type { Instant } from '../platform/text/instant.js';
import { Weekday } from './weekday.js';

@ObjectType('AvailabilityWindow', { description: 'A stretch of every week, on the school’s clock.' })
export class AvailabilityWindowType {
  @Field(() => Weekday)
  weekday: Weekday;

  @Field(() => GraphQLLocalTime, { description: 'When it begins.' })
  from: string;

  @Field(() => GraphQLLocalTime, { description: 'Not after `from`: of the next day.' })
  until: string;
}

@ObjectType('AvailabilityException', { description: 'A time that differs from the week.' })
export class AvailabilityExceptionType {
  @Field(() => GraphQLDateTime, { description: 'When it begins.' })
  from: Instant;

  @Field(() => GraphQLDateTime, { description: 'When it is over.' })
  until: Instant;

  @Field(() => Boolean, { description: 'Whether they can help then, whatever their week says.' })
  available: boolean;
}
