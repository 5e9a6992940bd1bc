import { setTimeout as sleep } from 'node:timers/promises';
import type { Member } from '../../src/seed/school-builder.js';
import { GraphqlClient, type Answer } from '../support/graphql-client.js';
import type { SignupRow } from './promises.js';

const TRIES = 4;
const MOST_RETRIES = 200;

const CONNECTION_LOST: Answer<never> = {
  status: 0,
  data: null,
  errors: [
    { message: '', extensions: { code: 'RATE_LIMITED', reason: 'CONNECTION_LOST', details: { retryAfterSeconds: 1 } } },
  ],
};

interface Signup {
  id: string;
  status: string;
}

interface Acknowledged {
  personId: string;
  shiftId: string;
  status: string;
}

export interface RushPlan {
  /** Of one or more servers on the same database; clicks go to them in turn. */
  origins: string[];
  people: Member[];
  shiftIds: string[];
  /** Whether people also give places back while others still come, and some of them come again. */
  withWithdrawals: boolean;
  /** How a person speaks to a server; by `fetch` where nothing faster is given. */
  client?: (url: string, token: string) => Pick<GraphqlClient, 'send'>;
}

/** Many people at once, each trying for several shifts, some by double click; remembers what they were answered. */
export class Rush {
  /** By id, what was answered last. */
  readonly acknowledged = new Map<string, Acknowledged>();
  /** How often each answer was given: a status, or the reason of a refusal. */
  readonly answers: Record<string, number> = {};
  readonly failures: string[] = [];
  private clicks = 0;

  constructor(private readonly plan: RushPlan) {}

  /** Answers how many seconds it took. */
  async run(): Promise<number> {
    const start = performance.now();
    await Promise.all(this.plan.people.map((person, index) => this.tryOften(person, index)));
    return (performance.now() - start) / 1_000;
  }

  /** What was acknowledged and is not so in the database, and what is there without having been acknowledged. */
  lost(rows: SignupRow[]): string[] {
    const stored = new Map(rows.map((row) => [row.id, row]));
    const changed = [...this.acknowledged].filter(([id, answer]) => !isTrueOf(answer, stored.get(id)));
    return [
      ...changed.map(([id, { status }]) => `${id} was answered ${status} and is ${stored.get(id)?.status ?? 'gone'}`),
      ...rows.filter(({ id }) => !this.acknowledged.has(id)).map(({ id }) => `nobody was told of ${id}`),
    ];
  }

  private async tryOften(person: Member, index: number): Promise<void> {
    const { shiftIds, withWithdrawals } = this.plan;
    const mine: { shiftId: string; signup: Signup }[] = [];
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const shiftId = shiftIds[(index * 7 + attempt * 11) % shiftIds.length] as string;
      const signup = await this.signUp(person, shiftId, `${attempt}`, (index + attempt * 5) % 20 === 0);
      if (signup) mine.push({ shiftId, signup });
      if (!withWithdrawals || (index + attempt) % 3 !== 0) continue;
      const given = mine.shift();
      if (!given) continue;
      await this.withdraw(person, given.signup, given.shiftId);
      if (index % 4 === 0) await this.signUp(person, given.shiftId, `${attempt} again`, false);
    }
  }

  private async signUp(person: Member, shiftId: string, key: string, isDouble: boolean): Promise<Signup | null> {
    const click = () => this.send(person, 'signUp', { shiftId, idempotencyKey: key });
    const answers = await Promise.all(isDouble ? [click(), click()] : [click()]);
    const [signup] = answers;
    if (answers.some((other) => other?.id !== signup?.id))
      this.failures.push(`a double click was answered differently`);
    if (!signup) return null;
    this.acknowledged.set(signup.id, { personId: person.id, shiftId, status: signup.status });
    return signup;
  }

  private async withdraw(person: Member, { id }: Signup, shiftId: string): Promise<void> {
    const answer = await this.send(person, 'withdraw', { signupId: id, idempotencyKey: id });
    if (answer?.status !== 'WITHDRAWN') this.failures.push(`a withdrawal was answered ${answer?.status}`);
    this.acknowledged.set(id, { personId: person.id, shiftId, status: 'WITHDRAWN' });
  }

  /** Null where a rule refuses. Whoever is told to come back does, with the same key. */
  private async send(person: Member, name: string, input: Record<string, unknown>): Promise<Signup | null> {
    const { origins, client: clientOf = (url, token) => new GraphqlClient(url, token) } = this.plan;
    const mutation = `mutation($input: ${name === 'signUp' ? 'SignUpInput' : 'WithdrawInput'}!) {
      ${name}(input: $input) { id status } }`;
    for (let retry = 0; retry < MOST_RETRIES; retry++) {
      const client = clientOf(`${origins[this.clicks++ % origins.length]}/graphql`, person.token);
      // Whoever loses the connection cannot know whether it was done, and asks again with the same key.
      const { status, data, errors } = await client
        .send<Record<string, Signup>>(mutation, { input })
        .catch(() => CONNECTION_LOST);
      const signup = data?.[name];
      const { code, reason, details } = errors?.[0]?.extensions ?? {};
      const answer = signup?.status ?? reason ?? code ?? `HTTP ${status}`;
      this.answers[answer] = (this.answers[answer] ?? 0) + 1;
      if (signup) return signup;
      if (code === 'RULE_BROKEN') return null;
      if (code !== 'RATE_LIMITED') {
        this.failures.push(`${name} was answered ${status} ${answer}`);
        return null;
      }
      await sleep(Math.random() * Number(details?.retryAfterSeconds) * 1_000);
    }
    this.failures.push(`${name} was turned away ${MOST_RETRIES} times`);
    return null;
  }
}

function isTrueOf({ personId, shiftId, status }: Acknowledged, row: SignupRow | undefined): boolean {
  if (row?.personId !== personId || row.shiftId !== shiftId) return false;
  const movedUp = status === 'WAITLISTED' && row.status === 'CONFIRMED';
  return row.status === status || movedUp;
}
