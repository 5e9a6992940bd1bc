import { rm } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { RosterImporter } from '../../src/families/roster/roster-importer.js';
import type { RosterOptions, RosterOutcome } from '../../src/families/roster/roster-planner.js';
import { readRoster } from '../../src/families/roster/roster-reader.js';
import { RosterRecord, type RosterKind } from '../../src/families/roster/roster-record.entity.js';
import type { Row } from '../../src/platform/database/columns.js';
import type { EntityClass } from '../../src/platform/database/tables.js';
import { RosterFolder, type GeneratedFile, type RosterSize } from './roster-folder.js';

const NEW_SCHOOLS = { timeZone: 'America/New_York', locales: ['en'] };

let systems = 0;

/** A roster of a system of its own, to be imported, changed and imported again. */
export class TestRoster {
  readonly source = `SIS ${++systems}`;
  readonly folder: RosterFolder;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly database: DataSource,
    size: RosterSize = { schools: 1 },
  ) {
    this.folder = new RosterFolder(size).setProperty('source.systemName', this.source);
  }

  async import(options: Partial<RosterOptions> = {}): Promise<RosterOutcome> {
    return this.run((importer, reading, all) => importer.apply(reading, all), options);
  }

  async preview(options: Partial<RosterOptions> = {}): Promise<RosterOutcome> {
    return this.run((importer, reading, all) => importer.preview(reading, all), options);
  }

  set(file: GeneratedFile, sourcedId: string, column: string, value: string): this {
    this.folder.edit(file, this.folder.rowOf(file, sourcedId), column, value);
    return this;
  }

  /** As if the row were not there; `putBack` undoes it. */
  takeOut(file: GeneratedFile, sourcedId: string): this {
    return this.set(file, sourcedId, 'status', 'tobedeleted');
  }

  putBack(file: GeneratedFile, sourcedId: string): this {
    return this.set(file, sourcedId, 'status', '');
  }

  /** The row that a row of the roster became. */
  async row<E extends Row>(entity: EntityClass<E>, kind: RosterKind, sourcedId: string): Promise<E> {
    const { entityId } = await this.database.manager.findOneByOrFail(RosterRecord, {
      ...{ source: this.source, kind, sourcedId },
    });
    return this.database.manager.findOneByOrFail(entity, { id: entityId } as never);
  }

  private async run(
    use: (
      importer: RosterImporter,
      reading: Awaited<ReturnType<typeof readRoster>>,
      options: RosterOptions,
    ) => Promise<RosterOutcome>,
    options: Partial<RosterOptions>,
  ): Promise<RosterOutcome> {
    const path = await this.folder.write();
    try {
      const reading = await readRoster(path, { today: '2026-10-06' });
      return await use(this.app.get(RosterImporter), reading, { schoolId: null, newSchools: NEW_SCHOOLS, ...options });
    } finally {
      await rm(path, { recursive: true });
    }
  }
}

export const NO_CHANGE = { added: 0, changed: 0, deactivated: 0 };
