import type { Duty } from '../../identity/index.js';
import { groupBy } from '../../platform/text/group-by.js';
import type { School } from '../../schools/index.js';
import { placeInFamilies, type NewGuardian, type PlacedFamily } from './roster-families.rules.js';
import { Followings } from './roster-followings.js';
import { shown } from './roster-problems.js';
import type { RosterRecord } from './roster-record.entity.js';
import { RosterRecords, type Importing } from './roster-records.js';
import type { SchoolState } from './roster-state.js';
import { termName } from './roster-terms.rules.js';
import { linkKey, stayKey, type WantedSchool, type WantedStay } from './roster-wanted.js';
import type { RejectedRows, RosterAdult, RosterChild, RosterSession } from './roster.types.js';

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
export function planSchool(importing: Importing, school: SchoolToPlan, rejected: RejectedRows): void {
  new SchoolPlan(importing, school, rejected).make();
}

class SchoolPlan {
  private readonly records: RosterRecords;
  private readonly followings: Followings;
  private readonly termIds = new Map<string, string | null>();
  private readonly classroomIds = new Map<string, string | null>();
  private readonly personIds = new Map<string, string | null>();
  private readonly childIds = new Map<string, string | null>();
  private readonly newGuardians: NewGuardian[] = [];

  constructor(
    private readonly importing: Importing,
    private readonly school: SchoolToPlan,
    private readonly rejected: RejectedRows,
  ) {
    this.records = new RosterRecords(importing, school.schoolId, school.state.records);
    this.followings = new Followings(importing, school);
  }

  make(): void {
    this.planSchool();
    this.planTerms();
    this.planClassrooms();
    this.planPeople();
    this.planGuardianships();
    this.planStays();
    if (!this.rejected.unnamed) this.endMissing();
    this.planFamilies();
  }

  private planSchool(): void {
    const { school, wanted } = this.school;
    const { name, sourcedId } = wanted.org;
    this.records.keep(this.followings.schools, sourcedId, { name }, () => `The school ${shown(school.name)}`);
  }

  private planTerms(): void {
    const { wanted, state } = this.school;
    const taken = new Set(state.terms.map(({ name }) => name));
    const order = ({ startDate, sourcedId }: RosterSession) => `${startDate} ${sourcedId}`;
    const sessions = wanted.sessions.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
    for (const session of sessions) {
      const { sourcedId, title, startDate, endDate } = session;
      const last = this.records.find('term', sourcedId)?.imported;
      // The name that was found for a title stays as long as the title does.
      const hasSameTitle = last?.title === title && typeof last.name === 'string';
      const name = hasSameTitle ? String(last.name) : termName(session, sessions, taken);
      taken.add(name);
      const values = { title, name, startsOn: startDate, endsBefore: endDate };
      this.termIds.set(
        sourcedId,
        this.records.keep(this.followings.terms, sourcedId, values, () => `The term ${shown(title)}`),
      );
    }
  }

  private planClassrooms(): void {
    for (const { sourcedId, title, grades, classType } of this.school.wanted.classes) {
      const [grade, ...others] = grades;
      const values = {
        name: title,
        grade: others.length === 0 ? (grade ?? null) : null,
        isHomeroom: classType === 'homeroom',
        active: true,
      };
      const label = () => `The class ${shown(title)}`;
      this.classroomIds.set(sourcedId, this.records.keep(this.followings.classrooms, sourcedId, values, label));
    }
  }

  private planPeople(): void {
    for (const { adult, duty } of this.school.wanted.adults) {
      const id = this.records.keep(this.followings.people, adult.sourcedId, personValues(adult, duty), () =>
        labelOf(adult),
      );
      this.personIds.set(adult.sourcedId, id);
    }
    for (const child of this.school.wanted.children) {
      const values = { givenName: child.givenName, familyName: child.familyName ?? '', present: true };
      const id = this.records.keep(this.followings.children, child.sourcedId, values, () => labelOf(child));
      this.childIds.set(child.sourcedId, id);
    }
  }

  private planGuardianships(): void {
    for (const link of this.school.wanted.links) {
      const childId = this.childIds.get(link.childSourcedId);
      const personId = this.personIds.get(link.adultSourcedId);
      if (!childId || !personId) continue;
      const values = { childId, personId, relation: link.relation };
      const wasLinked = this.followings.guardianships.find?.(values) !== undefined;
      const isNew = !wasLinked && this.records.find('guardianship', linkKey(link)) === undefined;
      const label = () => `The link between ${shown(link.adultSourcedId)} and the child ${shown(link.childSourcedId)}`;
      this.records.keep(this.followings.guardianships, linkKey(link), values, label);
      if (isNew) this.newGuardians.push({ childId, personId });
    }
  }

