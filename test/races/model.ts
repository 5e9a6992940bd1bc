/**
 * What sign-ups promise, said a second time and as plainly as can be: no database, no locks, nothing of the server.
 * Times are whole hours; people, events, shifts and sign-ups are their numbers in the order in which they were made.
 */

export const OFFICE = -1;

type EventStatus = 'DRAFT' | 'PUBLISHED' | 'CANCELLED';
type SignupStatus = 'CONFIRMED' | 'WAITLISTED' | 'WITHDRAWN' | 'CANCELLED';

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

interface ModelSignup {
  shift: number;
  person: number;
  status: SignupStatus;
}

export interface State {
  now: number;
  /** By person, the household. */
  households: readonly number[];
  events: ModelEvent[];
  shifts: ModelShift[];
  signups: ModelSignup[];
  /** By idempotency key, the sign-up that it was answered. */
  answered: Record<string, number>;
}

export type Operation = { key: string; by: number } & (
  | { type: 'signUp'; person: number; shift: number; joinWaitlist: boolean }
  | { type: 'withdraw'; signup: number }
  | {
      type: 'updateShift';
      shift: number;
      version: number;
      capacity?: number;
      startsAt?: number;
      endsAt?: number;
      withdraw: number[];
    }
  | { type: 'publishEvent' | 'cancelEvent'; event: number; version: number }
);

export type Answer = { signup?: number } | { code: string; reason?: string; taken?: number; signups?: number[] };

class Refused extends Error {
  constructor(readonly answer: Answer) {
    super(JSON.stringify(answer));
  }
}

const refuse = (code: string, reason?: string, details: { taken?: number; signups?: number[] } = {}): never => {
  throw new Refused({ code, ...(reason ? { reason } : {}), ...details });
};

export interface Result {
  answer: Answer;
  /** The state at once, and again after everybody who is free again had their turn where they wait, in any order. */
  state: State;
  settled: State[];
}

