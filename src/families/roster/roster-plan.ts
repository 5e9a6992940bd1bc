import { Duty } from '../../identity/index.js';
import { groupBy } from '../../platform/text/group-by.js';
import type { School } from '../../schools/index.js';
import { placeInFamilies, type NewGuardian, type PlacedFamily } from './roster-families.rules.js';
import { joined } from '../stays.rules.js';
import { FollowedWords } from './roster-followed-words.js';
import { Followings } from './roster-followings.js';
import { shown } from './roster-problems.js';
import type { RosterKind } from './roster-record.entity.js';
import { RosterRecords, type Importing } from './roster-records.js';
import type { SchoolState } from './roster-state.js';
import { ClassNames } from './roster-class-names.js';
import { termName, termOfDates } from './roster-terms.rules.js';
import { linkKey, stayKey, type WantedSchool, type WantedStay } from './roster-wanted.js';
import { isDelta } from './roster.types.js';
import { RosterEndings, type Judged } from './roster-endings.js';
import type { Values } from './roster-follow.rules.js';
import type { RosterAdult, RosterChild, RosterGuardianLink, RosterSession } from './roster.types.js';

export interface SchoolToPlan {
  schoolId: string;
  school: School;
  isNew: boolean;
  /** The date on the school's wall calendar. */
  today: string;
  wanted: WantedSchool;
  state: SchoolState;
}

/**
 * Works out what importing a roster changes at one school, from the roster and what is there, and notes it in the
 * import's writes. It reads no database and no clock, so a preview and an import agree.
 */
export async function planSchool(importing: Importing, school: SchoolToPlan, roster: Judged): Promise<Loss[]> {
  const plan = new SchoolPlan(importing, school, roster);
  await plan.make();
  return plan.losses();
}

/** Of how many rows that a roster had brought how many it takes away. */
export interface Loss {
  kind: RosterKind;
  going: number;
  of: number;
}

class SchoolPlan {
  private readonly records: RosterRecords;
  private readonly followings: Followings;
  private readonly words: FollowedWords;
  private readonly termIds = new Map<string, string | null>();
  private readonly classroomIds = new Map<string, string | null>();
  private readonly personIds = new Map<string, string | null>();
  private readonly childIds = new Map<string, string | null>();
  private readonly newGuardians: NewGuardian[] = [];

  constructor(
    private readonly importing: Importing,
    private readonly school: SchoolToPlan,
    private readonly roster: Judged,
  ) {
    this.records = new RosterRecords(importing, school.schoolId, school.state.records, school.state.otherRecords);
    this.followings = new Followings(importing, school);
    this.words = new FollowedWords(importing, school, this.followings);
  }

  async make(): Promise<void> {
    const { pace } = this.importing;
    this.planSchool();
    this.planTerms();
    this.planClassrooms();
    await this.planPeople();
    await pace.each(this.school.wanted.links, (link) => this.planGuardianship(link));
    await this.planStays();
    await pace.rest();
    new RosterEndings(this.records, this.followings, this.school.wanted, this.roster).end();
    this.records.settleShared(this.followings.people);
    await pace.rest();
    this.words.follow();
    this.planFamilies();
    await pace.rest();
    this.importing.audiences.push({ schoolId: this.school.schoolId, personIds: this.followings.changedAudience() });
  }

  losses(): Loss[] {
    return this.records.losses();
  }

  private planSchool(): void {
    const { school, wanted } = this.school;
    const { name, sourcedId } = wanted.org;
    if (!wanted.isNamed) return;
    this.records.keep(this.followings.schools, sourcedId, { name }, () => `The school ${shown(school.name)}`);
  }

  private planTerms(): void {
    const { wanted, state } = this.school;
    const taken = new Set(state.terms.map(({ name }) => name));
    const followed = new Set(state.records.flatMap(({ kind, entityId }) => (kind === 'term' ? [entityId] : [])));
    const order = ({ startDate, sourcedId }: RosterSession) => `${startDate} ${sourcedId}`;
    const sessions = wanted.sessions.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
    for (const session of sessions) {
      const { sourcedId, title, startDate, endDate } = session;
      const last = this.records.find('term', sourcedId)?.imported;
      // The name that was found for a title stays as long as the title does.
      const hasSameTitle = last?.title === title && typeof last.name === 'string';
      // A term of these dates that somebody else has made is this one.
      const twin = last ? undefined : termOfDates(session, state.terms, followed);
      if (twin) followed.add(twin.id);
      const name = hasSameTitle ? String(last.name) : (twin?.name ?? termName(session, sessions, taken));
      taken.add(name);
      const values = { title, name, startsOn: startDate, endsBefore: endDate };
      this.termIds.set(
        sourcedId,
        this.records.keep(this.followings.terms, sourcedId, values, () => `The term ${shown(title)}`),
      );
    }
  }

