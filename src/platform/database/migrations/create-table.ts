import { Table, type QueryRunner, type TableColumnOptions } from 'typeorm';

export interface ColumnSketch {
  type: 'text' | 'instant' | 'integer' | 'boolean';
  nullable?: true;
  default?: string | number | boolean;
}

export interface TableSketch {
  columns: Readonly<Record<string, ColumnSketch>>;
  /** Which table the ids of a column name. */
  references?: Readonly<Record<string, string>>;
  indices?: readonly { columns: readonly string[]; unique?: true; where?: string }[];
  checks?: Readonly<Record<string, string>>;
  exclusions?: Readonly<Record<string, string>>;
}

export const text: ColumnSketch = { type: 'text' };
export const instant: ColumnSketch = { type: 'instant' };
export const integer: ColumnSketch = { type: 'integer' };
export const boolean: ColumnSketch = { type: 'boolean' };
export const optional = (column: ColumnSketch): ColumnSketch => ({ ...column, nullable: true });
export const byDefault = (column: ColumnSketch, value: string | number | boolean): ColumnSketch => ({
  ...column,
  default: value,
});

/** Creates a table with its id and times on either database; exclusions on PostgreSQL alone. */
export async function createTable(runner: QueryRunner, name: string, sketch: TableSketch): Promise<void> {
  const postgres = runner.dataSource.options.type === 'postgres';
  const columns = { createdAt: instant, updatedAt: instant, ...sketch.columns };
  await runner.createTable(
    new Table({
      name,
      columns: [
        { name: 'id', type: 'text', isPrimary: true },
        ...Object.entries(columns).map(([column, { type, nullable, default: value }]): TableColumnOptions => ({
          name: column,
          ...(type === 'instant' ? instantType(postgres) : { type }),
          isNullable: nullable ?? false,
          ...(value === undefined ? {} : { default: literal(value, postgres) }),
        })),
      ],
      foreignKeys: Object.entries(sketch.references ?? {}).map(([column, table]) => ({
        columnNames: [column],
        referencedTableName: table,
        referencedColumnNames: ['id'],
      })),
      indices: (sketch.indices ?? []).map(({ columns: columnNames, unique, where }) => ({
        columnNames: [...columnNames],
        isUnique: unique ?? false,
        ...(where ? { where } : {}),
      })),
      checks: Object.entries(sketch.checks ?? {}).map(([check, expression]) => ({ name: check, expression })),
      exclusions: postgres
        ? Object.entries(sketch.exclusions ?? {}).map(([exclusion, expression]) => ({ name: exclusion, expression }))
        : [],
    }),
  );
}

/**
 * Adds columns to a table that holds rows, each optional or with a default. Plain SQL, since TypeORM would copy the whole
 * table on SQLite.
 */
export async function addColumns(
  runner: QueryRunner,
  table: string,
  columns: Readonly<Record<string, ColumnSketch>>,
): Promise<void> {
  const postgres = runner.dataSource.options.type === 'postgres';
  for (const [column, { type, nullable, default: value }] of Object.entries(columns)) {
    const sqlType = type === 'instant' ? (postgres ? 'timestamptz(3)' : 'text') : type;
    const rest = `${nullable ? '' : ' NOT NULL'}${value === undefined ? '' : ` DEFAULT (${literal(value, postgres)})`}`;
    await runner.query(`ALTER TABLE "${table}" ADD COLUMN "${column}" ${sqlType}${rest}`);
  }
}

/** Takes away what `addColumns` added; no index may name them any more. */
export async function dropColumns(runner: QueryRunner, table: string, columns: readonly string[]): Promise<void> {
  for (const column of columns) await runner.query(`ALTER TABLE "${table}" DROP COLUMN "${column}"`);
}

const instantType = (postgres: boolean): Pick<TableColumnOptions, 'type' | 'precision'> =>
  postgres ? { type: 'timestamp with time zone', precision: 3 } : { type: 'text' };

function literal(value: string | number | boolean, postgres: boolean): string {
  if (typeof value === 'string') return `'${value}'`;
  return typeof value === 'boolean' && !postgres ? String(Number(value)) : String(value);
}
