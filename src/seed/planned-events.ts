import type { Instant } from '../platform/text/instant.js';
import { addDays, daysBetween } from '../platform/text/wall-clock.js';
import { OF_A_CLASS } from './class-event-templates.js';
import { IN_WRITING, YEARLY, type EventTemplate } from './event-templates.js';
import type { PlannedClassroom, PlannedEvent } from './planned-school.js';
import type { Random } from './random.js';
import { nextSchoolDay, nthWeekday, schoolYearOf } from './school-calendar.js';
import { wallTime } from './school-clock.js';

/** How long before an event the school puts it into the calendar, and lets people sign up; a class thinks of less. */
const CALENDAR_DAYS = 150;
const SIGNUP_DAYS = 42;
const CLASS_CALENDAR_DAYS = 49;
const CLASS_PUBLISHED_DAYS = 35;
/** How long before the present the coordinator began to write an event, and how far ahead that is, at least. */
const BEGUN_DAYS = 3;
const AHEAD_DAYS = 28;
/** How far back and ahead a school has events, whatever the season. */
const REACH_DAYS = 150;

export interface EventOfYear {
  event: PlannedEvent;
  createdAt: Instant;
  publishedAt: Instant;
  appeal: number;
}

interface Setting {
  timeZone: string;
  /** The school's date on which the story ends. */
  today: string;
  foundedOn: string;
}

/** The days that the school's events lie in: its year, and some months around the present. */
export function reachOf(today: string): { from: string; until: string } {
  const year = schoolYearOf(today);
  const [from, until] = [addDays(today, -REACH_DAYS), addDays(today, REACH_DAYS)];
  const [begin, end] = [`${year}-07-01`, `${year + 1}-07-01`];
  return { from: from < begin ? from : begin, until: until > end ? until : end };
}

/** Everything that a school plans in its year, in the order of time; what is planned after the story's end is left out. */
export function planEvents(random: Random, classrooms: readonly PlannedClassroom[], setting: Setting): EventOfYear[] {
  const events = [...wholeSchoolEvents(random.fork('whole school'), setting)];
  for (const classroom of classrooms) {
    events.push(...classEvents(random.fork(`class ${classroom.key}`), classroom, setting));
  }
  events.push(eventInWriting(random.fork('in writing'), setting));
  const storyEnd = wallTime(setting.timeZone, setting.today, 0);
  return events
    .filter(({ createdAt }) => createdAt < storyEnd)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
}

function* wholeSchoolEvents(random: Random, setting: Setting): Generator<EventOfYear> {
  const { from, until } = reachOf(setting.today);
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    for (const template of YEARLY) {
      for (const month of template.months) {
        const wanted = nthWeekday(year, month, template.week, template.weekday);
        const isSummer = month === 7 || month === 8;
        const date = isSummer || template.weekday === 6 ? wanted : nextSchoolDay(wanted);
        if (date < from || date >= until) continue;
        const event = eventOf(template, date, setting.timeZone);
        yield timed(random, setting, {
          event: { ...event, key: `${template.title} ${date}`, organizers: ['coordinator'] },
          appeal: template.appeal,
          calendarDays: CALENDAR_DAYS,
          publishedDays: CALENDAR_DAYS - 5,
        });
      }
    }
  }
}

/** In summer, when the next events are published and those of the fall not thought of, no other is a draft. */
function eventInWriting(random: Random, setting: Setting): EventOfYear {
  const { timeZone, today } = setting;
  const date = nextSchoolDay(addDays(today, AHEAD_DAYS));
  return timed(random, setting, {
    event: { ...eventOf(IN_WRITING, date, timeZone), key: `${IN_WRITING.title} ${date}`, organizers: ['coordinator'] },
    appeal: IN_WRITING.appeal,
    calendarDays: daysBetween(today, date) + BEGUN_DAYS,
    publishedDays: AHEAD_DAYS - BEGUN_DAYS,
  });
}

