import type { Duty } from '../identity/index.js';
import type { Instant } from '../platform/text/instant.js';
import type { SkillLevel } from '../skills/index.js';
import type { VisitFormat, Weekday } from '../volunteers/index.js';
import type { EventKind } from '../events/index.js';

/** What a school is to be like, before anything of it is made: plain data that names people and classes by keys. */
export interface PlannedSchool {
  name: string;
  timeZone: string;
  locales: string[];
  year: { name: string; startsOn: string; endsBefore: string };
  /** When the school begins to use the product. */
  foundedAt: Instant;
  classrooms: PlannedClassroom[];
  people: PlannedPerson[];
  children: PlannedChild[];
  families: PlannedFamily[];
  /** What happens, in the order of time: nothing after the story's end. */
  happenings: Happening[];
}

export interface PlannedClassroom {
  key: string;
  name: string;
  grade: string;
  teacher: string;
}

export interface PlannedPerson {
  key: string;
  name: string;
  givenName: string;
  familyName: string;
  email: string;
  phone: string | null;
  locale: string | null;
  duties: Duty[];
  /** How often they help: 0 never, 1 often. */
  zeal: number;
  skills: { code: string; level: SkillLevel }[];
  expertise: string | null;
  /** Whether staff may find them by these words. */
  sharesExpertise: boolean;
  /** Of the week, in which they can help; none: they have not said. */
  windows: PlannedWindow[];
  /** The day of their background check. */
  checkedOn: string | null;
}

export interface PlannedWindow {
  weekday: keyof typeof Weekday;
  from: string;
  until: string;
}

export interface PlannedChild {
  key: string;
  givenName: string;
  familyName: string;
  classroom: string;
  guardians: { person: string; relation: string }[];
}

/** A household. */
export interface PlannedFamily {
  name: string;
  adults: string[];
  children: string[];
}

export interface PlannedEvent {
  key: string;
  title: string;
  description: string;
  kind: EventKind;
  location: string;
  startsAt: Instant;
  endsAt: Instant;
  /** None: the whole school. */
  classrooms: string[];
  /** The first of them makes it. */
  organizers: string[];
  roles: PlannedRole[];
}

export interface PlannedRole {
  title: string;
  /** By the code of the catalog. */
  skill: string | null;
  takesCheck: boolean;
  shifts: PlannedShift[];
}

export interface PlannedShift {
  key: string;
  startsAt: Instant;
  endsAt: Instant;
  capacity: number;
  signupOpensAt: Instant | null;
}

/** What a teacher asks for, for a class. */
export interface PlannedNeed {
  title: string;
  description: string;
  format: VisitFormat;
  classroom: string;
  teacher: string;
}

/** Somebody who comes, and how that turns out. */
export type Outcome = 'ATTENDED' | 'LEFT_EARLY' | 'ABSENT' | 'EXCUSED' | 'UNRECORDED';

export type Happening = { at: Instant } & (
  | { what: 'checked'; person: string; on: string }
  | { what: 'created'; event: PlannedEvent }
  | { what: 'published'; event: PlannedEvent }
  | { what: 'cancelled'; event: PlannedEvent; reason: string }
  | { what: 'signedUp'; shift: string; person: string; by: string }
  | { what: 'withdrew'; shift: string; person: string; reason: string }
  | { what: 'invited'; shift: string; people: string[]; by: string; message: string }
  | { what: 'declined'; shift: string; person: string }
  | { what: 'asked'; need: PlannedNeed }
  | { what: 'recorded'; event: PlannedEvent; outcomes: ReadonlyMap<string, Outcome> }
);
