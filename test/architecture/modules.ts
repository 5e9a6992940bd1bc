import 'reflect-metadata';
import type { DynamicModule, Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { AppModule } from '../../src/app.module.js';
import { readConfig } from '../../src/platform/config/config.js';

export interface Method {
  /** `SignupsResolver.signUp`. */
  name: string;
  owner: Type;
  handler: object;
}

export const appModule = AppModule.of(readConfig({}));

/** Every method of every provider and controller that a module brings, itself and through its imports. */
export function methodsOf(module: Type | DynamicModule): Method[] {
  return [...new Set(classesOf(module, new Set()))].flatMap((owner) =>
    Object.entries(Object.getOwnPropertyDescriptors(owner.prototype)).flatMap(([name, { value }]) =>
      typeof value === 'function' && name !== 'constructor'
        ? [{ name: `${owner.name}.${name}`, owner, handler: value as object }]
        : [],
    ),
  );
}

type Listed = Type | { useClass?: Type };

function classesOf(module: Type | DynamicModule, seen: Set<unknown>): Type[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const dynamic = 'module' in module ? module : null;
  const type = dynamic ? dynamic.module : (module as Type);
  const listed = <T>(key: 'imports' | 'providers' | 'controllers'): T[] => [
    ...((Reflect.getMetadata(MODULE_METADATA[key.toUpperCase() as 'IMPORTS'], type) ?? []) as T[]),
    ...((dynamic?.[key] ?? []) as T[]),
  ];
  const own = [...listed<Listed>('providers'), ...listed<Listed>('controllers')]
    .map((each) => (typeof each === 'function' ? each : each.useClass))
    .filter((each): each is Type => typeof each === 'function');
  return [...own, ...listed<Type | DynamicModule>('imports').flatMap((each) => classesOf(each, seen))];
}