  private planClassrooms(): void {
    const names = new ClassNames(this.school.wanted.classes);
    for (const one of this.school.wanted.classes) {
      const { sourcedId, title, grades, classType, sessionSourcedIds } = one;
      const [grade, ...others] = grades;
      const last = this.records.find('classroom', sourcedId)?.imported;
      // The name that was found for a title stays as long as the title does: a delta need not name the other class.
      const hasSameTitle = last?.title === title && typeof last.name === 'string';
      const values = {
        title,
        name: hasSameTitle ? String(last.name) : names.of(one),
        grade: others.length === 0 ? (grade ?? null) : null,
        isHomeroom: classType === 'homeroom',
        active: true,
        sessions: JSON.stringify(sessionSourcedIds.toSorted()),
      };
      const label = () => `The class ${shown(title)}`;
      this.classroomIds.set(sourcedId, this.records.keep(this.followings.classrooms, sourcedId, values, label));
    }
    for (const title of names.shared) {
      const message =
        `Several classes of one term are called ${shown(title)} and have no class code of their own that would tell ` +
        'them apart; families cannot either: give them other titles or codes.';
      this.importing.problems.warn('classes.csv', 'class_title_shared', message, 'title');
    }
  }

  private async planPeople(): Promise<void> {
    const { pace } = this.importing;
    await pace.each(this.school.wanted.adults, ({ adult, duties }) => {
      const values = this.withOwnEmail(adult, personValues(adult, duties));
      const id = this.records.keep(this.followings.people, adult.sourcedId, values, () => labelOf(adult));
      this.personIds.set(adult.sourcedId, id);
    });
    for (const sourcedId of this.school.wanted.newTeachers) {
      this.records.keep(this.followings.people, sourcedId, { isTeacher: true }, () => shown(sourcedId));
    }
    await pace.each(this.school.wanted.children, (child) => {
      const values = { givenName: child.givenName, familyName: child.familyName ?? '', present: true };
      const id = this.records.keep(this.followings.children, child.sourcedId, values, () => labelOf(child));
      this.childIds.set(child.sourcedId, id);
    });
  }

  private withOwnEmail(adult: RosterAdult, values: Values): Values {
    const record = this.records.find('person', adult.sourcedId);
    const last = record?.imported.email;
    if (!record || typeof last !== 'string') return values;
    const wanted = typeof values.email === 'string' ? values.email : null;
    const said = { personId: record.entityId, label: labelOf(adult), last, wanted };
    return { ...values, email: this.followings.addresses.settled(said) };
  }

  private planGuardianship(link: RosterGuardianLink): void {
    const childId = this.idOf(this.childIds, 'child', link.childSourcedId);
    const personId = this.idOf(this.personIds, 'person', link.adultSourcedId);
    if (!childId || !personId) return this.reportElsewhere(link);
    const values = { childId, personId, relation: link.relation };
    const wasLinked = this.followings.guardianships.find?.(values) !== undefined;
    const isNew = !wasLinked && this.records.find('guardianship', linkKey(link)) === undefined;
    const label = () => `The link between ${shown(link.adultSourcedId)} and the child ${shown(link.childSourcedId)}`;
    this.records.keep(this.followings.guardianships, linkKey(link), values, label);
    if (isNew) this.newGuardians.push({ childId, personId });
    if (this.personIds.has(link.adultSourcedId)) return;
    // A delta that makes somebody a guardian need not repeat their own row.
    const isGuardian = { isGuardian: true };
    this.records.keep(this.followings.people, link.adultSourcedId, isGuardian, () => shown(link.adultSourcedId));
  }

  private reportElsewhere({ childSourcedId, adultSourcedId }: RosterGuardianLink): void {
    if (this.childIds.get(childSourcedId) === null || this.personIds.get(adultSourcedId) === null) return;
    const message =
      `${shown(adultSourcedId)} is not made a guardian of ${shown(childSourcedId)}: the delta has no row for one of ` +
      'the two, who is not known at the same school.';
    this.importing.problems.warn('users.csv', 'agent_elsewhere', message, 'agentSourcedIds');
  }

