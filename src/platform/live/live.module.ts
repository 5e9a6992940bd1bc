import { Inject, Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import '@fastify/cookie';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocketServer, type WebSocket } from 'ws';
import { Client } from '../access/client.js';
import { addressOf } from '../access/proxies.js';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { Signals } from './signals.js';
import { Subscriptions } from './subscriptions.js';

const PATH = '/graphql';
const LONGEST_MESSAGE_BYTES = 64 * 1024;
const LONGEST_GOODBYE_MS = 1_000;
const GOING_AWAY = 1001;
const FORBIDDEN = 4403;

/** Subscriptions over WebSockets at /graphql, protocol graphql-transport-ws. */
@Module({ imports: [GraphqlModule], providers: [Subscriptions] })
export class LiveModule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LONGEST_MESSAGE_BYTES,
    perMessageDeflate: false,
    handleProtocols,
  });

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly signals: Signals,
    private readonly subscriptions: Subscriptions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.signals.listen();
    const server = this.http.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
      stream.on('error', () => stream.destroy());
      if (request.url?.split('?', 1)[0] !== PATH) return refuseUpgrade(stream);
      this.sockets.handleUpgrade(request, stream, head, (socket) => this.opened(socket, request));
    });
  }

  /** Says goodbye, so that clients come back at once, to another process; Apollo would wait for them to go. */
  async onModuleDestroy(): Promise<void> {
    this.sockets.close();
    const open = [...this.sockets.clients];
    const gone = open.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    for (const socket of open) socket.close(GOING_AWAY, 'The server stops');
    await Promise.race([Promise.all(gone), sleep(LONGEST_GOODBYE_MS)]);
    for (const socket of open) socket.terminate();
  }

  private opened(socket: WebSocket, request: IncomingMessage): void {
    // An over-long or malformed frame would end the process, also of a socket that is refused; ws itself closes with
    // 1009, 1007 or 1002.
    socket.on('error', () => undefined);
    const { headers } = request;
    const cookies = this.http.httpAdapter.getInstance<FastifyInstance>().parseCookie(headers.cookie ?? '');
    const client = new Client({ headers, cookies, ip: addressOf(request, this.config) }, null, this.config);
    // Browsers say which page connects, and send the cookie of whoever visits it; programs say nothing.
    if (!client.isForeign) return this.subscriptions.open(socket, client);
    socket.close(FORBIDDEN, 'This origin may not connect');
  }
}

/** Lets go of it whether or not the other end does. */
function refuseUpgrade(stream: Duplex): void {
  stream.once('finish', () => stream.destroy());
  stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