function* classEvents(random: Random, classroom: PlannedClassroom, setting: Setting): Generator<EventOfYear> {
  const { key, grade, teacher } = classroom;
  const number = grade === 'KG' ? 0 : Number(grade);
  const begin = nextSchoolDay(`${schoolYearOf(setting.today)}-09-03`);
  for (const template of OF_A_CLASS) {
    if (template.grades && !template.grades.includes(number)) continue;
    const isTrip = template.roles.some(({ check }) => check);
    const room = `Room ${100 + number * 10 + key.charCodeAt(1) - 64}`;
    for (const weeks of template.weeks) {
      const date = nextSchoolDay(addDays(begin, weeks * 7 + random.between(0, 24)));
      const event = eventOf(template, date, setting.timeZone);
      yield timed(random, setting, {
        event: {
          ...event,
          key: `${template.title} ${key} ${date}`,
          title: `${template.title} (${key})`,
          location: template.location === 'Classroom' ? room : event.location,
          classrooms: [key],
          organizers: isTrip ? ['coordinator', teacher] : [teacher],
        },
        appeal: template.appeal,
        calendarDays: CLASS_CALENDAR_DAYS,
        publishedDays: CLASS_PUBLISHED_DAYS,
      });
    }
  }
}

interface Lead {
  event: PlannedEvent;
  appeal: number;
  calendarDays: number;
  publishedDays: number;
}

/** Its shifts by their keys, and the times at which it is thought of and published: in office hours, once the school is there. */
function timed(random: Random, { timeZone, foundedOn }: Setting, lead: Lead): EventOfYear {
  const { event, appeal, calendarDays, publishedDays } = lead;
  const day = event.startsAt.slice(0, 10);
  const [first, second] = [addDays(foundedOn, 10), addDays(foundedOn, 15)];
  const [created, published] = [addDays(day, -calendarDays), addDays(day, -publishedDays)];
  const createdAt = wallTime(timeZone, created > first ? created : first, random.between(480, 1_000));
  const publishedAt = wallTime(timeZone, published > second ? published : second, random.between(480, 1_000));
  for (const { title, shifts } of event.roles) {
    for (const shift of shifts) {
      shift.key = `${event.key} ${title} ${shift.startsAt}`;
      const opens = wallTime(timeZone, addDays(day, -SIGNUP_DAYS), 420);
      shift.signupOpensAt = opens > publishedAt ? opens : null;
    }
  }
  return { event, createdAt, publishedAt, appeal };
}

type Anywhere = Pick<PlannedEvent, 'title' | 'description' | 'kind' | 'location' | 'startsAt' | 'endsAt' | 'roles'>;

function eventOf(template: EventTemplate, date: string, timeZone: string): PlannedEvent {
  const { title, description, kind, location, days = 1 } = template;
  const dates = schoolDaysFrom(date, days);
  const at = (day: number, text: string): [Instant, Instant] => {
    const [from, until] = text.split('-').map(minutesOf) as [number, number];
    return [wallTime(timeZone, dates[day] as string, from), wallTime(timeZone, dates[day] as string, until)];
  };
  const fields: Anywhere = {
    title,
    description,
    kind,
    location,
    startsAt: at(0, template.span)[0],
    endsAt: at(days - 1, template.span)[1],
    roles: template.roles.map(({ title: name, skill = null, check = false, shifts }) => ({
      title: name,
      skill,
      takesCheck: check,
      shifts: shifts.map(({ span, places, day = 0 }) => {
        const [startsAt, endsAt] = at(day, span);
        return { key: '', startsAt, endsAt, capacity: places, signupOpensAt: null };
      }),
    })),
  };
  return { ...fields, key: '', classrooms: [], organizers: [] };
}

/** What lasts for days goes on when children are back in class. */
function schoolDaysFrom(date: string, count: number): string[] {
  const days = [date];
  while (days.length < count) days.push(nextSchoolDay(addDays(days[days.length - 1] as string, 1)));
  return days;
}

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};
