import { EventKind } from '../events/index.js';
import { Duty } from '../identity/index.js';
import { later } from '../platform/clock/clock.js';
import type { Instant } from '../platform/text/instant.js';
import { addDays } from '../platform/text/wall-clock.js';
import type { EventOfYear } from './planned-events.js';
import { planNeeds } from './planned-needs.js';
import type { Happening, Outcome, PlannedEvent, PlannedPerson, PlannedRole, PlannedShift } from './planned-school.js';
import type { PlannedPeople } from './planned-people.js';
import type { Random } from './random.js';
import { wallTime } from './school-clock.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MOST_SHIFTS_OF_AN_EVENT = 2;
/** Later, a place that is given back would be offered, and somebody would have to answer. */
const LAST_WITHDRAWAL_MS = 3 * DAY_MS;
const LAST_SIGNUP_MS = 12 * HOUR_MS;
const LONGEST_SIGNUP_MS = 42 * DAY_MS;

const OUTCOMES: readonly { outcome: Outcome; share: number }[] = [
  { outcome: 'ATTENDED', share: 84 },
  { outcome: 'LEFT_EARLY', share: 6 },
  { outcome: 'EXCUSED', share: 4 },
  { outcome: 'ABSENT', share: 3 },
  { outcome: 'UNRECORDED', share: 3 },
];
/** In the evening and on weekends. */
const WITH_TEACHERS: readonly EventKind[] = [EventKind.FAIR, EventKind.PICNIC];
const EXCUSES = [
  'I have to work that day after all.',
  'The baby has a fever.',
  'Mi mamá llega ese día, lo siento.',
  'We will be out of town.',
  'My shift was changed.',
];
const ASKED = [
  'You were wonderful last time. Would you come again?',
  'We are still short of hands here; might you have an hour?',
  'Your skills would be just right for this.',
];
const RAIN = 'Thunderstorms all day, says the forecast. The worms will do the digging; we try again next month.';

interface Setting {
  timeZone: string;
  /** When the story ends: what comes later has not happened. */
  until: Instant;
}

