import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from '../../platform/graphql/scalars.js';
import type { Instant } from '../../platform/text/instant.js';
import type { Session } from './session.entity.js';

@ObjectType('Session', { description: 'What a sign-in began: a browser or a program that acts for the account.' })
export class SessionType {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLDateTime, { description: 'Of the sign-in.' })
  createdAt: Instant;

  @Field(() => GraphQLDateTime, { description: 'To the hour.' })
  lastUsedAt: Instant;

  @Field(() => GraphQLDateTime, { description: 'Moves on with its use, half a year after the sign-in at most.' })
  expiresAt: Instant;

  @Field(() => String, { nullable: true, description: 'What the browser called itself.' })
  userAgent: string | null;

  @Field(() => Boolean, { description: 'Whether this request presents it.' })
  current: boolean;
}

export const toSession = (row: Session, credentialId: string | null): SessionType => ({
  id: row.id,
  createdAt: row.createdAt,
  lastUsedAt: row.lastUsedAt,
  expiresAt: row.expiresAt,
  userAgent: row.userAgent,
  current: row.id === credentialId,
});
