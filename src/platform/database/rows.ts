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
import { tableInfo, type EntityClass } from './tables.js';

export type Where<E> = FindOptionsWhere<E>;
export type Order<E> = FindOptionsOrder<E>;

/** What a caller gives to insert a row; id, school and times are added. `id` may be given by whoever needs it before. */
export type NewRow<E> = Omit<Partial<E>, 'schoolId' | 'createdAt' | 'updatedAt'>;

/** The schools that an accessor reaches; 'all' is for tables without a school and for declared exceptions. */
export type Reach = readonly string[] | 'all';

/** Where rows of one school come from: a unit of work, or the read side. */
export interface RowSource {
  rows<E extends Row>(entity: EntityClass<E>): ReadRows<E>;
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
    return this.manager.find(this.entity, { where: this.within(where), ...(order ? { order } : {}) });
  }

  findOne(where: Where<E>): Promise<E | null> {
    return this.manager.findOne(this.entity, { where: this.within(where) });
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

  count(where: Where<E>): Promise<number> {
    return this.manager.count(this.entity, { where: this.within(where) });
  }

  exists(where: Where<E>): Promise<boolean> {
    return this.manager.exists(this.entity, { where: this.within(where) });
  }

  /** A query over the rows within reach. Add conditions with `andWhere`: `where` would drop the school. */
  query(alias: string): SelectQueryBuilder<E> {
    const query = this.manager.createQueryBuilder(this.entity, alias);
    if (this.reach === 'all') return query;
    return query.where(`${alias}.schoolId IN (:...reach)`, { reach: this.reach.length > 0 ? this.reach : [''] });
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

type Lock = { mode: 'for_no_key_update'; onLocked?: 'skip_locked' };

export interface RowStamp {
  now: Instant;
  nextId(prefix: string): string;
}

/** Reads and writes rows of one table within reach, inside a unit of work. */
export class WorkRows<E extends Row> extends ReadRows<E> {
  constructor(
    manager: EntityManager,
    entity: EntityClass<E>,
    reach: Reach,
    private readonly stamp: RowStamp,
    private readonly checkOpen: () => void,
  ) {
    super(manager, entity, reach);
  }

  protected override within(where: Where<E>): Where<E> {
    this.checkOpen();
    return super.within(where);
  }

  /**
   * Locks the rows in id order, in one statement, and answers them in that order; ids that do not exist are left out.
   * FOR NO KEY UPDATE, since FOR UPDATE also blocks the foreign-key checks of others. On SQLite the queue of units of
   * work already serializes.
   */
  async lock(ids: readonly string[]): Promise<E[]> {
    if (ids.length === 0) return [];
    const where = this.within({ id: In([...new Set(ids)]) } as Where<E>);
    const lock: Lock = { mode: 'for_no_key_update' };
    return this.manager.find(this.entity, { where, order: { id: 'ASC' } as Order<E>, ...this.locking(lock) });
  }

  async lockOne(id: string, path?: string): Promise<E> {
    const [row] = await this.lock([id]);
    if (!row) throw notFound(path);
    return row;
  }

  /** Locks up to `limit` rows that nobody else has locked. */
  lockFree(where: Where<E>, order: Order<E>, limit: number): Promise<E[]> {
    const lock: Lock = { mode: 'for_no_key_update', onLocked: 'skip_locked' };
    return this.manager.find(this.entity, { where: this.within(where), order, take: limit, ...this.locking(lock) });
  }

  async insert(values: NewRow<E>): Promise<E> {
    const [row] = await this.insertAll([values]);
    return row as E;
  }

  async insertAll(values: readonly NewRow<E>[]): Promise<E[]> {
    const rows = values.map((value) => this.stamped(value));
    // SQLite binds at most 32,766 values in a statement.
    for (let from = 0; from < rows.length; from += 500) {
      await this.insertion(rows.slice(from, from + 500)).execute();
    }
    return rows;
  }

  /** Null where a unique key of the table already holds such a row. On PostgreSQL it waits for an open transaction. */
  async insertUnlessThere(value: NewRow<E>): Promise<E | null> {
    const row = this.stamped(value);
    await this.insertion([row]).orIgnore().execute();
    return (await this.exists({ id: row.id } as Where<E>)) ? row : null;
  }

  /** Changes the rows with these ids and answers how many there were. */
  async update(ids: string | readonly string[], change: QueryDeepPartialEntity<E>): Promise<number> {
    const wanted = typeof ids === 'string' ? [ids] : ids;
    if (wanted.length === 0) return 0;
    const where = this.within({ id: wanted.length === 1 ? wanted[0] : In([...wanted]) } as Where<E>);
    const stamped = { ...change, updatedAt: this.stamp.now } as QueryDeepPartialEntity<E>;
    const { affected } = await this.manager.update(this.entity, where, stamped);
    return affected ?? 0;
  }

  async delete(where: Where<E>): Promise<number> {
    const { affected } = await this.manager.delete(this.entity, this.within(where));
    return affected ?? 0;
  }

  private locking(lock: Lock): { lock?: Lock } {
    return kindOf(this.manager.dataSource) === 'postgres' ? { lock } : {};
  }

  private stamped(value: NewRow<E>): E {
    this.checkOpen();
    const { now } = this.stamp;
    const id = this.stamp.nextId(tableInfo(this.entity).idPrefix);
    const school = this.reach === 'all' ? {} : { schoolId: this.theSchool() };
    return this.manager.create(this.entity, { id, createdAt: now, updatedAt: now, ...value, ...school } as never);
  }

  private insertion(rows: E[]): InsertQueryBuilder<E> {
    const values = rows as QueryDeepPartialEntity<E>[];
    return this.manager.createQueryBuilder().insert().into(this.entity).values(values).updateEntity(false);
  }

  private theSchool(): string {
    if (this.reach === 'all' || this.reach.length !== 1) throw new Error('a row is written in exactly one school');
    return this.reach[0] as string;
  }
}
