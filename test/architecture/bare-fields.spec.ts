import {
  EXCEPTION_FILTERS_METADATA,
  GUARDS_METADATA,
  INTERCEPTORS_METADATA,
  PIPES_METADATA,
  ROUTE_ARGS_METADATA,
} from '@nestjs/common/constants.js';
import { BARE } from '../../src/platform/graphql/bare-fields.js';
import { BARE_FIELDS } from './bare-fields.js';
import { appModule, methodsOf, type Method } from './modules.js';

const WRAPPERS = [GUARDS_METADATA, PIPES_METADATA, INTERCEPTORS_METADATA, EXCEPTION_FILTERS_METADATA];

const bare = methodsOf(appModule).filter(({ handler }) => Reflect.hasMetadata(BARE, handler));

const fieldOf = ({ name, handler }: Method): string =>
  `${Reflect.getMetadata(BARE, handler) as string}.${name.split('.')[1]}`;

/** The pipes of the method's own arguments, such as `@Args('id', SomePipe)`. */
function argumentPipes({ name, owner }: Method): unknown[] {
  const method = name.split('.')[1] as string;
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, owner, method) ?? {}) as Record<string, { pipes?: unknown[] }>;
  return Object.values(args).flatMap(({ pipes }) => pipes ?? []);
}

describe('a bare field', () => {
  it('is on the committed list, and everything on the list is one', () => {
    expect(bare.map(fieldOf).sort()).toEqual([...BARE_FIELDS].sort());
  });

  it('carries no guard, pipe, interceptor or filter, which would not run', () => {
    const wrapped = bare.filter(
      (method) =>
        WRAPPERS.some((key) => Reflect.hasMetadata(key, method.handler) || Reflect.hasMetadata(key, method.owner)) ||
        argumentPipes(method).length > 0,
    );
    expect(wrapped.map(fieldOf)).toEqual([]);
  });
});