export function perform(before: State, operation: Operation): Result {
  const state = structuredClone(before);
  const freed = new Set<number>();
  try {
    const answer = take(state, operation, freed);
    return { answer, state, settled: laterStates(state, freed) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { answer: error.answer, state: before, settled: [before] };
  }
}

function take(state: State, operation: Operation, freed: Set<number>): Answer {
  switch (operation.type) {
    case 'signUp':
    case 'withdraw': {
      const known = state.answered[operation.key];
      if (known !== undefined) return { signup: known };
      const isSignUp = operation.type === 'signUp';
      const signup = isSignUp ? signUp(state, operation) : withdraw(state, operation, freed);
      state.answered[operation.key] = signup;
      return { signup };
    }
    case 'updateShift':
      updateShift(state, operation, freed);
      return {};
    case 'publishEvent':
      publish(state, operation);
      return {};
    case 'cancelEvent':
      cancel(state, operation, freed);
      return {};
  }
}

function signUp(state: State, operation: Extract<Operation, { type: 'signUp' }>): number {
  const { by, person, shift: index } = operation;
  const shift = at(state.shifts, index);
  const event = at(state.events, shift.event);
  if (by !== OFFICE && !event.wasPublished) refuse('NOT_FOUND');
  if (!mayActFor(state, by, person)) refuse('NOT_FOUND');
  const existing = state.signups.findIndex(
    (signup) => signup.shift === index && signup.person === person && isLive(signup),
  );
  if (existing >= 0) return existing;
  if (event.status === 'DRAFT') refuse('RULE_BROKEN', 'EVENT_NOT_PUBLISHED');
  if (event.status === 'CANCELLED') refuse('RULE_BROKEN', 'EVENT_CANCELLED');
  if (shift.endsAt <= state.now) refuse('RULE_BROKEN', 'SHIFT_ENDED');
  if (shift.opensAt !== null && state.now < shift.opensAt) refuse('RULE_BROKEN', 'SIGNUP_NOT_OPEN');
  if (shift.closesAt !== null && state.now >= shift.closesAt) refuse('RULE_BROKEN', 'SIGNUP_CLOSED');
  if (isTaken(state, person, shift)) refuse('RULE_BROKEN', 'SHIFT_OVERLAP');
  const isOpen = taken(state, index).length < shift.capacity;
  if (!isOpen && !operation.joinWaitlist) refuse('RULE_BROKEN', 'SHIFT_FULL');
  const signup = state.signups.push({ shift: index, person, status: isOpen ? 'CONFIRMED' : 'WAITLISTED' }) - 1;
  if (!isOpen) shift.line.push(signup);
  return signup;
}

function withdraw(state: State, operation: Extract<Operation, { type: 'withdraw' }>, freed: Set<number>): number {
  const signup = at(state.signups, operation.signup);
  if (!mayActFor(state, operation.by, signup.person)) {
    refuse(signup.status === 'CONFIRMED' ? 'FORBIDDEN' : 'NOT_FOUND');
  }
  if (signup.status === 'WITHDRAWN') return operation.signup;
  if (signup.status === 'CANCELLED') refuse('RULE_BROKEN', 'SIGNUP_ENDED');
  if (at(state.shifts, signup.shift).endsAt <= state.now) refuse('RULE_BROKEN', 'SHIFT_ENDED');
  end(state, operation.signup, 'WITHDRAWN', freed);
  settle(state, signup.shift);
  return operation.signup;
}

function updateShift(state: State, operation: Extract<Operation, { type: 'updateShift' }>, freed: Set<number>): void {
  const shift = at(state.shifts, operation.shift);
  if (operation.version !== shift.version) refuse('CONFLICT', 'STALE_VERSION');
  if (at(state.events, shift.event).status === 'CANCELLED') refuse('RULE_BROKEN', 'EVENT_CANCELLED');
  const { startsAt = shift.startsAt, endsAt = shift.endsAt, capacity = shift.capacity } = operation;
  if (endsAt <= startsAt) refuse('BAD_USER_INPUT');
  if (shift.opensAt !== null && shift.opensAt >= endsAt) refuse('BAD_USER_INPUT');
  if (shift.closesAt !== null && shift.closesAt > endsAt) refuse('BAD_USER_INPUT');
  for (const signup of operation.withdraw) {
    if (at(state.signups, signup).shift !== operation.shift) refuse('NOT_FOUND');
    end(state, signup, 'WITHDRAWN', freed);
  }
  const places = taken(state, operation.shift);
  if (places.length > capacity) refuse('RULE_BROKEN', 'CAPACITY_BELOW_TAKEN', { taken: places.length });
  const isMoved = startsAt !== shift.startsAt || endsAt !== shift.endsAt;
  Object.assign(shift, { startsAt, endsAt, capacity, version: shift.version + 1 });
  const torn = places.filter((signup) => isTaken(state, at(state.signups, signup).person, shift));
  if (torn.length > 0) refuse('RULE_BROKEN', 'SHIFT_OVERLAP', { signups: torn });
  if (isMoved) for (const signup of places) freed.add(at(state.signups, signup).person);
  settle(state, operation.shift);
}

function publish(state: State, { event: index, version }: { event: number; version: number }): void {
  const event = at(state.events, index);
  if (version !== event.version) refuse('CONFLICT', 'STALE_VERSION');
  if (event.status === 'CANCELLED') refuse('RULE_BROKEN', 'EVENT_CANCELLED');
  if (event.status === 'PUBLISHED') return;
  if (event.endsAt <= state.now) refuse('RULE_BROKEN', 'EVENT_ENDED');
  Object.assign(event, { status: 'PUBLISHED', wasPublished: true, version: version + 1 });
}

function cancel(state: State, { event: index, version }: { event: number; version: number }, freed: Set<number>): void {
  const event = at(state.events, index);
  if (version !== event.version) refuse('CONFLICT', 'STALE_VERSION');
  if (event.status === 'CANCELLED') return;
  if (event.endsAt <= state.now) refuse('RULE_BROKEN', 'EVENT_ENDED');
  Object.assign(event, { status: 'CANCELLED', version: version + 1 });
  for (const [signup, { shift }] of state.signups.entries()) {
    if (at(state.shifts, shift).event === index) end(state, signup, 'CANCELLED', freed);
  }
}

/** Places that are open go to the first in line who are free; the others stay in line. */
function settle(state: State, index: number): void {
  const shift = at(state.shifts, index);
  if (at(state.events, shift.event).status !== 'PUBLISHED' || shift.startsAt <= state.now) return;
  for (const signup of [...shift.line]) {
    if (taken(state, index).length >= shift.capacity) return;
    if (isTaken(state, at(state.signups, signup).person, shift)) continue;
    at(state.signups, signup).status = 'CONFIRMED';
    shift.line.splice(shift.line.indexOf(signup), 1);
  }
}

/** Whoever is free again has a turn wherever they wait. Nothing says in which order. */
function laterStates(state: State, freed: Set<number>): State[] {
  const waiting = state.signups.filter(({ person, status }) => freed.has(person) && status === 'WAITLISTED');
  const shifts = [...new Set(waiting.map(({ shift }) => shift))];
  return permutations(shifts).map((order) => {
    const later = structuredClone(state);
    for (const shift of order) settle(later, shift);
    return later;
  });
}

function end(state: State, index: number, status: 'WITHDRAWN' | 'CANCELLED', freed: Set<number>): void {
  const signup = at(state.signups, index);
  if (!isLive(signup)) return;
  if (signup.status === 'CONFIRMED') freed.add(signup.person);
  const shift = at(state.shifts, signup.shift);
  shift.line = shift.line.filter((other) => other !== index);
  signup.status = status;
}

const isLive = ({ status }: ModelSignup): boolean => status === 'CONFIRMED' || status === 'WAITLISTED';

/** The sign-ups that have a place. */
export const taken = ({ signups }: State, shift: number): number[] =>
  signups.flatMap((signup, index) => (signup.shift === shift && signup.status === 'CONFIRMED' ? [index] : []));

/** Whether the person has a place in another shift that overlaps; one that ends when the other begins does not. */
const isTaken = ({ signups, shifts }: State, person: number, wanted: ModelShift): boolean =>
  signups.some((signup) => {
    const other = at(shifts, signup.shift);
    if (signup.person !== person || signup.status !== 'CONFIRMED' || other === wanted) return false;
    return other.startsAt < wanted.endsAt && wanted.startsAt < other.endsAt;
  });

const mayActFor = ({ households }: State, by: number, person: number): boolean =>
  by === OFFICE || by === person || households[by] === households[person];

const permutations = <T>(items: T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));

export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`there is no number ${index} of ${items.length}`);
  return item;
}
