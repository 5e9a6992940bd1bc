import { Duty, Person } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import type { Caller } from '../architecture/access.callers.js';
import type { Ids, Target } from '../architecture/access.matrix.mutations.js';
import { draftEvent, publishedEvent, type TestEvent } from './events.js';
import type { GraphqlClient } from './graphql-client.js';
import type { TestApp } from './test-app.js';

const HOUR_MS = 3_600_000;

/**
 * Two schools, so small that everything in them has a name. Oak: the family Lopez (Ana, Ben and Leo in 3B), Chen (Chi and
 * Mei in 3B), Diaz (Dee and Pia in 4A); Vic, a neighbor; Tom, who teaches 3B; Cora, who organizes. Elm: Eli, who
 * organizes, and the family Fox.
 */
export class AccessWorld {
  private readonly ids = new Map<string, string>();
  private readonly members = new Map<string, Member>();
  private targets = 0;
  private oak: SchoolBuilder;
  private elm: SchoolBuilder;

  private constructor(private readonly test: TestApp) {}

  static async build(test: TestApp): Promise<AccessWorld> {
    const world = new AccessWorld(test);
    await world.buildOak();
    await world.buildElm();
    await world.nameMailboxes();
    return world;
  }

  as(caller: Caller): GraphqlClient {
    const names = { self: 'Ana', otherAdult: 'Ben', otherFamily: 'Chi', teacher: 'Tom', coordinator: 'Cora' };
    if (caller === 'anonymous') return this.test.as();
    return this.client(caller === 'otherSchool' ? 'Eli' : names[caller]);
  }

  client(name: string): GraphqlClient {
    return this.test.as(this.members.get(name));
  }

  id(name: string): string {
    const id = this.ids.get(name);
    if (!id) throw new Error(`nothing here is named ${name}`);
    return id;
  }

  /** The names of everything that has one, by id. */
  names(): Map<string, string> {
    return new Map([...this.ids].map(([name, id]) => [id, name]));
  }

  /** A target of its own time of day, so that nobody's places overlap. */
  async target(kind: Target): Promise<Ids> {
    const start = Date.parse('2026-11-02T00:00:00.000Z') + 3 * HOUR_MS * this.targets++;
    const [startsAt, endsAt] = [start, start + 2 * HOUR_MS].map((time) => new Date(time).toISOString());
    const times = { startsAt, endsAt } as { startsAt: string; endsAt: string };
    const make = kind === 'draft' ? draftEvent : publishedEvent;
    const more = { ...times, ...(kind === 'event for class 4A' ? { classroomIds: [this.id('4A')] } : {}) };
    const capacity = kind === 'place in line of Ana' ? 1 : 2;
    const event = await make(this.client('Cora'), this.oak.id, [{ ...times, capacity }], more);
    const [role] = event.roles;
    const shift = role!.shifts[0]!;
    const of = (name: string) => this.id(name);
    const made = { event: event.id, version: event.version, role: role!.id, shift: shift.id, signup: '', ...times, of };
    if (kind === 'invitation of Ana') made.signup = await this.invite('Ana', shift.id);
    for (const name of volunteersOf(kind)) made.signup = await this.signUp(name, shift.id);
    return made;
  }

  /** One mailbox with a person at either school. */
  async addMemberOfBoth(name: string, dutyAtOak: Duty, dutyAtElm: Duty): Promise<void> {
    const { id } = await this.person(this.oak, name, dutyAtOak);
    await this.person(this.elm, name, dutyAtElm);
    this.ids.set(name.split(' ')[0]!, id);
  }

  private async buildOak(): Promise<void> {
    const oak = await this.test.school({ name: 'Oak Elementary' });
    this.oak = oak;
    this.ids.set('Oak', oak.id);
    const class3B = this.named('3B', await oak.classroom('3B', '03'));
    const class4A = this.named('4A', await oak.classroom('4A', '04'));
    const ana = await this.guardian(oak, 'Ana Lopez', { phone: '+1 555 0100', locale: 'es' });
    const ben = await this.guardian(oak, 'Ben Lopez');
    const chi = await this.guardian(oak, 'Chi Chen');
    const dee = await this.guardian(oak, 'Dee Diaz', { phone: '+1 555 0104', locale: 'en' });
    await this.person(oak, 'Vic Vega', Duty.VOLUNTEER);
    await this.family(oak, 'Lopez', [ana, ben], 'Leo', class3B);
    await this.family(oak, 'Chen', [chi], 'Mei', class3B);
    await this.family(oak, 'Diaz', [dee], 'Pia', class4A);
    await this.person(oak, 'Cora Cole', Duty.COORDINATOR);
    const tom = await oak.teacher('Tom Turner', class3B);
    this.ids.set('Tom', tom.id);
    this.members.set('Tom', tom);
    await this.nameTerm(oak, 'Cora', 'School year');
    await this.buildEvents();
    await this.signUpForFair();
  }

