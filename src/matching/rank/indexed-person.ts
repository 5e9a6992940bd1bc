import { NO_PREFERENCES, WEEKDAYS, type DeclaredAvailability, type HelpPreferences } from '../../volunteers/index.js';
import type { Instant } from '../../platform/text/instant.js';
import { groupBy } from '../../platform/text/group-by.js';
import { mapValues } from '../../platform/text/map-values.js';
import type { KnownSkill } from './points.rules.js';
import type { RowsOfPeople } from './index-reader.js';
import type { ClassRow, SignupRow, WindowRow } from './index-rows.js';
import { DAY_MINUTES, type WeekStretch } from './week.rules.js';

/** A time that somebody has given, or is going to give. */
export interface Placement {
  startsAt: number;
  endsAt: number;
  /** Credited, else as long as it takes; nothing where they did not come. */
  minutes: number;
}

/** Half-open. */
export interface InstantSpan {
  from: Instant;
  before: Instant;
}

/** Days of the school's calendar, half-open. */
interface DaySpan {
  from: string;
  before: string;
}

/** What a family has given, and may give, in a school year. */
export interface FamilyLoad {
  minutes: number;
  /** The lowest that its adults have named; null: none has. */
  capMinutes: number | null;
}

/** What ranking knows of a person. */
export interface IndexedPerson {
  id: string;
  leftAt: Instant | null;
  offers: ReadonlyMap<string, KnownSkill>;
  /** To what they offer. */
  notes: readonly string[];
  sharedWords: string | null;
  /** Codes of skills that their words do not mean, by their own answer. */
  rejectedCodes: ReadonlySet<string>;
  preferences: HelpPreferences;
  placements: readonly Placement[];
  /** When they were done with what they have given or are going to give, in rising order. */
  servedUntil: readonly number[];
  lastAskedAt: number | null;
  declared: DeclaredAvailability;
  week: readonly WeekStretch[];
  /** Where they have a child, with the days on which it is shown there. */
  classes: ReadonlyMap<string, readonly DaySpan[]>;
  familyIds: readonly string[];
  /** As counted last; null: to be counted. */
  load: FamilyLoad | null;
  /** Among the words of the school; null: there are none of theirs. */
  place: number | null;
}

/** Null where there is no such person. */
export function indexedPerson(id: string, rows: RowsOfPeople): IndexedPerson | null {
  const row = rows.people.get(id)?.[0];
  if (!row) return null;
  const offers = rows.offers.get(id) ?? [];
  const windows = rows.windows.get(id) ?? [];
  const exceptions = (rows.exceptions.get(id) ?? []).map((each) => ({ ...each, available: Boolean(each.available) }));
  const signups = rows.signups.get(id) ?? [];
  const placements = signups.filter(isPlaced).map(placementOf);
  const asked = signups.flatMap(({ invitedAt }) => (invitedAt === null ? [] : [Date.parse(invitedAt)]));
  return {
    id,
    leftAt: row.leftAt,
    offers: new Map(
      offers.map(({ skillId, level, verifiedAt }) => [skillId, { skillId, level, verified: verifiedAt !== null }]),
    ),
    notes: offers.flatMap(({ note }) => (note === null ? [] : [note])),
    sharedWords: rows.words.get(id)?.[0]?.text ?? null,
    rejectedCodes: new Set((rows.rejected.get(id) ?? []).map(({ code }) => code)),
    preferences: preferencesOf(rows, id),
    placements,
    servedUntil: placements.flatMap(({ endsAt, minutes }) => (minutes > 0 ? [endsAt] : [])).sort((a, b) => a - b),
    lastAskedAt: asked.length === 0 ? null : Math.max(...asked),
    declared: { windows, exceptions },
    week: windows.map(stretchOf),
    classes: classesOf(rows.classes.get(id) ?? []),
    familyIds: (rows.families.get(id) ?? []).map(({ familyId }) => familyId),
    load: null,
    place: null,
  };
}

function preferencesOf(rows: RowsOfPeople, id: string): HelpPreferences {
  const row = rows.preferences.get(id)?.[0];
  if (!row) return NO_PREFERENCES;
  const formats =
    typeof row.formats === 'string' ? (JSON.parse(row.formats) as HelpPreferences['formats']) : row.formats;
  return {
    ...row,
    formats,
    ownClassOnly: Boolean(row.ownClassOnly),
    fromHome: Boolean(row.fromHome),
    mayBeAsked: Boolean(row.mayBeAsked),
  };
}

const classesOf = (rows: readonly ClassRow[]): Map<string, DaySpan[]> =>
  mapValues(
    groupBy(rows, ({ classroomId }) => classroomId),
    (stays) =>
      stays.map(({ startsOn, shownFrom, endsBefore }) => ({
        from: startsOn < shownFrom ? startsOn : shownFrom,
        before: endsBefore,
      })),
  );

/** Whether a child of theirs is in the class on that day, or is shown to be soon. */
export const hasChildIn = ({ classes }: IndexedPerson, classroomId: string, today: string): boolean =>
  (classes.get(classroomId) ?? []).some(({ from, before }) => from <= today && today < before);

const isPlaced = ({ status }: SignupRow): boolean => status === 'CONFIRMED' || status === 'COVER_WANTED';

const MINUTE_MS = 60_000;

function placementOf({ startsAt: from, endsAt: until, minutes, attendance }: SignupRow): Placement {
  const [startsAt, endsAt] = [Date.parse(from), Date.parse(until)];
  const cameNot = attendance === 'ABSENT' || attendance === 'EXCUSED';
  return { startsAt, endsAt, minutes: cameNot ? 0 : (minutes ?? (endsAt - startsAt) / MINUTE_MS) };
}

const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':', 2).map(Number);
  return 60 * hours + minutes;
};

/** Of times with seconds the minute: comfort is no rule. */
function stretchOf({ weekday, from, until }: WindowRow): WeekStretch {
  const day = WEEKDAYS.indexOf(weekday) * DAY_MINUTES;
  const [opens, closes] = [minuteOf(from), minuteOf(until)];
  return { from: day + opens, until: day + closes + (closes <= opens ? DAY_MINUTES : 0) };
}

/** What they have given, and promised, in shifts that start within it. */
export function minutesWithin({ placements }: IndexedPerson, { from, before }: InstantSpan): number {
  const [first, end] = [Date.parse(from), Date.parse(before)];
  return placements.reduce(
    (sum, { startsAt, minutes }) => (startsAt >= first && startsAt < end ? sum + minutes : sum),
    0,
  );
}

/** How often they help within it. */
export function timesWithin({ placements }: IndexedPerson, { from, before }: InstantSpan): number {
  const [first, end] = [Date.parse(from), Date.parse(before)];
  return placements.filter(({ startsAt, minutes }) => minutes > 0 && startsAt >= first && startsAt < end).length;
}

/** When they last helped; null: never, as far as it still counts. */
export function lastServedAt({ servedUntil }: IndexedPerson, now: number): number | null {
  let at = servedUntil.length - 1;
  while (at >= 0 && (servedUntil[at] as number) > now) at--;
  return at < 0 ? null : (servedUntil[at] as number);
}
