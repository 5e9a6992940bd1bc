import { Module, type INestApplicationContext, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { ConfigModule } from '../../src/platform/config/config.module.js';
import { readConfig } from '../../src/platform/config/config.js';
import { IntegerColumn, SchoolRow, TextColumn } from '../../src/platform/database/columns.js';
import { DatabaseModule } from '../../src/platform/database/database.module.js';
import { READER, Reads } from '../../src/platform/database/reads.js';
import { SchoolTable } from '../../src/platform/database/tables.js';
import { UnitOfWork, WRITER } from '../../src/platform/database/unit-of-work.js';
import type { Work } from '../../src/platform/database/work.js';
import { SetClock } from '../../src/seed/set-clock.js';
import { freshDatabase, type TestDatabase } from './database.js';

/** A table that knows nothing of schools but that it belongs to one: two in a school may not have one name. */
@SchoolTable('thing')
export class Thing extends SchoolRow {
  @TextColumn()
  name: string;

  @IntegerColumn({ default: 0 })
  size: number;

  @TextColumn({ nullable: true })
  note: string | null;
}

const THINGS = `CREATE TABLE thing (
  "id" text PRIMARY KEY NOT NULL, "createdAt" INSTANT NOT NULL, "updatedAt" INSTANT NOT NULL, "schoolId" text NOT NULL,
  "name" text NOT NULL, "size" integer NOT NULL DEFAULT 0 CHECK ("size" >= 0), "note" text, UNIQUE ("schoolId", "name"))`;

@Module({})
class TestModule {}

/** The platform without any module above it, on its own migrated database, with one table to write to. */
export class TestPlatform {
  private constructor(
    private readonly app: INestApplicationContext,
    readonly clock: SetClock,
    readonly database: TestDatabase,
  ) {}

  static async start(more: ModuleMetadata = {}, shared?: TestPlatform): Promise<TestPlatform> {
    const database = shared?.database ?? (await freshDatabase());
    const clock = shared?.clock ?? new SetClock('2026-10-06T14:00:00.000Z');
    const config = readConfig({ DATABASE_URL: database.url });
    const imports = [ConfigModule.of(config), DatabaseModule.of({ clock }), ...(more.imports ?? [])];
    const app = await NestFactory.createApplicationContext({ module: TestModule, ...more, imports }, { logger: false });
    const platform = new TestPlatform(app, clock, database);
    const instant = database.url.startsWith('sqlite:') ? 'text' : 'timestamptz(3)';
    if (!shared) await platform.writer.query(THINGS.replaceAll('INSTANT', instant));
    return platform;
  }

  /** Another process on the same database, with the same clock. */
  alongside(more: ModuleMetadata = {}): Promise<TestPlatform> {
    return TestPlatform.start(more, this);
  }

  get: INestApplicationContext['get'] = (token: never) => this.app.get(token);

  get unitOfWork(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }

  get reads(): Reads {
    return this.app.get(Reads);
  }

  get writer(): DataSource {
    return this.app.get<DataSource>(WRITER);
  }

  get reader(): DataSource {
    return this.app.get<DataSource>(READER);
  }

  run<T>(schoolId: string, job: (work: Work) => Promise<T>): Promise<T> {
    return this.unitOfWork.runIn(schoolId, job);
  }

  /** Names of the things of a school that are committed. */
  async namesIn(schoolId: string): Promise<string[]> {
    const things = await this.reads.acrossSchools('tests look from outside', Thing).find({ schoolId }, { name: 'ASC' });
    return things.map(({ name }) => name);
  }

  /** Of a process that shares its database with another. */
  async close(): Promise<void> {
    await this.app.close();
  }

  async stop(): Promise<void> {
    await this.close();
    await this.database.drop();
  }
}

let schools = 0;

/** An id that no other test uses: things have no foreign key. */
export const someSchool = (): string => `school-${++schools}`;
