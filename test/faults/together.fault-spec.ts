import { getNamedType, isInputObjectType, isLeafType, isObjectType, type GraphQLSchema } from 'graphql';
import { AnnounceRestrictions } from '../../src/families/rights/announce-restrictions.job.js';
import { MailSender } from '../../src/communications/mail-sender.js';
import { OutboxDispatcher } from '../../src/platform/domain-events/outbox-dispatcher.js';
import { schemaOf } from '../../src/platform/graphql/printed-schema.js';
import { ExpireOffers } from '../../src/signups/expire-offers.job.js';
import { CALLERS, of, type Caller } from '../architecture/access.callers.js';
import { MUTATIONS } from '../architecture/access.matrix.js';
import type { MutationAnswers } from '../architecture/access.matrix.mutations.js';
import { brokenPromises, readSignups } from '../races/promises.js';
import { AccessWorld } from '../support/access-world.js';
import { connect, type Connection } from '../support/connection.js';
import { crowd } from '../support/crowd.js';
import { databaseKind } from '../support/database.js';
import { publishedEvent } from '../support/events.js';
import { MailSink } from '../support/mail-sink.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const CLOCKS_APART_MS = 90_000;
const TIMES = 3;

describe('two servers on one database', () => {
  let sink: MailSink;
  let servers: [TestApp, TestApp];
  let connection: Connection;

  beforeAll(async () => {
    sink = await MailSink.start();
    const first = await TestApp.start({ smtpUrl: sink.url });
    const second = await TestApp.start({ smtpUrl: sink.url, env: { DATABASE_URL: first.databaseUrl } });
    servers = [first, second];
    connection = await connect(first.databaseUrl);
  });
  afterAll(async () => {
    await connection.close();
    const [first, second] = servers;
    await second.stop();
    await first.stop();
    await sink.stop();
  });

  const setClocks = (now: string, apartMs: number) => {
    servers[0].clock.set(now);
    servers[1].clock.set(new Date(Date.parse(now) + apartMs).toISOString());
  };

  /** Every job at the same moment on both, and again until there is nothing left to do. */
  async function runJobs(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await Promise.all(
        servers.flatMap(({ app }) => [
          app.get(ExpireOffers).run(),
          app.get(AnnounceRestrictions).run(),
          app.get(OutboxDispatcher).drain(),
          app.get(MailSender).drain(),
        ]),
      );
    }
  }

  describe('that get each mutation three times at once with one key', () => {
    let world: AccessWorld;
    let schema: GraphQLSchema;

    beforeAll(async () => {
      setClocks(PRESENT, 0);
      world = await AccessWorld.build(servers[0]);
      schema = schemaOf(servers[0].app);
    });

    /** Of each mutation that takes a key, a way to do it and somebody who may. */
    function doable(): { row: MutationAnswers; caller: Caller }[] {
      const seen = new Set<string>();
      return MUTATIONS.flatMap((row) => {
        const input = inputOf(row.mutation);
        const callers = (Object.keys(CALLERS) as Caller[]).filter(
          (caller) => typeof of(row.answers, caller) !== 'string',
        );
        if (!input?.getFields().idempotencyKey || callers.length === 0 || seen.has(row.mutation)) return [];
        seen.add(row.mutation);
        return [{ row, caller: callers.includes('coordinator') ? 'coordinator' : callers[0]! }];
      });
    }

    function inputOf(mutation: string) {
      const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
      const named = type && getNamedType(type);
      return isInputObjectType(named) ? named : null;
    }

    function leavesOf(mutation: string): string {
      const type = getNamedType(schema.getMutationType()!.getFields()[mutation]!.type);
      if (!isObjectType(type)) return '';
      const leaves = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
      return `{ __typename ${leaves.map(({ name }) => name).join(' ')} }`;
    }

    it('do it once and answer the same', async () => {
      const rows = doable();
      const differing: unknown[] = [];
      for (const { row, caller } of rows) {
        const input = { ...row.input!(await world.target(row.on)), idempotencyKey: `storm of ${row.mutation}` };
        const text = `mutation($input: ${inputOf(row.mutation)!.name}!) { ${row.mutation}(input: $input) ${leavesOf(row.mutation)} }`;
        const keysBefore = await keys();
        const answers = await Promise.all(
          Array.from({ length: TIMES }, (_, index) =>
            servers[index % 2]!.as(world.member(caller)).send(text, { input }),
          ),
        );
        const made = (await keys()) - keysBefore;
        const different = new Set(answers.map(({ data, errors }) => JSON.stringify(data ?? errors)));
        if (different.size !== 1 || made !== 1 || answers[0]!.errors) {
          differing.push({ mutation: row.mutation, caller, made, different: [...different] });
        }
      }
      console.info(`${databaseKind()}: ${rows.map(({ row }) => row.mutation).join(', ')}`);
      expect(differing).toEqual([]);
      expect(rows.length).toBeGreaterThan(15);
    });

    const keys = async () => (await connection.query('SELECT "id" FROM idempotency_key')).length;
  });

  describe(`whose clocks are ${CLOCKS_APART_MS / 1_000} s apart`, () => {
    it('do at the same second each thing once: offers end, the next are offered, and each is told once', async () => {
      const [first] = servers;
      setClocks(PRESENT, CLOCKS_APART_MS);
      const school = await first.school();
      const coordinator = await school.coordinator();
      const people = await crowd(first.app, school.id, 20);
      const [shift] = (await publishedEvent(first.as(coordinator), school.id, [{ capacity: 6 }])).shifts;
      for (const person of people) await first.as(person).mutate('signUp', { shiftId: shift!.id }, 'id');
      await runJobs();
      // The day before, free places are offered, to be answered within hours.
      setClocks('2026-10-15T13:00:00.000Z', CLOCKS_APART_MS);
      const rows = await readSignups(connection, school.id);
      const placed = people.filter(({ id }) => rows.some((row) => row.personId === id && row.status === 'CONFIRMED'));
      for (const person of placed) {
        const { id } = rows.find((row) => row.personId === person.id)!;
        await first.as(person).mutate('withdraw', { signupId: id }, 'id');
      }
      await runJobs();
      const before = sink.received.length;
      setClocks('2026-10-15T19:00:00.000Z', CLOCKS_APART_MS);
      await runJobs();

      const counts: Record<string, number> = {};
      for (const { status } of await readSignups(connection, school.id)) counts[status] = (counts[status] ?? 0) + 1;
      expect(counts).toEqual({ WITHDRAWN: 6, EXPIRED: 6, OFFERED: 6, WAITLISTED: 2 });
      expect(await brokenPromises(connection, school.id, '2026-10-15T19:01:30.000Z')).toEqual([]);
      const messageIds = sink.received.map(({ messageId }) => messageId);
      expect(messageIds.filter((id, index) => messageIds.indexOf(id) !== index)).toEqual([]);
      expect(sink.received.length - before).toBe(6);
      expect(await connection.query('SELECT "id", "attempts" FROM outbox_message WHERE "attempts" > 1')).toEqual([]);
    });
  });
});
