import {
  isExecutableDefinitionNode,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, sizeOfOperation } from './operation-size.js';

/**
 * What one document may ask for. The cost lets a page of 100 events pass with all their roles, shifts and volunteers,
 * and refuses three pages of 100 in each other. `maxTokens` is for the parser, the only one that can refuse a document
 * before it is built. `errors` is how many a document that never runs is told.
 */
export const LIMITS = Object.freeze({
  depth: 12,
  cost: 100_000,
  aliases: 30,
  rootMutationFields: 5,
  directives: 50,
  maxTokens: 2_000,
  errors: 10,
});

/**
 * Says in one sentence which limit the operation exceeds, or null. It judges size only: cycles of fragments, unknown
 * fields and wrong types are tolerated here, because validation and coercion report them better.
 */
export function exceededLimit(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string | null {
  const { aliases, directives } = countUses(document);
  if (aliases > LIMITS.aliases) return `The document uses more than ${LIMITS.aliases} aliases.`;
  if (directives > LIMITS.directives) return `The document uses more than ${LIMITS.directives} directives.`;
  if (countRootMutationFields(document, operation) > LIMITS.rootMutationFields) {
    return `The operation has more than ${LIMITS.rootMutationFields} mutation fields.`;
  }
  const { depth, cost } = sizeOfOperation(schema, document, operation, variables);
  if (depth > LIMITS.depth) return `The operation nests fields more than ${LIMITS.depth} levels deep.`;
  if (cost > LIMITS.cost) return `The operation may answer more than ${LIMITS.cost} objects.`;
  return null;
}

function countUses(document: DocumentNode): { aliases: number; directives: number } {
  let aliases = 0;
  let directives = 0;
  const pending: SelectionSetNode[] = [];
  for (const definition of document.definitions) {
    if (!isExecutableDefinitionNode(definition)) continue;
    for (const node of [definition, ...(definition.variableDefinitions ?? [])]) {
      directives += node.directives?.length ?? 0;
    }
    pending.push(definition.selectionSet);
  }
  for (let selectionSet = pending.pop(); selectionSet; selectionSet = pending.pop()) {
    for (const selection of selectionSet.selections) {
      directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.FIELD && selection.alias) aliases += 1;
      if (selection.selectionSet) pending.push(selection.selectionSet);
    }
  }
  return { aliases, directives };
}

/** Counts names in the answer, which is what would be carried out; `@skip` and `@include` hide nothing from it. */
function countRootMutationFields(document: DocumentNode, operation: OperationDefinitionNode): number {
  if (operation.operation !== OperationTypeNode.MUTATION) return 0;
  const fragments = fragmentsOf(document);
  const seenFragments = new Set<string>();
  const answerNames = new Set<string>();
  const pending = [operation.selectionSet];
  for (let selectionSet = pending.pop(); selectionSet; selectionSet = pending.pop()) {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value !== '__typename') answerNames.add((selection.alias ?? selection.name).value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        pending.push(selection.selectionSet);
      } else if (!seenFragments.has(selection.name.value)) {
        seenFragments.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) pending.push(fragment.selectionSet);
      }
    }
  }
  return answerNames.size;
}
