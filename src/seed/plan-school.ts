import { addDays } from '../platform/text/wall-clock.js';
import { planEvents, reachOf } from './planned-events.js';
import { planHappenings } from './planned-happenings.js';
import { planPeople } from './planned-people.js';
import type { PlannedSchool } from './planned-school.js';
import { Random } from './random.js';
import { schoolYearOf } from './school-calendar.js';
import { wallTime } from './school-clock.js';

export interface SchoolWish {
  name: string;
  timeZone: string;
  locales: string[];
  /** The same word, the same school. */
  seed: string;
  /** The school's date on which the story ends, before anybody is awake. */
  today: string;
  /** How many households. */
  families: number;
  /** Where everybody has mail. */
  mailHost: string;
  /** Whether those are there whom every visitor of the demo meets. */
  isKnown: boolean;
}

/** How long before its first event a school begins to use the product. */
const LEAD_DAYS = 60;

/** A lively school, thought out to the last sign-up. The same wish is always the same school; nothing is made yet. */
export function planSchool({ seed, today, families, mailHost, isKnown, ...named }: SchoolWish): PlannedSchool {
  const { timeZone } = named;
  const random = new Random(`${seed} ${named.name}`);
  const year = schoolYearOf(today);
  const foundedOn = addDays(reachOf(today).from, -LEAD_DAYS);
  const until = wallTime(timeZone, today, 0);
  const people = planPeople(random.fork('people'), { households: families, foundedOn, mailHost, isKnown });
  const events = planEvents(random.fork('events'), people.classrooms, { timeZone, today, foundedOn });
  return {
    ...named,
    ...people,
    year: { name: `${year}/${year + 1}`, startsOn: `${year}-07-01`, endsBefore: `${year + 1}-07-01` },
    foundedAt: wallTime(timeZone, foundedOn, 600),
    happenings: planHappenings(random.fork('happenings'), people, events, { timeZone, until }),
  };
}
