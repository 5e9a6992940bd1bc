import type { PoolClient } from 'pg';
import { FindOperator, type DataSource, type EntityManager, type EntityMetadata } from 'typeorm';
import type { Database } from '../config/config.js';
import { kindOf, poolOf } from './data-sources.js';
import { instantTypes } from './instant-types.js';
import { preparedOn } from './prepared-statements.js';
import { tableInfo, type EntityClass } from './tables.js';

type Value = string | number | bigint | Buffer | null;
type ColumnMetadata = EntityMetadata['columns'][number];
type Values = Readonly<Record<string, unknown>>;

interface Condition {
  column: ColumnMetadata;
  operator: string;
  value: unknown;
}

export interface Selection {
  where: Values;
  order?: Readonly<Record<string, unknown>>;
  limit?: number;
  /** All, if absent. */
  columns?: readonly string[];
  /** SQL behind the statement, such as a lock. */
  suffix?: string;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  moreThan: '>',
  moreThanOrEqual: '>=',
};

/** More distinct texts than the code has; a bound nonetheless. */
const MOST_NAMES = 2_000;

/**
 * The statements by which rows of one table are read and written: one text for each shape of condition, prepared once for
 * each connection, where TypeORM would put the text together every time, which takes longer than the database does. Where a
 * condition is of a kind that is not known here, the answer is null and TypeORM is asked.
 */
export class RowStatements<E extends object> {
  private static readonly all = new WeakMap<DataSource, Map<EntityClass, RowStatements<object>>>();

  static of<E extends object>(source: DataSource, entity: EntityClass<E>): RowStatements<E> {
    const ofSource = RowStatements.all.get(source) ?? new Map<EntityClass, RowStatements<object>>();
    RowStatements.all.set(source, ofSource);
    let statements = ofSource.get(entity);
    if (!statements) ofSource.set(entity, (statements = new RowStatements<object>(source, entity)));
    return statements as RowStatements<E>;
  }

  private readonly kind: Database['kind'];
  private readonly table: string;
  private readonly columns: readonly ColumnMetadata[];
  private readonly byProperty: ReadonlyMap<string, ColumnMetadata>;
  private readonly selectList: string;
  private readonly converted: readonly ColumnMetadata[];

  private constructor(
    private readonly source: DataSource,
    private readonly entity: EntityClass<E>,
  ) {
    this.kind = kindOf(source);
    this.table = `"${tableInfo(entity).name}"`;
    this.columns = source.getMetadata(entity).columns;
    this.byProperty = new Map(this.columns.map((column) => [column.propertyName, column]));
    this.selectList = listOf(this.columns.map(({ databaseName }) => databaseName));
    this.converted = this.columns.filter(({ type }) => type === 'simple-json' || type === 'boolean');
  }

  /** Null where only TypeORM knows how. */
  select(manager: EntityManager, selection: Selection): Promise<E[]> | null {
    const conditions = this.conditionsOf(selection.where);
    if (!conditions) return null;
    const { order = {}, limit, columns, suffix = '' } = selection;
    const list = columns ? listOf(columns) : this.selectList;
    const values: Value[] = [];
    const where = this.whereOf(conditions, values);
    const by = Object.entries(order).map(([name, way]) => `"${name}" ${String(way)}`);
    const text = `SELECT ${list} FROM ${this.table}${where}${by.length > 0 ? ` ORDER BY ${by.join(', ')}` : ''}${
      limit === undefined ? '' : ` LIMIT ${limit}`
    }${suffix}`;
    return this.rows(manager, text, values).then((rows) => rows.map((row) => this.hydrate(row)));
  }

  count(manager: EntityManager, where: Values): Promise<number> | null {
    const conditions = this.conditionsOf(where);
    if (!conditions) return null;
    const values: Value[] = [];
    const text = `SELECT CAST(count(*) AS integer) AS "count" FROM ${this.table}${this.whereOf(conditions, values)}`;
    return this.rows(manager, text, values).then(([row]) => Number(row?.count));
  }

  exists(manager: EntityManager, where: Values): Promise<boolean> | null {
    const conditions = this.conditionsOf(where);
    if (!conditions) return null;
    const values: Value[] = [];
    const text = `SELECT 1 AS "found" FROM ${this.table}${this.whereOf(conditions, values)} LIMIT 1`;
    return this.rows(manager, text, values).then((rows) => rows.length > 0);
  }

  /** Answers the ids that were inserted: fewer where `suffix` lets the database leave some out. */
  insert(manager: EntityManager, row: Values, suffix = ''): Promise<string[]> {
    const columns = this.columns.filter(({ propertyName }) => row[propertyName] !== undefined);
    const values = columns.map((column) => this.stored(column, row[column.propertyName]));
    const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
    const places = values.map((_, index) => this.place(index)).join(', ');
    const text = `INSERT INTO ${this.table} (${names}) VALUES (${places})${suffix} RETURNING "id"`;
    return this.rows(manager, text, values).then((rows) => rows.map(({ id }) => id as string));
  }

  /** Null where the rows do not all give the same columns. */
  insertAll(manager: EntityManager, rows: readonly Values[]): Promise<void> | null {
    const columns = this.columns.filter(({ propertyName }) => rows[0]?.[propertyName] !== undefined);
    const isAlike = (row: Values) =>
      this.columns.every((column) => columns.includes(column) === (row[column.propertyName] !== undefined));
    if (!rows.every(isAlike)) return null;
    const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
    const valuesOf = (row: Values) => columns.map((column) => this.stored(column, row[column.propertyName]));
    const into = `INSERT INTO ${this.table} (${names}) VALUES `;
    return this.kind === 'sqlite'
      ? this.insertEach(`${into}(${columns.map(() => '?').join(', ')})`, rows.map(valuesOf))
      : this.insertTogether(manager, into, rows.map(valuesOf));
  }

