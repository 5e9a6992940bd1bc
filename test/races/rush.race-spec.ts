import { setTimeout as sleep } from 'node:timers/promises';
import { withServices } from '../../src/create-app.js';
import { readConfig } from '../../src/platform/config/config.js';
import { SchoolBuilder, type Member } from '../../src/seed/school-builder.js';
import { connect, type Connection } from '../support/connection.js';
import { crowd } from '../support/crowd.js';
import { databaseKind, freshDatabase, testScale, type TestDatabase } from '../support/database.js';
import { publishedEvent } from '../support/events.js';
import { GraphqlClient, type Answer } from '../support/graphql-client.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { brokenPromises, deadlocks, readSignups, withoutExclusion } from './promises.js';
import { Rush } from './rush.js';

type SignUpAnswer = Answer<{ signUp: { status: string } }>;

const PEOPLE = testScale(60, 1_000);
const SHIFTS = testScale(8, 50);
const PLACES = 5;
const SERVERS = databaseKind() === 'postgres' ? 2 : 1;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

interface TestSchool {
  id: string;
  coordinator: Member;
  people: Member[];
}

describe(`a rush on ${SERVERS} server process(es)`, () => {
  let database: TestDatabase;
  let servers: ServerProcess[];
  let connection: Connection;

  beforeAll(async () => {
    database = await freshDatabase();
    servers = await Promise.all(Array.from({ length: SERVERS }, () => startServer(database.url)));
    connection = await connect(database.url);
    await withoutExclusion(connection);
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await connection.close();
    await database.drop();
  });

  const origins = () => servers.map(({ origin }) => origin);
  const as = (who: Member, server = 0) => new GraphqlClient(`${origins()[server % SERVERS]}/graphql`, who.token);
  /** Whoever is told to come back does, as in a rush. */
  const signUp = async (who: Member, server: number, input: Record<string, unknown>): Promise<SignUpAnswer> => {
    const answer = await as(who, server).send<{ signUp: { status: string } }>(SIGN_UP, { input });
    const { code, details } = answer.errors?.[0]?.extensions ?? {};
    if (code !== 'RATE_LIMITED') return answer;
    await sleep(Math.random() * Number(details?.retryAfterSeconds) * 1_000);
    return signUp(who, server, input);
  };

  function aSchool(size: number): Promise<TestSchool> {
    return withServices(readConfig({ DATABASE_URL: database.url }), async (app) => {
      const school = await SchoolBuilder.create(app);
      return { id: school.id, coordinator: await school.coordinator(), people: await crowd(app, school.id, size) };
    });
  }

  function aSchoolOfCouples(size: number): Promise<TestSchool> {
    return withServices(readConfig({ DATABASE_URL: database.url }), async (app) => {
      const school = await SchoolBuilder.create(app);
      const people = await crowd(app, school.id, size);
      for (let index = 0; index < size; index += 2) await school.family('Lee', people.slice(index, index + 2));
      return { id: school.id, coordinator: await school.coordinator(), people };
    });
  }

  /** Of 90 minutes each, `apart` minutes from one to the next, eight a day. */
  async function shiftsOf({ id, coordinator }: TestSchool, count: number, capacity: number, apart: number) {
    const morning = Math.ceil(Date.now() / DAY_MS) * DAY_MS + 10 * DAY_MS;
    const at = (minutes: number) => new Date(morning + minutes * MINUTE_MS).toISOString();
    const shifts = Array.from({ length: count }, (_, index) => {
      const from = (index % 8) * apart;
      return { startsAt: at(from), endsAt: at(from + 90), capacity };
    });
    const event = await publishedEvent(as(coordinator), id, shifts, { startsAt: at(0), endsAt: at(24 * 60) });
    return event.shifts.map((shift) => shift.id);
  }

  async function outboxEmpty(): Promise<void> {
    const waiting = () => connection.query<{ id: string }>('SELECT "id" FROM outbox_message');
    for (let tries = 0; (await waiting()).length > 0; tries++) {
      if (tries > 1_200) throw new Error('the outbox does not run empty');
      await sleep(50);
    }
  }

  async function expectPromisesKept({ id }: TestSchool): Promise<void> {
    await outboxEmpty();
    expect(await brokenPromises(connection, id, new Date().toISOString())).toEqual([]);
  }

  async function rush(withWithdrawals: boolean): Promise<Rush> {
    const school = await aSchool(PEOPLE);
    const shiftIds = await shiftsOf(school, SHIFTS, PLACES, 45);
    const many = new Rush({ origins: origins(), people: school.people, shiftIds, withWithdrawals });
    const seconds = await many.run();
    report(many, seconds, withWithdrawals);
    expect(many.failures).toEqual([]);
    await expectPromisesKept(school);
    expect(many.lost(await readSignups(connection, school.id))).toEqual([]);
    return many;
  }

  it(`keeps every promise when ${PEOPLE} people sign up for ${SHIFTS} shifts of ${PLACES} places`, async () => {
    const { answers } = await rush(false);
    expect(answers.CONFIRMED).toBeGreaterThanOrEqual(SHIFTS * PLACES);
    expect(answers.WAITLISTED).toBeGreaterThan(SHIFTS * PLACES);
    expect(answers.SHIFT_OVERLAP).toBeGreaterThan(0);
  });

  it('keeps every promise when people also withdraw, and some of them come again', async () => {
    const { answers } = await rush(true);
    expect(answers.WITHDRAWN).toBeGreaterThan(PEOPLE);
  });

  it('gives one place to whoever clicks on overlapping shifts at the same time', async () => {
    const school = await aSchool(10);
    const shiftIds = await shiftsOf(school, 6, 10, 10);
    const everyone = school.people.map((person) =>
      Promise.all(shiftIds.map((shiftId, index) => signUp(person, index, { shiftId }))),
    );
    for (const answers of await Promise.all(everyone)) {
      const outcomes = answers.map(({ data, errors }) => data?.signUp.status ?? errors?.[0]?.extensions.reason).sort();
      expect(outcomes).toEqual(['CONFIRMED', ...Array<string>(5).fill('SHIFT_OVERLAP')]);
    }
    await expectPromisesKept(school);
  });

  it('lets two parents who sign each other up at the same time both through', async () => {
    const school = await aSchoolOfCouples(40);
    const shiftIds = await shiftsOf(school, 40, 1, 90);
    const outcomes = school.people.map(async (person, index) => {
      const partner = school.people[index ^ 1];
      const input = { shiftId: shiftIds[index], volunteerId: partner?.id };
      const { data, errors } = await signUp(person, index, input);
      return data?.signUp.status ?? errors;
    });
    expect(await Promise.all(outcomes)).toEqual(Array(40).fill('CONFIRMED'));
    await expectPromisesKept(school);
  });

  it('ended in no deadlock', async () => {
    expect(await deadlocks(connection)).toBe(0);
  });
});

const SIGN_UP = 'mutation($input: SignUpInput!) { signUp(input: $input) { id status } }';

function report({ answers }: Rush, seconds: number, withWithdrawals: boolean): void {
  if (process.env.TEST_SCALE !== 'full') return;
  const requests = Object.values(answers).reduce((sum, count) => sum + count, 0);
  const where = `${databaseKind()}, ${SERVERS} server(s)${withWithdrawals ? ', with withdrawals' : ''}`;
  const speed = `${requests} requests in ${seconds.toFixed(1)} s, ${Math.round(requests / seconds)} a second`;
  console.log(`${where}: ${speed}; ${JSON.stringify(answers)}`);
}
