/**
 * What sign-ups promise, said a second time and as plainly as can be: no database, no locks, nothing of the server.
 * Times are hours; people, events, shifts and sign-ups are their numbers in the order in which they were made.
 */

export const OFFICE = -1;

type EventStatus = 'DRAFT' | 'PUBLISHED' | 'CANCELLED';
type SignupStatus =
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

interface ModelSignup {
  shift: number;
  person: number;
  status: SignupStatus;
  /** Until when a place is, or was, held. */
  heldUntil: number | null;
}

export interface State {
  now: number;
  /** By person, the household. */
  households: readonly number[];
  events: ModelEvent[];
  shifts: ModelShift[];
  signups: ModelSignup[];
  /** By idempotency key, what it was answered. */
  answered: Record<string, Answer>;
}

export type Operation = { key: string; by: number } & (
  | { type: 'signUp'; person: number; shift: number; joinWaitlist: boolean; override: boolean }
  | { type: 'withdraw'; signup: number }
  | { type: 'respond'; signup: number; accept: boolean }
  | { type: 'invite'; shift: number; people: number[] }
  | { type: 'expireOffers' }
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

export type Answer =
  { signup?: number; invited?: number[] } | { code: string; reason?: string; taken?: number; signups?: number[] };

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
  if (operation.type === 'expireOffers') {
    const overdue = state.signups.filter((signup) => isOverdue(state, signup)).map(({ shift }) => shift);
    return { answer: {}, state, settled: laterStates(state, new Set(), new Set(overdue)) };
  }
  const freed = new Set<number>();
  try {
    const answer = take(state, operation, freed);
    return { answer, state, settled: laterStates(state, freed) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { answer: error.answer, state: before, settled: [before] };
  }
}

type Asked = Exclude<Operation, { type: 'expireOffers' }>;

function take(state: State, operation: Asked, freed: Set<number>): Answer {
  switch (operation.type) {
    case 'signUp':
    case 'withdraw':
    case 'respond':
    case 'invite': {
      const known = state.answered[operation.key];
      if (known !== undefined) return known;
      return (state.answered[operation.key] = answerOnce(state, operation, freed));
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

type Once = Extract<Operation, { type: 'signUp' | 'withdraw' | 'respond' | 'invite' }>;

function answerOnce(state: State, operation: Once, freed: Set<number>): Answer {
  if (operation.type === 'invite') return { invited: invite(state, operation, freed) };
  if (operation.type === 'signUp') return { signup: signUp(state, operation, freed) };
  return {
    signup: operation.type === 'respond' ? respond(state, operation, freed) : withdraw(state, operation, freed),
  };
}

function signUp(state: State, operation: Extract<Operation, { type: 'signUp' }>, freed: Set<number>): number {
  const { by, person, shift: index } = operation;
  if (by !== OFFICE && !at(state.events, at(state.shifts, index).event).wasPublished) refuse('NOT_FOUND');
  if (!mayActFor(state, by, person)) refuse('NOT_FOUND');
  if (operation.override && by !== OFFICE) refuse('FORBIDDEN');
  settle(state, index, freed);
  const existing = liveOne(state, index, person);
  const status = existing === null ? null : at(state.signups, existing).status;
  if (existing !== null && status !== 'INVITED' && status !== 'OFFERED') return existing;
  return enter(state, existing, operation);
}

/** Takes the place that is offered, or one that is open, or one in line. */
function enter(
  state: State,
  existing: number | null,
  {
    shift: index,
    person,
    joinWaitlist,
    override,
  }: Pick<Extract<Operation, { type: 'signUp' }>, 'shift' | 'person' | 'joinWaitlist' | 'override'>,
): number {
  const shift = at(state.shifts, index);
  const found = existing === null ? null : at(state.signups, existing);
  if (existing !== null && found?.status === 'OFFERED') {
    Object.assign(found, { status: 'CONFIRMED', heldUntil: null });
    return existing;
  }
  const lasting = lastingObstacle(state, shift);
  if (lasting) refuse('RULE_BROKEN', lasting);
  const window = found || override ? null : windowObstacle(state, shift);
  if (window) refuse('RULE_BROKEN', window);
  if (isTaken(state, person, shift)) refuse('RULE_BROKEN', 'SHIFT_OVERLAP');
  const isOpen = taken(state, index).length < shift.capacity;
  if (!isOpen && !joinWaitlist) refuse('RULE_BROKEN', 'SHIFT_FULL');
  const status: SignupStatus = isOpen ? 'CONFIRMED' : 'WAITLISTED';
  const signup = existing ?? state.signups.push({ shift: index, person, status, heldUntil: null }) - 1;
  at(state.signups, signup).status = status;
  if (!isOpen) shift.line.push(signup);
  return signup;
}

function respond(state: State, operation: Extract<Operation, { type: 'respond' }>, freed: Set<number>): number {
  const { signup: index, accept, by } = operation;
  const signup = at(state.signups, index);
  if (!mayActFor(state, by, signup.person)) refuse(signup.status === 'CONFIRMED' ? 'FORBIDDEN' : 'NOT_FOUND');
  settle(state, signup.shift, freed);
  const { status, shift, person } = signup;
  if (status === 'EXPIRED') refuse('RULE_BROKEN', 'OFFER_EXPIRED');
  if (status === 'WITHDRAWN' || status === 'CANCELLED') refuse('RULE_BROKEN', 'SIGNUP_ENDED');
  const isAsked = status === 'INVITED' || status === 'OFFERED';
  const isYes = status === 'CONFIRMED' || status === 'WAITLISTED';
  if (!isAsked && accept !== isYes) refuse('RULE_BROKEN', 'NOTHING_TO_ANSWER');
  if (!isAsked) return index;
  if (accept) return enter(state, index, { shift, person, joinWaitlist: true, override: false });
  end(state, index, 'DECLINED', freed);
  settle(state, shift, freed);
  return index;
}

function invite(state: State, operation: Extract<Operation, { type: 'invite' }>, freed: Set<number>): number[] {
  const { shift, people } = operation;
  settle(state, shift, freed);
  const known = new Map([...new Set(people)].map((person) => [person, liveOne(state, shift, person)]));
  const lasting = lastingObstacle(state, at(state.shifts, shift));
  if (lasting && [...known.values()].includes(null)) refuse('RULE_BROKEN', lasting);
  return [...known].map(([person, existing]) => {
    if (existing !== null) return existing;
    return state.signups.push({ shift, person, status: 'INVITED', heldUntil: null }) - 1;
  });
}

/** What no invitation and no coordinator sets aside. */
function lastingObstacle(state: State, { event, endsAt }: ModelShift): string | null {
  const { status } = at(state.events, event);
  if (status === 'DRAFT') return 'EVENT_NOT_PUBLISHED';
  if (status === 'CANCELLED') return 'EVENT_CANCELLED';
  return endsAt <= state.now ? 'SHIFT_ENDED' : null;
}

function windowObstacle({ now }: State, { opensAt, closesAt }: ModelShift): string | null {
  if (opensAt !== null && now < opensAt) return 'SIGNUP_NOT_OPEN';
  return closesAt !== null && now >= closesAt ? 'SIGNUP_CLOSED' : null;
}

function liveOne(state: State, shift: number, person: number): number | null {
  const index = state.signups.findIndex((each) => each.shift === shift && each.person === person && isLive(each));
  return index < 0 ? null : index;
}

function withdraw(state: State, operation: Extract<Operation, { type: 'withdraw' }>, freed: Set<number>): number {
  const signup = at(state.signups, operation.signup);
  if (!mayActFor(state, operation.by, signup.person)) {
    refuse(signup.status === 'CONFIRMED' ? 'FORBIDDEN' : 'NOT_FOUND');
  }
  expire(state, signup.shift, freed);
  if (signup.status === 'WITHDRAWN') return operation.signup;
  if (!isLive(signup)) refuse('RULE_BROKEN', 'SIGNUP_ENDED');
  if (at(state.shifts, signup.shift).endsAt <= state.now) refuse('RULE_BROKEN', 'SHIFT_ENDED');
  end(state, operation.signup, 'WITHDRAWN', freed);
  settle(state, signup.shift, freed);
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
  expire(state, operation.shift, freed);
  for (const signup of operation.withdraw) {
    if (at(state.signups, signup).shift !== operation.shift) refuse('NOT_FOUND');
    end(state, signup, 'WITHDRAWN', freed);
  }
  const places = taken(state, operation.shift);
  if (places.length > capacity) refuse('RULE_BROKEN', 'CAPACITY_BELOW_TAKEN', { taken: places.length });
  const isMoved = startsAt !== shift.startsAt || endsAt !== shift.endsAt;
  Object.assign(shift, { startsAt, endsAt, capacity, version: shift.version + 1 });
  if (isMoved) shorten(state, operation.shift, freed);
  const staying = taken(state, operation.shift);
  const torn = staying.filter((signup) => isTaken(state, at(state.signups, signup).person, shift));
  if (torn.length > 0) refuse('RULE_BROKEN', 'SHIFT_OVERLAP', { signups: torn });
  if (isMoved) for (const signup of staying) freed.add(at(state.signups, signup).person);
  settle(state, operation.shift, freed);
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

/** Offers that are overdue end; places that are open go to the first in line who are free; the others stay in line. */
function settle(state: State, index: number, freed: Set<number>): void {
  expire(state, index, freed);
  const shift = at(state.shifts, index);
  if (at(state.events, shift.event).status !== 'PUBLISHED' || shift.startsAt <= state.now) return;
  const remaining = shift.startsAt - state.now;
  for (const signup of [...shift.line]) {
    if (taken(state, index).length >= shift.capacity) return;
    if (isTaken(state, at(state.signups, signup).person, shift)) continue;
    const near = { status: 'OFFERED', heldUntil: state.now + Math.min(12, remaining / 4) };
    Object.assign(at(state.signups, signup), remaining < 48 ? near : { status: 'CONFIRMED' });
    shift.line.splice(shift.line.indexOf(signup), 1);
  }
}

const isOverdue = ({ now }: State, { status, heldUntil }: ModelSignup): boolean =>
  status === 'OFFERED' && heldUntil !== null && heldUntil <= now;

function expire(state: State, shift: number, freed: Set<number>): void {
  for (const [index, signup] of state.signups.entries()) {
    if (signup.shift === shift && isOverdue(state, signup)) end(state, index, 'EXPIRED', freed);
  }
}

/** Whoever was offered a place in a shift that moves has no longer than they would have then. */
function shorten(state: State, shift: number, freed: Set<number>): void {
  const remaining = Math.max(0, at(state.shifts, shift).startsAt - state.now);
  const until = state.now + Math.min(12, remaining / 4);
  for (const signup of state.signups) {
    if (signup.shift !== shift || signup.status !== 'OFFERED') continue;
    signup.heldUntil = Math.min(signup.heldUntil ?? until, until);
  }
  expire(state, shift, freed);
}

/** Whoever is free again has a turn wherever they wait, which can free others. Nothing says in which order. */
function laterStates(state: State, freed: Set<number>, overdue: Set<number> = new Set()): State[] {
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

function end(
  state: State,
  index: number,
  status: 'WITHDRAWN' | 'CANCELLED' | 'DECLINED' | 'EXPIRED',
  freed: Set<number>,
): void {
  const signup = at(state.signups, index);
  if (!isLive(signup)) return;
  if (hasPlace(signup)) freed.add(signup.person);
  const shift = at(state.shifts, signup.shift);
  shift.line = shift.line.filter((other) => other !== index);
  signup.status = status;
}

const hasPlace = ({ status }: ModelSignup): boolean => status === 'CONFIRMED' || status === 'OFFERED';
const isLive = (signup: ModelSignup): boolean =>
  hasPlace(signup) || signup.status === 'WAITLISTED' || signup.status === 'INVITED';

/** The sign-ups for which a place is taken. */
export const taken = ({ signups }: State, shift: number): number[] =>
  signups.flatMap((signup, index) => (signup.shift === shift && hasPlace(signup) ? [index] : []));

/** Whether the person has a place in another shift that overlaps; one that ends when the other begins does not. */
const isTaken = ({ signups, shifts }: State, person: number, wanted: ModelShift): boolean =>
  signups.some((signup) => {
    const other = at(shifts, signup.shift);
    if (signup.person !== person || !hasPlace(signup) || other === wanted) return false;
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
