import fc from 'fast-check';
import { type Operation } from './model.js';
import { at, OFFICE, taken, type ModelShift, type State } from './model-state.js';

/** A couple, and three who live alone. */
const HOUSEHOLDS = [0, 0, 1, 2, 3];
const EVENT_ENDS_AT = 68;
/** Most of them overlap, and begin two days after the beginning: soon places are offered, not given. Of each event by their start, as they are answered. */
const SHIFTS: Pick<ModelShift, 'event' | 'startsAt' | 'endsAt' | 'opensAt' | 'closesAt' | 'capacity'>[] = [
  { event: 0, startsAt: 54, endsAt: 56, opensAt: null, closesAt: null, capacity: 1 },
  { event: 0, startsAt: 55, endsAt: 58, opensAt: null, closesAt: null, capacity: 1 },
  { event: 1, startsAt: 54, endsAt: 57, opensAt: null, closesAt: 53, capacity: 1 },
  { event: 2, startsAt: 56, endsAt: 58, opensAt: 1, closesAt: null, capacity: 1 },
];

export const beginning = (): State => ({
  now: 0,
  people: HOUSEHOLDS.map((household) => ({ households: [household], hasLeft: false, mergedInto: null })),
  events: [0, 1, 2].map(() => ({ status: 'DRAFT', wasPublished: false, endsAt: EVENT_ENDS_AT, version: 1 })),
  shifts: SHIFTS.map((shift) => ({ ...shift, version: 1, line: [] })),
  signups: [],
  answered: {},
});

/** What somebody wants; numbers are taken modulo what there is. */
export type Wish =
  | OperationWish
  | { type: 'again'; earlier: number }
  | { type: 'advance'; hours: number; to: number | undefined; toOffer: boolean };
type OperationWish =
  | { type: 'signUp'; person: number; shift: number; by: Actor; joinWaitlist: boolean; override: boolean }
  | { type: 'respond'; signup: number; by: Actor; accept: boolean; isAsked: boolean }
  | { type: 'invite'; shift: number; people: number[] }
  | { type: 'expireOffers' }
  | { type: 'withdraw'; signup: number; by: Actor; holdsPlace: boolean }
  | { type: 'updateShift'; shift: number; isStale: boolean; change: ShiftChange; withdraw: number[]; fromAll: boolean }
  | { type: 'publishEvent' | 'cancelEvent'; event: number; isStale: boolean }
  | { type: 'recordLeaving'; person: number }
  | { type: 'recordReturn'; person: number }
  | { type: 'mergePeople'; kept: number; merged: number };
type Actor = 'SELF' | 'NEIGHBOR' | 'STRANGER' | 'OFFICE';

interface ShiftChange {
  capacity?: number | undefined;
  startsAt?: number | undefined;
  hours?: number | undefined;
}

const actor = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Actor>('SELF') },
  { weight: 2, arbitrary: fc.constant<Actor>('OFFICE') },
  { weight: 1, arbitrary: fc.constantFrom<Actor>('NEIGHBOR', 'STRANGER') },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const rarely = fc.nat(9).map((number) => number === 0);
const number = fc.nat(999);

const signUp = fc.record({
  type: fc.constant('signUp' as const),
  person: number,
  shift: number,
  by: actor,
  joinWaitlist: rarely.map((refuses) => !refuses),
  override: rarely,
});
const respond = fc.record({
  type: fc.constant('respond' as const),
  signup: number,
  by: actor,
  accept: fc.boolean(),
  isAsked: rarely.map((anybody) => !anybody),
});
const invite = fc.record({
  type: fc.constant('invite' as const),
  shift: number,
  people: fc.array(number, { minLength: 1, maxLength: 2 }),
});
const withdraw = fc.record({
  type: fc.constant('withdraw' as const),
  signup: number,
  by: actor,
  holdsPlace: rarely.map((anybody) => !anybody),
});
const updateShift = fc.record({
  type: fc.constant('updateShift' as const),
  shift: number,
  isStale: rarely,
  change: fc.record({
    capacity: maybe(fc.constantFrom(1, 2, 3)),
    startsAt: maybe(fc.integer({ min: 53, max: 57 })),
    hours: maybe(fc.integer({ min: 1, max: 3 })),
  }),
  withdraw: fc.oneof(fc.constant<number[]>([]), fc.array(number, { maxLength: 2 })),
  fromAll: rarely,
});
const changeEvent = fc.record({
  type: fc.oneof(
    { weight: 6, arbitrary: fc.constant('publishEvent' as const) },
    { weight: 1, arbitrary: fc.constant('cancelEvent' as const) },
  ),
  event: number,
  isStale: rarely,
});
const again = fc.record({ type: fc.constant('again' as const), earlier: number });
/** A while, to the end of an offer, or to the middle of a shift: then nobody in line may be given a place any more. */
const advance = fc.record({
  type: fc.constant('advance' as const),
  hours: fc.constantFrom(0.25, 1, 3, 8, 13),
  to: fc.oneof({ weight: 15, arbitrary: fc.constant<number | undefined>(undefined) }, { weight: 1, arbitrary: number }),
  toOffer: fc.boolean(),
});
const change = fc.record({
  type: fc.constantFrom('recordLeaving' as const, 'recordReturn' as const),
  person: number,
});
const merge = fc.record({ type: fc.constant('mergePeople' as const), kept: number, merged: number });
const expireOffers = fc.record({ type: fc.constant('expireOffers' as const) });

