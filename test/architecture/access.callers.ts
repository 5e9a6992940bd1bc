/** Who asks. The matrix is about Ana Lopez of test/support/access-world.ts, a guardian of a child in class 3B. */
export const CALLERS = {
  self: 'Ana Lopez, a guardian of Leo in class 3B, who will be in 4A in a term that is not shown yet',
  otherAdult: 'Ben Lopez, the other adult of her family',
  otherFamily: 'Chi Chen, a guardian of another child in class 3B',
  otherClass: 'Dee Diaz, a guardian of a child in class 4A, and of one who was in 3B and has left',
  restrictedGuardian: 'Rex Rey, a guardian of Leo whom a court keeps from him',
  separatedGuardian: 'Sid Stone, a guardian of Leo who does not live with him',
  teacher: 'Tom Turner, who teaches class 3B, and 4A in a term that is not shown yet',
  coordinator: 'Cora Cole, who organizes every event of the school',
  admin: 'Ada Adams, the administrator of the school',
  exVolunteer: 'Lea Long, a volunteer who has left',
  otherSchool: 'Eli Eaton, a coordinator of another school',
  anonymous: 'somebody without a token',
} as const;

export type Caller = keyof typeof CALLERS;

/** As they are named in test/support/access-world.ts. */
export const NAMES: Readonly<Record<Exclude<Caller, 'anonymous'>, string>> = {
  self: 'Ana',
  otherAdult: 'Ben',
  otherFamily: 'Chi',
  otherClass: 'Dee',
  restrictedGuardian: 'Rex',
  separatedGuardian: 'Sid',
  teacher: 'Tom',
  coordinator: 'Cora',
  admin: 'Ada',
  exVolunteer: 'Lea',
  otherSchool: 'Eli',
};

/** Where nothing else is said of a caller, the same holds as for this one. */
const AS: Readonly<Partial<Record<Caller, Caller>>> = {
  otherClass: 'otherFamily',
  restrictedGuardian: 'otherClass',
  separatedGuardian: 'otherFamily',
  admin: 'coordinator',
  exVolunteer: 'otherSchool',
};

export type By<T> = Readonly<Partial<Record<Caller, T>>>;

/** What is said of a caller, or of whom the caller is like; undefined: nothing. */
export function of<T>(said: By<T>, caller: Caller): T | undefined {
  for (let each: Caller | undefined = caller; each; each = AS[each]) {
    const found = said[each];
    if (found !== undefined) return found;
  }
  return undefined;
}

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

/** What each caller sees or is answered of themselves. */
export const own = <T>(value: (name: string) => T): Record<keyof typeof NAMES, T> =>
  Object.fromEntries(Object.entries(NAMES).map(([caller, name]) => [caller, value(name)])) as Record<
    keyof typeof NAMES,
    T
  >;
export const ofOneself = (value: (name: string) => Value, exceptions: By<Value> = {}): Differs =>
  new Differs(null, { ...own(value), ...exceptions });

/** What Cora is answered, as Ada is who does the same. */
export const byAda = <T>(answer: T): T => JSON.parse(JSON.stringify(answer).replaceAll('"Cora"', '"Ada"')) as T;

export const HOME: readonly Caller[] = ['self', 'otherAdult'];
export const OFFICE: readonly Caller[] = ['coordinator', 'admin'];
export const STAFF: readonly Caller[] = ['teacher', ...OFFICE];
export const HOME_AND_STAFF: readonly Caller[] = [...HOME, ...STAFF];
export const GUARDIANS: readonly Caller[] = [
  ...HOME,
  ...(['otherFamily', 'otherClass', 'restrictedGuardian', 'separatedGuardian'] as const),
];
export const MEMBERS: readonly Caller[] = [...GUARDIANS, ...STAFF];

/** Shown to the family and the office only. */
export const familyAndOffice = (value: Value): Differs => but(value, { otherFamily: null, teacher: null });
/** Shown to the office only. */
export const officeOnly = (value: Value): Differs =>
  but(value, { self: null, otherAdult: null, otherFamily: null, teacher: null });
/** Shown to administrators only. */
export const adminOnly = (value: Value): Differs => new Differs(null, { admin: value });
/** Of Dee, who is also a caller: for herself and the office. */
export const deeAndOffice = (value: Value): Differs =>
  but(value, {
    ...{ self: null, otherAdult: null, otherFamily: null, teacher: null },
    ...{ otherClass: value, restrictedGuardian: null },
  });
/** Of Dee: for herself and staff. */
export const deeAndStaff = (value: Value): Differs =>
  but(value, { self: null, otherAdult: null, otherFamily: null, otherClass: value, restrictedGuardian: null });
export const staffOnly = (value: Value): Differs => but(value, { self: null, otherAdult: null, otherFamily: null });
