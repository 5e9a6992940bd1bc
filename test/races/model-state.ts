/**
 * What sign-ups promise, said a second time and as plainly as can be: no database, no locks, nothing of the server.
 * Times are hours; people, events, shifts and sign-ups are their numbers in the order in which they were made.
 */

export const OFFICE = -1;

type EventStatus = 'DRAFT' | 'PUBLISHED' | 'CANCELLED';
export type SignupStatus =
  'CONFIRMED' | 'WAITLISTED' | 'OFFERED' | 'INVITED' | 'DECLINED' | 'EXPIRED' | 'WITHDRAWN' | 'CANCELLED';

interface ModelEvent {
  status: EventStatus;
  wasPublished: boolean;
  endsAt: number;
  version: number;
}

export interface ModelShift {
  event: number;
  startsAt: number;
  endsAt: number;
  opensAt: number | null;
  closesAt: number | null;
  capacity: number;
  version: number;
  /** Sign-ups in line, the first in front. */
  line: number[];
}

export interface ModelSignup {
  shift: number;
  person: number;
  status: SignupStatus;
  /** Whether its time was given up because two people who were in two places then are one. */
  isTimeless: boolean;
  /** Until when a place is, or was, held. */
  heldUntil: number | null;
}

interface ModelPerson {
  households: number[];
  hasLeft: boolean;
  /** As whom they are known now. */
  mergedInto: number | null;
}

export interface State {
  now: number;
  people: ModelPerson[];
  events: ModelEvent[];
  shifts: ModelShift[];
  signups: ModelSignup[];
  /** By idempotency key, what it was answered. */
  answered: Record<string, Answer>;
}

export type Answer =
  { signup?: number; invited?: number[] } | { code: string; reason?: string; taken?: number; signups?: number[] };

export class Refused extends Error {
  constructor(readonly answer: Answer) {
    super(JSON.stringify(answer));
  }
}

export const refuse = (code: string, reason?: string, details: { taken?: number; signups?: number[] } = {}): never => {
  throw new Refused({ code, ...(reason ? { reason } : {}), ...details });
};

export function liveOne(state: State, shift: number, person: number): number | null {
  const index = state.signups.findIndex((each) => each.shift === shift && each.person === person && isLive(each));
  return index < 0 ? null : index;
}

/** Offers that are overdue end; places that are open go to the first in line who are free; the others stay in line. */
export function settle(state: State, index: number, freed: Set<number>): void {
  expire(state, index, freed);
  const shift = at(state.shifts, index);
  if (at(state.events, shift.event).status !== 'PUBLISHED' || shift.startsAt <= state.now) return;
  const remaining = shift.startsAt - state.now;
  for (const signup of [...shift.line]) {
    if (taken(state, index).length >= shift.capacity) return;
    const { person } = at(state.signups, signup);
    if (isGone(state, person) || isTaken(state, person, shift)) continue;
    const near = { status: 'OFFERED', heldUntil: state.now + Math.min(12, remaining / 4) };
    Object.assign(at(state.signups, signup), remaining < 48 ? near : { status: 'CONFIRMED' });
    shift.line.splice(shift.line.indexOf(signup), 1);
  }
}

export const isOverdue = ({ now }: State, { status, heldUntil }: ModelSignup): boolean =>
  status === 'OFFERED' && heldUntil !== null && heldUntil <= now;

export function expire(state: State, shift: number, freed: Set<number>): void {
  for (const [index, signup] of state.signups.entries()) {
    if (signup.shift === shift && isOverdue(state, signup)) end(state, index, 'EXPIRED', freed);
  }
}

/** Whoever was offered a place in a shift that moves has no longer than they would have then. */
export function shorten(state: State, shift: number, freed: Set<number>): void {
  const remaining = Math.max(0, at(state.shifts, shift).startsAt - state.now);
  const until = state.now + Math.min(12, remaining / 4);
  for (const signup of state.signups) {
    if (signup.shift !== shift || signup.status !== 'OFFERED') continue;
    signup.heldUntil = Math.min(signup.heldUntil ?? until, until);
  }
  expire(state, shift, freed);
}

/** Whoever is free again has a turn wherever they wait, which can free others. Nothing says in which order. */
export function laterStates(state: State, freed: Set<number>, overdue: Set<number> = new Set()): State[] {
  const turns = [...overdue].map((shift) => ({ shifts: [shift], rest: [freed, without(overdue, shift)] as const }));
  for (const person of freed) {
    const waiting = state.signups.filter((signup) => signup.person === person && signup.status === 'WAITLISTED');
    const rest = [without(freed, person), overdue] as const;
    for (const shifts of permutations(waiting.map(({ shift }) => shift))) turns.push({ shifts, rest });
  }
  if (turns.length === 0) return [state];
  const found = turns.flatMap(({ shifts, rest: [people, others] }) => {
    const later = structuredClone(state);
    const alsoFreed = new Set(people);
    for (const shift of shifts) settle(later, shift, alsoFreed);
    return laterStates(later, alsoFreed, others);
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

const without = (set: Set<number>, item: number): Set<number> => new Set([...set].filter((other) => other !== item));

export function end(
  state: State,
  index: number,
  status: 'WITHDRAWN' | 'CANCELLED' | 'DECLINED' | 'EXPIRED',
  freed: Set<number>,
): void {
  const signup = at(state.signups, index);
  if (!isLive(signup)) return;
  if (hasPlace(signup)) freed.add(signup.person);
  signup.isTimeless = false;
  const shift = at(state.shifts, signup.shift);
  shift.line = shift.line.filter((other) => other !== index);
  signup.status = status;
}

export const hasPlace = ({ status }: ModelSignup): boolean => status === 'CONFIRMED' || status === 'OFFERED';
export const isLive = (signup: ModelSignup): boolean =>
  hasPlace(signup) || signup.status === 'WAITLISTED' || signup.status === 'INVITED';

/** The sign-ups for which a place is taken. */
export const taken = ({ signups }: State, shift: number): number[] =>
  signups.flatMap((signup, index) => (signup.shift === shift && hasPlace(signup) ? [index] : []));

/** Whether the person has a place in another shift that overlaps; one that ends when the other begins does not. */
export const isTaken = ({ signups, shifts }: State, person: number, wanted: ModelShift): boolean =>
  signups.some((signup) => {
    const other = at(shifts, signup.shift);
    if (signup.person !== person || !hasPlace(signup) || signup.isTimeless || other === wanted) return false;
    return other.startsAt < wanted.endsAt && wanted.startsAt < other.endsAt;
  });

export const isGone = ({ people }: State, person: number): boolean => person !== OFFICE && at(people, person).hasLeft;

/** Whoever has left acts for nobody; their household may still ask for them. */
export const mayActFor = (state: State, by: number, person: number): boolean => {
  if (by === OFFICE) return true;
  if (isGone(state, by)) return false;
  return by === person || shareHousehold(state, by, person);
};

const shareHousehold = ({ people }: State, one: number, other: number): boolean =>
  at(people, one).households.some((household) => at(people, other).households.includes(household));

const permutations = <T>(items: T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));

export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`there is no number ${index} of ${items.length}`);
  return item;
}
