import type { TableFormat } from './roster-formats.js';
import { shown } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';

export interface Header {
  /** Where each column of the standard stands; other columns are not in here, so they are never read. */
  positions: Map<string, number>;
  width: number;
}

/** Matches the first row of a file with the standard; null, with problems, where that cannot be done safely. */
export function readHeader(format: TableFormat, cells: string[], problems: ProblemLog): Header | null {
  const { file } = format;
  const titles = cells.map((cell) => cell.trim());
  const repeated = repeatedTitle(titles);
  if (repeated !== undefined) {
    const message = `Two columns have the title ${shown(repeated)}, so it is unclear which one to read.`;
    problems.refuse(file, 'duplicate_column', message, 1);
    return null;
  }
  const positions = matchTitles(format, cells, problems);
  const missing = format.requiredColumns.filter((column) => !positions.has(column));
  if (missing.length > 0) {
    problems.refuse(file, 'missing_column', missingColumns(titles, missing), 1);
    return null;
  }
  reportAbsentColumns(format, positions, problems);
  reportOrder(format, positions, problems);
  return { positions, width: cells.length };
}

export function hasRequiredColumns(format: TableFormat, cells: string[]): boolean {
  return format.requiredColumns.every((column) => cells.some((cell) => sameTitle(cell, column)));
}

function sameTitle(cell: string, column: string): boolean {
  return cell.trim().toLowerCase() === column.toLowerCase();
}

function repeatedTitle(titles: string[]): string | undefined {
  const seen = new Set<string>();
  return titles.find((title) => {
    const plain = title.toLowerCase();
    if (plain === '') return false;
    const again = seen.has(plain);
    seen.add(plain);
    return again;
  });
}

function matchTitles(format: TableFormat, cells: string[], problems: ProblemLog): Map<string, number> {
  const positions = new Map<string, number>();
  cells.forEach((cell, position) => {
    const column = format.columns.find((known) => sameTitle(cell, known));
    if (column !== undefined) positions.set(column, position);
    reportTitle(format, cell, column, problems);
  });
  return positions;
}

function reportTitle(
  { file, standard }: TableFormat,
  cell: string,
  column: string | undefined,
  problems: ProblemLog,
): void {
  if (column === undefined && !cell.trim().toLowerCase().startsWith('metadata.')) {
    const which = cell.trim() === '' ? 'A column without a title' : `The column ${shown(cell.trim())}`;
    problems.warn(file, 'unknown_column', `${which} is not part of ${standard} and is not read.`);
  } else if (column !== undefined && cell !== column) {
    const message = `The column title ${shown(cell)} is understood, but should be written ${column}.`;
    problems.warn(file, 'column_case', message, column);
  }
}

function missingColumns(titles: string[], missing: string[]): string {
  if (titles.length === 1 && /[;\t]/.test(titles[0] ?? '')) {
    return 'The columns are separated by semicolons or tabs; save the file with commas.';
  }
  return `The first row has to name the columns, and these are missing: ${missing.join(', ')}.`;
}

function reportAbsentColumns(format: TableFormat, positions: Map<string, number>, problems: ProblemLog): void {
  const { file, standard, columns, toleratedColumns } = format;
  const absent = columns.filter((column) => !positions.has(column) && !toleratedColumns.includes(column));
  if (absent.length === 0) return;
  const message = `These columns of ${standard} are missing and count as empty: ${absent.join(', ')}.`;
  problems.warn(file, 'optional_column_missing', message);
}

function reportOrder(
  { file, standard, columns }: TableFormat,
  positions: Map<string, number>,
  problems: ProblemLog,
): void {
  const found = columns.flatMap((column) => positions.get(column) ?? []);
  if (found.every((position, index) => index === 0 || position > (found[index - 1] ?? 0))) return;
  const message = `The columns are in another order than ${standard} lists them; they are read by their titles.`;
  problems.warn(file, 'column_order', message);
}
