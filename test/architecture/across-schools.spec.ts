import { ACROSS_SCHOOLS } from './across-schools.js';
import { callsOf, textOf } from './source.js';

function reasonsByFile(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { file, arguments: given, place } of callsOf('acrossSchools', 'runAcrossSchools')) {
    const reason = textOf(file, given[0]);
    if (reason === null) throw new Error(`${place} gives no reason that can be read`);
    found[file.path] = [...new Set([...(found[file.path] ?? []), reason])].sort();
  }
  return found;
}

describe('whoever reaches across schools', () => {
  it('is listed with every reason, and nobody else is', () => {
    const listed = Object.entries(ACROSS_SCHOOLS).map(([file, reasons]) => [file, [...reasons].sort()]);
    expect(reasonsByFile()).toEqual(Object.fromEntries(listed));
  });
});
