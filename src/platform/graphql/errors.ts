import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { Logger, type ValidationError } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { driverCode, refusalOf } from '../database/db-errors.js';
import { refusals } from '../metrics/refusals.js';
import { badInput, Refusal, type Violation } from '../refusal.js';

const log = new Logger('GraphQL');
const LONGEST_MESSAGE = 500;
const MOST_VIOLATIONS = 50;

const requests = new WeakMap<object, string>();

/** So that the log can name the request, which whoever formats its errors is not told. */
export function rememberRequest(errors: readonly GraphQLError[], requestId: string | undefined): void {
  if (requestId !== undefined) for (const error of errors) requests.set(error, requestId);
}

/** What a client sees of an error, counted. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const shown = shownError(formatted, error);
  const { code, reason } = shown.extensions as { code: string; reason?: string };
  refusals.inc({ code, reason: reason ?? '' });
  return shown;
}

/** A refusal as it is, Apollo's own as it is, everything else only by its errorId. */
function shownError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const reqId = requests.get(error as object);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const refusal = cause instanceof Refusal ? cause : refusalOf(cause);
  if (refusal) {
    if (refusal !== cause) log.warn({ reqId, path: formatted.path, databaseError: driverCode(cause) ?? String(cause) });
    const { code, reason, details } = refusal;
    return {
      message: refusal.message,
      ...place,
      extensions: { code, ...(reason && { reason }), ...(details && { details }) },
    };
  }
  if (cause instanceof GraphQLError && formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') {
    const { code, reason } = formatted.extensions ?? {};
    const message = shortened(formatted.message);
    const details = code === 'BAD_USER_INPUT' && isOfVariable(message) ? { violations: [violationIn(message)] } : null;
    return {
      message,
      ...place,
      extensions: { code, ...(reason !== undefined && { reason }), ...(details && { details }) },
    };
  }
  const errorId = randomUUID();
  log.error({ reqId, errorId, path: formatted.path, error: cause instanceof Error ? cause.stack : String(cause) });
  return {
    message: 'Something went wrong on our side.',
    ...place,
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      details: { errorId, ...(reqId !== undefined && { requestId: reqId }) },
    },
  };
}

/** In production the schema is no secret, but nobody is helped to guess it: Apollo's own switch forgets variables. */
export function formatErrorWithoutSuggestion(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, ...more } = formatError(formatted, error);
  return { message: withoutSuggestion(message), ...more };
}

const withoutSuggestion = (message: string): string => message.replace(/ Did you mean .*/s, '');

/** GraphQL repeats the value that it refuses, however long it is. */
const shortened = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;

const isOfVariable = (message: string): boolean => message.startsWith('Variable "$');

/** What graphql-js says of a variable of a wrong type, as the validators say it: `at "input.roles[0].title"; ...`. */
function violationIn(message: string): Violation {
  const [place, path = ''] = / at "\w+((?:\.\w+|\[\d+\])+)"/.exec(message) ?? [];
  // Of a variable that is missing as a whole.
  const [, missing = ''] = /^Variable "\$(\w+)" of /.exec(message) ?? [];
  const said = message.slice(place ? message.indexOf(place) + place.length : 0);
  return {
    path: path.replace(/\[(\d+)\]/g, '.$1').slice(1) || missing,
    message: withoutSuggestion(said.slice(said.indexOf('; ') < 0 ? 0 : said.indexOf('; ') + 2)),
  };
}

/** class-validator's findings as violations with paths into the input, such as `roles.0.shifts.1.capacity`. */
export const refuseInvalidInput = (errors: ValidationError[]): Refusal =>
  badInput(...violationsOf(errors, '').slice(0, MOST_VIOLATIONS));

function violationsOf(errors: ValidationError[], prefix: string): Violation[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const path = `${prefix}${property}`;
    const own = Object.values(constraints ?? {}).map((message) => ({ path, message: withoutName(message, property) }));
    return [...own, ...violationsOf(children ?? [], `${path}.`)];
  });
}

const withoutName = (message: string, property: string): string =>
  message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
