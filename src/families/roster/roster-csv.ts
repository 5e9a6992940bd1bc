import { pipeline } from 'node:stream/promises';
import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse';
import type { TableFormat } from './roster-formats.js';
import { readHeader } from './roster-header.js';
import { FileRefused } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';
import { RosterRow } from './roster-row.js';
import type { RosterMode, RosterProgress } from './roster.types.js';

const longestRow = '64,000 characters';
const longestRowCharacters = 64_000;
const longestLineBytes = 4 * longestRowCharacters;
const mostRows = 1_000_000;
const rowsPerProgress = 1_000;

/** A file of the roster, wherever it lies. */
export interface RosterFile {
  /** Its bytes, from the beginning at each call. */
  read(): AsyncIterable<Buffer>;
}

export interface TableToRead {
  format: TableFormat;
  file: RosterFile;
  mode: RosterMode;
}

/** What all files of one roster are read with. */
export interface Reading {
  problems: ProblemLog;
  /** The date of today, YYYY-MM-DD. */
  today: string;
  onProgress: (progress: RosterProgress) => void;
}

/**
 * Hands the rows of a CSV file over one by one and gives back how many there were, or null, with a problem that says
 * why, where the file as a whole cannot be used. Rows with too few or too many cells are problems and not handed over.
 */
export async function readTable(
  table: TableToRead,
  reading: Reading,
  onRow: (row: RosterRow) => void,
): Promise<number | null> {
  const { file } = table.format;
  try {
    return await readRows(table, reading, onRow);
  } catch (error) {
    const { code, message, row } = refusalOf(error, file);
    reading.problems.refuse(file, code, message, row);
    return null;
  }
}

async function readRows(
  { format, file, mode }: TableToRead,
  { problems, onProgress }: Reading,
  onRow: (row: RosterRow) => void,
): Promise<number | null> {
  // On its own and first: a wrong separator shows in the header, and further down as anything.
  const titles = await headerCells(file);
  if (titles === null) throw new FileRefused('file_empty', `${format.file} is empty.`);
  const header = readHeader(format, titles, problems);
  if (header === null) return null;
  let rowNumber = 0;
  let rows = 0;
  const lineEnds = { cr: false, lf: false };
  for await (const cells of csvRows(file, { lineEnds })) {
    rowNumber += 1;
    if (rowNumber > mostRows) throw new FileRefused('too_many_rows', `${format.file} has more than a million rows.`);
    if (rowNumber % rowsPerProgress === 0) onProgress({ file: format.file, rows: rowNumber });
    if (rowNumber === 1 || isBlank(cells, rowNumber, format.file, problems)) continue;
    rows += 1;
    const row = new RosterRow(format, mode, rowNumber, header, cells, problems);
    if (row.hasAllCells()) onRow(row);
  }
  onProgress({ file: format.file, rows: rowNumber });
  if (lineEnds.cr && !lineEnds.lf) {
    const message = 'The lines end as they did on very old Macs; the file is read all the same.';
    problems.warn(format.file, 'line_ends', message);
  }
  return rows;
}

/** An empty line is nothing; a line of nothing but commas is what spreadsheets leave behind. */
function isBlank(cells: string[], row: number, file: string, problems: ProblemLog): boolean {
  if (cells.some((cell) => cell.trim() !== '')) return false;
  if (cells.length > 1) {
    const message = 'The row has only empty cells and is not read.';
    problems.add({ severity: 'warning', file, row, column: null, code: 'blank_row', message });
  }
  return true;
}

/** The cells of the first row; null where there is none. Throws where the file cannot be read even so far. */
export async function headerCells(file: RosterFile): Promise<string[] | null> {
  for await (const cells of csvRows(file, { to: 1 })) return cells;
  return null;
}

/** Whether anything follows the header, for files whose content is none of our business. */
export async function hasRows(file: RosterFile): Promise<boolean> {
  let rows = 0;
  for await (const _cells of csvRows(file, { to: 2 })) rows += 1;
  return rows > 1;
}

interface LineEnds {
  cr: boolean;
  lf: boolean;
}

/** The cells of each row. Throws where the file cannot be read as CSV in UTF-8. */
export async function* csvRows(
  file: RosterFile,
  { to, lineEnds = { cr: false, lf: false } }: { to?: number; lineEnds?: LineEnds },
): AsyncGenerator<string[]> {
  const parser = parse({
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: longestRowCharacters,
    to,
  });
  const checked = (chunks: AsyncIterable<Buffer>) => checkedBytes(chunks, lineEnds);
  const filled = pipeline(file.read(), checked, parser);
  // The parser ends with the same error, and the loop throws it; leaving the loop early is no error at all.
  filled.catch(() => undefined);
  for await (const cells of parser) yield cells as string[];
}

async function* checkedBytes(chunks: AsyncIterable<Buffer>, lineEnds: LineEnds): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let atStart = true;
  let lineBytes = 0;
  for await (const chunk of chunks) {
    checkEncoding(chunk, decoder, atStart);
    atStart = false;
    lineEnds.cr ||= chunk.includes('\r');
    lineEnds.lf ||= chunk.includes('\n');
    const lastEnd = Math.max(chunk.lastIndexOf('\n'), chunk.lastIndexOf('\r'));
    lineBytes = lastEnd < 0 ? lineBytes + chunk.length : chunk.length - lastEnd;
    // The parser's own limit counts the text of the cells: a line of a hundred million commas would pass it.
    if (lineBytes > longestLineBytes) throw new FileRefused('row_too_long', `A row is longer than ${longestRow}.`);
    yield chunk;
  }
  decodeStrictly(decoder);
}

function checkEncoding(chunk: Buffer, decoder: TextDecoder, atStart: boolean): void {
  const mark = atStart ? chunk.subarray(0, 2).toString('hex') : '';
  if (mark === 'fffe' || mark === 'feff') {
    throw new FileRefused('not_utf8', 'The file is written in UTF-16; save it as "CSV UTF-8".');
  }
  if (chunk.includes(0)) {
    throw new FileRefused(
      'nul_bytes',
      'The file contains NUL bytes, so it is no text in UTF-8; save it as "CSV UTF-8".',
    );
  }
  if (decodeStrictly(decoder, chunk).includes('\ufffd')) {
    const message = 'The file contains the sign � where a letter was lost; export it again, in UTF-8.';
    throw new FileRefused('replacement_character', message);
  }
}

function decodeStrictly(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    const message = 'The file is not written in UTF-8, so names with accents cannot be read; save it as "CSV UTF-8".';
    throw new FileRefused('not_utf8', message);
  }
}

function refusalOf(error: unknown, file: string): FileRefused {
  if (error instanceof FileRefused) return error;
  if (!(error instanceof CsvError)) return new FileRefused('unreadable_file', `${file} cannot be read.`);
  const row = typeof error.records === 'number' ? error.records + 1 : null;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new FileRefused('unclosed_quote', 'A quotation mark is opened in this row and never closed.', row);
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    const message = `The row is longer than ${longestRow}; perhaps a quotation mark in it is not closed.`;
    return new FileRefused('row_too_long', message, row);
  }
  const message =
    'A quotation mark stands in the wrong place: inside a cell it has to be doubled, and the cell enclosed in a pair.';
  return new FileRefused('misplaced_quote', message, row);
}
