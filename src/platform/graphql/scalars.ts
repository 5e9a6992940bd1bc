import { GraphQLError, GraphQLScalarType } from 'graphql';
import {
  GraphQLDateTime as PackageDateTime,
  GraphQLEmailAddress,
  GraphQLLocale,
  GraphQLLocalDate,
  GraphQLLocalTime,
  GraphQLTimeZone,
  GraphQLURL,
} from 'graphql-scalars';
import { toInstant, type Instant } from '../text/instant.js';

export { GraphQLEmailAddress, GraphQLLocale, GraphQLLocalDate, GraphQLLocalTime, GraphQLTimeZone, GraphQLURL };

function instantOf(date: unknown): Instant {
  try {
    return toInstant(date as Date);
  } catch {
    throw new GraphQLError('DateTime must lie in the years 1000 to 9999');
  }
}

const { parseValue, parseLiteral, ...shared } = PackageDateTime.toConfig();

/** RFC 3339 with an offset, as in graphql-scalars; the code behind sees an Instant, and stored instants pass through. */
export const GraphQLDateTime = new GraphQLScalarType<Instant, Instant>({
  ...shared,
  serialize: (value) => (typeof value === 'string' ? value : instantOf(value)),
  parseValue: (value) => instantOf(parseValue(value)),
  parseLiteral: (node, variables) => instantOf(parseLiteral(node, variables)),
});
