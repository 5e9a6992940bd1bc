import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { exceededLimit } from './limits.js';

/** Refuses an operation over the limits before any of its resolvers runs. */
export const limitsPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        // Without an operation of the given name there is nothing to measure, and execution says so.
        if (!operation) return;
        const sentence = exceededLimit(schema, document, operation, request.variables ?? {});
        if (sentence === null) return;
        throw new GraphQLError(sentence, {
          extensions: { code: 'BAD_USER_INPUT', reason: 'TOO_COMPLEX', http: { status: 400 } },
        });
      },
    };
  },
};