  private async buildEvents(): Promise<void> {
    const cora = this.client('Cora');
    const from = (start: number) => ({
      startsAt: `2026-10-16T${start}:00:00.000Z`,
      endsAt: `2026-10-16T${start + 2}:00:00.000Z`,
    });
    const shifts = [
      { ...from(13), capacity: 2 },
      { ...from(15), capacity: 1 },
      { ...from(17), capacity: 5 },
    ];
    const about = { description: 'Bring *cake*.', location: 'Gym' };
    const fair = this.named('fair', await publishedEvent(cora, this.oak.id, shifts, about));
    this.named('stand', fair.roles[0]!);
    fair.shifts.forEach((shift, index) => this.named(['early', 'late', 'evening'][index]!, shift));
    await this.smallEvent('3B visit', '2026-10-20', publishedEvent, ['3B']);
    await this.smallEvent('4A visit', '2026-10-21', publishedEvent, ['4A']);
    await this.smallEvent('draft', '2026-10-22', draftEvent, []);
  }

  /** Of one role and one shift, named after it. */
  private async smallEvent(title: string, day: string, make: typeof draftEvent, classrooms: string[]): Promise<void> {
    const kind = classrooms.length > 0 ? 'CLASSROOM_VISIT' : 'FAIR';
    const classroomIds = classrooms.map((name) => this.id(name));
    const span = { startsAt: `${day}T12:00:00.000Z`, endsAt: `${day}T20:00:00.000Z` };
    const shift = { startsAt: `${day}T13:00:00.000Z`, endsAt: `${day}T15:00:00.000Z`, capacity: 3 };
    const more = { ...span, title, kind, classroomIds };
    this.nameParts(title, await make(this.client('Cora'), this.oak.id, [shift], more));
  }

  private nameParts(name: string, event: TestEvent): void {
    this.named(name, event);
    const [role] = event.roles;
    this.named(`${name} role`, role!);
    this.named(`${name} shift`, role!.shifts[0]!);
  }

  private async signUpForFair(): Promise<void> {
    this.ids.set('Ana early', await this.signUp('Ben', this.id('early'), this.id('Ana')));
    this.ids.set('Dee early', await this.signUp('Dee', this.id('early')));
    for (const name of ['Vic', 'Ana', 'Dee']) this.ids.set(`${name} late`, await this.signUp(name, this.id('late')));
    const signupId = await this.signUp('Dee', this.id('evening'));
    this.ids.set('Dee evening', signupId);
    await this.client('Dee').mutate('withdraw', { signupId }, 'id');
  }

  private async signUp(name: string, shiftId: string, volunteerId = this.id(name)): Promise<string> {
    const signup = await this.client(name).mutate<{ id: string }>('signUp', { shiftId, volunteerId }, 'id');
    return signup.id;
  }

  private async invite(name: string, shiftId: string): Promise<string> {
    const input = { shiftId, personIds: [this.id(name)], message: 'Please come.' };
    const [signup] = await this.client('Cora').mutate<{ id: string }[]>('invite', input, 'id');
    return signup!.id;
  }

  private async buildElm(): Promise<void> {
    const elm = await this.test.school({ name: 'Elm Academy' });
    this.elm = elm;
    this.ids.set('Elm', elm.id);
    const class1C = this.named('1C', await elm.classroom('1C'));
    await this.person(elm, 'Eli Eaton', Duty.COORDINATOR);
    const fay = await this.guardian(elm, 'Fay Fox');
    await this.family(elm, 'Fox', [fay], 'Kit', class1C);
    await this.nameTerm(elm, 'Eli', 'Elm year');
    this.nameParts('Elm fair', await publishedEvent(this.client('Eli'), elm.id));
    this.ids.set('Fay at Elm', await this.signUp('Fay', this.id('Elm fair shift')));
  }

  private async person(school: SchoolBuilder, name: string, duty: Duty, more = {}): Promise<Member> {
    const first = name.split(' ')[0]!;
    const email = `${first.toLowerCase()}@example.org`;
    const member = await school.person({ name, duties: [duty], email, ...more });
    this.ids.set(first, member.id);
    this.members.set(first, member);
    return member;
  }

  private guardian(school: SchoolBuilder, name: string, more = {}): Promise<Member> {
    return this.person(school, name, Duty.GUARDIAN, more);
  }

  private async family(
    school: SchoolBuilder,
    name: string,
    adults: Member[],
    givenName: string,
    classroom: Awaited<ReturnType<SchoolBuilder['classroom']>>,
  ): Promise<void> {
    const family = this.named(name, await school.family(name, adults, [{ givenName, classroom }]));
    this.ids.set(givenName, family.children[0]!.id);
  }

  private async nameTerm(school: SchoolBuilder, member: string, name: string): Promise<void> {
    const query = 'query($id: ID!) { school(id: $id) { terms { id } } }';
    const answer = await this.client(member).ask(query, { id: school.id });
    this.ids.set(name, answer.school.terms[0].id);
  }

  private async nameMailboxes(): Promise<void> {
    for (const [name, { id }] of this.members) {
      const { accountId } = await this.test.database.manager.findOneByOrFail(Person, { id });
      this.ids.set(`mailbox of ${name}`, accountId!);
    }
  }

  private named<T extends { id: string }>(name: string, thing: T): T {
    this.ids.set(name, thing.id);
    return thing;
  }
}

function volunteersOf(kind: Target): string[] {
  if (kind === 'place of Ana' || kind === 'place in line of Ana') return ['Vic', 'Ana'];
  return kind === 'place of Dee' ? ['Dee'] : [];
}
