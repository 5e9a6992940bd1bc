import { grades } from './roster-formats.js';
import type { TableFormat } from './roster-formats.js';
import type { Header } from './roster-header.js';
import { shown, socialSecurityNumber } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';
import { forbiddenCharacter, isCalendarDate, isDateTime, looksDoublyEncoded, looksLikeFormula } from './roster-text.js';
import type { RosterMode, Grade, RosterTableName } from './roster.types.js';

const longestId = 255;
const longestText = 200;
const extension = /^ext:[\w.-]+$/;
const booleanForms: Record<string, boolean> = { true: true, '1': true, yes: true, false: false, '0': false, no: false };

/**
 * One row of a file, read cell by cell. What cannot be understood becomes a problem of that cell and reads as a
 * placeholder: look at `rejected` before keeping anything that was read.
 */
export class RosterRow {
  rejected = false;
  /** It is about something that the roster leaves out for good reason, so it is no mistake either. */
  isLeftOut = false;
  /** What it refers to that is not in the roster, but may be known from before. */
  readonly unresolved: { column: string; to: RosterTableName; reference: string }[] = [];

  constructor(
    private readonly format: TableFormat,
    private readonly mode: RosterMode,
    readonly number: number,
    private readonly header: Header,
    private readonly cells: string[],
    private readonly problems: ProblemLog,
  ) {}

  warn(column: string | null, code: string, message: string): void {
    this.problems.add({ severity: 'warning', file: this.format.file, row: this.number, column, code, message });
  }

  reject(column: string | null, code: string, message: string): void {
    this.rejected = true;
    const { badRow: severity, file } = this.format;
    this.problems.add({ severity, file, row: this.number, column, code, message });
    const isNaming = column === 'sourcedId' || (file === 'roles.csv' && column === 'userSourcedId');
    if (severity === 'row' && isNaming && code !== 'duplicate_id') this.problems.hasUnnamedRow = true;
  }

  leaveOut(column: string, code: string, message: string): void {
    this.isLeftOut = true;
    this.warn(column, code, message);
  }

  hasAllCells(): boolean {
    const { width } = this.header;
    if (this.cells.length !== width) {
      const message = `The row has ${this.cells.length} cells where the first row has ${width}; perhaps a comma is not quoted.`;
      this.reject(null, 'column_count', message);
    } else if (this.cells.some((cell) => /[\r\n]/.test(cell))) {
      const message = 'A cell contains a line break; perhaps a quotation mark is missing and rows have run together.';
      this.reject(null, 'line_break', message);
    }
    // A row with too many cells may be about anybody.
    if (this.rejected && this.format.badRow === 'row') this.problems.hasUnnamedRow = true;
    return !this.rejected;
  }

  raw(column: string): string {
    const position = this.header.positions.get(column);
    return position === undefined ? '' : (this.cells[position] ?? '');
  }

  /** null where the row does not say it. */
  status(): 'active' | 'tobedeleted' | null {
    const isDelta = this.mode === 'delta';
    if (isDelta) this.checkLastModified();
    if (this.trimmed('status') === '') {
      if (isDelta) this.rejectEmpty('status');
      return isDelta ? null : 'active';
    }
    return this.code('status', this.trimmed('status'), ['active', 'tobedeleted']);
  }

  text(column: string): string {
    const value = this.cleanText(column);
    if (value === '') this.rejectEmpty(column);
    return value;
  }

  optionalText(column: string): string | null {
    return this.cleanText(column) || null;
  }

  id(column: string): string {
    const value = this.trimmed(column);
    if (value === '') this.rejectEmpty(column);
    else this.checkId(column, value);
    return value;
  }

  optionalId(column: string): string | null {
    return this.trimmed(column) === '' ? null : this.id(column);
  }

  ids(column: string): string[] {
    const values = this.optionalIds(column);
    if (values.length === 0) this.rejectEmpty(column);
    return values;
  }

  optionalIds(column: string): string[] {
    const values = this.list(column);
    values.forEach((value) => this.checkId(column, value));
    return values;
  }

  oneOf<T extends string>(column: string, allowed: readonly [T, ...T[]]): T {
    const value = this.trimmed(column);
    if (value === '') this.rejectEmpty(column);
    return this.code(column, value, allowed) ?? allowed[0];
  }

  /** As `oneOf`; a value of the exporting system's own, which 1.2 allows, is read as `otherwise`. */
  oneOfOrOther<T extends string, O extends string>(column: string, allowed: readonly [T, ...T[]], otherwise: O): T | O {
    const value = this.trimmed(column);
    if (!this.format.standard.endsWith('1.2') || !extension.test(value)) return this.oneOf(column, allowed);
    const message = `${shown(value)} is a ${column} of the exporting system's own, which means nothing here.`;
    this.warn(column, 'extension_value', message);
    return otherwise;
  }

  flag(column: string): boolean {
    if (this.trimmed(column) === '') this.rejectEmpty(column);
    return this.optionalFlag(column) ?? false;
  }

  optionalFlag(column: string): boolean | null {
    const value = this.trimmed(column);
    if (value === '') return null;
    const flag = booleanForms[value.toLowerCase()];
    if (flag === undefined) {
      this.reject(column, 'unknown_value', `${column} has to be true or false, not ${shown(value)}.`);
    } else if (value !== String(flag)) {
      this.warn(column, 'boolean_form', `${shown(value)} is understood, but should be written ${flag}.`);
    }
    return flag ?? null;
  }

