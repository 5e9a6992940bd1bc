import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  OperationTypeNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

const DEEPEST = 5;
const NASTY_TEXTS = ['', ' ', '\0', '\ud800', '\u202e', '%', "'; --", '\\', '__proto__', 'x'.repeat(5_000), '1e999'];
const NASTY_NUMBERS = [0, -1, 1, 100, 101, 2_147_483_647, -2_147_483_648, 1.5, 1e20, 1e300];
const INSTANTS = [
  '2026-10-16T12:00:00Z',
  '2026-10-16T23:30:00-07:00',
  '2026-03-08T02:30:00-05:00',
  '9999-12-31T23:59:59Z',
];

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

interface Variable {
  type: string;
  value: unknown;
}

/** A piece of a document that still wants its variables numbered. */
type Piece = (variableFor: (variable: Variable) => string) => string;

const NASTY_PIECES = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '...',
    '"',
    '"""',
    '$',
    '#',
    '!',
    '&',
    '|',
    '\0',
    '\ufeff',
    '\ud800',
    '@skip(if: true)',
    '@defer',
  ],
  ...[
    '__typename',
    '__schema { types { name } }',
    'fragment f on Query { ...f }',
    '...f',
    '(a: 1)',
    'x: ',
    ' on ',
    '1e999',
  ],
];

/** Operations that fit the schema, with values that often do not; one in ten is damaged, one in ten holds anything at all. */
export function operationsOf(schema: GraphQLSchema, ids: readonly string[]): fc.Arbitrary<Operation> {
  const operation = fc
    .constantFrom(OperationTypeNode.QUERY, OperationTypeNode.MUTATION)
    .chain((kind) => selectionsOf(schema, schema.getRootType(kind)!, ids, 0).map((piece) => printed(kind, piece)));
  const asItIs = fc.constant((whole: Operation): Operation => whole);
  return fc
    .tuple(
      operation,
      fc.oneof({ arbitrary: asItIs, weight: 8 }, { arbitrary: damage, weight: 1 }, { arbitrary: wildness, weight: 1 }),
    )
    .map(([whole, change]) => change(whole));
}

/** Asks for one of these things by its id: all that is written on it, and something of what it leads to. */
export function peeksOf(schema: GraphQLSchema, ids: readonly string[]): fc.Arbitrary<Operation> {
  return fc.constantFrom(...ids).chain((id) => {
    const type = typeOf(schema, id);
    const leaves = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
    const plain = leaves.filter(({ args }) => args.length === 0).map(({ name }) => name);
    return selectionsOf(schema, type, ids, 1).map((piece) =>
      printed(OperationTypeNode.QUERY, (variableFor) => {
        const more = `... on ${type.name} ${piece(variableFor)}`;
        return `{ node(id: "${id}") { ... on ${type.name} { ${plain.join(' ')} } ${more} } }`;
      }),
    );
  });
}

/** `role_...` is a VolunteerRole. */
function typeOf(schema: GraphQLSchema, id: string): GraphQLObjectType {
  const node = schema.getType('Node') as GraphQLInterfaceType;
  const word = id.slice(0, id.indexOf('_'));
  const type = schema.getPossibleTypes(node).find(({ name }) => name.toLowerCase().endsWith(word));
  if (!type) throw new Error(`nothing has an id such as ${id}`);
  return type;
}

const damage = fc
  .tuple(fc.nat(), fc.nat(20), fc.constantFrom('', '', ...NASTY_PIECES))
  .map(([at, length, piece]) => ({ query, variables }: Operation): Operation => {
    const from = at % query.length;
    return { query: query.slice(0, from) + piece + query.slice(from + length), variables };
  });

/** A value of any shape where one of a certain type belongs. */
const wildness = fc
  .tuple(fc.nat(), fc.jsonValue({ maxDepth: 4 }))
  .map(([at, value]) => ({ query, variables }: Operation) => {
    const names = Object.keys(variables);
    const name = names[at % names.length];
    return { query, variables: name === undefined ? variables : { ...variables, [name]: value } };
  });

