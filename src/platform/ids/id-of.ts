import { registerDecorator, type ValidationOptions } from 'class-validator';
import { prefixOf } from './ids.js';

/** Validates that a value (or, with `each`, every value of a list) is a well-formed id with this prefix. */
export function IdOf(prefix: string, options?: ValidationOptions): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'idOf',
      target: target.constructor,
      propertyName: String(propertyName),
      ...(options ? { options } : {}),
      validator: {
        validate: (value: unknown) => typeof value === 'string' && prefixOf(value) === prefix,
        defaultMessage: () => `must be the id of a ${prefix}`,
      },
    });
}
