import type { INestApplicationContext } from '@nestjs/common';
import { FamiliesService } from '../families/index.js';
import { Profiles, type Person } from '../identity/index.js';
import type { Viewer } from '../platform/access/viewer.js';
import type { Work } from '../platform/database/work.js';
import { SchoolsService, type Classroom, type School } from '../schools/index.js';
import { OffersService, Skill } from '../skills/index.js';
import { AvailabilityService, ClearancesService, Weekday } from '../volunteers/index.js';
import type { Happening, PlannedPerson, PlannedSchool } from './planned-school.js';
import { SchoolBuilder } from './school-builder.js';
import type { SetClock } from './set-clock.js';
import { ASKING, HappeningsTeller } from './tell-happenings.js';

/** So many at once stay far below the time that a unit of work may take. */
const AT_ONCE = 50;

/** A school as it was made, with its people by the keys of their plan. */
export interface ToldSchool {
  school: School;
  people: ReadonlyMap<string, PlannedPerson & { id: string }>;
  /** How often somebody was planned to take a place that was not theirs to take. */
  passedOver: number;
}

/**
 * Makes a planned school through the product's own services, each thing at its time and by whoever did it: the clock is
 * moved along, so that sign-up windows, lines and attendance are true.
 */
export async function tellSchool(
  app: INestApplicationContext,
  clock: SetClock,
  plan: PlannedSchool,
): Promise<ToldSchool> {
  clock.set(plan.foundedAt);
  const { name, timeZone, locales } = plan;
  const builder = await SchoolBuilder.create(app, { name, timeZone, locales });
  const school = new SchoolTeller(builder, plan);
  await school.addPeople();
  await school.addFamilies();
  const world = await school.setUpOffice();
  await school.askProfiles(world.skillIds);
  const { clearanceKindId, skillIds } = world;
  const { people, classroomIds } = school;
  const teller = new HappeningsTeller(builder, { clearanceKindId, skillIds, classroomIds }, people, (key) =>
    school.viewerOf(key),
  );
  for (const happening of plan.happenings) {
    clock.set(happening.at);
    await teller.tell(happening);
  }
  return { school: builder.school, people, passedOver: teller.passedOver };
}

class SchoolTeller {
  readonly people = new Map<string, PlannedPerson & { id: string }>();
  readonly classroomIds = new Map<string, string>();
  private readonly viewers = new Map<string, Viewer>();
  private readonly active: ReadonlySet<string>;

  constructor(
    private readonly builder: SchoolBuilder,
    private readonly plan: PlannedSchool,
  ) {
    this.active = new Set(plan.happenings.flatMap(actorsOf));
  }

  async addPeople(): Promise<void> {
    const { people } = this.plan;
    for (const some of inParts(people)) {
      const added = await this.builder.people(some);
      const known = some.map((person, index) => ({ ...person, id: (added[index] as Person).id }));
      for (const person of known) this.people.set(person.key, person);
      await this.signIn(known);
    }
  }

  async addFamilies(): Promise<void> {
    const { builder, plan } = this;
    await builder.schoolYear(plan.year);
    const classrooms = await this.addClassrooms();
    const childIds = new Map<string, string>();
    for (const children of inParts(plan.children)) {
      await builder.run(async (work) => {
        for (const { key, classroom, guardians, ...names } of children) {
          const responsible = guardians.map(({ person, relation }) => ({ personId: this.idOf(person), relation }));
          const pupil = { ...names, classroom: classrooms.get(classroom), guardians: responsible };
          childIds.set(key, (await builder.pupil(work, pupil)).id);
        }
      });
    }
    for (const families of inParts(plan.families)) {
      await builder.run(async (work) => {
        for (const { name, adults, children } of families) {
          const adultIds = adults.map((key) => this.idOf(key));
          const family = { name, adultIds, childIds: children.map((key) => childIds.get(key) as string) };
          await builder.service(FamiliesService).addFamily(work, family);
        }
      });
    }
  }

