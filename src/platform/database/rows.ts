import {
  In,
  type EntityManager,
  type FindOptionsOrder,
  type FindOptionsWhere,
  type InsertQueryBuilder,
  type SelectQueryBuilder,
  type QueryDeepPartialEntity,
} from 'typeorm';
import type { Instant } from '../text/instant.js';
import { notFound } from '../refusal.js';
import type { Row } from './columns.js';
import { kindOf } from './data-sources.js';
import { RowStatements } from './row-statements.js';
import { stagedStatement } from './staged-statement.js';
import { tableInfo, type EntityClass } from './tables.js';
import type { Transaction } from './transaction.js';

export type Where<E> = FindOptionsWhere<E>;
export type Order<E> = FindOptionsOrder<E>;

/** What a caller gives to insert a row; id, school and times are added. `id` may be given by whoever needs it before. */
export type NewRow<E> = Omit<Partial<E>, 'schoolId' | 'updatedAt'>;

/** A new row for an accessor that reaches every school: it says itself where it belongs. */
export type NewRowOfSchool<E> = NewRow<E> & { schoolId: string };

/** The schools that an accessor reaches; 'all' is for tables without a school and for declared exceptions. */
export type Reach = readonly string[] | 'all';

/** Where rows of one school come from: a unit of work, or the read side. */
export interface RowSource {
  rows<E extends Row>(entity: EntityClass<E>): ReadRows<E>;
}

/** FOR NO KEY UPDATE, since FOR UPDATE also blocks the foreign-key checks of others. */
const LOCKS = { all: ' FOR NO KEY UPDATE', free: ' FOR NO KEY UPDATE SKIP LOCKED' } as const;
const TYPEORM_LOCKS = {
  all: { mode: 'for_no_key_update' },
  free: { mode: 'for_no_key_update', onLocked: 'skip_locked' },
} as const;

interface SelectOptions<E> {
  order?: Order<E>;
  limit?: number;
  columns?: readonly (keyof E & string)[];
  /** On PostgreSQL. SQLite's queue of units of work already serializes. */
  lock?: keyof typeof LOCKS;
}

/** Reads rows of one table within reach. TypeORM leaves `undefined` out of a where, so every value is checked. */
export class ReadRows<E extends Row> {
  constructor(
    protected readonly manager: EntityManager,
    readonly entity: EntityClass<E>,
    protected readonly reach: Reach,
  ) {
    if (reach !== 'all') {
      if (!tableInfo(entity).ofSchool) throw new Error(`${entity.name} belongs to no school: use acrossSchools`);
      if (reach.some((schoolId) => !schoolId)) throw new Error('an empty school id reaches everything');
    }
  }

  find(where: Where<E>, order?: Order<E>): Promise<E[]> {
    return this.select(where, { ...(order ? { order } : {}) });
  }

  /** Some columns of each row, where many rows have much that nobody asks for. */
  pick<Column extends keyof E & string>(columns: readonly Column[], where: Where<E>): Promise<Pick<E, Column>[]> {
    return this.select(where, { columns });
  }

  async findOne(where: Where<E>): Promise<E | null> {
    const [row] = await this.select(where, { limit: 1 });
    return row ?? null;
  }

  /** The row, else NOT_FOUND: the same for a row of another school and for one that is not there. */
  async get(id: string, path?: string): Promise<E> {
    const row = await this.findOne({ id } as Where<E>);
    if (!row) throw notFound(path);
    return row;
  }

