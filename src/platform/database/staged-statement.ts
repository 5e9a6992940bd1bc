import type { Database } from '../config/config.js';
import type { Instant } from '../text/instant.js';

interface StagedWrite {
  /** The table. */
  name: string;
  step: 'insert' | 'update' | 'delete';
  columns: readonly string[];
  types: readonly string[];
  now: Instant;
}

/** The statement that writes staged rows; its values are their batch, and the positions from and to which it writes. */
export function stagedStatement(kind: Database['kind'], { name, step, columns, types, now }: StagedWrite): string {
  const postgres = kind === 'postgres';
  const [batch, from, to] = postgres ? ['$1', '$2', '$3'] : ['?', '?', '?'];
  const rows = postgres ? 'jsonb_array_elements(s."content"::jsonb)' : 'jsonb_each(s."content")';
  const value = (index: number) => (postgres ? `(e.value->>${index})::${types[index]}` : `e.value->>${index}`);
  const staged = `FROM "staged_rows" s, ${rows} e WHERE s."batch" = ${batch} AND s."target" = '${name}' AND s."step" = '${step}' AND s."position" >= ${from} AND s."position" < ${to}`;
  const quoted = columns.map((column) => `"${column}"`);
  if (step === 'delete') return `DELETE FROM "${name}" WHERE "id" IN (SELECT ${value(0)} ${staged})`;
  const stamp = postgres ? `'${now}'::timestamptz` : `'${now}'`;
  if (step === 'insert') {
    const values = columns.map((_, index) => value(index));
    return `INSERT INTO "${name}" (${quoted.join(', ')}, "createdAt", "updatedAt") SELECT ${values.join(', ')}, ${stamp}, ${stamp} ${staged} ORDER BY s."position"`;
  }
  const selected = columns.map((column, index) => `${value(index)} AS "${column}"`).join(', ');
  const sets = quoted.slice(1).map((column) => `${column} = n.${column}`);
  return `UPDATE "${name}" SET ${[...sets, `"updatedAt" = ${stamp}`].join(', ')} FROM (SELECT ${selected} ${staged}) n WHERE "${name}"."id" = n."id"`;
}
