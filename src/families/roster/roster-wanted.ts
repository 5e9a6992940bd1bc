import { Duty } from '../../identity/index.js';
import { guardianRoles } from './roster-formats.js';
import { KnownRoster, type KnownClass } from './roster-known.js';
import { deltaLinks } from './roster-delta-links.js';
import { withUndecided } from './roster-undecided.js';
import { shown } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';
import { joined } from '../stays.rules.js';
import { isDelta } from './roster.types.js';
import type {
  Roster,
  RosterAdult,
  RosterChild,
  RosterClass,
  RosterEnrollment,
  RosterGuardianLink,
  RosterOrg,
  RosterSession,
} from './roster.types.js';

/** A stay in a class: all rows that enroll somebody there, as one. */
export interface WantedStay {
  classSourcedId: string;
  userSourcedId: string;
  enrollmentSourcedIds: string[];
  /** The session of the class that ends last. */
  sessionSourcedId: string;
  startsOn: string;
  endsBefore: string;
}

/** What a roster says about one school. */
export interface WantedSchool {
  org: RosterOrg;
  /** False where a delta is about a school that it has no row for. */
  isNamed: boolean;
  sessions: RosterSession[];
  classes: RosterClass[];
  adults: { adult: RosterAdult; duties: Duty[] }[];
  /** Whom a delta makes teachers by their role alone. */
  newTeachers: string[];
  children: RosterChild[];
  links: RosterGuardianLink[];
  enrollments: WantedStay[];
  teachings: WantedStay[];
}

/**
 * Sorts a roster by school. A child is at its schools; a parent, guardian or relative where their children are, without
 * any at their own schools; everybody else at their own schools. What belongs to a district alone is nowhere. What a
 * delta does not repeat is looked up in what is known.
 */
export function wantedBySchool(
  roster: Roster,
  problems: ProblemLog,
  known: KnownRoster = KnownRoster.nothing,
): Map<string, WantedSchool> {
  const wanted = new Map<string, WantedSchool>();
  for (const org of known.orgs.values()) wanted.set(org.sourcedId, emptySchool(org, false));
  for (const org of roster.orgs) if (org.type === 'school') wanted.set(org.sourcedId, emptySchool(org, true));
  const sorter = new Sorter(withUndecided(roster, known, problems), wanted, problems, known);
  sorter.sortPeople();
  sorter.sortClasses();
  sorter.sortEnrollments();
  return wanted;
}

function emptySchool(org: RosterOrg, isNamed: boolean): WantedSchool {
  return {
    org,
    isNamed,
    sessions: [],
    classes: [],
    adults: [],
    newTeachers: [],
    children: [],
    links: [],
    enrollments: [],
    teachings: [],
  };
}

class Sorter {
  private readonly placesOf = new Map<string, Set<string>>();
  private readonly sessions: Map<string, RosterSession>;

  constructor(
    private readonly roster: Roster,
    private readonly wanted: Map<string, WantedSchool>,
    private readonly problems: ProblemLog,
    private readonly known: KnownRoster,
  ) {
    this.sessions = new Map([...known.sessions, ...roster.sessions.map((one) => [one.sourcedId, one] as const)]);
  }

  sortPeople(): void {
    for (const child of this.roster.children) {
      for (const school of this.place(child.sourcedId, child.orgSourcedIds)) school.children.push(child);
    }
    const childSchools = new Map<string, Set<string>>();
    const links = isDelta(this.roster) ? deltaLinks(this.roster, this.known, this.problems) : this.roster.guardianLinks;
    for (const link of links) {
      const schools = childSchools.get(link.adultSourcedId) ?? new Set();
      childSchools.set(link.adultSourcedId, schools);
      for (const org of this.placesAt(link.childSourcedId)) {
        schools.add(org);
        this.wanted.get(org)?.links.push(link);
      }
    }
    for (const adult of this.roster.adults) {
      const schools = childSchools.get(adult.sourcedId) ?? new Set();
      for (const child of this.known.childrenOf(adult.sourcedId)) {
        for (const org of this.placesAt(child)) schools.add(org);
      }
      this.sortAdult(adult, schools);
    }
    if (isDelta(this.roster)) this.sortRoles();
  }

