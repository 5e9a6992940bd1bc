import type { INestApplicationContext } from '@nestjs/common';
import Database from 'better-sqlite3';
import { Skill } from '../src/skills/index.js';
import { Ids } from '../src/platform/ids/ids.js';
import { SchoolBuilder, type Member } from '../src/seed/school-builder.js';
import { OTHER_WORDS, THIRTY_NEEDS } from '../test/api/matching.thirty-needs.js';
import { bulkInsertInto, type BulkInsert, type BulkRow } from './bulk-insert.js';

const CLASSES = 24;
const SHIFTS = 30;
const LEVELS = ['BASIC', 'WORKING', 'FLUENT', 'EXPERT'];
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];
const WORDS = [...OTHER_WORDS, ...THIRTY_NEEDS.map((each) => each.words)];
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A school that looks for people: thirty needs of a teacher, thirty shifts of an event to come. */
export interface MatchingSchool {
  schoolId: string;
  coordinator: Member;
  teacher: Member;
  needIds: string[];
  shiftIds: string[];
}

/** On SQLite: the school, its skills, its staff and its classes through the product; everybody else, the same each time, by SQL. */
export async function fillMatchingSchool(
  app: INestApplicationContext,
  databaseUrl: string,
  people: number,
): Promise<MatchingSchool> {
  const school = await SchoolBuilder.create(app, { name: `School of ${people}` });
  const coordinator = await school.coordinator();
  const classrooms = [];
  for (let at = 0; at < CLASSES; at++) {
    classrooms.push(await school.classroom(`Class ${at}`, String(Math.floor(at / 4) + 1).padStart(2, '0')));
  }
  const teacher = await school.teacher('Tessa Teacher', ...classrooms.slice(0, 4));
  const skills = await school.run((work) => work.rows(Skill).find({}, { id: 'ASC' }));
  const into = await bulkInsertInto(databaseUrl);
  const filling = new Filling(
    into,
    school.id,
    classrooms.map(({ id }) => id),
    skills.map(({ id }) => id),
  );
  await filling.fillPeople(people);
  const needIds = await filling.fillNeeds(teacher.id);
  const shiftIds = await filling.fillEvents(people);
  await into.finish();
  forgetWhen(databaseUrl);
  return { schoolId: school.id, coordinator, teacher, needIds, shiftIds };
}

/** For a minute ranking looks at what was written; no school has a new catalog each day. */
function forgetWhen(databaseUrl: string): void {
  const database = new Database(databaseUrl.slice('sqlite:'.length));
  database.exec(`UPDATE skill SET "updatedAt" = '2000-01-01T00:00:00.000Z'`);
  database.exec(`UPDATE classroom SET "updatedAt" = '2000-01-01T00:00:00.000Z'`);
  database.close();
}

class Filling {
  private readonly ids = new Ids();
  private readonly now = Date.now();
  private readonly personIds: string[] = [];
  private readonly rows: Record<string, BulkRow[]> = {};

  constructor(
    private readonly into: BulkInsert,
    private readonly schoolId: string,
    private readonly classroomIds: readonly string[],
    private readonly skillIds: readonly string[],
  ) {}

  /** Families of two adults with a child; most wrote something, and many say when they can help, and how much. */
  async fillPeople(count: number): Promise<void> {
    const term = this.add('term', { name: 'Year', startsOn: '2000-01-01', endsBefore: '2999-01-01' });
    for (let index = 0; index < count; index++) {
      const personId = this.add('person', { name: `Guardian ${index}` });
      this.personIds.push(personId);
      this.add('person_duty', { personId, duty: 'GUARDIAN' });
      this.describe(personId, index);
    }
    for (let index = 0; index < count; index += 2) {
      const familyId = this.add('family', { name: `Family ${index}` });
      const childId = this.add('child', { givenName: 'Mia', familyName: `${index}` });
      const classroomId = this.classroomIds[(index / 2) % CLASSES] as string;
      this.add('family_child', { familyId, childId });
      this.add('enrollment', {
        childId,
        classroomId,
        termId: term,
        startsOn: '2000-01-01',
        endsBefore: '2999-01-01',
      });
      for (const personId of this.personIds.slice(index, index + 2)) {
        this.add('family_adult', { familyId, personId });
        this.add('guardianship', { childId, personId, relation: 'PARENT' });
      }
    }
    await this.write();
  }