  async byIds(ids: readonly string[]): Promise<Map<string, E>> {
    if (ids.length === 0) return new Map();
    const rows = await this.find({ id: In([...new Set(ids)]) } as Where<E>);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Changes whenever one of these rows is written, added or taken away. */
  async fingerprint(where: Where<E>): Promise<string> {
    const postgres = kindOf(this.manager.dataSource) === 'postgres';
    const time = postgres
      ? `CAST(date_part('epoch', t."updatedAt") * 1000 AS bigint)`
      : `unixepoch(t."updatedAt", 'subsec') * 1000`;
    const found = await this.run((manager) =>
      manager
        .createQueryBuilder(this.entity, 't')
        .select('COUNT(*)', 'rows')
        .addSelect(`CAST(COALESCE(SUM(${time}), 0) AS bigint)`, 'times')
        .where(this.within(where))
        .getRawOne<{ rows: number | string; times: number | string }>(),
    );
    return `${found?.rows} ${found?.times}`;
  }

  count(where: Where<E>): Promise<number> {
    const within = this.within(where);
    return this.run(
      (manager) => this.statements(manager).count(manager, within) ?? manager.count(this.entity, { where: within }),
    );
  }

  exists(where: Where<E>): Promise<boolean> {
    const within = this.within(where);
    return this.run(
      (manager) => this.statements(manager).exists(manager, within) ?? manager.exists(this.entity, { where: within }),
    );
  }

  /** A query over the rows within reach. Add conditions with `andWhere`: `where` would drop the school. */
  query(alias: string): SelectQueryBuilder<E> {
    const query = this.manager.createQueryBuilder(this.entity, alias);
    if (this.reach === 'all') return query;
    return query.where(`${alias}.schoolId IN (:...reach)`, { reach: this.reach.length > 0 ? this.reach : [''] });
  }

  protected run<T>(statement: (manager: EntityManager) => Promise<T>): Promise<T> {
    return statement(this.manager);
  }

  protected statements(manager: EntityManager): RowStatements<E> {
    return RowStatements.of(manager.dataSource, this.entity);
  }

  protected select(where: Where<E>, { order, limit, columns, lock }: SelectOptions<E>): Promise<E[]> {
    const within = this.within(where);
    const isPostgres = kindOf(this.manager.dataSource) === 'postgres';
    const suffix = lock && isPostgres ? LOCKS[lock] : '';
    return this.run((manager) => {
      const given = { ...(order ? { order } : {}), ...(columns ? { columns } : {}) };
      const selection = { where: within, suffix, ...given, ...(limit ? { limit } : {}) };
      const found = this.statements(manager).select(manager, selection);
      if (found) return found;
      const more = { ...(order ? { order } : {}), ...(limit ? { take: limit } : {}) };
      return manager.find(this.entity, {
        where: within,
        ...more,
        ...(suffix && lock ? { lock: TYPEORM_LOCKS[lock] } : {}),
      });
    });
  }

  protected within(where: Where<E>): Where<E> {
    for (const [name, value] of Object.entries(where)) {
      if (value === undefined) throw new Error(`${this.entity.name}.${name} is undefined in a where`);
    }
    if (this.reach === 'all') return where;
    if ('schoolId' in where) throw new Error('the school is added by the accessor');
    return { ...where, schoolId: this.reach.length === 1 ? this.reach[0] : In([...this.reach]) };
  }
}

export interface RowStamp {
  now: Instant;
  nextId(prefix: string): string;
}

/** TypeORM takes more than twice as long to put together twice as many rows; a database binds so many values at most. */
const ROWS_AT_ONCE = 100;

export type StagedStep = 'insert' | 'update' | 'delete';

interface StagedRange {
  step: StagedStep;
  columns: readonly string[];
  /** Positions: the first, and the one after the last. */
  from: number;
  to: number;
}

/** What never changes in a row. */
const FIXED = ['id', 'schoolId', 'createdAt'];

/** Reads and writes rows of one table within reach, inside a unit of work. */
export class WorkRows<E extends Row> extends ReadRows<E> {
  constructor(
    private readonly transaction: Transaction,
    entity: EntityClass<E>,
    reach: Reach,
    private readonly stamp: RowStamp,
  ) {
    super(transaction.manager, entity, reach);
  }

  override query(alias: string): SelectQueryBuilder<E> {
    this.transaction.checkOpen();
    return super.query(alias);
  }

  /**
   * Locks the rows in id order, in one statement, and answers them in that order; ids that do not exist are left out.
   * On SQLite the queue of units of work already serializes.
   */
  async lock(ids: readonly string[]): Promise<E[]> {
    if (ids.length === 0) return [];
    const where = { id: In([...new Set(ids)]) } as Where<E>;
    return this.select(where, { order: { id: 'ASC' } as Order<E>, lock: 'all' });
  }

  async lockOne(id: string, path?: string): Promise<E> {
    const [row] = await this.lock([id]);
    if (!row) throw notFound(path);
    return row;
  }

  /** Locks up to `limit` rows that nobody else has locked. */
  lockFree(where: Where<E>, order: Order<E>, limit: number): Promise<E[]> {
    return this.select(where, { order, limit, lock: 'free' });
  }

  async insert(values: NewRow<E>): Promise<E> {
    const row = this.stamped(values);
    await this.run((manager) => this.statements(manager).insert(manager, row as Record<string, unknown>));
    return row;
  }

  async insertAll(values: readonly (NewRow<E> | NewRowOfSchool<E>)[]): Promise<E[]> {
    if (values.length === 1) return [await this.insert(values[0] as NewRow<E>)];
    const rows = values.map((value) => this.stamped(value));
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const some = rows.slice(from, from + ROWS_AT_ONCE);
      await this.run<unknown>(
        (manager) =>
          this.statements(manager).insertAll(manager, some as Record<string, unknown>[]) ??
          this.insertion(manager, some).execute(),
      );
    }
    return rows;
  }

  /** Null where a unique key of the table already holds such a row. On PostgreSQL it waits for an open transaction. */
  async insertUnlessThere(value: NewRow<E>): Promise<E | null> {
    const row = this.stamped(value);
    const inserted = await this.run((manager) =>
      this.statements(manager).insert(manager, row as Record<string, unknown>, ' ON CONFLICT DO NOTHING'),
    );
    return inserted.length > 0 ? row : null;
  }

