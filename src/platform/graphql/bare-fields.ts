import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { SetMetadata } from '@nestjs/common';
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

export const BARE = 'many-hands:bare';

/**
 * The field of this type named like the method. It is called as `(parent, args, context)` and runs without Nest's wrapper, which costs a promise per field. It must
 * carry no guard, pipe or interceptor, and what it shows must be display-safe: both are checked against
 * test/architecture/bare-fields.ts.
 */
export const BareField = (type: string): MethodDecorator => SetMetadata(BARE, type);

export interface FoundBareField {
  type: string;
  field: string;
  instance: object;
}

export function findBareFields(discovery: DiscoveryService, scanner: MetadataScanner): FoundBareField[] {
  const found: FoundBareField[] = [];
  for (const { instance } of discovery.getProviders()) {
    if (!instance || typeof instance !== 'object') continue;
    const methods = instance as Record<string, object>;
    for (const field of scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
      const type = Reflect.getMetadata(BARE, methods[field] as object) as string | undefined;
      if (type) found.push({ type, field, instance: instance as object });
    }
  }
  return found;
}

/** Replaces Nest's wrappers of the bare fields by the methods themselves. */
export function withBareFields(schema: GraphQLSchema, bareFields: FoundBareField[]): GraphQLSchema {
  for (const { type, field, instance } of bareFields) {
    const objectType = schema.getType(type);
    const definition = isObjectType(objectType) ? objectType.getFields()[field] : undefined;
    if (!definition) throw new Error(`there is no field ${type}.${field} to make bare`);
    const method = (instance as Record<string, GraphQLFieldResolver<unknown, unknown>>)[field];
    definition.resolve = method?.bind(instance);
  }
  return schema;
}
