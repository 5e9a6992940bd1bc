import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../platform/graphql/node.js';
import { connectionOf } from '../platform/graphql/page.js';
import { GraphQLDateTime } from '../platform/graphql/scalars.js';
import type { Instant } from '../platform/text/instant.js';
import type { SchoolEvent } from './event.entity.js';
import { EventKind, EventStatus } from './event.enums.js';

@ObjectType('Event', {
  implements: () => NodeType,
  description: 'A fair, a trip, a visit: something that needs helpers.',
})
export class EventType extends NodeType {
  schoolId: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true, description: 'Markdown as typed.' })
  description: string | null;

  @Field(() => EventKind)
  kind: EventKind;

  @Field(() => EventStatus)
  status: EventStatus;

  @Field(() => GraphQLDateTime)
  startsAt: Instant;

  @Field(() => GraphQLDateTime)
  endsAt: Instant;

  @Field(() => String, { nullable: true })
  location: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  publishedAt: Instant | null;

  @Field(() => String, { nullable: true, description: 'As whoever cancelled it gave it.' })
  cancellationReason: string | null;

  @Field(() => Int, { description: 'To be given back with a change.' })
  version: number;
}

export const toEvent = (event: SchoolEvent): EventType => ({
  id: event.id,
  schoolId: event.schoolId,
  title: event.title,
  description: event.description,
  kind: event.kind,
  status: event.status,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  location: event.location,
  publishedAt: event.publishedAt,
  cancellationReason: event.cancellationReason,
  version: event.version,
});

export const EventConnection = connectionOf<EventType>('Event', () => EventType);
