import {
  at,
  end,
  expire,
  isGone,
  isLive,
  isOverdue,
  isTaken,
  laterStates,
  liveOne,
  mayActFor,
  OFFICE,
  Refused,
  refuse,
  settle,
  shorten,
  taken,
  type Answer,
  type ModelShift,
  type SignupStatus,
  type State,
} from './model-state.js';
import { merge, statesWithout } from './model-people.js';

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
  | { type: 'recordLeaving'; person: number }
  | { type: 'recordReturn'; person: number }
  | { type: 'mergePeople'; kept: number; merged: number }
);

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
    const wasHere = state.people.map(({ hasLeft }) => !hasLeft);
    const answer = take(state, operation, freed);
    const gone = state.people.findIndex(
      ({ hasLeft, mergedInto }, index) => hasLeft && mergedInto === null && wasHere[index],
    );
    return { answer, state, settled: gone < 0 ? laterStates(state, freed) : statesWithout(state, gone) };
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
      if (isGone(state, operation.by)) refuse('UNAUTHENTICATED');
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
    case 'recordLeaving':
      at(state.people, operation.person).hasLeft = true;
      return {};
    case 'recordReturn':
      if (at(state.people, operation.person).mergedInto !== null) refuse('RULE_BROKEN', 'ALREADY_MERGED');
      at(state.people, operation.person).hasLeft = false;
      return {};
    case 'mergePeople':
      merge(state, operation, freed);
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
  if (isGone(state, person)) refuse('RULE_BROKEN', 'NOT_AVAILABLE');
  if (isTaken(state, person, shift)) refuse('RULE_BROKEN', 'SHIFT_OVERLAP');
  const isOpen = taken(state, index).length < shift.capacity;
  if (!isOpen && !joinWaitlist) refuse('RULE_BROKEN', 'SHIFT_FULL');
  const status: SignupStatus = isOpen ? 'CONFIRMED' : 'WAITLISTED';
  const signup =
    existing ?? state.signups.push({ shift: index, person, status, heldUntil: null, isTimeless: false }) - 1;
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
  const newcomers = people.filter((person) => liveOne(state, shift, person) === null);
  const known = new Map([...new Set(people)].map((person) => [person, liveOne(state, shift, person)]));
  const lasting = lastingObstacle(state, at(state.shifts, shift));
  if (lasting && [...known.values()].includes(null)) refuse('RULE_BROKEN', lasting);
  if (newcomers.some((person) => isGone(state, person))) refuse('RULE_BROKEN', 'NOT_AVAILABLE');
  return [...known].map(([person, existing]) => {
    if (existing !== null) return existing;
    return state.signups.push({ shift, person, status: 'INVITED', heldUntil: null, isTimeless: false }) - 1;
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
  if (isMoved && torn.length > 0) refuse('RULE_BROKEN', 'SHIFT_OVERLAP', { signups: torn });
  if (isMoved) {
    for (const signup of staying) {
      freed.add(at(state.signups, signup).person);
      at(state.signups, signup).isTimeless = false;
    }
  }
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
