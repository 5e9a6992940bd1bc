const LONGEST_REFUSAL = 5_000;
export const LONGEST_MS = 5_000;
/** What a stack, a statement, a driver's message or a path would show. */
export const INSIDES =
  /(\n|\\n)\s+at |node_modules|\.[jt]s\b|\b(SELECT|INSERT|UPDATE) |SQLITE|QueryFailed|typeorm|\/src\//;

export interface Outcome {
  status: number;
  text: string;
  milliseconds: number;
}

export const repeated = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
export const nested = (depth: number, open: string, core: string, close: string): string =>
  open.repeat(depth) + core + close.repeat(depth);

export const json = (query: string, variables: unknown = {}): string => JSON.stringify({ query, variables });

export const VIEWER = '{ viewer { id } }';

/** Documents that ask for too much, or for what is not served. */
export const TOO_LARGE = [
  ['1,000 aliases', `{ ${repeated(1_000, (i) => `a${i}: viewer { id }`)} }`],
  ['31 aliases', `{ ${repeated(31, (i) => `a${i}: viewer { id }`)} }`],
  ['a depth of 20', `{ viewer { people { ${nested(9, 'families { children { ', 'id', ' } }')} } } }`],
  ['50 sign-ups', `mutation { ${repeated(50, (i) => `a${i}: signUp(input: { shiftId: "x" }) { id }`)} }`],
  ['6 sign-ups', `mutation { ${repeated(6, (i) => `a${i}: signUp(input: { shiftId: "x" }) { id }`)} }`],
  ['2,000 directives', `{ viewer ${'@skip(if: false) '.repeat(2_000)} { id } }`],
  ['900 unknown directives', `{ viewer ${'@x '.repeat(900)} { id } }`],
  ['10,000 repeats of a field', `{ viewer { ${'id '.repeat(10_000)} } }`],
  ['1,900 repeats of a field', `{ viewer { ${'id '.repeat(1_900)} } }`],
  ['1,900 unknown fields', `{ viewer { ${repeated(1_900, (i) => `x${i}`)} } }`],
  ['5,000 variables', `query(${repeated(5_000, (i) => `$v${i}: Int`)}) ${VIEWER}`],
  ['a cycle of fragments', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
  [
    'a bomb of fragments',
    `{ ...f0 } ${repeated(24, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f24 on Query ${VIEWER}`,
  ],
  [
    'three pages of 100 in each other',
    `{ school { events(first: 100) { nodes { school { people(first: 100) { nodes { signups(first: 100) { nodes { id } } } } } } } } }`,
  ],
  ['@defer', '{ viewer { ... @defer { id } } }'],
  ['@stream', '{ school { classrooms @stream { id } } }'],
  ['a subscription', 'subscription { signups }'],
  ['definitions of types', `${VIEWER} type X { a: Int }`],
  ['half a character', '{ viewer { \ud800 } }'],
  ['a NUL', '{ viewer { id } \0 }'],
] as const;

/** Refuses to be long, slow, or to show what is inside. */
export function expectHarmless({ text, milliseconds }: Outcome): void {
  expect(text.length).toBeLessThan(LONGEST_REFUSAL);
  expect(text).not.toMatch(INSIDES);
  expect(text).not.toContain(process.cwd());
  expect(milliseconds).toBeLessThan(LONGEST_MS);
}

/** Refused by a resolver (200, as its siblings may have answered) or before any ran (400). */
export function expectBadInput(outcome: Outcome): void {
  const { data, errors } = JSON.parse(outcome.text) as { data?: object; errors?: { extensions: { code: string } }[] };
  expect(errors?.map(({ extensions }) => extensions.code)).toContain('BAD_USER_INPUT');
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  expect([200, 400]).toContain(outcome.status);
  expectHarmless(outcome);
}

export function shiftOf(capacity: number): object {
  return { startsAt: '2026-10-16T12:00:00Z', endsAt: '2026-10-16T14:00:00Z', capacity };
}