  async fillNeeds(postedById: string): Promise<string[]> {
    const needIds = THIRTY_NEEDS.map(({ need }, index) => {
      const classroomId = this.classroomIds[index % 4] as string;
      const timing = index % 2 === 0 ? 'FIXED' : 'FLEXIBLE';
      const about = { classroomId, postedById, title: need, format: 'LIVE', timing };
      const needId = this.add('need', { ...about, headCount: 1, status: 'OPEN' });
      if (index % 2 === 0) this.add('need_window', { needId, ...this.times(10 + index) });
      if (index % 3 === 0) {
        this.add('need_skill', {
          needId,
          skillId: this.skill(index),
          required: 0,
          minimumLevel: 'FLUENT',
          position: 0,
        });
      }
      return needId;
    });
    await this.write();
    return needIds;
  }

  /** One that is over, where every third person helped, and one with places to take. */
  async fillEvents(people: number): Promise<string[]> {
    const over = this.addShift(this.addEvent('Fall fair', -20), 'Serve the food', -20, people);
    for (let index = 0; index < people; index += 3) {
      const personId = this.personIds[index] as string;
      const invitedAt = index % 2 === 0 ? this.at(-25) : null;
      const came = { status: 'CONFIRMED', attendance: 'ATTENDED', minutes: 60, invitedAt };
      const sourceId = this.add('signup', { shiftId: over, personId, ...came });
      this.add('commitment', { personId, sourceId, ...this.times(10 + (index % 30)) });
    }
    const eventId = this.addEvent('Science fair', 10);
    const shiftIds = THIRTY_NEEDS.slice(0, SHIFTS).map((_, index) => {
      const title = ['Set up the tables', 'Bake and sell cookies', 'Help with experiments', 'Clean up'][index % 4];
      return this.addShift(eventId, title as string, 10 + index, index % 2);
    });
    await this.write();
    return shiftIds;
  }

  private describe(personId: string, index: number): void {
    const words = [index * 7, index * 13 + 5].map((at) => WORDS[at % WORDS.length]);
    if (index % 4 > 0) this.add('expertise', { personId, text: `${words.join('. ')}.`, shared: 1 });
    const skills = new Set([this.skill(index), this.skill(index * 3)]);
    for (const skillId of index % 2 === 0 ? skills : []) {
      this.add('skill_offer', { personId, skillId, level: LEVELS[index % LEVELS.length] as string });
    }
    if (index % 3 === 0) {
      const cap = index % 2 === 0 ? 1_200 : null;
      const wishes = { ownClassOnly: Number(index % 15 === 0), mayBeAsked: Number(index % 10 > 0), formats: '[]' };
      this.add('help_preference', { personId, ...wishes, atMostMonthly: null, familyMinutesCap: cap });
    }
    for (const weekday of index % 5 > 1 ? WEEKDAYS : []) {
      this.add('availability_window', { personId, weekday, from: '08:00', until: `1${index % 8}:30` });
    }
  }

  private addEvent(title: string, day: number): string {
    const status = { kind: 'FAIR', status: 'PUBLISHED', publishedAt: this.at(-30) };
    const until = { startsAt: this.at(day), endsAt: this.at(day + 60) };
    return this.add('school_event', { title, ...status, ...until }, 'event');
  }

  private addShift(eventId: string, title: string, day: number, places: number): string {
    const roleId = this.add('volunteer_role', { eventId, title, position: 0 }, 'role');
    if (places === 1) {
      const need = { skillId: this.skill(day), need: 'PREFERRED', minimumLevel: null, position: 0 };
      this.add('role_skill', { roleId, ...need });
    }
    const confirmed = day < 0 ? places : 0;
    return this.add('shift', { eventId, roleId, ...this.times(day), capacity: places + 2, confirmed });
  }

  private skill(index: number): string {
    return this.skillIds[index % this.skillIds.length] as string;
  }

  private at(day: number, hours = 0): string {
    return new Date(Math.floor(this.now / DAY_MS) * DAY_MS + day * DAY_MS + hours * HOUR_MS).toISOString();
  }

  private times(day: number) {
    return { startsAt: this.at(day, 14), endsAt: this.at(day, 15) };
  }

  private add(table: string, row: BulkRow, prefix = table): string {
    const stamp = this.at(-30);
    const id = this.ids.next(prefix);
    (this.rows[table] ??= []).push({ id, createdAt: stamp, updatedAt: stamp, schoolId: this.schoolId, ...row });
    return id;
  }

  private async write(): Promise<void> {
    for (const [table, rows] of Object.entries(this.rows)) {
      await this.into.insert(table, rows);
      delete this.rows[table];
    }
  }
}
