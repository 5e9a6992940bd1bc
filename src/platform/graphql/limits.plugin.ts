import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { exceededLimit, LIMITS } from './limits.js';

/** Refuses an operation over the limits before any of its resolvers runs, and keeps refusals short. */
export const limitsPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        // Without an operation of the given name there is nothing to measure, and execution says so.
        if (!operation) return;
        if (!schema.getRootType(operation.operation)) {
          // Validation lets it pass, and execution would call it a fault of ours.
          throw refusalBeforeExecution(`There is no ${operation.operation} here.`);
        }
        const sentence = exceededLimit(schema, document, operation, request.variables ?? {});
        if (sentence !== null) throw refusalBeforeExecution(sentence, 'TOO_COMPLEX');
      },
      async willSendResponse(context) {
        shortenRefusal(context);
      },
    };
  },
};

function refusalBeforeExecution(sentence: string, reason?: string): GraphQLError {
  return new GraphQLError(sentence, {
    extensions: { code: 'BAD_USER_INPUT', ...(reason && { reason }), http: { status: 400 } },
  });
}

/** A client mends its first mistakes first; errors beside data stay, as each belongs to a null. */
function shortenRefusal({ response: { body } }: GraphQLRequestContextWillSendResponse<BaseContext>): void {
  if (body.kind !== 'single' || body.singleResult.data) return;
  body.singleResult.errors = body.singleResult.errors?.slice(0, LIMITS.errors);
}
