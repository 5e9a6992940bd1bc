import { sources } from './source.js';

/** Those who write duties, or keep them whole: an import and the demo. */
const WHOLE = [
  'families/roster/roster-stages.ts',
  'families/roster/roster-state.ts',
  'identity/duty.ts',
  'identity/people-merges.service.ts',
  'identity/person-duty.entity.ts',
  'seed/demo/demo-people.ts',
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('whoever reads duties', () => {
  const readers = sources
    .map(({ path, tree }) => ({ path, text: tree.text }))
    .filter(({ path }) => !path.startsWith('platform/database/migrations/'))
    .filter(({ text }) =>
      /FROM person_duty|JOIN person_duty|rows\((viewer, )?PersonDuty\)|all\(PersonDuty\)/.test(text),
    );

  it('asks whether they hold at present', () => {
    const careless = readers.filter(({ text }) => {
      const statements = count(text, /(FROM|JOIN) person_duty/g);
      return statements > count(text, /dutyHolds\(/g) || (statements === 0 && !/heldAt\(|isHeldAt\(/i.test(text));
    });
    expect(careless.map(({ path }) => path)).toEqual(
      WHOLE.filter((path) => readers.some((reader) => reader.path === path)),
    );
    expect(readers.length).toBeGreaterThanOrEqual(12);
  });
});
