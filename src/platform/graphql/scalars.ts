import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import {
  GraphQLDateTime as PackageDateTime,
  GraphQLLocale as PackageLocale,
  GraphQLLocalDate as PackageLocalDate,
  GraphQLLocalTime as PackageLocalTime,
  GraphQLTimeZone as PackageTimeZone,
  GraphQLURL,
} from 'graphql-scalars';
import { EMAIL_ADDRESS_RULE, shownAddress, toEmailAddress } from '../text/email-address.js';
import { toInstant, type Instant } from '../text/instant.js';

export { GraphQLURL };

/** Strict in what comes in; what is stored goes out as it is, since one odd row must not break the answer about a school. */
function showingWhatIsStored(scalar: GraphQLScalarType): GraphQLScalarType {
  return new GraphQLScalarType({ ...scalar.toConfig(), serialize: String });
}

export const GraphQLLocale = showingWhatIsStored(PackageLocale);
export const GraphQLLocalDate = showingWhatIsStored(PackageLocalDate);
export const GraphQLLocalTime = showingWhatIsStored(PackageLocalTime);
export const GraphQLTimeZone = showingWhatIsStored(PackageTimeZone);

function addressOf(text: unknown): string {
  const address = typeof text === 'string' ? toEmailAddress(text) : null;
  if (address === null) throw new GraphQLError(EMAIL_ADDRESS_RULE);
  return address;
}

/** The code behind sees the one spelling of an address, clients the domain in its own letters. */
export const GraphQLEmailAddress = new GraphQLScalarType<string, string>({
  name: 'EmailAddress',
  description:
    'An e-mail address that mail can go to, such as `ana@example.org` or `josé@schülerhilfe.example`. All spellings of one ' +
    'address are one: it is answered in lower case, with the domain in its own letters.',
  serialize: (value) => shownAddress(String(value)),
  parseValue: addressOf,
  parseLiteral: (node) => addressOf(node.kind === Kind.STRING ? node.value : null),
});

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
  serialize: (value) => (value instanceof Date ? instantOf(value) : String(value)),
  parseValue: (value) => instantOf(parseValue(value)),
  parseLiteral: (node, variables) => instantOf(parseLiteral(node, variables)),
});