  /** What this roster names, else what an earlier one brought. */
  private idOf(
    named: ReadonlyMap<string, string | null>,
    kind: 'term' | 'classroom' | 'person' | 'child',
    sourcedId: string,
  ): string | null {
    const found = named.get(sourcedId);
    if (found !== undefined || !isDelta(this.roster)) return found ?? null;
    const { terms, classrooms, people, children } = this.followings;
    const { rows } = { term: terms, classroom: classrooms, person: people, child: children }[kind];
    return this.records.rowId(kind, sourcedId, rows);
  }

  private async planStays(): Promise<void> {
    const { pace } = this.importing;
    const { enrollments, teachings } = this.school.wanted;
    await pace.each(enrollments, (stay) => {
      const childId = this.idOf(this.childIds, 'child', stay.userSourcedId);
      const values = childId ? this.stayValues('enrollment', stay) : null;
      if (!values) return;
      this.records.keep(this.followings.enrollments, stayKey(stay), { childId: childId ?? '', ...values }, () =>
        stayLabel(stay),
      );
    });
    await pace.each(teachings, (stay) => {
      const personId = this.idOf(this.personIds, 'person', stay.userSourcedId);
      const values = personId ? this.stayValues('teaching', stay) : null;
      if (!values) return;
      this.records.keep(this.followings.teachings, stayKey(stay), { personId: personId ?? '', ...values }, () =>
        stayLabel(stay),
      );
    });
  }

  private stayValues(kind: 'enrollment' | 'teaching', stay: WantedStay) {
    const classroomId = this.idOf(this.classroomIds, 'classroom', stay.classSourcedId);
    const termId = this.idOf(this.termIds, 'term', stay.sessionSourcedId);
    if (!classroomId || !termId) return null;
    const { startsOn, endsBefore, enrollmentSourcedIds } = this.withOtherRows(kind, stay);
    return { classroomId, termId, startsOn, endsBefore, rows: JSON.stringify(enrollmentSourcedIds.toSorted()) };
  }

  /** A delta may change one of several rows that make one stay; what the others said still counts. */
  private withOtherRows(kind: 'enrollment' | 'teaching', stay: WantedStay): WantedStay {
    const record = this.records.find(kind, stayKey(stay));
    if (this.roster.modes.enrollments !== 'delta' || !record || record.goneAt !== null) return stay;
    const { rows, startsOn, endsBefore } = record.imported;
    const gone = new Set(this.roster.gone.enrollmentIds);
    const isOther = (id: string) => !stay.enrollmentSourcedIds.includes(id) && !gone.has(id);
    const others = (JSON.parse(String(rows)) as string[]).filter(isOther);
    if (others.length === 0) return stay;
    return {
      ...stay,
      ...joined(stay, { startsOn: String(startsOn), endsBefore: String(endsBefore) }),
      enrollmentSourcedIds: [...stay.enrollmentSourcedIds, ...others],
    };
  }

  private planFamilies(): void {
    const { state, schoolId } = this.school;
    const { writes, tally, nextId } = this.importing;
    const adults = groupBy(state.familyAdults, ({ familyId }) => familyId);
    const children = groupBy(state.familyChildren, ({ familyId }) => familyId);
    const families = state.families.map(({ id, name }) => ({
      ...{ id, name },
      adultIds: new Set(adults.get(id)?.map(({ personId }) => personId)),
      childIds: new Set(children.get(id)?.map(({ childId }) => childId)),
    }));
    const homeless = this.homelessChildren();
    const newGuardians = this.newGuardians.filter((link) => !this.words.isBarred(link));
    const placed = placeInFamilies(families, newGuardians, homeless, () => nextId('family'));
    const sourcedIds = new Map(homeless.map(({ childId, sourcedId }) => [childId, sourcedId]));
    for (const { id, name, adultIds } of placed.made) {
      writes.families.added.push({ id, schoolId, name, version: 1 });
      tally.note('family', 'added', id);
      for (const personId of adultIds) writes.familyAdults.added.push({ schoolId, familyId: id, personId });
    }
    for (const { familyId, childId } of placed.newChildren) {
      writes.familyChildren.added.push({ schoolId, familyId, childId });
      this.records.add('family', sourcedIds.get(childId) ?? '', familyId, {});
      tally.note('family', 'changed', familyId);
    }
    for (const { familyId, personId } of placed.newAdults) {
      writes.familyAdults.added.push({ schoolId, familyId, personId });
      tally.note('family', 'changed', familyId);
    }
    this.reportUndecided(placed.undecided);
    this.reportFormerGuardians(families);
  }