/** What people do about the events of a year, in the order of time. */
export function planHappenings(
  random: Random,
  school: PlannedPeople,
  events: readonly EventOfYear[],
  setting: Setting,
): Happening[] {
  const plan = new HappeningsPlan(school, setting);
  plan.addChecks(random.fork('checks'));
  const rained = events.find(({ event }) => /garden/i.test(event.title) && event.endsAt < setting.until)?.event;
  for (const each of events) plan.addEvent(random.fork(each.event.key), each, each.event === rained);
  plan.happenings.push(...planNeeds(school.classrooms, setting.until));
  // Sorting is stable: what happens at one moment stays in the order in which it was thought of.
  return plan.happenings
    .filter(({ at }) => at < setting.until)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

type Span = Pick<PlannedShift, 'startsAt' | 'endsAt'>;

class HappeningsPlan {
  readonly happenings: Happening[] = [];
  /** When each person is taken, or waits to be. */
  private readonly taken = new Map<string, Span[]>();
  private readonly classes = new Map<string, Set<string>>();
  private readonly households = new Map<string, string[]>();

  constructor(
    private readonly school: PlannedPeople,
    private readonly setting: Setting,
  ) {
    for (const { classroom, guardians } of school.children) {
      const members = this.classes.get(classroom) ?? new Set();
      this.classes.set(classroom, members);
      for (const { person } of guardians) members.add(person);
    }
    for (const { adults } of school.families) for (const adult of adults) this.households.set(adult, adults);
  }

  addChecks(random: Random): void {
    for (const { key, checkedOn } of this.school.people) {
      if (checkedOn === null) continue;
      const at = wallTime(this.setting.timeZone, addDays(checkedOn, random.between(1, 5)), random.between(540, 960));
      this.happenings.push({ at, what: 'checked', person: key, on: checkedOn });
    }
  }

  addEvent(random: Random, { event, createdAt, publishedAt, appeal }: EventOfYear, rains: boolean): void {
    this.happenings.push({ at: createdAt, what: 'created', event }, { at: publishedAt, what: 'published', event });
    const cancelledAt = rains ? later(event.startsAt, -20 * HOUR_MS) : null;
    const outcomes = new Map<string, Outcome>();
    const shiftsOf = new Map<string, number>();
    for (const role of event.roles) {
      for (const shift of role.shifts) {
        const opens = shift.signupOpensAt ?? publishedAt;
        const demand = Math.round(shift.capacity * appeal * (0.6 + random.next()));
        const possible = this.possible(event, role, shift).filter(
          ({ key }) => (shiftsOf.get(key) ?? 0) < MOST_SHIFTS_OF_AN_EVENT,
        );
        for (const person of this.choose(random, possible, demand)) {
          shiftsOf.set(person.key, (shiftsOf.get(person.key) ?? 0) + 1);
          this.addSignup(random, person, event, shift, { opens, closes: cancelledAt ?? shift.startsAt });
          outcomes.set(`${shift.key} ${person.key}`, random.weighted(OUTCOMES, ({ share }) => share).outcome);
        }
        if (demand < shift.capacity && random.chance(0.25)) this.addInvitation(random, event, role, shift, opens);
      }
    }
    if (cancelledAt) this.happenings.push({ at: cancelledAt, what: 'cancelled', event, reason: RAIN });
    else this.addRecord(random, event, outcomes);
  }

  /** Everybody whom the event is for, who can do it, and who has no other place at that time. */
  private possible(event: PlannedEvent, role: PlannedRole, shift: PlannedShift): PlannedPerson[] {
    const known = addDays(shift.startsAt.slice(0, 10), -LONGEST_SIGNUP_MS / DAY_MS - 8);
    return this.school.people.filter(({ key, zeal, skills, checkedOn, duties }) => {
      if (zeal === 0) return false;
      if (!this.isFor(event, key)) return false;
      // Whoever teaches is in class at that hour.
      if (duties.includes(Duty.TEACHER) && !WITH_TEACHERS.includes(event.kind)) return false;
      if (role.skill !== null && !skills.some(({ code }) => code === role.skill)) return false;
      if (role.takesCheck && (checkedOn === null || checkedOn > known)) return false;
      return !(this.taken.get(key) ?? []).some((span) => overlaps(span, shift));
    });
  }

  private isFor({ classrooms }: PlannedEvent, person: string): boolean {
    return classrooms.length === 0 || classrooms.some((key) => this.classes.get(key)?.has(person));
  }

  private choose(random: Random, possible: readonly PlannedPerson[], count: number): PlannedPerson[] {
    const left = [...possible];
    const chosen: PlannedPerson[] = [];
    while (chosen.length < count && left.length > 0) {
      const person = random.weighted(left, ({ zeal }) => 0.02 + zeal ** 2);
      left.splice(left.indexOf(person), 1);
      chosen.push(person);
    }
    return chosen;
  }

  private addSignup(
    random: Random,
    person: PlannedPerson,
    event: PlannedEvent,
    shift: PlannedShift,
    { opens, closes }: { opens: Instant; closes: Instant },
  ): void {
    const { key } = person;
    const latest = later(shift.startsAt, -LAST_SIGNUP_MS);
    const last = latest < closes ? latest : closes;
    const earliest = later(shift.startsAt, -LONGEST_SIGNUP_MS);
    const at = this.awake(random, opens > earliest ? opens : earliest, last, random.next() ** 1.5);
    if (at === null) return;
    this.take(key, shift);
    this.happenings.push({
      at,
      what: 'signedUp',
      shift: shift.key,
      person: key,
      by: this.actor(random, person, event),
    });
    const lastWithdrawal = later(shift.startsAt, -LAST_WITHDRAWAL_MS);
    if (!random.chance(0.06) || later(at, 2 * DAY_MS) > lastWithdrawal) return;
    const withdrawn = this.awake(random, later(at, DAY_MS), lastWithdrawal, random.next());
    const reason = random.pick(EXCUSES);
    if (withdrawn) this.happenings.push({ at: withdrawn, what: 'withdrew', shift: shift.key, person: key, reason });
  }

  /** Mostly oneself, sometimes whoever shares the home and sees the event: nobody, where people said when they can help. */
  private actor(random: Random, { key, windows }: PlannedPerson, event: PlannedEvent): string {
    const others = (this.households.get(key) ?? []).filter((adult) => adult !== key && this.isFor(event, adult));
    return others.length > 0 && windows.length === 0 && random.chance(0.08) ? random.pick(others) : key;
  }

  /** Some say yes, some no, some nothing. */
  private addInvitation(
    random: Random,
    event: PlannedEvent,
    role: PlannedRole,
    shift: PlannedShift,
    opens: Instant,
  ): void {
    const last = later(shift.startsAt, -4 * DAY_MS);
    const at = this.awake(random, opens, last, 0.5 + random.next() / 2);
    if (at === null) return;
    const asked = this.choose(
      random,
      this.possible(event, role, shift).filter(({ windows }) => windows.length === 0),
      random.between(1, 3),
    );
    if (asked.length === 0) return;
    const people = asked.map(({ key }) => key);
    for (const person of people) this.take(person, shift);
    const by = event.organizers[0] as string;
    this.happenings.push({ at, what: 'invited', shift: shift.key, people, by, message: random.pick(ASKED) });
    for (const person of people) {
      const answered = this.awake(random, later(at, HOUR_MS), later(at, 3 * DAY_MS), random.next());
      if (answered === null || random.chance(0.35)) continue;
      if (random.chance(0.6)) {
        this.happenings.push({ at: answered, what: 'signedUp', shift: shift.key, person, by: person });
      } else this.happenings.push({ at: answered, what: 'declined', shift: shift.key, person });
    }
  }

  /** Whoever organizes writes down who came, in the days after. */
  private addRecord(random: Random, event: PlannedEvent, outcomes: ReadonlyMap<string, Outcome>): void {
    const day = addDays(event.endsAt.slice(0, 10), random.between(1, 4));
    const at = wallTime(this.setting.timeZone, day, random.between(840, 1_200));
    if (outcomes.size > 0 && random.chance(0.95)) this.happenings.push({ at, what: 'recorded', event, outcomes });
  }

  /** A moment between two, at an hour when people look at their phones; null where there is none. */
  private awake(random: Random, from: Instant, until: Instant, share: number): Instant | null {
    const length = Date.parse(until) - Date.parse(from);
    if (length <= 0) return null;
    const moment = later(from, Math.floor(length * share));
    const at = wallTime(this.setting.timeZone, moment.slice(0, 10), random.between(390, 1_320));
    const exact = later(at, random.between(0, 59_999));
    return exact >= from && exact < until ? exact : random.chance(0.5) ? this.evening(from, until) : null;
  }

  /** An hour after it begins, if that is in time. */
  private evening(from: Instant, until: Instant): Instant | null {
    const at = later(from, HOUR_MS);
    return at < until ? at : null;
  }

  private take(person: string, { startsAt, endsAt }: PlannedShift): void {
    this.taken.set(person, [...(this.taken.get(person) ?? []), { startsAt, endsAt }]);
  }
}

const overlaps = (one: Span, other: Span): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt;
