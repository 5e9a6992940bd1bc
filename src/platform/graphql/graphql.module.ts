import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { ViewerSource } from '../access/viewer-source.js';
import { Viewer } from '../access/viewer.js';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { languagesOf } from '../messages/messages.js';
import { findBareFields, withBareFields } from './bare-fields.js';
import { formatError } from './errors.js';
import { LIMITS } from './limits.js';
import { limitsPlugin } from './limits.plugin.js';
import { NodeResolver, NodeSources } from './node.js';

/** What every resolver gets as context. */
export interface RequestContext {
  viewer: Viewer;
}

const BEARER = /^Bearer ([A-Za-z0-9_-]{16,200})$/;

/** A token that is missing, malformed, unknown or in another scheme leaves the caller anonymous. */
async function contextOf(source: ViewerSource, request: FastifyRequest): Promise<RequestContext> {
  const languages = languagesOf(request.headers['accept-language']);
  const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
  const viewer = token ? await source.viewerOf(token, languages) : null;
  return { viewer: viewer ?? Viewer.anonymous(languages) };
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
    context: (request: FastifyRequest) => contextOf(source, request),
    formatError,
    introspection: !config.production,
    hideSchemaDetailsFromClientErrors: config.production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.maxTokens },
    plugins: [ApolloServerPluginCacheControlDisabled(), limitsPlugin],
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
})
export class GraphqlModule {}
