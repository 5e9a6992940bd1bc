import {
  getNamedType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Differs, of, type Caller, type Sight, type Value } from '../architecture/access.callers.js';
import type { Answer, GraphqlClient } from './graphql-client.js';

/** The types whose things `node(id)` finds, by the prefix of their ids. */
const NODE_TYPES: Readonly<Record<string, string>> = {
  school: 'School',
  term: 'Term',
  classroom: 'Classroom',
  person: 'Person',
  family: 'Family',
  child: 'Child',
  event: 'Event',
  role: 'VolunteerRole',
  shift: 'Shift',
  signup: 'Signup',
  skill: 'Skill',
  clearance_kind: 'ClearanceKind',
  restriction: 'GuardianRestriction',
  need: 'Need',
};

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
/** What stands for a thing without an id: the first of these fields that it has. */
const STAND_INS = ['nodes', 'node', 'person', 'child'];

/** The object types of the API and their fields, but for the root's and GraphQL's own. */
export function objectTypesOf(schema: GraphQLSchema): GraphQLObjectType[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  return types.filter(({ name }) => !ROOTS.has(name) && !name.startsWith('__'));
}

/** Selects so much of a field as names what it leads to. */
export function select({ name, type }: GraphQLField<unknown, unknown>): string {
  return `${name} ${selectionOf(getNamedType(type))}`;
}

function selectionOf(type: GraphQLNamedType): string {
  // All of a union have ids.
  if (isUnionType(type)) return '{ ... on Node { id } }';
  if (!isObjectType(type)) return '';
  const fields = type.getFields();
  if (fields.id) return '{ id }';
  const standIn = STAND_INS.map((name) => fields[name]).find((field) => field !== undefined);
  return `{ ${(standIn ? [standIn] : Object.values(fields)).map(select).join(' ')} }`;
}

/** Puts names in place of ids, in place of what only names something, and of cursors. */
export function named(value: unknown, names: ReadonlyMap<string, string>): Value {
  if (Array.isArray(value)) return value.map((each) => named(each, names));
  if (typeof value === 'string') return names.get(value) ?? namedWithin(value, names);
  if (value === null || typeof value !== 'object') return (value ?? null) as Value;
  const [only, ...others] = Object.entries(value);
  if (only && others.length === 0 && ['id', ...STAND_INS].includes(only[0])) return named(only[1], names);
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, inOrder(field, named(each, names))]));
}

/** Among equals the order of candidates comes from their ids, which are others in every world. */
const inOrder = (field: string, value: Value): Value =>
  field === 'candidates' && Array.isArray(value) ? [...value].sort() : value;

const ID = /[a-z_]+_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

function namedWithin(text: string, names: ReadonlyMap<string, string>): string {
  const [id] = ID.exec(text) ?? [];
  if (id) return text.replace(id, names.get(id) ?? id);
  const [pointed] = ID.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  return pointed ? `at ${names.get(pointed) ?? pointed}` : text;
}

/** `{Ana}` becomes the id of Ana, in quotes. */
export const withIds = (text: string, id: (name: string) => string): string =>
  text.replace(/\{([^{}]+)\}/g, (whole, name: string) => (/^ /.test(name) ? whole : JSON.stringify(id(name))));

/** The code and reason of a refusal, or null. */
export function refusalOf({ errors }: Answer<unknown>): string | null {
  if (!errors) return null;
  const [{ code, reason } = { code: '?' }] = errors.map(({ extensions }) => extensions);
  return reason ? `${code} ${reason}` : code;
}

export const expectedValue = (field: Value | Differs | undefined, caller: Caller): Value | undefined => {
  if (!(field instanceof Differs)) return field;
  const differing = of(field.but, caller);
  return differing === undefined ? field.value : differing;
};

const SIGHTS_A_DOCUMENT = 8;

/** What a caller sees of each thing, field by field; null where it is hidden; a text where the server refused. */
export async function look(
  client: GraphqlClient,
  schema: GraphQLSchema,
  sights: readonly Pick<Sight, 'at' | 'type'>[],
  id: (name: string) => string,
): Promise<(Record<string, unknown> | string | null)[]> {
  if (sights.length > SIGHTS_A_DOCUMENT) {
    const [some, rest] = [sights.slice(0, SIGHTS_A_DOCUMENT), sights.slice(SIGHTS_A_DOCUMENT)];
    return [...(await look(client, schema, some, id)), ...(await look(client, schema, rest, id))];
  }
  const paths = sights.map((sight) => pathTo(schema, sight, id));
  const document = paths.map(({ root }, index) => `at${index}: ${root}`).join(' ');
  const answer = await client.send<Record<string, unknown>>(`{ ${document} }`);
  const refusal = refusalOf(answer);
  return paths.map(({ steps }, index) => refusal ?? follow(answer.data?.[`at${index}`], steps));
}

function pathTo(schema: GraphQLSchema, { at, type }: Pick<Sight, 'at' | 'type'>, id: (name: string) => string) {
  const [first, ...rest] = at.split(' > ') as [string, ...string[]];
  const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields());
  const steps = rest.map((step) => withIds(step, id));
  const inner = steps.reduceRight((selection, step) => `${step} { ${selection} }`, fields.map(select).join(' '));
  if (first === 'viewer') return { steps, root: `viewer { ${inner} }` };
  const nodeType = NODE_TYPES[id(first).replace(/_[^_]+$/, '')] ?? '';
  return { steps, root: `node(id: "${id(first)}") { ... on ${nodeType} { ${inner} } }` };
}

function follow(found: unknown, steps: readonly string[]): Record<string, unknown> | null {
  let present = found;
  for (const step of steps) {
    present = (present as Record<string, unknown> | null | undefined)?.[step.replace(/\(.*$/, '')];
    if (Array.isArray(present)) present = present[0];
  }
  return (present ?? null) as Record<string, unknown> | null;
}