  date(column: string): string {
    if (this.trimmed(column) === '') this.rejectEmpty(column);
    return this.optionalDate(column) ?? '';
  }

  optionalDate(column: string): string | null {
    const value = this.trimmed(column);
    if (value === '') return null;
    if (!isCalendarDate(value)) {
      const message = `${shown(value)} is not a date of the calendar in the form 2026-08-31 (year, month, day).`;
      this.reject(column, 'date_invalid', message);
    }
    return value;
  }

  /** Grades are a label, no reason to leave anybody out: an unknown one is dropped with a warning. */
  grades(column: string): Grade[] {
    return this.list(column).flatMap((value) => this.grade(column, value) ?? []);
  }

  /** Warns of it, so that nobody has to: such a number is not to be kept. */
  holdsSocialSecurityNumber(column: string): boolean {
    if (!socialSecurityNumber.test(this.raw(column))) return false;
    const fate = column === 'sourcedId' ? 'let the system use other ids' : 'it is not stored';
    const message = `${column} looks like a Social Security number, which does not belong in a roster; ${fate}.`;
    this.warn(column, 'social_security_number', message);
    return true;
  }

  private checkLastModified(): void {
    const value = this.trimmed('dateLastModified');
    if (value === '') {
      this.rejectEmpty('dateLastModified');
    } else if (isCalendarDate(value)) {
      this.warn(
        'dateLastModified',
        'date_form',
        `${shown(value)} should be written with a time, as ${value}T00:00:00.000Z.`,
      );
    } else if (!isDateTime(value)) {
      const message = `${shown(value)} is not a date and time in the form 2026-08-31T13:00:00.000Z.`;
      this.reject('dateLastModified', 'date_invalid', message);
    }
  }

  private grade(column: string, value: string): Grade | null {
    const padded = /^\d$/.test(value) ? `0${value}` : value;
    const grade = grades.find((known) => known.toLowerCase() === padded.toLowerCase());
    if (grade === undefined) {
      this.warn(column, 'grade_unknown', `${shown(value)} is not a grade of OneRoster and is left out.`);
    } else if (padded !== value) {
      this.warn(
        column,
        'grade_zero_lost',
        `The grade ${value} is read as ${grade}; a spreadsheet may have cut its zero.`,
      );
    } else if (grade !== value) {
      this.warnSpelling(column, value, grade);
    }
    return grade ?? null;
  }

  private code<T extends string>(column: string, value: string, allowed: readonly T[]): T | null {
    if (value === '') return null;
    const known = allowed.find((one) => one.toLowerCase() === value.toLowerCase());
    if (known === undefined) {
      const message = `${shown(value)} is no ${column} of ${this.format.standard}, which has: ${allowed.join(', ')}.`;
      this.reject(column, 'unknown_value', message);
    } else if (known !== value) {
      this.warnSpelling(column, value, known);
    }
    return known ?? null;
  }

  private warnSpelling(column: string, value: string, known: string): void {
    this.warn(column, 'value_case', `${shown(value)} is understood, but should be written ${known}.`);
  }

  private list(column: string): string[] {
    const values = this.raw(column).split(',');
    const clean = values.map((value) => value.trim()).filter((value) => value !== '');
    if (clean.length > 0 && clean.join(',') !== values.join(',')) {
      this.warn(column, 'stray_spaces', 'The list has spaces or empty places between its commas, which are ignored.');
    }
    return [...new Set(clean)];
  }

  private trimmed(column: string): string {
    return this.raw(column).trim();
  }

  private cleanText(column: string): string {
    const written = this.raw(column);
    const value = written.trim().normalize('NFC');
    if (forbiddenCharacter.test(value)) {
      const message = `${column} contains an invisible control character; type the cell again.`;
      this.reject(column, 'control_character', message);
    } else if (Array.from(value).length > longestText) {
      this.reject(column, 'text_too_long', `${column} is longer than ${longestText} characters.`);
    } else if (looksDoublyEncoded(written)) {
      this.warn(
        column,
        'garbled_letters',
        `${shown(value)} looks garbled by a wrong encoding; export the file as UTF-8.`,
      );
    } else if (looksLikeFormula(value)) {
      this.warn(column, 'formula', `${shown(value)} looks like a spreadsheet formula and is taken as plain text.`);
    }
    return value;
  }

  private checkId(column: string, value: string): void {
    if (forbiddenCharacter.test(value)) {
      this.reject(column, 'control_character', `${column} contains an invisible control character.`);
    } else if (Array.from(value).length > longestId) {
      this.reject(column, 'id_too_long', `${column} is longer than ${longestId} characters.`);
    } else if (/^-?\d([.,]\d+)?E\+\d+$/i.test(value)) {
      const message = `A spreadsheet has rounded the id to ${shown(value)}; export the file again and do not save it there.`;
      this.reject(column, 'id_rounded', message);
    }
  }

  private rejectEmpty(column: string): void {
    this.reject(column, 'required_empty', `${column} is empty but has to be filled in.`);
  }
}
