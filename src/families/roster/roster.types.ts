import type {
  adultRoles,
  classTypes,
  enrollmentRoles,
  grades,
  guardianRoles,
  orgTypes,
  sessionTypes,
} from './roster-formats.js';

export type OrgType = (typeof orgTypes)[number];
export type SessionType = (typeof sessionTypes)[number];
export type ClassType = (typeof classTypes)[number];
export type EnrollmentRole = (typeof enrollmentRoles)[number];
export type AdultRole = (typeof adultRoles)[number];
export type GuardianRole = (typeof guardianRoles)[number];
export type Grade = (typeof grades)[number];

/** 'warning': understood all the same; 'row': that row is left out; 'file': nothing of the roster can be taken. */
export type Severity = 'warning' | 'row' | 'file';

export interface Problem {
  severity: Severity;
  file: string | null;
  /** As a spreadsheet counts: the header is row 1. */
  row: number | null;
  column: string | null;
  code: string;
  /** One sentence for the school office. Holds no password and no Social Security number. */
  message: string;
}

export interface RosterOrg {
  sourcedId: string;
  name: string;
  type: OrgType;
  identifier: string | null;
  parentSourcedId: string | null;
}

export interface RosterSession {
  sourcedId: string;
  title: string;
  type: SessionType;
  /** YYYY-MM-DD, the first day. */
  startDate: string;
  /** YYYY-MM-DD, the day after the last one. */
  endDate: string;
  /** The calendar year in which the school year ends, as the file says it. */
  schoolYear: number;
}

export interface RosterClass {
  sourcedId: string;
  title: string;
  grades: Grade[];
  schoolSourcedId: string;
  sessionSourcedIds: string[];
  classType: ClassType;
  classCode: string | null;
}

/** What somebody is at an org; one person may be a teacher at one school and a parent at another. */
export interface RosterRole {
  role: AdultRole;
  /** null: wherever the person is. */
  orgSourcedId: string | null;
}

export interface RosterAdult {
  sourcedId: string;
  orgSourcedIds: string[];
  role: AdultRole;
  /** Where the files tell more than the one role. */
  roles?: RosterRole[];
  givenName: string;
  /** null for people with a single name, which the file writes as ".". */
  familyName: string | null;
  email: string | null;
  phone: string | null;
  sms: string | null;
  enabled: boolean;
}

/** All that is ever read about a child: no address, number, birth date or password of theirs gets this far. */
export interface RosterChild {
  sourcedId: string;
  orgSourcedIds: string[];
  givenName: string;
  /** null for people with a single name, which the file writes as ".". */
  familyName: string | null;
  grades: Grade[];
}

export interface RosterEnrollment {
  sourcedId: string;
  classSourcedId: string;
  /** The school of the class. */
  schoolSourcedId: string;
  userSourcedId: string;
  role: EnrollmentRole;
  primary: boolean;
  /** YYYY-MM-DD, the first day. */
  beginDate: string | null;
  /** YYYY-MM-DD, the day after the last one. */
  endDate: string | null;
}

export interface RosterGuardianLink {
  childSourcedId: string;
  adultSourcedId: string;
  /** The adult's own role: OneRoster says nothing finer. */
  relation: GuardianRole;
}

/** What rows are about that could not be used: it is not understood, but neither is it missing. */
export interface RejectedRows {
  classIds: string[];
  userIds: string[];
  enrollments: RosterEnrollment[];
  /** Whether there is a row of which nobody can tell what it is about. */
  unnamed: boolean;
}

/** Whether a file lists everything, or only what is to change. */
export type RosterMode = 'bulk' | 'delta' | 'absent';
export type ModedFile = 'orgs' | 'academicSessions' | 'classes' | 'users' | 'enrollments';

/** The ids of the rows that say of themselves that they are to be deleted. */
export interface GoneRows {
  classIds: string[];
  userIds: string[];
  enrollmentIds: string[];
}

/** Whom a row of users.csv names as agents, whether or not the set has a row for them. */
export interface RosterAgents {
  sourcedId: string;
  agentSourcedIds: string[];
}

export interface Roster {
  /** The system that exported it. */
  source: string;
  /** A file that is not named lists everything. */
  modes?: Partial<Record<ModedFile, RosterMode>>;
  gone?: GoneRows;
  /** Of a delta, which may name agents that it has no row for. */
  agents?: RosterAgents[];
  orgs: RosterOrg[];
  sessions: RosterSession[];
  classes: RosterClass[];
  adults: RosterAdult[];
  children: RosterChild[];
  enrollments: RosterEnrollment[];
  guardianLinks: RosterGuardianLink[];
  rejected: RejectedRows;
}

/** Whether a set only tells what is to change: whatever it does not name stays as it is. */
export const isDelta = ({ modes }: Pick<Roster, 'modes'>): boolean => Object.values(modes ?? {}).includes('delta');

/** What was understood; all zero when the roster is refused. */
export interface RosterCounts {
  orgs: number;
  /** Adults of every role. */
  people: number;
  children: number;
  guardianLinks: number;
  /** Different sets of guardians at each school; children without a guardian add none. */
  families: number;
  classrooms: number;
  /** Of every role, teachers included. */
  enrollments: number;
}

/** 'held': it would take more away than a roster may without somebody's yes. */
export type Verdict = 'accepted' | 'accepted_with_warnings' | 'rows_rejected' | 'held' | 'refused';

export interface RosterReading {
  verdict: Verdict;
  counts: RosterCounts;
  /** null when refused. */
  roster: Roster | null;
  problems: Problem[];
}
