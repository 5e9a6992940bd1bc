import { Injectable, Logger } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import { CloseCode, makeServer, type SubscribePayload } from 'graphql-ws';
import { ViewerSource } from '../access/viewer-source.js';
import { formatErrorWithoutSuggestion } from '../graphql/errors.js';
import { exceededLimit, LIMITS } from '../graphql/limits.js';
import { openSocket, type Extra, type SocketContext, type SocketServer } from './live-socket.js';
import { Signals } from './signals.js';
import { Slices } from './slices.js';
import { SocketCounts } from './socket-counts.js';

const MOST_SUBSCRIPTIONS = 20;
const BEARER = /^(?:Bearer +)?([A-Za-z0-9_-]{16,200})$/i;

/**
 * Serves subscriptions, and nothing else, to WebSockets. The rules are those of HTTP: the same validation, the same limits,
 * the same token. Each message is made by a viewer who is looked up anew, so that rights count as they are then.
 */
@Injectable()
export class Subscriptions {
  private readonly log = new Logger('Subscriptions');
  private readonly slices = new Slices();
  private readonly counts = new SocketCounts();
  private readonly server: SocketServer;

  constructor(
    private readonly schemas: GraphQLSchemaHost,
    private readonly source: ViewerSource,
    private readonly signals: Signals,
  ) {
    this.server = makeServer<Record<string, unknown> | undefined, Extra>({
      onConnect: (context) => this.connect(context),
      onSubscribe: (context, _id, payload) => this.prepare(context, payload),
      subscribe: (args) => this.stream(args),
      execute: () => ({ errors: [refused('Only subscriptions are served here.')] }),
      onError: (_context, _id, _payload, errors) => errors.map(shown),
      onNext: (_context, _id, _payload, _args, result) => withErrorsShown(result),
      onClose: ({ extra }) => this.forget(extra),
    });
  }

  open(extra: Extra): void {
    if (!this.counts.admitAddress(extra.address)) {
      extra.socket.close(CloseCode.TooManyInitialisationRequests, 'Too many connections from this address');
      return;
    }
    extra.socket.once('close', () => this.counts.leaveAddress(extra.address));
    openSocket(this.server, extra, (error) => this.log.error(error instanceof Error ? error.stack : String(error)));
  }

  /** The token stands in the first message, since browsers cannot set headers, or in the upgrade's header. */
  private async connect({ extra, connectionParams }: SocketContext): Promise<boolean> {
    const said = connectionParams?.authorization ?? extra.request.headers.authorization;
    const credentials = typeof said === 'string' ? BEARER.exec(said)?.[1] : undefined;
    const viewer = credentials ? await this.source.viewerOf(credentials, extra.languages) : null;
    if (!credentials || !viewer?.accountId) return closed(extra, CloseCode.Unauthorized, 'Sign in first');
    // It may have gone while its token was looked up.
    if (extra.socket.readyState !== extra.socket.OPEN) return false;
    if (!this.counts.admitAccount(viewer.accountId)) {
      return closed(extra, CloseCode.TooManyInitialisationRequests, 'Too many connections of this account');
    }
    Object.assign(extra, { credentials, accountId: viewer.accountId });
    return true;
  }

  private prepare(
    { extra, subscriptions }: SocketContext,
    { query, variables, operationName }: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> | readonly GraphQLError[] {
    if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS) {
      return [refused(`A connection carries at most ${MOST_SUBSCRIPTIONS} subscriptions.`, 'RATE_LIMITED')];
    }
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: LIMITS.maxTokens });
    } catch (error) {
      return [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
    }
    const operation = getOperationAST(document, operationName);
    if (operation && operation.operation !== OperationTypeNode.SUBSCRIPTION) {
      extra.socket.close(CloseCode.BadRequest, 'Only subscriptions are served here');
      return [refused('Only subscriptions are served here.')];
    }
    const { schema } = this.schemas;
    const mistakes = validate(schema, document, [...specifiedRules, NoSchemaIntrospectionCustomRule], {
      maxErrors: LIMITS.errors,
    });
    if (mistakes.length > 0) return mistakes.map((mistake) => coded(mistake, 'GRAPHQL_VALIDATION_FAILED'));
    if (!operation) return [refused('There is no operation of this name.')];
    const tooMuch = exceededLimit(schema, document, operation, variables ?? {});
    if (tooMuch) return [refused(tooMuch, 'BAD_USER_INPUT', 'TOO_COMPLEX')];
    return this.contextOf(extra).then((contextValue) => ({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue,
    }));
  }

  private async stream(args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    const changes = await createSourceEventStream(args);
    return Symbol.asyncIterator in changes ? this.messages(args, changes) : changes;
  }

  private async *messages(args: ExecutionArgs, changes: AsyncIterable<unknown>): AsyncGenerator<ExecutionResult, void> {
    const { extra } = args.contextValue as { extra: Extra };
    for await (const rootValue of changes) {
      const result = await this.slices.run(async () => {
        const contextValue = await this.contextOf(extra);
        return contextValue && execute({ ...args, rootValue, contextValue });
      });
      if (!result) return;
      yield result;
      // What cannot be seen any more, as what is not there, has no further changes.
      if (!result.data) return;
    }
  }

  /** Null, and the socket closed, where the token is not good any more. */
  private async contextOf(extra: Extra) {
    const viewer = extra.credentials ? await this.source.viewerOf(extra.credentials, extra.languages) : null;
    if (viewer?.accountId) return { viewer, extra };
    extra.socket.close(CloseCode.Unauthorized, 'Sign in again');
    return null;
  }

  private forget({ accountId, stopWatching }: Extra): void {
    stopWatching?.();
    if (accountId) this.counts.leaveAccount(accountId);
  }
}

function closed({ socket }: Extra, code: CloseCode, reason: string): false {
  socket.close(code, reason);
  return false;
}

const refused = (message: string, code = 'BAD_USER_INPUT', reason?: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...(reason && { reason }) } });

const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, { nodes: error.nodes, positions: error.positions, extensions: { code } });

const shown = (error: GraphQLError): GraphQLFormattedError => formatErrorWithoutSuggestion(error.toJSON(), error);

const withErrorsShown = ({ errors, ...rest }: ExecutionResult): FormattedExecutionResult => ({
  ...rest,
  ...(errors && { errors: errors.map(shown) }),
});
