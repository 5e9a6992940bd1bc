import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDateTime } from '../../platform/graphql/scalars.js';
import type { Instant } from '../../platform/text/instant.js';
import type { ApiToken } from '../api-token.entity.js';

export enum ApiTokenScope {
  READ = 'read',
  ALL = 'all',
}

registerEnumType(ApiTokenScope, {
  name: 'ApiTokenScope',
  description: 'What a program may do with a token.',
  valuesMap: { READ: { description: 'Queries only.' }, ALL: { description: 'Whatever its account may.' } },
});

@ObjectType('ApiToken', {
  description: 'What a program presents for the account. The token itself is never shown again.',
})
export class ApiTokenType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => ApiTokenScope)
  scope: ApiTokenScope;

  @Field(() => GraphQLDateTime)
  createdAt: Instant;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Null: it does not expire.' })
  expiresAt: Instant | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'To the hour.' })
  lastUsedAt: Instant | null;

  @Field(() => Boolean, { description: 'Whether this request presents it.' })
  current: boolean;
}

export const toApiToken = (row: ApiToken, credentialId: string | null): ApiTokenType => ({
  id: row.id,
  name: row.name,
  scope: row.scope === 'all' ? ApiTokenScope.ALL : ApiTokenScope.READ,
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
  lastUsedAt: row.lastUsedAt,
  current: row.id === credentialId,
});