  /** Children of the roster who live in no family and were never placed: whoever was taken out by hand stays out. */
  private homelessChildren() {
    const { state } = this.school;
    const housed = new Set(state.familyChildren.map(({ childId }) => childId));
    const guardians = this.followings.guardiansByChild();
    return this.childrenToPlace().flatMap(({ sourcedId, familyName }) => {
      const childId = this.idOf(this.childIds, 'child', sourcedId);
      if (!childId || housed.has(childId) || this.records.find('family', sourcedId)) return [];
      const own = (guardians.get(childId) ?? []).filter(({ id }) => !this.words.isBarred({ childId, personId: id }));
      return [{ sourcedId, childId, familyName: familyName ?? '', guardians: own }];
    });
  }

  /** Those of the roster, and those whom a delta gives a guardian. */
  private childrenToPlace(): { sourcedId: string; familyName: string | null }[] {
    const { wanted } = this.school;
    const linked = wanted.links.flatMap(({ childSourcedId: sourcedId }) => {
      const row = this.followings.children.rows.get(this.records.find('child', sourcedId)?.entityId ?? '');
      return row && !this.childIds.has(sourcedId)
        ? [[sourcedId, { sourcedId, familyName: row.familyName }] as const]
        : [];
    });
    return [...wanted.children, ...new Map(linked).values()];
  }

  private reportUndecided(undecided: NewGuardian[]): void {
    const children = this.sourcedIdsOf('child', this.childIds);
    const people = this.sourcedIdsOf('person', this.personIds);
    for (const { childId, personId } of undecided) {
      const message =
        `${shown(people.get(personId) ?? '')} is a new guardian of ${shown(children.get(childId) ?? '')}, who lives ` +
        'in two families: choose by hand which of them the guardian belongs to.';
      this.importing.problems.warn('users.csv', 'guardian_of_two_families', message);
    }
  }

  /** Families are not the roster's, so somebody has to say that a former guardian no longer lives there. */
  private reportFormerGuardians(families: PlacedFamily[]): void {
    const removed = new Set(this.importing.writes.guardianships.removedIds);
    const children = this.sourcedIdsOf('child', this.childIds);
    const people = this.sourcedIdsOf('person', this.personIds);
    for (const { id, childId, personId } of this.school.state.guardianships) {
      const [child, person] = [children.get(childId), people.get(personId)];
      if (!removed.has(id) || !child || !person) continue;
      const home = families.find(({ adultIds, childIds }) => adultIds.has(personId) && childIds.has(childId));
      if (!home) continue;
      const message = `${shown(person)} is no longer a guardian of ${shown(child)}, but stays in the family ${shown(home.name)} until somebody takes them out.`;
      this.importing.problems.warn('users.csv', 'former_guardian_in_family', message);
    }
  }

  private sourcedIdsOf(kind: RosterKind, named: ReadonlyMap<string, string | null>): Map<string | null, string> {
    const before = this.records.isLive(kind).map(({ entityId, sourcedId }) => [entityId, sourcedId] as const);
    return new Map([...before, ...[...named].map(([sourcedId, id]) => [id, sourcedId] as const)]);
  }
}

function personValues(
  { givenName, familyName, phone, sms, email, enabled, role }: RosterAdult,
  duties: Duty[],
): Values {
  return {
    ...{ name: familyName === null ? givenName : `${givenName} ${familyName}`, givenName, familyName },
    ...{ phone: phone ?? sms, email, present: enabled, role },
    ...{ isTeacher: duties.includes(Duty.TEACHER), isGuardian: duties.includes(Duty.GUARDIAN) },
  };
}

const labelOf = ({ sourcedId, givenName, familyName }: RosterAdult | RosterChild): string =>
  `${givenName} ${familyName ?? ''}`.trim() + ` (${shown(sourcedId)})`;

const stayLabel = ({ classSourcedId, userSourcedId }: WantedStay): string =>
  `The stay of ${shown(userSourcedId)} in the class ${shown(classSourcedId)}`;
