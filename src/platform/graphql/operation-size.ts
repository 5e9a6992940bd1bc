import {
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  typeFromAST,
  valueFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

const DEFAULT_LIST_SIZE = 20;
const MAX_PAGE_SIZE = 100;

export interface OperationSize {
  /** How many fields lie on the longest way from the root to a leaf. */
  readonly depth: number;
  /** How many objects the answer may hold. */
  readonly cost: number;
}

const NOTHING: OperationSize = { depth: 0, cost: 0 };
const LEAF: OperationSize = { depth: 1, cost: 0 };

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly measured: Map<string, OperationSize>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How large the answer may become, judged from the document, the variables and what the schema declares: a field of a
 * plain list may carry `extensions: {listSize}`, the number of objects that a large list of its kind has. Takes time
 * linear in the length of the document, however often its fragments spread each other.
 */
export function sizeOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationSize {
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) return NOTHING;
  const walk: Walk = {
    schema,
    fragments: fragmentsOf(document),
    measured: new Map(),
    variables: withDefaults(operation, variables),
  };
  return sizeOfSelections(walk, rootType, operation.selectionSet);
}

/**
 * Selections under different type conditions add up, although one object matches only some of them. The sum never
 * judges too low and is too high only by what the client spelled out itself. The maximum over all possible types would
 * measure each fragment once per type; the sum needs a fragment only once, since its condition alone names its type.
 */
function sizeOfSelections(walk: Walk, parentType: GraphQLCompositeType, { selections }: SelectionSetNode) {
  let depth = 0;
  let cost = 0;
  for (const selection of selections) {
    let size: OperationSize;
    if (selection.kind === Kind.FIELD) size = sizeOfField(walk, parentType, selection);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) size = sizeOfFragment(walk, selection.name.value);
    else size = sizeUnderCondition(walk, selection.typeCondition, selection.selectionSet, parentType);
    depth = Math.max(depth, size.depth);
    cost = saturated(cost + size.cost);
  }
  return { depth, cost };
}

function sizeOfFragment(walk: Walk, name: string): OperationSize {
  const known = walk.measured.get(name);
  if (known) return known;
  const fragment = walk.fragments.get(name);
  if (!fragment) return NOTHING;
  // Set before descending: a fragment that spreads itself finds this and ends.
  walk.measured.set(name, NOTHING);
  const size = sizeUnderCondition(walk, fragment.typeCondition, fragment.selectionSet);
  walk.measured.set(name, size);
  return size;
}

function sizeUnderCondition(
  walk: Walk,
  condition: NamedTypeNode | undefined,
  selectionSet: SelectionSetNode,
  parentType?: GraphQLCompositeType,
): OperationSize {
  const type = condition ? typeFromAST(walk.schema, condition) : parentType;
  return isCompositeType(type) ? sizeOfSelections(walk, type, selectionSet) : NOTHING;
}

function sizeOfField(walk: Walk, parentType: GraphQLCompositeType, node: FieldNode): OperationSize {
  const name = node.name.value;
  if (name === '__schema' || name === '__type') return NOTHING;
  const field = isUnionType(parentType) ? undefined : parentType.getFields()[name];
  const type = field && getNamedType(field.type);
  if (!field || !isCompositeType(type) || !node.selectionSet) return LEAF;

  const below = sizeOfSelections(walk, type, node.selectionSet);
  const depth = below.depth + 1;
  if (isConnection(type)) {
    // All below is multiplied, `pageInfo` too: one object per item too many is no reason to tell them apart.
    const pageSize = requestedSize(walk, field, node) ?? DEFAULT_LIST_SIZE;
    return { depth, cost: saturated(1 + pageSize * below.cost) };
  }
  const objects = isItemsOfConnection(parentType, name) ? 1 : listSize(walk, field, node);
  return { depth, cost: saturated(objects * (1 + below.cost)) };
}

function isConnection(type: GraphQLCompositeType): boolean {
  return type.name.endsWith('Connection');
}

/** These two lists hold the page that the connection has multiplied by already. */
function isItemsOfConnection(parentType: GraphQLCompositeType, fieldName: string): boolean {
  return isConnection(parentType) && (fieldName === 'nodes' || fieldName === 'edges');
}

function listSize(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  if (!isListType(getNullableType(field.type))) return 1;
  const ids = argumentValue(walk, field, node, 'ids');
  if (ids != null) return Array.isArray(ids) ? ids.length : 1;
  const declared = field.extensions['listSize'];
  return requestedSize(walk, field, node) ?? (typeof declared === 'number' ? declared : DEFAULT_LIST_SIZE);
}

/**
 * A size that the resolver will refuse counts as the largest one, so that nothing is gained by it. Of `first` and
 * `last` the larger counts: which of the two a resolver prefers must not matter here.
 */
function requestedSize(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
  let requested: number | undefined;
  for (const name of ['first', 'last']) {
    const value = argumentValue(walk, field, node, name);
    if (value == null) continue;
    const acceptable = typeof value === 'number' && value >= 0 && value <= MAX_PAGE_SIZE;
    requested = Math.max(requested ?? 0, acceptable ? value : MAX_PAGE_SIZE);
  }
  return requested;
}

function argumentValue(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode, name: string): unknown {
  const argument = field.args.find((candidate) => candidate.name === name);
  if (!argument) return undefined;
  const given = node.arguments?.find((candidate) => candidate.name.value === name);
  const value = given && valueFromAST(given.value, argument.type, walk.variables);
  return value === undefined ? argument.defaultValue : value;
}

function withDefaults(operation: OperationDefinitionNode, given: Readonly<Record<string, unknown>>) {
  // Without a prototype, since a variable may be called `__proto__`.
  const variables = Object.create(null) as Record<string, unknown>;
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (Object.hasOwn(given, name)) variables[name] = given[name];
    else if (defaultValue) variables[name] = valueFromASTUntyped(defaultValue);
  }
  return variables;
}

export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** Far above every limit, and a product of two such numbers is still finite. */
function saturated(cost: number): number {
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}