  /** Answers how many rows were changed. */
  update(manager: EntityManager, where: Values, change: Values): Promise<number> | null {
    const conditions = this.conditionsOf(where);
    const names = Object.keys(change).filter((name) => change[name] !== undefined);
    // A function is SQL of its own.
    if (!conditions || names.some((name) => !this.byProperty.has(name) || typeof change[name] === 'function'))
      return null;
    const columns = names.map((name) => this.byProperty.get(name) as ColumnMetadata);
    const values = columns.map((column) => this.stored(column, change[column.propertyName]));
    const settings = columns.map(({ databaseName }, index) => `"${databaseName}" = ${this.place(index)}`).join(', ');
    const text = `UPDATE ${this.table} SET ${settings}${this.whereOf(conditions, values)}`;
    return this.change(manager, text, values);
  }

  delete(manager: EntityManager, where: Values): Promise<number> | null {
    const conditions = this.conditionsOf(where);
    if (!conditions) return null;
    const values: Value[] = [];
    return this.change(manager, `DELETE FROM ${this.table}${this.whereOf(conditions, values)}`, values);
  }

  private conditionsOf(where: Values): Condition[] | null {
    const conditions: Condition[] = [];
    for (const [name, given] of Object.entries(where)) {
      const column = this.byProperty.get(name);
      const operator = given instanceof FindOperator ? given.type : 'equal';
      const value: unknown = given instanceof FindOperator ? (given as FindOperator<unknown>).value : given;
      const isList = operator === 'in' && Array.isArray(value);
      const isKnown = isList || operator === 'isNull' || (operator in COMPARISONS && isPlain(value));
      if (!column || !isKnown) return null;
      conditions.push({ column, operator, value });
    }
    return conditions;
  }

  private whereOf(conditions: readonly Condition[], values: Value[]): string {
    if (conditions.length === 0) return '';
    const parts = conditions.map(({ column, operator, value }) => {
      const name = `"${column.databaseName}"`;
      if (operator === 'isNull') return `${name} IS NULL`;
      if (operator === 'in') return `${name} ${this.within(values, value as unknown[])}`;
      values.push(this.stored(column, value));
      return `${name} ${COMPARISONS[operator]} ${this.place(values.length - 1)}`;
    });
    return ` WHERE ${parts.join(' AND ')}`;
  }

  /** A list is one value, so that the text is the same for any length; one id is looked up like one. */
  private within(values: Value[], list: readonly unknown[]): string {
    if (list.length === 1 && isPlain(list[0])) {
      values.push(list[0] as Value);
      return `= ${this.place(values.length - 1)}`;
    }
    values.push(this.kind === 'sqlite' ? JSON.stringify(list) : (list as unknown as Value));
    const place = this.place(values.length - 1);
    return this.kind === 'sqlite' ? `IN (SELECT value FROM json_each(${place}))` : `= ANY(${place})`;
  }

  private place(index: number): string {
    return this.kind === 'sqlite' ? '?' : `$${index + 1}`;
  }

  private stored(column: ColumnMetadata, value: unknown): Value {
    return typeof value === 'string' && column.type !== 'simple-json'
      ? value
      : (this.source.driver.preparePersistentValue(value, column) as Value);
  }

  private hydrate(row: Record<string, unknown>): E {
    for (const column of this.converted) {
      const { databaseName } = column;
      if (!(databaseName in row)) continue;
      row[databaseName] = this.source.driver.prepareHydratedValue(row[databaseName], column) as unknown;
    }
    return Object.assign(new this.entity(), row);
  }

  private async rows(manager: EntityManager, text: string, values: Value[]): Promise<Record<string, unknown>[]> {
    if (this.kind === 'sqlite') return preparedOn(this.source, text).all(values) as Record<string, unknown>[];
    return (await this.onPostgres(manager, text, values)).rows;
  }

  private async change(manager: EntityManager, text: string, values: Value[]): Promise<number> {
    if (this.kind === 'sqlite') return preparedOn(this.source, text).run(values).changes;
    return (await this.onPostgres(manager, text, values)).rowCount ?? 0;
  }

  private async insertEach(text: string, rows: readonly Value[][]): Promise<void> {
    const statement = preparedOn(this.source, text);
    for (const values of rows) statement.run(values);
  }

  private async insertTogether(manager: EntityManager, into: string, rows: readonly Value[][]): Promise<void> {
    const width = rows[0]?.length ?? 0;
    const places = rows.map((row, index) => `(${row.map((_, at) => this.place(index * width + at)).join(', ')})`);
    await this.onPostgres(manager, into + places.join(', '), rows.flat());
  }

  private async onPostgres(manager: EntityManager, text: string, values: Value[]) {
    const client = manager.queryRunner ? ((await manager.queryRunner.connect()) as PoolClient) : poolOf(this.source);
    return client.query<Record<string, unknown>>({ text, values, types: instantTypes, ...nameOf(text) });
  }
}

const listOf = (columns: readonly string[]): string => columns.map((name) => `"${name}"`).join(', ');

const names = new Map<string, string>();

/** Of a statement on PostgreSQL; those beyond the bound go unprepared. */
function nameOf(text: string): { name?: string } {
  let name = names.get(text);
  if (name === undefined && names.size < MOST_NAMES) names.set(text, (name = `rows ${names.size}`));
  return name === undefined ? {} : { name };
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
