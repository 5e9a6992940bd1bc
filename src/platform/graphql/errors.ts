import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { Logger, type ValidationError } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { refusalOf } from '../database/db-errors.js';
import { badInput, Refusal, type Violation } from '../refusal.js';

const log = new Logger('GraphQL');

/** What a client sees of an error: a refusal as it is, Apollo's own as it is, everything else only by its errorId. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const refusal = cause instanceof Refusal ? cause : refusalOf(cause);
  if (refusal) {
    const { code, reason, details } = refusal;
    return {
      message: refusal.message,
      ...place,
      extensions: { code, ...(reason && { reason }), ...(details && { details }) },
    };
  }
  if (cause instanceof GraphQLError && formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') {
    const { code, reason } = formatted.extensions ?? {};
    return { message: formatted.message, ...place, extensions: { code, ...(reason !== undefined && { reason }) } };
  }
  const errorId = randomUUID();
  log.error({ errorId, path: formatted.path, error: cause instanceof Error ? cause.stack : String(cause) });
  return {
    message: 'Something went wrong on our side.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', details: { errorId } },
  };
}

/** class-validator's findings as violations with paths into the input, such as `roles.0.shifts.1.capacity`. */
export const refuseInvalidInput = (errors: ValidationError[]): Refusal => badInput(...violationsOf(errors, ''));

function violationsOf(errors: ValidationError[], prefix: string): Violation[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const path = `${prefix}${property}`;
    const own = Object.values(constraints ?? {}).map((message) => ({ path, message: withoutName(message, property) }));
    return [...own, ...violationsOf(children ?? [], `${path}.`)];
  });
}

const withoutName = (message: string, property: string): string =>
  message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