  /** What the office needs before there can be events: its checks, and the catalog that each school begins with. */
  async setUpOffice(): Promise<{ clearanceKindId: string; skillIds: Map<string, string> }> {
    const { builder } = this;
    return builder.as(this.viewerOf('admin'), async (work) => {
      const names = [
        { locale: 'en', name: 'Background check' },
        { locale: 'es', name: 'Verificación de antecedentes' },
      ];
      const kind = await builder
        .service(ClearancesService)
        .addKind(work, { schoolId: builder.id, names, overridable: false });
      const skills = await work.rows(Skill).find({});
      return { clearanceKindId: kind.id, skillIds: new Map(skills.map(({ code, id }) => [code ?? '', id])) };
    });
  }

  /** Everybody says for themselves what they can do, and when. */
  async askProfiles(skillIds: ReadonlyMap<string, string>): Promise<void> {
    const [profiles, offers, availability] = [
      this.builder.service(Profiles),
      this.builder.service(OffersService),
      this.builder.service(AvailabilityService),
    ];
    for (const { key, id: personId, skills, expertise, sharesExpertise, windows } of [...this.people.values()].filter(
      hasProfile,
    )) {
      const edited = { personId, version: 1 };
      const offered = skills.map(({ code, level }) => ({ skillId: skillIds.get(code) as string, level }));
      const week = windows.map(({ weekday, ...times }) => ({ weekday: Weekday[weekday], ...times }));
      const tell = async (work: Work, person: Person) => {
        if (offered.length > 0 || expertise !== null) {
          await offers.set(work, person, { ...edited, skills: offered, expertise, expertiseShared: sharesExpertise });
        }
        if (week.length > 0) await availability.set(work, person, { ...edited, windows: week });
      };
      await this.builder.as(this.viewerOf(key), (work) => profiles.editIn(work, edited, tell));
    }
  }

  viewerOf(key: string): Viewer {
    const viewer = this.viewers.get(key);
    if (!viewer) throw new Error(`${key} has not signed in`);
    return viewer;
  }

  /** Whoever does something by themselves has signed in before. */
  private async signIn(people: readonly (PlannedPerson & { id: string })[]): Promise<void> {
    const some = people.filter((person) => this.active.has(person.key) || hasProfile(person));
    const viewers = await this.builder.viewers(some);
    some.forEach(({ key }, index) => this.viewers.set(key, viewers[index] as Viewer));
  }

  private idOf(key: string): string {
    return this.people.get(key)?.id ?? '';
  }

  private async addClassrooms(): Promise<Map<string, Classroom>> {
    const classrooms = new Map<string, Classroom>();
    await this.builder.run(async (work) => {
      for (const { key, name, grade, teacher } of this.plan.classrooms) {
        const classroom = await this.builder.service(SchoolsService).addClassroom(work, { name, grade });
        classrooms.set(key, classroom);
        this.classroomIds.set(key, classroom.id);
        await this.builder.teaching(work, this.idOf(teacher), classroom);
      }
    });
    return classrooms;
  }
}

const hasProfile = ({ skills, expertise, windows }: PlannedPerson): boolean =>
  skills.length + windows.length > 0 || expertise !== null;

/** Who does it, by a keyboard of their own. */
function actorsOf(happening: Happening): string[] {
  switch (happening.what) {
    case 'checked':
      return ['admin'];
    case 'signedUp':
      return [happening.by];
    case 'invited':
      return [happening.by, ASKING];
    case 'asked':
      return [happening.need.teacher];
    case 'withdrew':
    case 'declined':
      return [happening.person];
    case 'created':
    case 'published':
    case 'cancelled':
    case 'recorded':
      return happening.event.organizers;
  }
}

function inParts<T>(all: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) parts.push(all.slice(from, from + AT_ONCE));
  return parts;
}
