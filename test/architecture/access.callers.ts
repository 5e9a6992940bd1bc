/** Who asks. The matrix is about Ana Lopez of test/support/access-world.ts, a guardian of a child in class 3B. */
export const CALLERS = {
  self: 'Ana Lopez, a guardian of Leo in class 3B',
  otherAdult: 'Ben Lopez, the other adult of her family',
  otherFamily: 'Chi Chen, a guardian of another child in class 3B',
  teacher: 'Tom Turner, who teaches class 3B',
  coordinator: 'Cora Cole, who organizes every event of the school',
  otherSchool: 'Eli Eaton, a coordinator of another school',
  anonymous: 'somebody without a token',
} as const;

export type Caller = keyof typeof CALLERS;

/** Things with an id are named as in test/support/access-world.ts, a list in its order, a cursor by where it points. */
export type Value = string | number | boolean | null | Value[] | { [field: string]: Value };

/** What is shown, but for these callers. */
export class Differs {
  constructor(
    readonly value: Value,
    readonly but: Readonly<Partial<Record<Caller, Value>>>,
  ) {}
}

export interface Sight {
  type: string;
  /** How it is reached: a thing by its id, then field by field; of a list, the first. `{Ana}` stands for her id. */
  at: string;
  seenBy: readonly Caller[];
  /** Every field of the type. */
  fields: Readonly<Record<string, Value | Differs>>;
}

/** The value, but for these callers. */
export const but = (value: Value, exceptions: Partial<Record<Caller, Value>>): Differs =>
  new Differs(value, exceptions);

export const HOME: readonly Caller[] = ['self', 'otherAdult'];
export const OFFICE: readonly Caller[] = ['coordinator'];
export const STAFF: readonly Caller[] = ['teacher', ...OFFICE];
export const HOME_AND_STAFF: readonly Caller[] = [...HOME, ...STAFF];
export const GUARDIANS: readonly Caller[] = [...HOME, 'otherFamily'];
export const MEMBERS: readonly Caller[] = [...GUARDIANS, ...STAFF];

/** Shown to the family and the office only. */
export const familyAndOffice = (value: Value): Differs => but(value, { otherFamily: null, teacher: null });
/** Shown to the office only. */
export const officeOnly = (value: Value): Differs =>
  but(value, { self: null, otherAdult: null, otherFamily: null, teacher: null });
export const staffOnly = (value: Value): Differs => but(value, { self: null, otherAdult: null, otherFamily: null });
