import { setTimeout as sleep } from 'node:timers/promises';
import type { Member } from '../../src/seed/school-builder.js';
import { isLive, type SignupRow } from '../races/promises.js';
import { GraphqlClient } from '../support/graphql-client.js';

interface LoadPlan {
  origins: string[];
  people: Member[];
  shiftIds: string[];
}

/** What anybody may be told while something is broken; else it is a failure. */
const RETRIED = ['RATE_LIMITED', 'CONNECTION_LOST'];

/** What a server that stops answers to whoever still has a connection. */
const STOPPING = 503;

/** People who sign up and withdraw, over and over until they are told to stop; whoever is turned away asks again. */
export class Load {
  /** By the id of the sign-up: what was answered last. */
  readonly acknowledged = new Map<string, string>();
  /** How often each answer was given. */
  readonly answers: Record<string, number> = {};
  readonly failures: string[] = [];
  /** How long each answered request took, in ms. */
  readonly times: number[] = [];
  private stopping = false;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly plan: LoadPlan) {}

  start(): this {
    this.running = Promise.all(this.plan.people.map((person, index) => this.goOn(person, index)));
    return this;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  /** Waits until so many more requests have been answered well. */
  async served(more: number): Promise<void> {
    for (const until = this.times.length + more; this.times.length < until;) await sleep(10);
  }

  slowest(share: number): number {
    const sorted = [...this.times].sort((a, b) => a - b);
    return Math.round(sorted[Math.floor(sorted.length * share)] ?? NaN);
  }

  /** What was answered and is not so. Whoever waited may have moved up since. */
  static lost(acknowledged: ReadonlyMap<string, string>, rows: readonly SignupRow[]): string[] {
    const stored = new Map(rows.map(({ id, status }) => [id, status]));
    return [...acknowledged].flatMap(([id, told]) => {
      const status = stored.get(id) ?? 'gone';
      const isTrue = status === told || (told === 'WAITLISTED' && isLive(status));
      return isTrue ? [] : [`${id} was answered ${told} and is ${status}`];
    });
  }

  private async goOn(person: Member, index: number): Promise<void> {
    for (let turn = 0; !this.stopping; turn++) {
      const shiftId = this.plan.shiftIds[(index + turn) % this.plan.shiftIds.length];
      const id = await this.send(person, 'signUp', { shiftId, idempotencyKey: `in ${turn}` }, index);
      if (id && !this.stopping)
        await this.send(person, 'withdraw', { signupId: id, idempotencyKey: `out ${turn}` }, index);
    }
  }

  private async send(person: Member, name: string, input: object, index: number): Promise<string | null> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    for (let attempt = 0; ; attempt++) {
      const client = new GraphqlClient(
        `${this.plan.origins[(index + attempt) % this.plan.origins.length]}/graphql`,
        person.token,
      );
      const start = performance.now();
      const mutation = `mutation($input: ${type}!) { ${name}(input: $input) { id status } }`;
      const { data, errors, status } = await client.send(mutation, { input }).catch(() => LOST);
      const { code, reason } = errors?.[0]?.extensions ?? {};
      const signup = data?.[name] as { id: string; status: string } | undefined;
      const answer = signup?.status ?? [code ?? `HTTP ${status}`, reason].filter(Boolean).join(' ');
      this.answers[answer] = (this.answers[answer] ?? 0) + 1;
      if (signup) {
        this.times.push(performance.now() - start);
        this.acknowledged.set(signup.id, signup.status);
        return signup.id;
      }
      if (!RETRIED.includes(code ?? '') && status !== STOPPING) {
        this.failures.push(`${name} was answered ${status} ${answer}`);
        return null;
      }
      if (this.stopping) return null;
      await sleep(50 + Math.random() * 50);
    }
  }
}

const LOST = {
  status: 0,
  data: null,
  errors: [{ message: '', extensions: { code: 'CONNECTION_LOST', reason: undefined } }],
};
