import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/create-app.js';
import { readConfig } from '../../src/platform/config/config.js';
import { UnitOfWork, WRITER } from '../../src/platform/database/unit-of-work.js';
import { OutboxMessage } from '../../src/platform/domain-events/outbox-message.entity.js';
import { OutboxDispatcher } from '../../src/platform/domain-events/outbox-dispatcher.js';
import { Signals } from '../../src/platform/live/signals.js';
import type { Ids } from '../../src/platform/ids/ids.js';
import type { Instant } from '../../src/platform/text/instant.js';
import { SchoolBuilder } from '../../src/seed/school-builder.js';
import { SetClock } from '../../src/seed/set-clock.js';
import type { NewSchool } from '../../src/schools/index.js';
import { IsNull, type DataSource } from 'typeorm';
import { GraphqlClient } from './graphql-client.js';
import { freshDatabase } from './database.js';
import { KeptMail } from './kept-mail.js';
import { MailSender } from '../../src/communications/mail-sender.js';

/** The present of most tests: a Tuesday morning in New York, before the clocks change. */
export const PRESENT: Instant = '2026-10-06T14:00:00.000Z';

interface Options {
  now?: Instant;
  env?: Record<string, string>;
  /** Where mail really goes; else it is kept out of the way. */
  smtpUrl?: string;
  ids?: Ids;
}

/** A server on its own migrated database, listening on loopback, with a clock that the test sets. */
export class TestApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly clock: SetClock,
    readonly databaseUrl: string,
    readonly origin: string,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start({ now = PRESENT, env = {}, smtpUrl, ids }: Options = {}): Promise<TestApp> {
    const database = await freshDatabase();
    const clock = new SetClock(now);
    const config = readConfig({
      DATABASE_URL: database.url,
      LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
      NODE_ENV: 'test',
      MAIL_FROM: 'Many Hands <hands@example.org>',
      SMTP_URL: smtpUrl ?? 'smtp://127.0.0.1:1',
      ...env,
    });
    const presets = { clock, ...(ids ? { ids } : {}), ...(smtpUrl ? {} : { mailer: new KeptMail() }) };
    const app = await createApp(config, presets);
    await app.listen(0, '127.0.0.1');
    return new TestApp(app, clock, database.url, await app.getUrl(), () => database.drop());
  }

  school(school: Partial<NewSchool> = {}): Promise<SchoolBuilder> {
    return SchoolBuilder.create(this.app, school);
  }

  /** A client that presents this token; without one it is anonymous. */
  as(caller?: { token: string }, headers: Record<string, string> = {}): GraphqlClient {
    return new GraphqlClient(`${this.origin}/graphql`, caller?.token, headers);
  }

  get database(): DataSource {
    return this.app.get<DataSource>(WRITER);
  }

  /** Waits until every message that is due has been delivered. */
  async outboxEmpty(): Promise<void> {
    const waiting = () => this.database.manager.count(OutboxMessage, { where: { deadAt: IsNull() } });
    for (let tries = 0; (await waiting()) > 0; tries++) {
      if (tries > 500) throw new Error('the outbox does not run empty');
      this.app.get(OutboxDispatcher).wake();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Waits until every mail that is due has been sent, or failed. */
  async mailSent(): Promise<void> {
    await this.outboxEmpty();
    await this.app.get(MailSender).drain();
  }

  /** Waits until a socket watches this: a change from now on is told. The protocol acknowledges no subscription. */
  watched(id: string): Promise<void> {
    return this.untilWatchers(id, (count) => count > 0);
  }

  /** Waits until none does. */
  unwatched(id: string): Promise<void> {
    return this.untilWatchers(id, (count) => count === 0);
  }

  private async untilWatchers(id: string, holds: (count: number) => boolean): Promise<void> {
    const topics = this.app.get(Signals)['topics']['topics'];
    for (let tries = 0; !holds(topics.get(id)?.watchers.size ?? 0); tries++) {
      if (tries > 1_000) throw new Error(`${topics.get(id)?.watchers.size ?? 0} watch ${id}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** As if these had changed. */
  signal(...ids: string[]): Promise<void> {
    return this.app
      .get(UnitOfWork)
      .runAcrossSchools('tests look from outside', async (work) => ids.forEach((id) => work.signal(id)));
  }

  /** The same, again and again: whoever watches is told at last. */
  async signalUntil(holds: () => boolean, ...ids: string[]): Promise<void> {
    for (let tries = 0; !holds(); tries++) {
      if (tries > 500) throw new Error(`nothing is told of ${ids.join()}`);
      await this.signal(...ids);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.drop();
  }
}