function printed(kind: OperationTypeNode, piece: Piece): Operation {
  const variables: Variable[] = [];
  const text = piece((variable) => `$v${variables.push(variable) - 1}`);
  const declared = variables.map(({ type }, index) => `$v${index}: ${type}`).join(', ');
  return {
    query: `${kind}${declared && `(${declared})`} ${text}`,
    variables: Object.fromEntries(variables.map(({ value }, index) => [`v${index}`, value])),
  };
}

function selectionsOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  ids: readonly string[],
  depth: number,
): fc.Arbitrary<Piece> {
  if (isInterfaceType(type)) {
    return fc
      .constantFrom(...schema.getPossibleTypes(type))
      .chain((object) => selectionsOf(schema, object, ids, depth).map(under(object.name)));
  }
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const usable = fields.filter((field) => depth < DEEPEST || !hasFields(getNamedType(field.type)));
  if (usable.length === 0) return fc.constant(() => '{ __typename }');
  return fc
    .uniqueArray(fc.constantFrom(...usable), { minLength: 1, maxLength: 3 })
    .chain((chosen) => fc.tuple(...chosen.map((field) => fieldOf(schema, field, ids, depth))))
    .map((pieces) => (variableFor) => `{ ${pieces.map((piece) => piece(variableFor)).join(' ')} }`);
}

const under =
  (typeName: string) =>
  (piece: Piece): Piece =>
  (variableFor) =>
    `{ __typename ... on ${typeName} ${piece(variableFor)} }`;

function fieldOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  ids: readonly string[],
  depth: number,
): fc.Arbitrary<Piece> {
  const type = getNamedType(field.type);
  const below = hasFields(type) ? selectionsOf(schema, type, ids, depth + 1) : fc.constant<Piece>(() => '');
  const args = field.args.map((arg) => {
    const given = valuesOf(arg.type, ids, arg.name).map((value) => ({ name: arg.name, type: String(arg.type), value }));
    return isNonNullType(arg.type) ? given : fc.option(given);
  });
  return fc.tuple(fc.tuple(...args), below).map(([given, selections]) => (variableFor) => {
    const present = given.flatMap((arg) => (arg ? [`${arg.name}: ${variableFor(arg)}`] : []));
    return `${field.name}${present.length > 0 ? `(${present.join(', ')})` : ''} ${selections(variableFor)}`;
  });
}

const hasFields = (type: GraphQLNamedType): boolean => isObjectType(type) || isInterfaceType(type);

function valuesOf(type: GraphQLInputType, ids: readonly string[], name: string): fc.Arbitrary<unknown> {
  const values = valuesOfNullable(getNullableType(type), ids, name);
  return isNonNullType(type) ? values : fc.option(values, { freq: 4 });
}

function valuesOfNullable(type: GraphQLInputType, ids: readonly string[], name: string): fc.Arbitrary<unknown> {
  if (isListType(type)) return fc.array(valuesOf(type.ofType, ids, name), { maxLength: 3 });
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return fc.record(Object.fromEntries(fields.map((field) => [field.name, valuesOf(field.type, ids, field.name)])), {
      requiredKeys: fields.filter((field) => isNonNullType(field.type)).map((field) => field.name),
    });
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  switch (getNamedType(type).name) {
    case 'ID':
      return mostly(fc.constantFrom(...idsFor(name, ids)), fc.constantFrom(...NASTY_TEXTS));
    case 'Int':
      return mostly(fc.constantFrom(1, 1, 2, 3, 20), fc.constantFrom(...NASTY_NUMBERS));
    case 'Boolean':
      return fc.boolean();
    case 'DateTime':
      return mostly(fc.constantFrom(...INSTANTS), fc.constantFrom(...NASTY_TEXTS));
    default:
      return mostly(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...NASTY_TEXTS));
  }
}

/** `shiftId` gets the id of a shift, `volunteerId` any. */
function idsFor(name: string, ids: readonly string[]): readonly string[] {
  const fitting = ids.filter((id) => name.startsWith(id.slice(0, id.indexOf('_'))));
  return fitting.length > 0 ? fitting : ids;
}

const mostly = (honest: fc.Arbitrary<unknown>, nasty: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: honest, weight: 15 }, { arbitrary: nasty, weight: 1 });
