import type { INestApplicationContext, Type } from '@nestjs/common';
import { FamiliesService, type Child } from '../families/index.js';
import { AccountsService, Duty, PeopleService, type Person } from '../identity/index.js';
import { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import {
  SchoolsService,
  type Classroom,
  type NewSchool,
  type NewTerm,
  type School,
  type Term,
} from '../schools/index.js';

/** A person with a token to act by. */
export interface Member {
  id: string;
  name: string;
  email: string;
  token: string;
}

interface NewMember {
  name: string;
  duties?: Duty[];
  email?: string;
  locale?: string;
  phone?: string;
  scope?: 'read' | 'all';
}

export interface NewAdult {
  name: string;
  email: string;
  duties: Duty[];
  givenName?: string | null;
  familyName?: string | null;
  locale?: string | null;
  phone?: string | null;
}

export interface NewPupil {
  givenName: string;
  familyName: string;
  classroom?: Classroom | undefined;
  guardians: readonly { personId: string; relation: string }[];
}

let addresses = 0;

/** Builds a school through the product's own services: what it makes, users could have made. */
export class SchoolBuilder {
  private term: Term | null = null;

  private constructor(
    private readonly app: INestApplicationContext,
    readonly school: School,
  ) {}

  static async create(app: INestApplicationContext, school: Partial<NewSchool> = {}): Promise<SchoolBuilder> {
    const wanted = { name: 'Oak Elementary', timeZone: 'America/New_York', locales: ['en', 'es'], ...school };
    const created = await app
      .get(UnitOfWork)
      .runAcrossSchools('a school is being made', (work) => app.get(SchoolsService).create(work, wanted));
    return new SchoolBuilder(app, created);
  }

  get id(): string {
    return this.school.id;
  }

  /** Runs a job in this school, as the command line would. */
  run<T>(job: (work: Work) => Promise<T>): Promise<T> {
    return this.app.get(UnitOfWork).runIn(this.id, job);
  }

  async person({ name, duties = [], email, locale, phone, scope }: NewMember): Promise<Member> {
    const address = email ?? `person${++addresses}@example.org`;
    const [person] = await this.people([
      { name, email: address, duties, locale: locale ?? null, phone: phone ?? null },
    ]);
    return this.withToken(person as Person, address, scope);
  }

  /** Adults as the office adds them, who have not signed in yet. */
  people(adults: readonly NewAdult[]): Promise<Person[]> {
    return this.run(async (work) => {
      const people = [];
      for (const adult of adults) people.push(await this.app.get(PeopleService).add(work, adult));
      return people;
    });
  }

  /** People of this school who have signed in, to act by, in their order. */
  viewers(adults: readonly (NewAdult & { id: string })[]): Promise<Viewer[]> {
    return this.run(async (work) => {
      const viewers = [];
      for (const { id, email, duties, locale = null } of adults) {
        const account = await this.app.get(AccountsService).accountAt(work, email);
        viewers.push(new Viewer(account?.id ?? null, email, [{ id, schoolId: this.id, duties, locale }], true));
      }
      return viewers;
    });
  }

  /** Runs a job in this school on behalf of somebody. */
  as<T>(viewer: Viewer, job: (work: Work) => Promise<T>): Promise<T> {
    return this.app.get(UnitOfWork).run(viewer, this.id, job);
  }

  service<T>(type: Type<T>): T {
    return this.app.get(type);
  }

  coordinator(name = 'Carla Coordinator'): Promise<Member> {
    return this.person({ name, duties: [Duty.COORDINATOR] });
  }

  guardian(name: string): Promise<Member> {
    return this.person({ name, duties: [Duty.GUARDIAN] });
  }

  /** A teacher of these classes. */
  async teacher(who: string | NewMember, ...classrooms: Classroom[]): Promise<Member> {
    const member = typeof who === 'string' ? { name: who } : who;
    const teacher = await this.person({ duties: [Duty.TEACHER], ...member });
    await this.run(async (work) => {
      for (const classroom of classrooms) await this.teaching(work, teacher.id, classroom);
    });
    return teacher;
  }

  async teaching(work: Work, personId: string, classroom: Classroom): Promise<void> {
    await this.app.get(FamiliesService).assignTeacher(work, personId, await this.stay(work, classroom));
  }

  /** The year that children are in their classes from now on; without it, all round the present. */
  async schoolYear(term: NewTerm): Promise<void> {
    this.term = await this.run((work) => this.app.get(SchoolsService).addTerm(work, term));
  }

  classroom(name: string, grade: string | null = null): Promise<Classroom> {
    return this.run((work) => this.app.get(SchoolsService).addClassroom(work, { name, grade }));
  }

  /** A household: its adults are guardians of its children, each child in a class or in none. */
  family(name: string, adults: Member[], children: { givenName: string; classroom?: Classroom }[] = []) {
    return this.run(async (work) => {
      const guardians = adults.map(({ id }) => ({ personId: id, relation: 'parent' }));
      const made = [];
      for (const child of children) made.push(await this.pupil(work, { ...child, familyName: name, guardians }));
      const adultIds = adults.map(({ id }) => id);
      const childIds = made.map(({ id }) => id);
      const family = await this.app.get(FamiliesService).addFamily(work, { name, adultIds, childIds });
      return { ...family, children: made };
    });
  }

  async pupil(work: Work, { givenName, familyName, classroom, guardians }: NewPupil): Promise<Child> {
    const families = this.app.get(FamiliesService);
    const child = await families.addChild(work, { givenName, familyName });
    if (classroom) await families.enroll(work, child.id, await this.stay(work, classroom));
    for (const { personId, relation } of guardians) await families.addGuardian(work, child.id, personId, relation);
    return child;
  }

  /** One more household of children who are there already. */
  householdOf(name: string, adults: Member[], childIds: readonly string[]) {
    const adultIds = adults.map(({ id }) => id);
    return this.run((work) => this.app.get(FamiliesService).addFamily(work, { name, adultIds, childIds }));
  }

  /** Somebody who is responsible for a child without living with it. */
  guardianship(childId: string, adult: Member, relation = 'parent'): Promise<void> {
    return this.run((work) => this.app.get(FamiliesService).addGuardian(work, childId, adult.id, relation));
  }

  private async withToken(person: Person, email: string, scope: 'read' | 'all' = 'all'): Promise<Member> {
    const wanted = { email, name: `of ${person.id}`, scope, days: null };
    const token = await this.app
      .get(UnitOfWork)
      .runAcrossSchools('a token belongs to an account', (work) =>
        this.app.get(AccountsService).createToken(work, wanted),
      );
    return { id: person.id, name: person.name, email, token };
  }

  private async stay(work: Work, classroom: Classroom) {
    const year = Number(work.now.slice(0, 4));
    const roundNow = { name: 'School year', startsOn: `${year - 1}-08-01`, endsBefore: `${year + 1}-08-01` };
    this.term ??= await this.app.get(SchoolsService).addTerm(work, roundNow);
    const { id: termId, startsOn, endsBefore } = this.term;
    return { classroomId: classroom.id, termId, startsOn, endsBefore };
  }
}
