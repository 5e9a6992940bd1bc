import type { RosterOutcome } from './roster-planner.js';
import type { RosterKind } from './roster-record.entity.js';
import type { Problem, Severity, Verdict } from './roster.types.js';

const shownProblems = 50;

const severities: Severity[] = ['file', 'row', 'warning'];

const verdicts: Record<Verdict, string> = {
  accepted: 'The roster is accepted.',
  accepted_with_warnings: 'The roster is accepted, with warnings.',
  rows_rejected: 'Some rows of the roster are rejected; the others can be imported.',
  held: 'The roster is held: it would take away more than a tenth of what is here. Nothing was changed.',
  refused: 'The roster is refused; nothing of it can be imported.',
};

const kinds: Record<RosterKind, string> = {
  school: 'schools',
  term: 'terms',
  classroom: 'classrooms',
  person: 'people',
  child: 'children',
  guardianship: 'guardianships',
  enrollment: 'enrollments',
  teaching: 'teachers of classes',
  family: 'families',
};

/** What an import did, or would do, for people to read. */
export function summaryOf(
  { verdict, held, counts, changes, waiting, problems, tally }: RosterOutcome,
  isApplied: boolean,
): string {
  const lines = [verdicts[verdict]];
  if (verdict !== 'refused') {
    const understood = Object.entries(counts).map(([name, count]) => `${nameOf(name)} ${count}`);
    lines.push(`Understood: ${understood.join(', ')}.`);
    lines.push(isApplied ? 'Changed:' : 'Would change:');
    for (const [kind, name] of Object.entries(kinds)) {
      const { added, changed, deactivated } = tally.of(kind as RosterKind);
      if (added + changed + deactivated === 0) continue;
      lines.push(`  ${name}: ${added} added, ${changed} changed, ${deactivated} deactivated`);
    }
    lines.push(`  all: ${changes.added} added, ${changes.changed} changed, ${changes.deactivated} deactivated`);
    for (const { schoolName, kind, going, of } of held) {
      lines.push(`  ${schoolName}: ${going} of ${of} ${kinds[kind]} would go.`);
    }
    if (waiting > 0) lines.push(`  addresses that wait for their owner or the office to decide: ${waiting}`);
    if (changes.deactivated > 0) lines.push(deactivationNote(changes.deactivated, isApplied));
  }
  const worstFirst = severities.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  lines.push(...worstFirst.slice(0, shownProblems).map(lineOf));
  if (problems.length > shownProblems) lines.push(`… and ${problems.length - shownProblems} more; --json lists them.`);
  return lines.join('\n');
}

function deactivationNote(count: number, isApplied: boolean): string {
  const rows = count === 1 ? '1 ROW' : `${count} ROWS`;
  return `${rows} ${isApplied ? 'WERE' : 'WOULD BE'} DEACTIVATED because the roster no longer has them.`;
}

function lineOf({ severity, file, row, column, message }: Problem): string {
  const place = [file, row === null ? null : `row ${row}`, column].filter(Boolean).join(', ');
  return `${severity}: ${place ? `${place}: ` : ''}${message}`;
}

const nameOf = (count: string): string => count.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
