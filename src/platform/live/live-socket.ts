import { CloseCode, type Context, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Client } from '../access/client.js';

const PING_EVERY_MS = 12_000;
/** A client that reads so slowly that this much waits for it is dropped: it comes back and reads the present. */
const MOST_UNSENT_BYTES = 1_000_000;

/** What is known of a socket besides the protocol's own. */
export interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly client: Client;
  /** Set once somebody has signed in on it. */
  credential?: { id: string; accountId: string; stopWatching: () => void };
}

export type SocketContext = Context<Record<string, unknown> | undefined, Extra>;
export type SocketServer = Server<Extra>;

/** Joins one WebSocket to the protocol graphql-transport-ws. Nothing that a client does is worth a line in the log. */
export function openSocket(server: SocketServer, extra: Extra, failed: (error: unknown) => void): void {
  const { socket } = extra;
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (text) => send(socket, text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (receive) =>
        socket.on('message', (data) => {
          receive(String(data as Buffer)).catch((error: unknown) => {
            failed(error);
            socket.close(CloseCode.InternalServerError, 'Something went wrong on our side');
          });
        }),
    },
    extra,
  );
  const stopPinging = pingUntilSilent(socket);
  socket.once('close', (code, reason) => {
    stopPinging();
    closed(code, String(reason)).catch(failed);
  });
}

function send(socket: WebSocket, text: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  if (socket.bufferedAmount > MOST_UNSENT_BYTES) {
    socket.terminate();
    return Promise.resolve();
  }
  return new Promise((resolve) => socket.send(text, () => resolve()));
}

/** Ends a socket whose other end is gone without a word. */
function pingUntilSilent(socket: WebSocket): () => void {
  let answered = true;
  socket.on('pong', () => (answered = true));
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, PING_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
