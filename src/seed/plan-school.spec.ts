import { addDays, wallClockIn } from '../platform/text/wall-clock.js';
import { planSchool, type SchoolWish } from './plan-school.js';
import type { PlannedEvent, PlannedSchool } from './planned-school.js';
import { isSchoolDay, weekdayOf } from './school-calendar.js';

const HOUR_MS = 3_600_000;
const timeZone = 'America/New_York';

const planOn = (today: string, more: Partial<SchoolWish> = {}): PlannedSchool =>
  planSchool({
    name: 'Oak Elementary',
    timeZone,
    locales: ['en'],
    seed: 'oak',
    today,
    families: 30,
    mailHost: 'example.org',
    isKnown: true,
    ...more,
  });

const eventsOf = ({ happenings }: PlannedSchool): PlannedEvent[] =>
  happenings.flatMap((happening) => (happening.what === 'created' ? happening.event : []));

const shiftsOf = (event: PlannedEvent) => event.roles.flatMap(({ shifts }) => shifts);

/** Of every event, by its key. */
function statusesOf({ happenings }: PlannedSchool): Map<string, string> {
  const statuses = new Map<string, string>();
  for (const { what, ...rest } of happenings) {
    if ('event' in rest && what !== 'recorded') statuses.set(rest.event.key, what);
  }
  return statuses;
}

/** In all seasons: before and after the summer, on a leap day, on the day when clocks change. */
const DAYS = ['2026-11-22', '2028-02-29', '2027-03-14', '2027-06-30', '2027-07-01'];

describe('a planned school', () => {
  it('is the same for the same wish, and another one for another', () => {
    const plan = planOn('2026-11-22');
    expect(planOn('2026-11-22')).toEqual(plan);
    const others = [planOn('2026-11-22', { seed: 'elm' }), planOn('2026-11-23')];
    for (const other of others) expect(other).not.toEqual(plan);
  });

  it('has those whom every visitor looks for, at any size', () => {
    const { classrooms, people, children, families } = planOn('2026-11-22');
    const teacherOf = (key: string) => {
      const teacher = classrooms.find((classroom) => classroom.key === key)?.teacher;
      return people.find((person) => person.key === teacher)?.familyName;
    };
    expect(['2A', '4A', '3A'].map(teacherOf)).toEqual(['Smith', 'Johnson', 'Rodriguez']);
    expect(children.find(({ givenName }) => givenName === 'Tim')).toMatchObject({ classroom: '2A' });
    const hernandez = families.find(({ name }) => name === 'Hernández');
    const speakers = people.filter(({ key, locale }) => hernandez?.adults.includes(key) && locale === 'es');
    expect(speakers).toHaveLength(3);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
  });

  it('has a draft, events that were and that will be, and one that was called off, on any day', () => {
    const bare: string[] = [];
    for (let today = '2026-07-01'; today < '2028-07-01'; today = addDays(today, 9)) {
      const plan = planOn(today, { families: 5 });
      const statuses = statusesOf(plan);
      const all = new Set(
        eventsOf(plan).map(({ key, startsAt }) => {
          const isOver = wallClockIn(timeZone, startsAt).date < today;
          return `${statuses.get(key)} ${isOver ? 'before' : 'after'}`;
        }),
      );
      const wanted = ['created after', 'published before', 'published after', 'cancelled before'];
      if (wanted.some((each) => !all.has(each))) bare.push(`${today}: ${[...all].join(', ')}`);
    }
    expect(bare).toEqual([]);
  });

  describe.each(DAYS)('seen from %s', (today) => {
    let plan: PlannedSchool;
    beforeAll(() => {
      plan = planOn(today);
    });

    it('keeps hours in which a school has its doors open, and lives by its calendar', () => {
      const events = eventsOf(plan);
      const hoursOf = (at: string) => wallClockIn(timeZone, at).milliseconds / HOUR_MS;
      const spans = events.flatMap((event) => [event, ...shiftsOf(event)]);
      expect(spans.filter(({ startsAt, endsAt }) => hoursOf(startsAt) < 7 || hoursOf(endsAt) > 21)).toEqual([]);
      const onHolidays = events.filter(({ startsAt }) => {
        const { date } = wallClockIn(timeZone, startsAt);
        const isSummer = ['07', '08'].includes(date.slice(5, 7));
        return weekdayOf(date) === 0 || (weekdayOf(date) !== 6 && !isSummer && !isSchoolDay(date));
      });
      expect(onHolidays.map(({ key }) => key)).toEqual([]);
      const begun = events.filter(({ startsAt }) => wallClockIn(timeZone, startsAt).date < today).length;
      expect(begun).toBeGreaterThan(5);
      expect(events.length - begun).toBeGreaterThan(5);
    });

    it('tells nothing that has not happened, and nobody is in two places', () => {
      const { happenings } = plan;
      const times = happenings.map(({ at }) => at);
      expect([...times].sort()).toEqual(times);
      expect(wallClockIn(timeZone, times.at(-1) ?? '').date < today).toBe(true);
      const shifts = new Map(
        happenings.flatMap((each) => ('event' in each ? shiftsOf(each.event) : [])).map((shift) => [shift.key, shift]),
      );
      const taken = new Map<string, { startsAt: string; endsAt: string }[]>();
      for (const each of happenings) {
        if (each.what !== 'signedUp') continue;
        const shift = shifts.get(each.shift);
        const own = taken.get(each.person) ?? [];
        if (!shift) throw new Error('a sign-up to nothing');
        expect(own.filter(({ startsAt, endsAt }) => startsAt < shift.endsAt && shift.startsAt < endsAt)).toEqual([]);
        taken.set(each.person, [...own, shift]);
        expect(each.at < shift.startsAt && (shift.signupOpensAt === null || each.at >= shift.signupOpensAt)).toBe(true);
      }
    });
  });
});
