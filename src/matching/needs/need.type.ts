import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../../platform/graphql/node.js';
import { connectionOf } from '../../platform/graphql/page.js';
import { GraphQLDateTime } from '../../platform/graphql/scalars.js';
import type { Instant } from '../../platform/text/instant.js';
import { VisitFormat } from '../../volunteers/index.js';
import type { Need } from './need.entity.js';
import { NeedAudience, NeedStatus, NeedTiming } from './need.enums.js';

@ObjectType('Need', {
  implements: () => NodeType,
  description: 'A teacher’s request for somebody who knows something, not yet on the calendar.',
})
export class NeedType extends NodeType {
  schoolId: string;
  classroomId: string;
  postedById: string;
  eventId: string | null;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true, description: 'Plain text.' })
  description: string | null;

  @Field(() => VisitFormat)
  format: VisitFormat;

  @Field(() => NeedTiming)
  timing: NeedTiming;

  @Field(() => Int, { description: 'How many people are wanted.' })
  headCount: number;

  @Field(() => NeedStatus)
  status: NeedStatus;

  @Field(() => GraphQLDateTime)
  postedAt: Instant;

  @Field(() => String, { nullable: true, description: 'In the words of whoever closed it.' })
  closeReason: string | null;

  @Field(() => Int, { description: 'To be given back with a change.' })
  version: number;
}

export type NeedRow = Omit<Need, 'updatedAt'>;

export const toNeed = (need: NeedRow): NeedType => ({
  id: need.id,
  schoolId: need.schoolId,
  classroomId: need.classroomId,
  postedById: need.postedById,
  eventId: need.eventId,
  title: need.title,
  description: need.description,
  format: need.format,
  timing: need.timing,
  headCount: need.headCount,
  status: need.status,
  postedAt: need.createdAt,
  closeReason: need.closeReason,
  version: need.version,
});

export const NeedConnection = connectionOf<NeedType>('Need', () => NeedType);

@ObjectType('NeedWindow', { description: 'A time that suits the class.' })
export class NeedWindowType {
  @Field(() => GraphQLDateTime)
  startsAt: Instant;

  @Field(() => GraphQLDateTime)
  endsAt: Instant;
}

@ObjectType('NeedOutcome', { description: 'How it was with somebody who came, for the staff.' })
export class NeedOutcomeType {
  personId: string;

  @Field(() => String, { nullable: true, description: 'The words that the person was sent.' })
  thanks: string | null;

  @Field(() => Boolean, { description: 'Whether the teacher would ask the person again.' })
  askAgain: boolean;
}

@ObjectType('NeedBroadcast', { description: 'That many were asked at once, for the staff.' })
export class NeedBroadcastType {
  askedById: string;

  @Field(() => NeedAudience)
  audience: NeedAudience;

  @Field(() => GraphQLDateTime, { description: 'The mails went out from then on.' })
  askedAt: Instant;

  @Field(() => Int, { description: 'How many people were asked, whether or not the viewer may know of each.' })
  people: number;
}
