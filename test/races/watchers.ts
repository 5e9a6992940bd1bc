import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Member } from '../../src/seed/school-builder.js';

const CHANGES = `subscription($id: ID!) { eventChanged(eventId: $id) { id staffing { confirmed waitlisted } } }`;

export interface Staffing {
  confirmed: number;
  waitlisted: number;
}

/** Somebody with the page of an event open: what it shows, and since when. */
export class Watcher {
  staffing: Staffing | null = null;
  changedAt = 0;
  messages = 0;
  closedWith: number | null = null;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.take(JSON.parse(data.toString()) as { type: string; payload?: any }));
    socket.on('close', (code) => (this.closedWith = code));
  }

  static async open(origin: string, { token }: Member, eventId: string): Promise<Watcher> {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const watcher = new Watcher(socket);
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
    const payload = { query: CHANGES, variables: { id: eventId } };
    await once(socket, 'message');
    socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload }));
    return watcher;
  }

  close(): void {
    this.socket.terminate();
  }

  private take({ type, payload }: { type: string; payload?: any }): void {
    if (type !== 'next') return;
    this.staffing = payload.data.eventChanged.staffing as Staffing;
    this.changedAt = performance.now();
    this.messages++;
  }
}
