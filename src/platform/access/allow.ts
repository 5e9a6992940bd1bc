import { SetMetadata } from '@nestjs/common';

export type AccessRule = { who: 'anyone' } | { who: 'signedIn' } | { who: 'duties'; duties: readonly string[] };

export const ACCESS_RULE = 'many-hands:access-rule';

/**
 * Which kind of caller may knock at this query, mutation or route. It says nothing about rows: policies do.
 * A handler that declares nothing is refused.
 */
export const Allow = (...duties: [string, ...string[]]): MethodDecorator =>
  SetMetadata(ACCESS_RULE, { who: 'duties', duties } satisfies AccessRule);

Allow.signedIn = (): MethodDecorator => SetMetadata(ACCESS_RULE, { who: 'signedIn' } satisfies AccessRule);

export const Public = (): MethodDecorator => SetMetadata(ACCESS_RULE, { who: 'anyone' } satisfies AccessRule);
