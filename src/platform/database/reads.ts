import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import type { Row } from './columns.js';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { kindOf, poolOf } from './data-sources.js';
import { instantTypes } from './instant-types.js';
import { refuseLongQueue } from './pool-queue.js';
import { preparedOn } from './prepared-statements.js';
import { ReadRows, type RowSource } from './rows.js';
import { StatementTimes } from './statement-times.js';
import { bind, isScoped, type Parameters, type Statement, type UnscopedStatement } from './statements.js';
import type { EntityClass } from './tables.js';

export const READER = Symbol('the data source that only reads');

/** Reads outside a unit of work, on a connection that cannot write, in the viewer's schools. */
@Injectable()
export class Reads {
  private readonly times: StatementTimes;

  constructor(
    @Inject(READER) private readonly source: DataSource,
    @Inject(CONFIG) config: Config,
  ) {
    this.times = new StatementTimes(config.slowStatementMs);
  }

  rows<E extends Row>(viewer: Viewer, entity: EntityClass<E>): ReadRows<E> {
    return new ReadRows(this.source.manager, entity, viewer.schoolIds);
  }

  /** One of the viewer's schools, as a source of rows for questions that are also asked inside a unit of work. */
  in(viewer: Viewer, schoolId: string): RowSource {
    const reach = viewer.schoolIds.filter((id) => id === schoolId);
    return { rows: (entity) => new ReadRows(this.source.manager, entity, reach) };
  }

  /** As Work.acrossSchools: callers are listed, with their reasons, in test/architecture/across-schools.ts. */
  acrossSchools<E extends Row>(_reason: string, entity: EntityClass<E>): ReadRows<E> {
    return new ReadRows(this.source.manager, entity, 'all');
  }

  /** Runs a registered statement. */
  run<Given extends Parameters, Result extends object>(
    { name, text }: Statement<Given, Result>,
    scope: Parameters,
    given: Given,
  ): Promise<Result[]> {
    return this.execute<Result>(text, { ...scope, ...given }, name);
  }

  /** Runs a fixed read before there is a viewer. Callers are listed as those of `acrossSchools`. */
  runAcrossSchools<Given extends Parameters, Result extends object>(
    _reason: string,
    { name, text }: UnscopedStatement<Given, Result>,
    given: Given,
  ): Promise<Result[]> {
    return this.execute<Result>(text, given, name);
  }

  /** Runs a list that is put together from what the caller asked for; its WHERE must keep to the viewer's scope. */
  list<Result extends object>(text: string, parameters: Parameters): Promise<Result[]> {
    if (!isScoped(text)) throw new Error('a list is not scoped to the viewer');
    return this.execute<Result>(text, parameters);
  }

  /** The columns of a table as a select list. */
  columnsOf(entity: EntityClass, alias: string): string {
    return this.source
      .getMetadata(entity)
      .columns.map(({ databaseName }) => `${alias}."${databaseName}"`)
      .join(', ');
  }

  private async execute<Result extends object>(text: string, parameters: Parameters, name?: string): Promise<Result[]> {
    const { sql, values } = bind(text, parameters, kindOf(this.source));
    const startedAt = performance.now();
    try {
      if (kindOf(this.source) === 'sqlite') return preparedOn(this.source, sql).all(values) as Result[];
      refuseLongQueue(this.source);
      const query = { text: sql, values: values as unknown[], types: instantTypes, ...(name ? { name } : {}) };
      return (await poolOf(this.source).query<Result>(query)).rows;
    } finally {
      this.times.note(name, text, performance.now() - startedAt);
    }
  }
}