const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 20, arbitrary: signUp },
  { weight: 7, arbitrary: withdraw },
  { weight: 5, arbitrary: updateShift },
  { weight: 3, arbitrary: changeEvent },
  { weight: 1, arbitrary: again },
  { weight: 4, arbitrary: advance },
  { weight: 9, arbitrary: respond },
  { weight: 2, arbitrary: invite },
  { weight: 1, arbitrary: expireOffers },
  { weight: 2, arbitrary: change },
  { weight: 1, arbitrary: merge },
);

/** Without the bias of fast-check to small numbers, which would send everybody to the first shift. */
export const wishes = fc.noBias(fc.array(wish, { minLength: 20, maxLength: 60, size: 'max' }));

/** Null where there is nothing to do it to. */
export function operationOf(wish: OperationWish, state: State, key: string): Operation | null {
  const { shifts, signups, events } = state;
  if (wish.type === 'expireOffers') return { key, by: OFFICE, type: wish.type };
  if (wish.type === 'invite') {
    const people = wish.people.map((person) => someone(state, person));
    return { key, by: OFFICE, type: wish.type, shift: wish.shift % shifts.length, people };
  }
  if (wish.type === 'signUp') {
    const person = someone(state, wish.person);
    const { type, joinWaitlist, override } = wish;
    return {
      key,
      by: actorFor(state, person, wish.by),
      type,
      person,
      shift: wish.shift % shifts.length,
      joinWaitlist,
      override,
    };
  }
  if (wish.type === 'respond') {
    const asked = [...signups.keys()].filter((index) => ['INVITED', 'OFFERED'].includes(at(signups, index).status));
    const signup = pick(wish.isAsked ? asked : [...signups.keys()], wish.signup);
    if (signup === null) return null;
    return {
      key,
      by: actorFor(state, at(signups, signup).person, wish.by),
      type: wish.type,
      signup,
      accept: wish.accept,
    };
  }
  if (wish.type === 'withdraw') {
    const places = shifts.flatMap((_, shift) => taken(state, shift));
    const signup = pick(wish.holdsPlace ? places : [...signups.keys()], wish.signup);
    if (signup === null) return null;
    return { key, by: actorFor(state, at(signups, signup).person, wish.by), type: wish.type, signup };
  }
  if (wish.type === 'recordLeaving' || wish.type === 'recordReturn') {
    const known = [...state.people.keys()].filter((index) => at(state.people, index).mergedInto === null);
    const left = known.filter((index) => at(state.people, index).hasLeft);
    const person = pick(wish.type === 'recordReturn' ? left : known, wish.person);
    return person === null ? null : { key, by: OFFICE, type: wish.type, person };
  }
  if (wish.type === 'mergePeople') {
    const kept = someone(state, wish.kept);
    const merged = someone(state, wish.merged);
    return kept === merged ? null : { key, by: OFFICE, type: wish.type, kept, merged };
  }
  if (wish.type !== 'updateShift') {
    const draft = events.findIndex(({ status }) => status === 'DRAFT');
    const event = wish.type === 'publishEvent' && draft >= 0 ? draft : wish.event % events.length;
    return { key, by: OFFICE, type: wish.type, event, version: at(events, event).version - Number(wish.isStale) };
  }
  const shift = wish.shift % shifts.length;
  const { startsAt: from, endsAt: until, version } = at(shifts, shift);
  const { capacity, startsAt = from, hours = until - from } = wish.change;
  const choice = wish.fromAll ? [...signups.keys()] : taken(state, shift);
  const named = wish.withdraw.flatMap((index) => pick(choice, index) ?? []);
  const times = { startsAt, endsAt: startsAt + hours };
  const change = { ...(capacity === undefined ? {} : { capacity }), ...times, withdraw: named };
  return { key, by: OFFICE, type: wish.type, shift, version: version - Number(wish.isStale), ...change };
}

/** Never back: to the end of the next offer, to the middle of the shift if it is still to come, else on by some time. */
export function timeAfter(wish: Extract<Wish, { type: 'advance' }>, { now, shifts, signups }: State): number {
  const { hours, to, toOffer } = wish;
  const ends = signups.flatMap(({ status, heldUntil }) =>
    status === 'OFFERED' && heldUntil !== null ? [heldUntil] : [],
  );
  const nextEnd = Math.min(...ends.filter((end) => end > now));
  if (toOffer && Number.isFinite(nextEnd)) return nextEnd;
  const shift = to === undefined ? null : pick(shifts, to);
  const middle = shift ? (shift.startsAt + shift.endsAt) / 2 : 0;
  return middle > now ? middle : now + hours;
}

export const pick = <T>(items: readonly T[], index: number): T | null =>
  items.length === 0 ? null : at(items, index % items.length);

/** Nobody who is known as another now. */
function someone({ people }: State, wanted: number): number {
  const known = [...people.keys()].filter((index) => at(people, index).mergedInto === null);
  return at(known, wanted % known.length);
}

/** The neighbor lives in the same household where there is one; the stranger seldom does. */
function actorFor(state: State, person: number, actor: Actor): number {
  if (actor === 'OFFICE') return OFFICE;
  if (actor === 'SELF') return person;
  return someone(state, actor === 'NEIGHBOR' ? person ^ 1 : person + 2);
}
