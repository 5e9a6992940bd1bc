import fc from 'fast-check';
import { EventStatus } from '../events/index.js';
import { isOverridable, obstaclesOf, verdictsOf, type Facts, type Obstacle, type Path } from './eligibility.rules.js';

const at = (time: string) => `2026-10-${time}:00.000Z`;
/** A shift tomorrow that anybody can take. */
const free: Facts = {
  now: at('15T12:00'),
  eventStatus: EventStatus.PUBLISHED,
  startsAt: at('16T12:00'),
  endsAt: at('16T14:00'),
  signupOpensAt: null,
  signupClosesAt: null,
  hasLeft: false,
  inAudience: true,
  mayNotBePlaced: false,
  isTaken: false,
  missingSkills: false,
  missingClearances: false,
  clearancesOverridable: false,
  isDeclaredUnavailable: false,
};

describe('obstaclesOf', () => {
  it.each<[string, Partial<Facts>, Obstacle[], Obstacle[]]>([
    ['nothing', {}, [], []],
    ['a draft', { eventStatus: EventStatus.DRAFT }, ['EVENT_NOT_PUBLISHED'], ['EVENT_NOT_PUBLISHED']],
    ['a canceled event', { eventStatus: EventStatus.CANCELLED }, ['EVENT_CANCELLED'], ['EVENT_CANCELLED']],
    ['the moment before the start', { now: '2026-10-16T11:59:59.999Z' }, [], []],
    ['the start', { now: at('16T12:00') }, [], ['SHIFT_STARTED']],
    ['the moment before the end', { now: '2026-10-16T13:59:59.999Z' }, [], ['SHIFT_STARTED']],
    ['the end', { now: at('16T14:00') }, ['SHIFT_ENDED'], ['SHIFT_ENDED']],
    ['a window that opens later', { signupOpensAt: at('15T12:01') }, ['SIGNUP_NOT_OPEN'], []],
    ['a window that opens now', { signupOpensAt: at('15T12:00') }, [], []],
    ['a window that closes later', { signupClosesAt: at('15T12:01') }, [], []],
    ['a window that closes now', { signupClosesAt: at('15T12:00') }, ['SIGNUP_CLOSED'], []],
    [
      'a closed window of the past',
      { now: at('16T14:00'), signupClosesAt: at('15T12:00') },
      ['SHIFT_ENDED'],
      ['SHIFT_ENDED'],
    ],
    ['somebody who has left', { hasLeft: true }, ['NOT_AVAILABLE'], ['NOT_AVAILABLE']],
    ['a closed class', { mayNotBePlaced: true }, ['MAY_NOT_BE_PLACED'], ['MAY_NOT_BE_PLACED']],
    [
      'a closed class that is not theirs',
      { mayNotBePlaced: true, inAudience: false },
      ['MAY_NOT_BE_PLACED'],
      ['MAY_NOT_BE_PLACED'],
    ],
    ['another class', { inAudience: false }, ['NOT_IN_AUDIENCE'], ['NOT_IN_AUDIENCE']],
    ['a missing clearance', { missingClearances: true }, ['CLEARANCE_MISSING'], ['CLEARANCE_MISSING']],
    ['a missing skill', { missingSkills: true }, ['SKILL_MISSING'], ['SKILL_MISSING']],
    ['declared times', { isDeclaredUnavailable: true }, ['NOT_AVAILABLE'], ['NOT_AVAILABLE']],
    ['another commitment', { isTaken: true }, ['SHIFT_OVERLAP'], ['SHIFT_OVERLAP']],
    [
      'all of it',
      {
        eventStatus: EventStatus.CANCELLED,
        now: at('16T12:00'),
        signupOpensAt: at('16T13:00'),
        signupClosesAt: at('16T12:00'),
        hasLeft: true,
        inAudience: false,
        isTaken: true,
      },
      ['EVENT_CANCELLED', 'SIGNUP_NOT_OPEN', 'SIGNUP_CLOSED', 'NOT_AVAILABLE', 'NOT_IN_AUDIENCE', 'SHIFT_OVERLAP'],
      ['EVENT_CANCELLED', 'SHIFT_STARTED', 'NOT_AVAILABLE', 'NOT_IN_AUDIENCE', 'SHIFT_OVERLAP'],
    ],
  ])('in view of %s', (_, facts, whoAsks, whoWaits) => {
    expect(obstaclesOf({ ...free, ...facts }, 'SIGN_UP')).toEqual(whoAsks);
    expect(obstaclesOf({ ...free, ...facts }, 'PROMOTION')).toEqual(whoWaits);
  });

  const instant = fc.constantFrom(...['14T12:00', '15T12:00', '16T11:59', '16T12:00', '16T13:00', '16T14:00'].map(at));
  const facts: fc.Arbitrary<Facts> = fc.record({
    now: instant,
    eventStatus: fc.constantFrom(...Object.values(EventStatus)),
    startsAt: fc.constant(free.startsAt),
    endsAt: fc.constant(free.endsAt),
    signupOpensAt: fc.option(instant),
    signupClosesAt: fc.option(instant),
    hasLeft: fc.boolean(),
    inAudience: fc.boolean(),
    mayNotBePlaced: fc.boolean(),
    isTaken: fc.boolean(),
    missingSkills: fc.boolean(),
    missingClearances: fc.boolean(),
    clearancesOverridable: fc.boolean(),
    isDeclaredUnavailable: fc.boolean(),
  });
  const path = fc.constantFrom<Path>('SIGN_UP', 'PROMOTION');

  it('names nothing twice, and windows, audience, skills, declared times and some clearances can be set aside', () => {
    fc.assert(
      fc.property(facts, path, (known, by) => {
        const obstacles = obstaclesOf(known, by);
        expect(new Set(obstacles).size).toBe(obstacles.length);
        const settable = ['SIGNUP_NOT_OPEN', 'SIGNUP_CLOSED', 'NOT_IN_AUDIENCE', 'SKILL_MISSING'];
        if (known.clearancesOverridable) settable.push('CLEARANCE_MISSING');
        if (!known.hasLeft) settable.push('NOT_AVAILABLE');
        for (const obstacle of obstacles) expect(isOverridable(obstacle, known)).toBe(settable.includes(obstacle));
      }),
    );
  });

  it('tells nobody but the person and the office whether a clearance is missing or a class is closed', () => {
    fc.assert(
      fc.property(facts, path, (known, by) => {
        const told = verdictsOf({ ...known, missingClearances: true }, by, false);
        const other = verdictsOf({ ...known, missingClearances: false, hasLeft: true }, by, false);
        expect(told).toEqual(other);
        const closed = verdictsOf({ ...known, mayNotBePlaced: true }, by, false);
        expect(closed).toEqual(verdictsOf({ ...known, mayNotBePlaced: false, hasLeft: true }, by, false));
        expect(verdictsOf(known, by, true).map(({ reason }) => reason)).toEqual(obstaclesOf(known, by));
      }),
    );
  });

  it('never gives whoever waits a place that nobody may have: a draft, a canceled or past event, a taken time', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const isHopeless =
          known.eventStatus !== EventStatus.PUBLISHED || known.startsAt <= known.now || known.hasLeft || known.isTaken;
        if (isHopeless) expect(obstaclesOf(known, 'PROMOTION')).not.toEqual([]);
      }),
    );
  });
});
