import { setTimeout as sleep } from 'node:timers/promises';
import { withServices } from '../../src/create-app.js';
import { readConfig } from '../../src/platform/config/config.js';
import { SchoolBuilder, type Member } from '../../src/seed/school-builder.js';
import { crowd } from '../support/crowd.js';
import { databaseKind, freshDatabase, testScale, type TestDatabase } from '../support/database.js';
import { publishedEvent, type TestEvent, type TestShift } from '../support/events.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { Watcher } from './watchers.js';

const WATCHERS = testScale(40, 500);
const SERVERS = databaseKind() === 'postgres' ? 2 : 1;
const DAY_MS = 24 * 3_600_000;

describe(`an event that ${WATCHERS} people watch on ${SERVERS} server process(es)`, () => {
  let database: TestDatabase;
  let servers: ServerProcess[];
  let schoolId: string;
  let coordinator: Member;
  let people: Member[];
  let event: TestEvent & { shifts: TestShift[] };
  let watchers: Watcher[] = [];

  const as = (who: Member, server = 0) => new GraphqlClient(`${servers[server % SERVERS]!.origin}/graphql`, who.token);
  const at = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
  /** Comes back when it is told to, as every client has to. */
  const signUp = async (who: Member, server: number): Promise<void> => {
    const input = { shiftId: event.shifts[0]!.id, idempotencyKey: `${who.id} once` };
    const answer = await as(who, server)
      .mutate('signUp', input, 'id')
      .catch((error: Error) => error.message);
    if (!String(answer).includes('RATE_LIMITED')) return expect(answer).toHaveProperty('id');
    await sleep(Math.random() * 1_000);
    return signUp(who, server);
  };
  const watch = async (many: readonly Member[]) => {
    watchers = await Promise.all(many.map((who, i) => Watcher.open(servers[i % SERVERS]!.origin, who, event.id)));
    // The protocol acknowledges no subscription: whoever has been told of a change surely watches.
    const update = { eventId: event.id, version: event.version, title: 'Fair' };
    while (watchers.some(({ messages }) => messages === 0)) {
      const { version } = await as(coordinator).mutate<{ version: number }>('updateEvent', update, 'version');
      update.version = version;
      await sleep(50);
    }
  };
  const until = async (holds: () => boolean, longestMs: number): Promise<void> => {
    for (const giveUpAt = performance.now() + longestMs; !holds() && performance.now() < giveUpAt;) await sleep(10);
  };

  beforeAll(async () => {
    database = await freshDatabase();
    servers = await Promise.all(Array.from({ length: SERVERS }, () => startServer(database.url)));
    await withServices(readConfig({ DATABASE_URL: database.url }), async (app) => {
      const school = await SchoolBuilder.create(app);
      schoolId = school.id;
      coordinator = await school.coordinator();
      people = await crowd(app, schoolId, WATCHERS);
    });
  });
  beforeEach(async () => {
    const times = { startsAt: at(10), endsAt: at(10.1) };
    event = await publishedEvent(as(coordinator), schoolId, [{ ...times, capacity: 20 }], times);
  });
  afterEach(() => watchers.splice(0).forEach((watcher) => watcher.close()));
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await database.drop();
  });

  it('shows a sign-up on one process to two browsers, one on each, within a second', async () => {
    await watch(people.slice(0, 2));
    await signUp(people[0]!, 1);
    await until(() => watchers.every(({ staffing }) => staffing?.confirmed === 1), 1_000);
    expect(watchers.map(({ staffing }) => staffing)).toEqual(watchers.map(() => ({ confirmed: 1, waitlisted: 0 })));
  });

  it('shows the last state of a rush to everybody', async () => {
    await watch(people);
    const helpers = people.slice(2, 32);
    await Promise.all(helpers.map(signUp));
    const last = { confirmed: 20, waitlisted: 10 };
    await until(() => watchers.every(({ staffing }) => staffing?.waitlisted === 10), 10_000);
    expect(new Set(watchers.map(({ staffing }) => JSON.stringify(staffing)))).toEqual(new Set([JSON.stringify(last)]));
  });

  it('says goodbye with 1001 when the servers are told to stop', async () => {
    await watch(people.slice(0, 4));
    await Promise.all(servers.splice(0).map((server) => server.stop()));
    await until(() => watchers.every(({ closedWith }) => closedWith !== null), 2_000);
    expect(watchers.map(({ closedWith }) => closedWith)).toEqual(watchers.map(() => 1001));
  });
});
