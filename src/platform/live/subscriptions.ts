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
import { setTimeout as sleep } from 'node:timers/promises';
import { CloseCode, makeServer, type SubscribePayload } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Client } from '../access/client.js';
import type { RequestContext } from '../access/request-context.js';
import { ViewerSource } from '../access/viewer-source.js';
import { refusalOf } from '../database/db-errors.js';
import { formatErrorWithoutSuggestion } from '../graphql/errors.js';
import { exceededLimit, LIMITS } from '../graphql/limits.js';
import { levels } from '../metrics/measures.js';
import { Refusal } from '../refusal.js';
import { openSocket, type Extra, type SocketContext, type SocketServer } from './live-socket.js';
import { Signals } from './signals.js';
import { Slices } from './slices.js';
import { SocketCounts } from './socket-counts.js';

const MOST_SUBSCRIPTIONS = 20;
/** Between two looks whether the database is back. */
const PAUSE_MS = 500;
const AGAIN = [CloseCode.Unauthorized, 'Sign in again'] as const;
const BEARER = /^(?:Bearer +)?([A-Za-z0-9_-]{16,200})$/i;

const openSockets = levels('sockets', 'WebSockets that are open');

interface SocketRequest extends RequestContext {
  readonly extra: Extra;
}

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

  open(socket: WebSocket, client: Client): void {
    if (!this.counts.admitAddress(client.address)) {
      socket.close(CloseCode.TooManyInitialisationRequests, 'Too many connections from this address');
      return;
    }
    openSockets.inc();
    socket.once('close', () => {
      openSockets.dec();
      this.counts.leaveAddress(client.address);
    });
    openSocket(this.server, { socket, client }, (error) =>
      this.log.error(error instanceof Error ? error.stack : String(error)),
    );
  }

  /** The token stands in the first message, since browsers cannot set headers, or in the upgrade: a header or a cookie. */
  private async connect({ extra, connectionParams }: SocketContext): Promise<boolean> {
    const { client, socket } = extra;
    const said = connectionParams?.authorization;
    const token = typeof said === 'string' ? BEARER.exec(said)?.[1] : client.token;
    const viewer = token ? await this.source.viewerOf(token, client.languages) : null;
    if (!viewer?.accountId || !viewer.credentialId) return closed(extra, CloseCode.Unauthorized, 'Sign in first');
    // It may have gone while its token was looked up.
    if (socket.readyState !== socket.OPEN) return false;
    if (!this.counts.admitAccount(viewer.accountId)) {
      return closed(extra, CloseCode.TooManyInitialisationRequests, 'Too many connections of this account');
    }
    const { credentialId: id, accountId } = viewer;
    const stopWatching = this.signals.watch(id, () => {
      void patiently(extra, () => this.contextOf(extra)).catch(() => closed(extra, ...AGAIN));
    });
    extra.credential = { id, accountId, stopWatching };
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
    const changes = (await createSourceEventStream(args)) as AsyncIterableIterator<unknown> | ExecutionResult;
    if (!(Symbol.asyncIterator in changes)) return changes;
    const messages = this.messages(args, changes);
    const end = messages.return.bind(messages);
    // A generator's own `return` waits for the change that it waits for, which may never come.
    messages.return = async (value) => {
      await changes.return?.();
      return end(value);
    };
    return messages;
  }

  private async *messages(args: ExecutionArgs, changes: AsyncIterable<unknown>): AsyncGenerator<ExecutionResult, void> {
    const { extra } = args.contextValue as SocketRequest;
    for await (const rootValue of changes) {
      const result = await patiently(extra, () =>
        this.slices.run(async () => {
          const contextValue = await this.contextOf(extra);
          const made = contextValue && (await execute({ ...args, rootValue, contextValue }));
          const away = made?.errors?.find(isAway);
          if (away) throw away;
          return made;
        }),
      );
      if (!result) return;
      yield result;
      // What cannot be seen any more, as what is not there, has no further changes.
      if (!result.data) return;
    }
  }

  /** Null, and the socket closed, where the session or token is not good any more. */
  private async contextOf(extra: Extra): Promise<SocketRequest | null> {
    const { client, credential } = extra;
    const viewer = credential ? await this.source.viewerOfCredential(credential.id, client.languages) : null;
    if (viewer?.accountId) return { viewer, client, extra };
    closed(extra, ...AGAIN);
    return null;
  }

  private forget({ credential }: Extra): void {
    if (!credential) return;
    credential.stopWatching();
    this.counts.leaveAccount(credential.accountId);
  }
}

/** While the database is away a socket waits, as long as it is open: its page would have nobody else to ask. */
async function patiently<T>({ socket }: Extra, make: () => Promise<T>): Promise<T | null> {
  while (socket.readyState === socket.OPEN) {
    try {
      return await make();
    } catch (error) {
      if (!isAway(error)) throw error;
      await sleep(PAUSE_MS);
    }
  }
  return null;
}

function isAway(error: unknown): boolean {
  const cause: unknown = (error as Partial<GraphQLError>).originalError ?? error;
  return (cause instanceof Refusal ? cause : refusalOf(cause))?.code === 'RATE_LIMITED';
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
