import { Column, getMetadataArgsStorage, PrimaryColumn, type ColumnOptions, type ValueTransformer } from 'typeorm';
import type { Instant } from '../text/instant.js';
import type { Database } from '../config/config.js';

// TypeORM evaluates decorators long before anybody knows which database it will talk to, so the one type that differs
// is written as text and fitted by fitColumnsTo().
const instantTransformer: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value instanceof Date ? value.toISOString() : value),
};

type Options = Pick<ColumnOptions, 'nullable' | 'default'>;

/** An instant in UTC: fixed-width text on SQLite, timestamptz(3) on PostgreSQL, an Instant in the code. */
export const InstantColumn = (options: Options = {}): PropertyDecorator =>
  Column({ ...options, type: 'text', transformer: instantTransformer });

/** A day in the school's own calendar, YYYY-MM-DD. */
export const LocalDateColumn = (options: Options = {}): PropertyDecorator => Column({ ...options, type: 'text' });
export const TextColumn = (options: Options = {}): PropertyDecorator => Column({ ...options, type: 'text' });
export const EnumColumn = TextColumn;
export const IntegerColumn = (options: Options = {}): PropertyDecorator => Column({ ...options, type: 'integer' });
export const BooleanColumn = (options: Options = {}): PropertyDecorator => Column({ ...options, type: 'boolean' });
export const JsonColumn = (options: Options = {}): PropertyDecorator => Column({ ...options, type: 'simple-json' });
export const VersionColumn = (): PropertyDecorator => Column({ type: 'integer', default: 1 });

/** What every table has. */
export abstract class Row {
  @PrimaryColumn('text')
  id: string;

  @InstantColumn()
  createdAt: Instant;

  @InstantColumn()
  updatedAt: Instant;
}

/** What every table of a school has. */
export abstract class SchoolRow extends Row {
  @TextColumn()
  schoolId: string;
}

/** Fits the column types to a database; to be called before a data source is initialized. */
export function fitColumnsTo(kind: Database['kind']): void {
  for (const { options } of getMetadataArgsStorage().columns) {
    if (options.transformer !== instantTransformer) continue;
    if (kind === 'postgres') Object.assign(options, { type: 'timestamp with time zone', precision: 3 });
    else Object.assign(options, { type: 'text', precision: undefined });
  }
}
