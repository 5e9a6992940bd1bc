import type { INestApplicationContext } from '@nestjs/common';
import { FamiliesService } from '../families/index.js';
import { AccountsService, Duty, PeopleService, type Person } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import { SchoolsService, type Classroom, type NewSchool, type School, type Term } from '../schools/index.js';

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
    const added = { name, email: address, duties, locale: locale ?? null, phone: phone ?? null };
    const person = await this.run((work) => this.app.get(PeopleService).add(work, added));
    return this.withToken(person, address, scope);
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
      for (const classroom of classrooms) {
        await this.app.get(FamiliesService).assignTeacher(work, teacher.id, await this.stay(work, classroom));
      }
    });
    return teacher;
  }

  classroom(name: string, grade: string | null = null): Promise<Classroom> {
    return this.run((work) => this.app.get(SchoolsService).addClassroom(work, { name, grade }));
  }

  /** A household: its adults are guardians of its children, each child in a class or in none. */
  family(name: string, adults: Member[], children: { givenName: string; classroom?: Classroom }[] = []) {
    return this.run(async (work) => {
      const families = this.app.get(FamiliesService);
      const made = [];
      for (const { givenName, classroom } of children) {
        const child = await families.addChild(work, { givenName, familyName: name });
        if (classroom) await families.enroll(work, child.id, await this.stay(work, classroom));
        for (const adult of adults) await families.addGuardian(work, child.id, adult.id, 'parent');
        made.push(child);
      }
      const adultIds = adults.map(({ id }) => id);
      const family = await families.addFamily(work, { name, adultIds, childIds: made.map(({ id }) => id) });
      return { ...family, children: made };
    });
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

  /** All year round the present. */
  private async stay(work: Work, classroom: Classroom) {
    const year = Number(work.now.slice(0, 4));
    const span = { startsOn: `${year - 1}-08-01`, endsBefore: `${year + 1}-08-01` };
    this.term ??= await this.app.get(SchoolsService).addTerm(work, { name: 'School year', ...span });
    return { classroomId: classroom.id, termId: this.term.id, ...span };
  }
}
