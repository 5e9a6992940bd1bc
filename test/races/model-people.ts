import {
  at,
  end,
  expire,
  hasPlace,
  laterStates,
  liveOne,
  refuse,
  settle,
  type SignupStatus,
  type State,
} from './model-state.js';

/** Whoever has left gives up all but places in shifts that have begun, one shift after the other. */
export function statesWithout(before: State, person: number): State[] {
  const state = structuredClone(before);
  const freed = new Set<number>();
  for (const [shift, { startsAt }] of state.shifts.entries()) {
    const index = liveOne(state, shift, person);
    if (index === null) continue;
    expire(state, shift, freed);
    if (at(state.signups, index).status === 'CONFIRMED' && startsAt <= state.now) continue;
    end(state, index, 'WITHDRAWN', freed);
    settle(state, shift, freed);
  }
  return laterStates(state, freed);
}

export function merge(state: State, { kept, merged }: { kept: number; merged: number }, freed: Set<number>): void {
  if ([kept, merged].some((person) => at(state.people, person).mergedInto !== null)) {
    refuse('RULE_BROKEN', 'ALREADY_MERGED');
  }
  if (at(state.people, kept).hasLeft) refuse('RULE_BROKEN', 'PERSON_LEFT');
  const shifts = [...state.shifts.keys()].filter((shift) =>
    [kept, merged].some((person) => liveOne(state, shift, person) !== null),
  );
  for (const shift of shifts) expire(state, shift, freed);
  for (const shift of shifts) settle(state, shift, freed);
  for (const shift of shifts) endDouble(state, [liveOne(state, shift, kept), liveOne(state, shift, merged)], freed);
  giveUpTimes(state, kept, merged);
  for (const signup of state.signups) if (signup.person === merged) signup.person = kept;
  at(state.people, kept).households.push(...at(state.people, merged).households);
  Object.assign(at(state.people, merged), { hasLeft: true, mergedInto: kept });
  for (const shift of shifts) settle(state, shift, freed);
}

const WORTH: SignupStatus[] = ['CONFIRMED', 'OFFERED', 'WAITLISTED', 'INVITED'];

/** Of two sign-ups of one person the better stays; of two places the first one's, of two in line the earlier. */
function endDouble(state: State, [first, second]: (number | null)[], freed: Set<number>): void {
  if (first == null || second == null) return;
  const [worth, other] = [first, second].map((signup) => WORTH.indexOf(at(state.signups, signup).status));
  const { line } = at(state.shifts, at(state.signups, first).shift);
  const isFirstBetter = worth === other ? line.indexOf(first) <= line.indexOf(second) : Number(worth) < Number(other);
  end(state, isFirstBetter ? second : first, 'WITHDRAWN', freed);
}

/** Nobody is in two places ahead; of two that overlapped, the one that is over is not asked about any more. */
function giveUpTimes(state: State, kept: number, merged: number): void {
  const timesOf = (person: number) =>
    [...state.signups.keys()]
      .filter((index) => {
        const signup = at(state.signups, index);
        return signup.person === person && hasPlace(signup) && !signup.isTimeless;
      })
      .map((signup) => ({ signup, ...at(state.shifts, at(state.signups, signup).shift) }));
  const pairs = timesOf(kept).flatMap((first) =>
    timesOf(merged).flatMap((second) =>
      first.startsAt < second.endsAt && second.startsAt < first.endsAt ? [[first, second] as const] : [],
    ),
  );
  const torn = pairs.filter((pair) => pair.every(({ endsAt }) => endsAt > state.now));
  const signups = [...new Set(torn.flat().map(({ signup }) => signup))].sort((a, b) => a - b);
  if (signups.length > 0) refuse('RULE_BROKEN', 'SHIFT_OVERLAP', { signups });
  for (const [first, second] of pairs) {
    at(state.signups, (first.endsAt < second.endsAt ? first : second).signup).isTimeless = true;
  }
}