  /** A delta may have the new role of somebody whose own row it does not repeat. */
  private sortRoles(): void {
    const { adults, children, roleRows } = this.roster;
    const named = new Set([...adults, ...children].map(({ sourcedId }) => sourcedId));
    for (const { userSourcedId, orgSourcedId, role, isCurrent } of roleRows) {
      if (named.has(userSourcedId) || !isCurrent || role !== 'teacher') continue;
      const school = this.wanted.get(orgSourcedId);
      const isHere = this.known.isAdult(userSourcedId) && this.known.placesOf(userSourcedId).includes(orgSourcedId);
      if (school && isHere) school.newTeachers.push(userSourcedId);
      else this.reportRole(userSourcedId, orgSourcedId);
    }
  }

  private reportRole(userSourcedId: string, orgSourcedId: string): void {
    const message =
      `${shown(userSourcedId)} is not made a teacher at ${shown(orgSourcedId)}: the delta has no row of theirs in ` +
      'users.csv, and no roster has brought them there.';
    this.problems.warn('roles.csv', 'user_unknown', message, 'userSourcedId');
  }

  sortClasses(): void {
    const used = new Map<WantedSchool, Set<string>>();
    for (const one of this.roster.classes) {
      const school = this.wanted.get(one.schoolSourcedId);
      if (school === undefined) {
        const message = `The class ${shown(one.title)} belongs to ${shown(one.schoolSourcedId)}, which is no school, and is left out.`;
        this.problems.warn('classes.csv', 'class_of_no_school', message, 'schoolSourcedId');
        continue;
      }
      school.classes.push(one);
      const sessions = used.get(school) ?? new Set();
      used.set(school, sessions);
      for (const session of one.sessionSourcedIds) sessions.add(session);
    }
    for (const [school, ids] of used) {
      school.sessions.push(...this.roster.sessions.filter(({ sourcedId }) => ids.has(sourcedId)));
    }
    this.sortKnownSessions(used);
  }

  sortEnrollments(): void {
    const classes = new Map(this.roster.classes.map((one) => [one.sourcedId, one]));
    const teachers = new Set(
      this.roster.adults
        .filter(({ roles }) => roles.some(({ role }) => role === 'teacher'))
        .map(({ sourcedId }) => sourcedId),
    );
    const stays = new Map<string, WantedStay>();
    for (const enrollment of this.roster.enrollments) {
      const known = this.known.classOf(enrollment.classSourcedId);
      const one = classes.get(enrollment.classSourcedId) ?? (known && classIn(enrollment, known));
      if (!one && isDelta(this.roster)) this.reportUnknownClass(enrollment);
      const school = one && this.wanted.get(one.schoolSourcedId);
      if (!one || !school || !this.isKept(enrollment, teachers) || !this.isThere(enrollment, school)) continue;
      const key = stayKey(enrollment);
      const stay = this.stayIn(one, enrollment);
      const other = stays.get(key);
      if (other) join(other, stay);
      else {
        stays.set(key, stay);
        (enrollment.role === 'student' ? school.enrollments : school.teachings).push(stay);
      }
    }
  }

  /** A session that a delta changes is changed where earlier rosters brought it. */
  private sortKnownSessions(used: ReadonlyMap<WantedSchool, ReadonlySet<string>>): void {
    for (const session of this.roster.sessions) {
      for (const org of this.known.orgsOfSession(session.sourcedId)) {
        const school = this.wanted.get(org);
        if (school && !used.get(school)?.has(session.sourcedId)) school.sessions.push(session);
      }
    }
  }

  private reportUnknownClass({ sourcedId, classSourcedId }: RosterEnrollment): void {
    const message = `The enrollment ${shown(sourcedId)} is left out: no roster has brought the class ${shown(classSourcedId)}.`;
    this.problems.warn('enrollments.csv', 'class_unknown', message, 'classSourcedId');
  }

