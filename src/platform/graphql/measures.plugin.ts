import type { ApolloServerPlugin } from '@apollo/server';
import {
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { RequestContext } from '../access/request-context.js';
import { durations, secondsSince } from '../metrics/measures.js';
import { rememberRequest } from './errors.js';
import { fragmentsOf } from './operation-size.js';

const seconds = durations('graphql_seconds', 'Operations, by their kind and by the root field that they ask for', [
  'kind',
  'field',
]);

/** Notes what each operation took. Nothing here runs once per field: that would cost more than the fields do. */
export const measuresPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    const startedAt = performance.now();
    return {
      async didEncounterErrors({ errors, contextValue }) {
        rememberRequest(errors, contextValue.requestId);
      },
      async willSendResponse({ schema, document, operation }) {
        const labels =
          document && operation
            ? { kind: operation.operation, field: rootFieldOf(schema, document, operation) }
            : { kind: 'none', field: 'none' };
        seconds.observe(labels, secondsSince(startedAt));
      },
    };
  },
};

/** The only root field of an operation, or `several`: a name of ours, since the operation's own is the client's. */
export function rootFieldOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): string {
  const fragments = fragmentsOf(document);
  const names = new Set<string>();
  const seen = new Set<string>();
  const look = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) look(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) look(fragment.selectionSet);
      }
    }
  };
  look(operation.selectionSet);
  const [name = 'none', ...others] = names;
  if (others.length > 0) return 'several';
  return schema.getRootType(operation.operation)?.getFields()[name] ? name : 'none';
}
