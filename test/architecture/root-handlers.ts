import { RequestMethod, type DynamicModule, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { ACCESS_RULE, type AccessRule } from '../../src/platform/access/allow.js';
import { appModule, methodsOf, type Method } from './modules.js';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

export interface RootHandler {
  /** `Query`, `Mutation`, or the HTTP method. */
  kind: string;
  /** The field, or the path. */
  name: string;
  /** `Class.method`. */
  place: string;
  rule: AccessRule | undefined;
}

/** Every query, mutation and HTTP route of a module, with what it declares about who may knock. */
export const rootHandlersOf = (module: Type | DynamicModule): RootHandler[] =>
  methodsOf(module)
    .flatMap(handlerOf)
    .sort((a, b) => (`${a.kind} ${a.name}` < `${b.kind} ${b.name}` ? -1 : 1));

export const rootHandlers: readonly RootHandler[] = rootHandlersOf(appModule);

function handlerOf({ name: place, owner, handler }: Method): RootHandler[] {
  const rule = Reflect.getMetadata(ACCESS_RULE, handler) as AccessRule | undefined;
  const root = Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler) as string | undefined;
  if (root && ROOTS.includes(root)) return [{ kind: root, name: place.replace(/^.*\./, ''), place, rule }];
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  if (method === undefined) return [];
  const path = [owner, handler].map((target) => Reflect.getMetadata(PATH_METADATA, target) as string).join('/');
  return [{ kind: RequestMethod[method], name: `/${path}`.replace(/\/+/g, '/'), place, rule }];
}
