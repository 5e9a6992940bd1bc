import { once } from 'node:events';
import { WebSocket, type ClientOptions } from 'ws';

const LONGEST_WAIT_MS = 5_000;

interface Message {
  type: string;
  id?: string;
  payload?: any;
}

/** A WebSocket that speaks graphql-transport-ws by hand, so that a test can also speak it wrongly. */
export class LiveClient {
  readonly messages: Message[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  private readonly arrived = new EventTarget();

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.messages.push(JSON.parse(String(data)) as Message);
      this.arrived.dispatchEvent(new Event('message'));
    });
    socket.on('error', () => undefined);
    this.closed = once(socket, 'close').then(([code, reason]: unknown[]) => ({
      code: code as number,
      reason: String(reason as Buffer),
    }));
  }

  static async open(origin: string, options: ClientOptions = {}): Promise<LiveClient> {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', options);
    const client = new LiveClient(socket);
    await once(socket, 'open');
    return client;
  }

  /** Open, and signed in by its first message. */
  static async as(caller: { token: string }, origin: string): Promise<LiveClient> {
    const client = await LiveClient.open(origin);
    client.send({ type: 'connection_init', payload: { authorization: `Bearer ${caller.token}` } });
    await client.next(({ type }) => type === 'connection_ack');
    return client;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables: Record<string, unknown> = {}): void {
    this.send({ type: 'subscribe', id, payload: { query, variables } });
  }

  /** The first message, old or new, of which this holds. */
  async next(holds: (message: Message) => boolean): Promise<Message> {
    const giveUp = AbortSignal.timeout(LONGEST_WAIT_MS);
    for (;;) {
      const found = this.messages.find(holds);
      if (found) return found;
      await new Promise((resolve, reject) => {
        this.arrived.addEventListener('message', resolve, { once: true });
        giveUp.addEventListener('abort', () => reject(new Error(`got only ${JSON.stringify(this.messages)}`)));
      });
    }
  }

  /** Whether a subscription was told of a change, or is over. */
  isAnswered(id: string): boolean {
    return this.messages.some((message) => message.id === id && (message.type !== 'next' || message.payload.data));
  }

  close(): void {
    this.socket.terminate();
  }
}
