import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { HttpStatus, Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Client } from '../access/client.js';
import type { RequestContext } from '../access/request-context.js';
import { ViewerSource } from '../access/viewer-source.js';
import { Viewer } from '../access/viewer.js';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { refusalOf } from '../database/db-errors.js';
import { compiledQueriesPlugin } from './compiled-queries.plugin.js';
import { findBareFields, withBareFields } from './bare-fields.js';
import { documentStore } from './document-store.js';
import { formatError, formatErrorWithoutSuggestion } from './errors.js';
import { LIMITS } from './limits.js';
import { limitsPlugin } from './limits.plugin.js';
import { measuresPlugin } from './measures.plugin.js';
import { NodeResolver, NodeSources } from './node.js';

export type { RequestContext };

/** A token that is missing, malformed, unknown or in another scheme leaves the caller anonymous. */
async function contextOf(source: ViewerSource, client: Client): Promise<RequestContext> {
  const { token, languages } = client;
  const viewer = token ? await source.viewerOf(token, languages).catch(refuseAsUnavailable) : null;
  return { viewer: viewer ?? Viewer.anonymous(languages), client };
}

/** Apollo answers 500 to whatever fails here, also where the database is only away for a moment. */
function refuseAsUnavailable(error: unknown): never {
  const refusal = refusalOf(error);
  if (!refusal) throw error;
  const { message, code, reason } = refusal;
  throw new GraphQLError(message, {
    extensions: { code, reason, http: { status: HttpStatus.SERVICE_UNAVAILABLE } },
  });
}

function apolloOptions(
  config: Config,
  source: ViewerSource,
  discovery: DiscoveryService,
  scanner: MetadataScanner,
): ApolloDriverConfig {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    transformSchema: (schema) => withBareFields(schema, findBareFields(discovery, scanner)),
    context: async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => ({
      ...(await contextOf(source, new Client(request, reply, config))),
      requestId: request.id,
    }),
    formatError: config.production ? formatErrorWithoutSuggestion : formatError,
    introspection: !config.production,
    hideSchemaDetailsFromClientErrors: config.production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: documentStore(),
    parseOptions: { maxTokens: LIMITS.maxTokens },
    validationOptions: { maxErrors: LIMITS.errors },
    plugins: [ApolloServerPluginCacheControlDisabled(), limitsPlugin, measuresPlugin, compiledQueriesPlugin()],
  };
}

@Module({
  imports: [
    DiscoveryModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [DiscoveryModule],
      inject: [CONFIG, ViewerSource, DiscoveryService, MetadataScanner],
      useFactory: apolloOptions,
    }),
  ],
  providers: [NodeSources, NodeResolver],
  exports: [GraphQLModule],
})
export class GraphqlModule {}