  /**
   * Adds one to a number of the rows with these keys, in one statement; makes them with the values given where they are
   * not there. Answers the numbers by the first key column.
   */
  async countUp(
    values: readonly NewRow<E>[],
    keys: readonly [keyof E & string, ...(keyof E & string)[]],
    counter: keyof E & string,
  ): Promise<Map<string, number>> {
    const table = tableInfo(this.entity).name;
    const conflict = keys.map((key) => `"${key}"`).join(', ');
    const counted = await this.run((manager) => {
      const rows = values.map((value) => this.stamped(value));
      const [sql, parameters] = this.insertion(manager, rows).getQueryAndParameters();
      return manager.query<Record<string, string | number>[]>(
        `${sql} ON CONFLICT (${conflict}) DO UPDATE SET "${counter}" = "${table}"."${counter}" + 1,
           "updatedAt" = excluded."updatedAt" RETURNING "${keys[0]}", "${counter}"`,
        parameters,
      );
    });
    return new Map(counted.map((row) => [String(row[keys[0]]), Number(row[counter])]));
  }

  /** Changes the rows with these ids and answers how many there were. */
  async update(ids: string | readonly string[], change: QueryDeepPartialEntity<E>): Promise<number> {
    const fixed = FIXED.find((name) => name in change);
    if (fixed) throw new Error(`${this.entity.name}.${fixed} never changes`);
    const wanted = typeof ids === 'string' ? [ids] : ids;
    if (wanted.length === 0) return 0;
    const where = this.within({ id: wanted.length === 1 ? wanted[0] : In([...wanted]) } as Where<E>);
    const stamped = { ...change, updatedAt: this.stamp.now } as QueryDeepPartialEntity<E>;
    return this.run(
      (manager) =>
        this.statements(manager).update(manager, where, stamped) ??
        manager.update(this.entity, where, stamped).then(({ affected }) => affected ?? 0),
    );
  }

  /** Writes these columns of rows that were read before, hundreds in one statement; each row with values of its own. */
  async updateAll(rows: readonly E[], columns: readonly (keyof E & string)[]): Promise<void> {
    if (this.reach !== 'all') throw new Error('rows are updated in bulk across schools only');
    const stamped = rows.map((row) => this.manager.create(this.entity, { ...row, updatedAt: this.stamp.now } as never));
    for (let from = 0; from < stamped.length; from += ROWS_AT_ONCE) {
      const some: E[] = stamped.slice(from, from + ROWS_AT_ONCE);
      await this.run((manager) =>
        this.insertion(manager, some)
          .orUpdate([...columns, 'updatedAt'], ['id'])
          .execute(),
      );
    }
  }

  /** Rows as they wait for `writeStaged`: the columns of each, in this order, as the database stores them. */
  stagedContent(rows: readonly object[], columns: readonly string[]): string {
    const { driver } = this.manager.dataSource;
    const metadata = columns.map((name) => this.columnOf(name));
    const values = rows.map((row) =>
      metadata.map((column) => {
        const value: unknown = (row as Record<string, unknown>)[column.propertyName];
        return value === undefined ? null : (driver.preparePersistentValue(value, column) as unknown);
      }),
    );
    return JSON.stringify(values);
  }

  /** Writes the staged rows of some positions, by one statement; `columns` are those that they were staged with. */
  async writeStaged(batch: string, { step, columns, from, to }: StagedRange): Promise<void> {
    if (this.reach !== 'all') throw new Error('rows are staged across schools only');
    const { name } = tableInfo(this.entity);
    const types = columns.map((column) => this.manager.dataSource.driver.normalizeType(this.columnOf(column)));
    const sql = stagedStatement(kindOf(this.manager.dataSource), { name, step, columns, types, now: this.stamp.now });
    await this.run((manager) => manager.query(sql, [batch, from, to]));
  }

  async delete(where: Where<E>): Promise<number> {
    const within = this.within(where);
    return this.run(
      (manager) =>
        this.statements(manager).delete(manager, within) ??
        manager.delete(this.entity, within).then(({ affected }) => affected ?? 0),
    );
  }

  protected override run<T>(statement: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.transaction.run(statement);
  }

  private columnOf(name: string) {
    const column = this.manager.dataSource.getMetadata(this.entity).findColumnWithPropertyName(name);
    if (!column) throw new Error(`${this.entity.name} has no ${name}`);
    return column;
  }

  private stamped(value: NewRow<E>): E {
    const { now } = this.stamp;
    const id = value.id ?? this.stamp.nextId(tableInfo(this.entity).idPrefix);
    return this.manager.create(this.entity, {
      createdAt: now,
      updatedAt: now,
      ...value,
      id,
      ...this.school(value),
    } as never);
  }

  private insertion(manager: EntityManager, rows: E[]): InsertQueryBuilder<E> {
    const values = rows as QueryDeepPartialEntity<E>[];
    return manager.createQueryBuilder().insert().into(this.entity).values(values).updateEntity(false);
  }

  private school(value: NewRow<E>): { schoolId?: string } {
    if (this.reach === 'all') return {};
    if ('schoolId' in value) throw new Error('the school is added by the accessor');
    const [schoolId, ...others] = this.reach;
    if (!schoolId || others.length > 0) throw new Error('a row is written in exactly one school');
    return { schoolId };
  }
}