  private sortAdult(adult: RosterAdult, childSchools: Set<string>): void {
    const duties = new Map<string, Set<Duty>>();
    const add = (orgs: Iterable<string>, duty: Duty | null) => {
      for (const org of orgs) {
        const here = duties.get(org) ?? new Set();
        duties.set(org, duty === null ? here : here.add(duty));
      }
    };
    for (const { role, orgSourcedId } of adult.roles) {
      const isGuardian = (guardianRoles as readonly string[]).includes(role);
      if (isGuardian && childSchools.size > 0) add(childSchools, Duty.GUARDIAN);
      else add([orgSourcedId], role === 'teacher' ? Duty.TEACHER : null);
    }
    for (const school of this.place(adult.sourcedId, duties.keys())) {
      school.adults.push({ adult, duties: [...(duties.get(school.org.sourcedId) ?? [])] });
    }
  }

  private place(sourcedId: string, orgs: Iterable<string>): WantedSchool[] {
    const schools = [...orgs].flatMap((org) => this.wanted.get(org) ?? []);
    this.placesOf.set(sourcedId, new Set(schools.map(({ org }) => org.sourcedId)));
    return schools;
  }

  private placesAt(sourcedId: string): Iterable<string> {
    return this.placesOf.get(sourcedId) ?? this.known.placesOf(sourcedId);
  }

  /** Of adults only those who teach, by both files, belong to a class. */
  private isKept({ role, userSourcedId }: RosterEnrollment, teachers: Set<string>): boolean {
    const teaches = teachers.has(userSourcedId) || this.known.isTeacher(userSourcedId);
    return role === 'student' || (role === 'teacher' && teaches);
  }

  private isThere({ sourcedId, userSourcedId }: RosterEnrollment, { org }: WantedSchool): boolean {
    if ([...this.placesAt(userSourcedId)].includes(org.sourcedId)) return true;
    const message = `The enrollment ${shown(sourcedId)} is left out: by users.csv, ${shown(userSourcedId)} is not at ${shown(org.name)}.`;
    this.problems.warn('enrollments.csv', 'enrollment_elsewhere', message, 'userSourcedId');
    return false;
  }

  /** As long as the sessions of the class, narrowed by the enrollment's own dates. */
  private stayIn(one: RosterClass, { sourcedId, userSourcedId, beginDate, endDate }: RosterEnrollment): WantedStay {
    const sessions = one.sessionSourcedIds.flatMap((id) => this.sessions.get(id) ?? []);
    const startDates = sessions.map(({ startDate }) => startDate).sort();
    const byEnd = sessions.toSorted((a, b) => compare(a.endDate, b.endDate) || compare(a.sourcedId, b.sourcedId));
    const startsOn = latest(startDates[0] ?? '', beginDate ?? '');
    const last = byEnd.at(-1);
    const end = endDate !== null && last && endDate < last.endDate ? endDate : (last?.endDate ?? '');
    return {
      classSourcedId: one.sourcedId,
      userSourcedId,
      enrollmentSourcedIds: [sourcedId],
      sessionSourcedId: last?.sourcedId ?? '',
      startsOn,
      endsBefore: latest(startsOn, end),
    };
  }
}

function classIn({ classSourcedId }: RosterEnrollment, { orgSourcedId, sessionSourcedIds }: KnownClass): RosterClass {
  return {
    ...{ sourcedId: classSourcedId, title: '', grades: [], classType: 'scheduled', classCode: null },
    ...{ schoolSourcedId: orgSourcedId, sessionSourcedIds },
  };
}

/** What tells one stay from another, whatever its rows are called. */
export const stayKey = (stay: { classSourcedId: string; userSourcedId: string }): string =>
  JSON.stringify([stay.classSourcedId, stay.userSourcedId]);

export const linkKey = (link: { childSourcedId: string; adultSourcedId: string }): string =>
  JSON.stringify([link.childSourcedId, link.adultSourcedId]);

function join(stay: WantedStay, other: WantedStay): void {
  stay.enrollmentSourcedIds.push(...other.enrollmentSourcedIds);
  Object.assign(stay, joined(stay, other));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const latest = (one: string, other: string): string => (one > other ? one : other);

/** The part of a roster that is about one school. */
export function rosterAt(roster: Roster, { org, classes, adults, children, links }: WantedSchool): Roster {
  const enrollments = roster.enrollments.filter((one) => one.schoolSourcedId === org.sourcedId);
  return {
    ...roster,
    ...{ orgs: [org], classes, children, enrollments, guardianLinks: links },
    adults: adults.map(({ adult }) => adult),
  };
}
