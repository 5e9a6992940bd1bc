/** The load comes from here, a process of its own. */
import 'reflect-metadata';
import { Rush } from '../test/races/rush.js';
import { brokenPromises, readSignups } from '../test/races/promises.js';
import { connect } from '../test/support/connection.js';
import type { Answer } from '../test/support/graphql-client.js';
import { openConnections } from './connection-pool.js';
import type { LoadTask, RepeatedRequest, RushResult, RushTask, Speed } from './load.js';
import { quantile } from './rounds.js';

async function repeat({ port, connections, seconds, requests }: RepeatedRequest): Promise<Speed> {
  const pool = openConnections(port, connections);
  const expected = requests.map(({ answer }) => (answer === undefined ? null : Buffer.from(answer)));
  const took: number[] = [];
  let bad = 0;
  let next = 0;
  const begun = performance.now();
  const until = begun + seconds * 1_000;
  const one = async () => {
    while (performance.now() < until && next < Number.MAX_SAFE_INTEGER) {
      const turn = next++ % requests.length;
      const { token, body } = requests[turn] as RepeatedRequest['requests'][number];
      const start = performance.now();
      const answer = await pool.post('/graphql', token, body);
      took.push(performance.now() - start);
      const wanted = expected[turn];
      if (answer.status !== 200 || (wanted && !answer.body.equals(wanted))) bad++;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const lasted = (performance.now() - begun) / 1_000;
  pool.close();
  return { ...speedOf(took, lasted), bad };
}

function speedOf(took: number[], seconds: number): Omit<Speed, 'bad'> {
  took.sort((a, b) => a - b);
  return { perSecond: took.length / seconds, p50: quantile(took, 0.5), p99: quantile(took, 0.99), count: took.length };
}

/** Each request once, one after the other on one connection. */
async function once({ port, requests }: RepeatedRequest): Promise<Speed> {
  const pool = openConnections(port, 1);
  const took: number[] = [];
  const begun = performance.now();
  let bad = 0;
  for (const { token, body } of requests) {
    const start = performance.now();
    const { status, body: answer } = await pool.post('/graphql', token, body);
    took.push(performance.now() - start);
    if (status !== 200 || answer.includes('"errors"')) bad++;
  }
  pool.close();
  return { ...speedOf(took, (performance.now() - begun) / 1_000), bad };
}

async function rush({ ports, connections, people, schoolId, shiftIds, databaseUrl }: RushTask): Promise<RushResult> {
  const pools = new Map(
    ports.map((port) => [`http://127.0.0.1:${port}`, openConnections(port, connections / ports.length)]),
  );
  const many = new Rush({
    origins: [...pools.keys()],
    people,
    shiftIds,
    withWithdrawals: false,
    client: (url, token) => ({
      async send<T>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
        const pool = pools.get(url.slice(0, -'/graphql'.length));
        const { status, body } = await pool!.post('/graphql', token, JSON.stringify({ query, variables }));
        return { status, ...(JSON.parse(String(body)) as Omit<Answer<T>, 'status'>) };
      },
    }),
  });
  const seconds = await many.run();
  for (const pool of pools.values()) pool.close();
  const connection = await connect(databaseUrl);
  const broken = await brokenPromises(connection, schoolId, new Date().toISOString());
  const lost = many.lost(await readSignups(connection, schoolId));
  await connection.close();
  return { seconds, answers: many.answers, faults: [...many.failures, ...broken, ...lost] };
}

process.on('message', (task: LoadTask) => {
  const run = task.kind === 'rush' ? rush(task) : task.kind === 'once' ? once(task) : repeat(task);
  run.then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
