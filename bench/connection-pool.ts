import { connect, type Socket } from 'node:net';

export interface HttpAnswer {
  status: number;
  body: Buffer;
}

export interface Connections {
  post(path: string, token: string, body: string): Promise<HttpAnswer>;
  close(): void;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * Keep-alive connections to one server, as many as given; a request waits for a free one. It does as little as it can:
 * whatever the generator of a load does itself, the server cannot do on a machine with two cores.
 */
export function openConnections(port: number, size: number): Connections {
  const all = Array.from({ length: size }, () => new Connection(port));
  const free = [...all];
  const waiting: ((connection: Connection) => void)[] = [];
  const take = (): Promise<Connection> => {
    const connection = free.pop();
    return connection ? Promise.resolve(connection) : new Promise((resolve) => waiting.push(resolve));
  };
  return {
    async post(path, token, body) {
      const connection = await take();
      try {
        return await connection.post(path, token, body);
      } finally {
        const next = waiting.shift();
        if (next) next(connection);
        else free.push(connection);
      }
    },
    close: () => all.forEach((connection) => connection.close()),
  };
}

class Connection {
  private readonly socket: Socket;
  private chunks: Buffer[] = [];
  private received = 0;
  /** Of the answer that is being read; 0 until its head is complete. */
  private wanted = 0;
  private bodyFrom = 0;
  private status = 0;
  private waiting: { resolve(answer: HttpAnswer): void; reject(error: Error): void } | null = null;

  constructor(private readonly port: number) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.socket.on('data', (chunk: Buffer) => this.receive(chunk));
    this.socket.on('error', (error) => this.fail(error));
    this.socket.on('close', () => this.fail(new Error('the server closed the connection')));
  }

  post(path: string, token: string, body: string): Promise<HttpAnswer> {
    const head =
      `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${this.port}\r\nauthorization: Bearer ${token}\r\n` +
      `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(head + body);
    });
  }

  close(): void {
    this.socket.removeAllListeners('close');
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.received += chunk.length;
    if (this.wanted === 0) this.readHead();
    if (this.wanted === 0 || this.received < this.wanted) return;
    const answer = Buffer.concat(this.chunks);
    const { waiting, status, bodyFrom } = this;
    Object.assign(this, { chunks: [], received: 0, wanted: 0, waiting: null });
    waiting?.resolve({ status, body: answer.subarray(bodyFrom) });
  }

  private readHead(): void {
    const start = Buffer.concat(this.chunks);
    this.chunks = [start];
    const end = start.indexOf(HEAD_END);
    if (end < 0) return;
    const head = start.toString('latin1', 0, end);
    const length = /^content-length: *(\d+)/im.exec(head)?.[1];
    if (length === undefined) return this.fail(new Error(`an answer without its length: ${head}`));
    this.status = Number(head.slice(9, 12));
    this.bodyFrom = end + HEAD_END.length;
    this.wanted = this.bodyFrom + Number(length);
  }

  private fail(error: Error): void {
    this.waiting?.reject(error);
    this.waiting = null;
  }
}
