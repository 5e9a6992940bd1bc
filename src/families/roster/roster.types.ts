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

export type RosterVersion = '1.1' | '1.2';

/** The tables of a roster. In 1.1 the roles stand in users.csv. */
export type RosterTableName = 'orgs' | 'academicSessions' | 'courses' | 'classes' | 'users' | 'roles' | 'enrollments';

/**
 * What a file says. 'bulk': everything, so that what it does not name has gone. 'delta': what has changed since the last
 * export. 'absent': nothing, so that everything stays as it is known. A delta is read on its own, without what was
 * imported before: whoever plans the import refuses one that follows no bulk import.
 */
export type RosterMode = 'bulk' | 'delta' | 'absent';

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

/** What somebody is at an org. */
export interface RosterRole<R extends AdultRole | 'student' = AdultRole> {
  role: R;
  orgSourcedId: string;
  isPrimary: boolean;
  /** YYYY-MM-DD, the first day. */
  beginDate: string | null;
  /** YYYY-MM-DD, the day after the last one. */
  endDate: string | null;
}

/** A row of roles.csv. */
export interface RosterRoleRow extends RosterRole<AdultRole | 'student'> {
  sourcedId: string;
  userSourcedId: string;
  /** Whether today lies in its dates; a role outside of them gives nothing. */
  isCurrent: boolean;
}

export interface RosterAdult {
  sourcedId: string;
  /** Of all roles, each once. */
  orgSourcedIds: string[];
  /** The first of `roles`. */
  role: AdultRole;
  /**
   * Never empty, the primary ones first; roles outside their dates are not among them. In 1.1 the one role of the row, at
   * each of its orgs. In 1.2 somebody may be a teacher at one school and a parent at another, or both at one. Where
   * roles.csv is a delta these are the roles that changed, and those known from before still hold unless they are `gone`.
   */
  roles: RosterRole[];
  /** In 1.2 the name that the person prefers, where the row has one. */
  givenName: string;
  /** null for people with a single name, which the file writes as ".". In 1.2 the preferred one, as above. */
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

/**
 * A user of 1.2 whose role the roster does not say, because roles.csv is a delta or absent: an adult or a child,
 * whichever the sourcedId was before. If neither, the row cannot be used.
 */
export interface RosterUndecidedUser {
  sourcedId: string;
  /** All that may be taken of somebody who is known as a child. */
  asChild: Omit<RosterChild, 'sourcedId' | 'orgSourcedIds'>;
  /** For somebody who is known as an adult. */
  asAdult: Omit<RosterAdult, 'sourcedId' | 'orgSourcedIds' | 'role' | 'roles'>;
  /** Where it stands in users.csv. */
  row: number;
}

export interface RosterEnrollment {
  sourcedId: string;
  classSourcedId: string;
  /** The school of the class; where the class is not in the roster, the school that the row names. */
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

/** A row that refers to another one which is not in the roster, but may be known from before. */
export interface RosterReference {
  file: string;
  row: number;
  column: string;
  /** Whose row it is. */
  sourcedId: string;
  /** Where it leads: a table that is a delta or absent. */
  to: RosterTableName;
  reference: string;
}

/** The ids of the rows that a delta marks as to be deleted. For one that nobody knows nothing is to be done. */
export interface GoneRows {
  orgIds: string[];
  sessionIds: string[];
  classIds: string[];
  userIds: string[];
  /** Of roles.csv: `roleRows` of an earlier roster tell whose role it was. */
  roleIds: string[];
  enrollmentIds: string[];
}

/** Everybody that the row of a user names as agent: all of them, not only those that are new. */
export interface RosterAgents {
  sourcedId: string;
  agentSourcedIds: string[];
}

/** What rows are about that could not be used: it is not understood, but neither is it missing. */
export interface RejectedRows {
  classIds: string[];
  userIds: string[];
  enrollments: RosterEnrollment[];
  /** Whether there is a row of which nobody can tell what it is about. */
  unnamed: boolean;
}

export interface Roster {
  /** The system that exported it. */
  source: string;
  version: RosterVersion;
  /** What each table holds. In 1.1 `roles` has the mode of `users`. All absent: nothing has changed. */
  modes: Record<RosterTableName, RosterMode>;
  orgs: RosterOrg[];
  sessions: RosterSession[];
  classes: RosterClass[];
  adults: RosterAdult[];
  children: RosterChild[];
  enrollments: RosterEnrollment[];
  /** Where users.csv is a delta, only the links between two users that are both in the roster. */
  guardianLinks: RosterGuardianLink[];
  /** The rows of roles.csv, in and outside of their dates: what a later delta may take back. Empty in 1.1. */
  roleRows: RosterRoleRow[];
  /** Empty where roles.csv is bulk, and in 1.1. */
  undecided: RosterUndecidedUser[];
  /** Of every user in a delta, those who name nobody too: what they named before and do not now has gone. Else empty. */
  agents: RosterAgents[];
  gone: GoneRows;
  /**
   * References that only what was imported before can answer. The rows that hold them are among the others: one whose
   * reference is not known either cannot be used, except for `agentSourcedIds`, where only that link falls away.
   */
  unresolved: RosterReference[];
  rejected: RejectedRows;
}

/** Whether a roster only tells what is to change: whatever it does not name stays as it is. */
export const isDelta = ({ modes }: Pick<Roster, 'modes'>): boolean =>
  Object.entries(modes).some(([name, mode]) => name !== 'courses' && mode !== 'bulk');

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

/** How far the reading has come, told at least every thousand rows. */
export interface RosterProgress {
  file: string;
  rows: number;
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