  private planStays(): void {
    const { enrollments, teachings } = this.school.wanted;
    for (const stay of enrollments) {
      const childId = this.childIds.get(stay.userSourcedId);
      const values = childId ? this.stayValues(stay) : null;
      if (!values) continue;
      this.records.keep(this.followings.enrollments, stayKey(stay), { childId: childId ?? '', ...values }, () =>
        stayLabel(stay),
      );
    }
    for (const stay of teachings) {
      const personId = this.personIds.get(stay.userSourcedId);
      const values = personId ? this.stayValues(stay) : null;
      if (!values) continue;
      this.records.keep(this.followings.teachings, stayKey(stay), { personId: personId ?? '', ...values }, () =>
        stayLabel(stay),
      );
    }
  }

  private stayValues({ classSourcedId, sessionSourcedId, startsOn, endsBefore, enrollmentSourcedIds }: WantedStay) {
    const classroomId = this.classroomIds.get(classSourcedId);
    const termId = this.termIds.get(sessionSourcedId);
    return classroomId && termId
      ? { classroomId, termId, startsOn, endsBefore, rows: JSON.stringify(enrollmentSourcedIds.toSorted()) }
      : null;
  }

  private endMissing(): void {
    const { classIds, userIds, enrollments } = this.rejected;
    const [classes, users] = [new Set(classIds), new Set(userIds)];
    const stays = new Set(enrollments.map(stayKey));
    const rows = new Set(enrollments.map(({ sourcedId }) => sourcedId));
    const names = (record: RosterRecord) => JSON.parse(record.sourcedId) as [string, string];
    const mayBeLinked = (record: RosterRecord) => names(record).some((sourcedId) => users.has(sourcedId));
    const mayStay = (record: RosterRecord) => {
      const [classSourcedId, userSourcedId] = names(record);
      const known = JSON.parse(String(record.imported.rows)) as string[];
      const isAffected = classes.has(classSourcedId) || users.has(userSourcedId);
      return isAffected || stays.has(record.sourcedId) || known.some((sourcedId) => rows.has(sourcedId));
    };
    // Whoever is linked to a child that could not be read is where that child is.
    for (const record of this.records.isLive('guardianship')) if (mayBeLinked(record)) users.add(names(record)[1]);
    const isUser = ({ sourcedId }: RosterRecord) => users.has(sourcedId);
    this.records.endMissing(this.followings.guardianships, mayBeLinked);
    this.records.endMissing(this.followings.enrollments, mayStay);
    this.records.endMissing(this.followings.teachings, mayStay);
    this.records.endMissing(this.followings.children, isUser);
    this.records.endMissing(this.followings.people, isUser);
    this.records.endMissing(this.followings.classrooms, ({ sourcedId }) => classes.has(sourcedId));
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
    const placed = placeInFamilies(families, this.newGuardians, homeless, () => nextId('family'));
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
    const { wanted, state } = this.school;
    const housed = new Set(state.familyChildren.map(({ childId }) => childId));
    const guardians = this.followings.guardiansByChild();
    return wanted.children.flatMap(({ sourcedId, familyName }) => {
      const childId = this.childIds.get(sourcedId);
      if (!childId || housed.has(childId) || this.records.find('family', sourcedId)) return [];
      return [{ sourcedId, childId, familyName: familyName ?? '', guardians: guardians.get(childId) ?? [] }];
    });
  }

  private reportUndecided(undecided: NewGuardian[]): void {
    const children = sourcedIdsOf(this.childIds);
    const people = sourcedIdsOf(this.personIds);
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
    const children = sourcedIdsOf(this.childIds);
    const people = sourcedIdsOf(this.personIds);
    for (const { id, childId, personId } of this.school.state.guardianships) {
      const [child, person] = [children.get(childId), people.get(personId)];
      if (!removed.has(id) || !child || !person) continue;
      const home = families.find(({ adultIds, childIds }) => adultIds.has(personId) && childIds.has(childId));
      if (!home) continue;
      const message = `${shown(person)} is no longer a guardian of ${shown(child)}, but stays in the family ${shown(home.name)} until somebody takes them out.`;
      this.importing.problems.warn('users.csv', 'former_guardian_in_family', message);
    }
  }
}

const sourcedIdsOf = (ids: Map<string, string | null>): Map<string | null, string> =>
  new Map([...ids].map(([sourcedId, id]) => [id, sourcedId]));

function personValues({ givenName, familyName, phone, sms, email }: RosterAdult, duty: Duty | null) {
  return {
    ...{ name: familyName === null ? givenName : `${givenName} ${familyName}`, givenName, familyName },
    ...{ phone: phone ?? sms, email: email?.toLowerCase() ?? null, duty, present: true },
  };
}

const labelOf = ({ sourcedId, givenName, familyName }: RosterAdult | RosterChild): string =>
  `${givenName} ${familyName ?? ''}`.trim() + ` (${shown(sourcedId)})`;

const stayLabel = ({ classSourcedId, userSourcedId }: WantedStay): string =>
  `The stay of ${shown(userSourcedId)} in the class ${shown(classSourcedId)}`;
