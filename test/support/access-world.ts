import { AddressReview } from '../../src/families/roster/address-review.entity.js';
import { Account, AccountsService, ApiToken, Duty, Person, PersonDuty } from '../../src/identity/index.js';
import { Session } from '../../src/identity/sign-in/session.entity.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Classroom } from '../../src/schools/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { NAMES, type Caller } from '../architecture/access.callers.js';
import type { Ids, Target } from '../architecture/access.matrix.mutations.js';
import { needsOfOak } from './access-needs.js';
import { skillsOf } from './access-skills.js';
import { staysOfOak } from './access-stays.js';
import { draftEvent, publishedEvent, type TestEvent } from './events.js';
import type { GraphqlClient } from './graphql-client.js';
import { sessionOf } from './sign-in.js';
import type { TestApp } from './test-app.js';

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const TERMS = { ownClassOnly: true, atMostMonthly: 2, formats: ['LIVE'], familyMinutesCap: 600 };
const HOUR_MS = 3_600_000;

/**
 * Two schools, so small that everything in them has a name. Oak: the family Lopez (Ana, Ben and Leo in 3B), Chen (Chi and
 * Mei in 3B), Diaz (Dee and Pia in 4A); Vic, a neighbor; Tom, who teaches 3B; Cora, who organizes. Elm: Eli, who
 * organizes, and the family Fox. Ada is the administrator of Oak. Rex and Sid are guardians of Leo who do not live with him: a court bars Rex
 * from him. Lea has left.
 */
export class AccessWorld {
  private readonly ids = new Map<string, string>();
  private readonly members = new Map<string, Member>();
  private targets = 0;
  private oak: SchoolBuilder;
  private elm: SchoolBuilder;
  private oakClass3B: Classroom;

  private constructor(private readonly test: TestApp) {}

  static async build(test: TestApp): Promise<AccessWorld> {
    const world = new AccessWorld(test);
    await world.buildOak();
    await world.buildElm();
    await world.nameMailboxes();
    await world.signInElsewhere();
    await world.addTokenOfEli();
    await world.nameTokens();
    return world;
  }

  as(caller: Caller): GraphqlClient {
    return this.test.as(this.member(caller));
  }

  /** Undefined for the anonymous. */
  member(caller: Caller): Member | undefined {
    return caller === 'anonymous' ? undefined : this.members.get(NAMES[caller]);
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
    const of = (name: string) => this.id(name);
    const made = new Map<string, string>();
    if (kind === 'account')
      return { event: '', version: 0, role: '', shift: '', signup: '', startsAt: '', endsAt: '', made, of };
    if (kind === 'newcomers') return this.newcomers();
    const start = Date.parse('2026-11-02T00:00:00.000Z') + 3 * HOUR_MS * this.targets++;
    const [startsAt, endsAt] = [start, start + 2 * HOUR_MS].map((time) => new Date(time).toISOString());
    const times = { startsAt, endsAt } as { startsAt: string; endsAt: string };
    const make = kind === 'draft' ? draftEvent : publishedEvent;
    const more = { ...times, ...(kind === 'event for class 4A' ? { classroomIds: [this.id('4A')] } : {}) };
    const capacity = kind === 'place in line of Ana' ? 1 : 2;
    const event = await make(this.client('Cora'), this.oak.id, [{ ...times, capacity }], more);
    const [role] = event.roles;
    const shift = role!.shifts[0]!;
    const { id, version } = event;
    const ids = { event: id, version, role: role!.id, shift: shift.id, signup: '', ...times, made, of };
    if (kind === 'invitation of Ana') ids.signup = await this.invite('Ana', shift.id);
    for (const name of volunteersOf(kind)) ids.signup = await this.signUp(name, shift.id);
    return ids;
  }

  /** People whom no caller belongs to. */
  private async newcomers(): Promise<Ids> {
    const { oak } = this;
    const nan = await oak.guardian('Nan Nash');
    const ned = await oak.guardian('Ned Nash');
    const nat = await oak.teacher('Nat Nye');
    const classroom = this.oakClass3B;
    const nash = await oak.family('Nash', [nan, ned], [{ givenName: 'Noa', classroom }]);
    const noll = await oak.family('Noll', []);
    const things = { Nan: nan, Ned: ned, Nat: nat, Nash: nash, Noll: noll, Noa: nash.children[0]! };
    const made = new Map(Object.entries(things).map(([name, { id }]) => [name, id]));
    const of = (name: string) => made.get(name) ?? this.id(name);
    return { event: '', version: 1, role: '', shift: '', signup: '', startsAt: '', endsAt: '', made, of };
  }

  /** One mailbox with a person at either school. */
  async addMemberOfBoth(name: string, dutyAtOak: Duty, dutyAtElm: Duty): Promise<void> {
    const { id } = await this.person(this.oak, name, dutyAtOak);
    await this.person(this.elm, name, dutyAtElm);
    this.ids.set(name.split(' ')[0]!, id);
  }

  /** One more person of Oak, with these duties; a teacher teaches 3B. */
  async addToOak(name: string, duties: Duty[]): Promise<Member> {
    const first = name.split(' ')[0]!;
    const classes = duties.includes(Duty.TEACHER) ? [this.oakClass3B] : [];
    const member = await this.oak.teacher({ name, duties, email: `${first.toLowerCase()}@example.org` }, ...classes);
    this.ids.set(first, member.id);
    this.members.set(first, member);
    return member;
  }

  async endDuties(name: string, endsAt: string): Promise<void> {
    await this.test.database.manager.update(PersonDuty, { personId: this.id(name) }, { endsAt });
  }

  private async buildOak(): Promise<void> {
    const oak = await this.test.school({ name: 'Oak Elementary' });
    this.oak = oak;
    this.ids.set('Oak', oak.id);
    const class3B = this.named('3B', await oak.classroom('3B', '03'));
    this.oakClass3B = class3B;
    const class4A = this.named('4A', await oak.classroom('4A', '04'));
    const ana = await this.guardian(oak, 'Ana Lopez', { phone: '+1 555 0100', locale: 'es' });
    const ben = await this.guardian(oak, 'Ben Lopez');
    const chi = await this.guardian(oak, 'Chi Chen', { phone: '+1 555 0103' });
    const dee = await this.guardian(oak, 'Dee Diaz', { phone: '+1 555 0104', locale: 'en' });
    await this.person(oak, 'Vic Vega', Duty.VOLUNTEER);
    await this.family(oak, 'Lopez', [ana, ben], 'Leo', class3B);
    await this.family(oak, 'Chen', [chi], 'Mei', class3B);
    await this.family(oak, 'Diaz', [dee], 'Pia', class4A);
    await this.person(oak, 'Cora Cole', Duty.COORDINATOR);
    await this.person(oak, 'Ada Adams', Duty.ADMIN);
    const rex = await this.guardian(oak, 'Rex Rey');
    const sid = await this.guardian(oak, 'Sid Stone');
    for (const guardian of [rex, sid]) await oak.guardianship(this.id('Leo'), guardian);
    const lea = await this.person(oak, 'Lea Long', Duty.VOLUNTEER);
    const tom = await oak.teacher({ name: 'Tom Turner', email: 'tom@example.org' }, class3B);
    this.ids.set('Tom', tom.id);
    this.members.set('Tom', tom);
    await this.nameTerm(oak, 'Cora', 'School year');
    this.nameAll(await staysOfOak({ ...this.place, schoolId: oak.id }));
    this.nameAll(await skillsOf(this.client('Cora')));
    await this.addProfiles();
    await this.buildEvents();
    await this.signUpForFair();
    await this.bar('Vic', 'Pia');
    const addresses = { oldEmail: 'vic@example.org', newEmail: 'new@example.org', source: 'SIS' };
    const vic = { personId: this.id('Vic'), ...addresses };
    this.named('review of Vic', await this.oak.run((work) => work.rows(AddressReview).insert(vic)));
    await this.bar('Rex', 'Leo');
    await this.listChi();
    this.nameAll(await needsOfOak(oak, this.place));
    await oak.run((work) => work.rows(Person).update(lea.id, { leftAt: work.now }));
    await this.endDuties('Vic', '2027-07-01T04:00:00.000Z');
  }

  private get place() {
    return { client: (name: string) => this.client(name), of: (name: string) => this.id(name) };
  }

  private async bar(guardian: string, child: string): Promise<void> {
    const input = { guardianId: this.id(guardian), childId: this.id(child), kind: 'NO_ACCESS', document: 'Court 7/26' };
    this.named(`${guardian} barred`, await this.client('Ada').mutate<{ id: string }>('restrictGuardian', input, 'id'));
  }

  private async listChi(): Promise<void> {
    const input = { personId: this.id('Chi'), version: 1, showName: true, showPhone: true, showEmail: false };
    await this.client('Chi').mutate('setDirectory', input, 'id');
    const { school } = await this.client('Chi').ask('{ school { directory { nodes { id } } } }');
    this.ids.set('entry of Chi', school.directory.nodes[0].id);
  }

  /** Ana offers something, declares something and passed a check, which Dee lost. */
  private async addProfiles(): Promise<void> {
    const cora = this.client('Cora');
    const names = [{ locale: 'en', name: 'Background check' }];
    const kind = await cora.mutate<{ id: string }>('addClearanceKind', { schoolId: this.oak.id, names }, 'id');
    this.named('background check', kind);
    for (const name of ['Ana', 'Dee']) await this.recordClearance(name, kind.id);
    await cora.mutate('revokeClearance', { clearanceId: this.id('clearance of Dee') }, 'id');
    const offer = { skillId: this.id('Piano'), level: 'EXPERT', note: 'Since school' };
    const own = { personId: this.id('Ana') };
    await cora.mutate('setSkills', { ...own, version: 1, skills: [offer], expertise: 'I play chess.' }, 'id');
    const windows = WEEKDAYS.map((weekday) => ({ weekday, from: '00:00', until: '00:00' }));
    const exceptions = [{ from: '2026-12-20T05:00:00Z', until: '2027-01-02T05:00:00Z', available: false }];
    await cora.mutate('setAvailability', { ...own, version: 2, windows, exceptions }, 'id');
    await this.client('Tom').mutate('verifySkill', { ...own, version: 3, skillId: offer.skillId }, 'id');
    await cora.mutate('setHelpPreferences', { ...own, version: 4, ...TERMS }, 'id');
  }

  private async recordClearance(name: string, clearanceKindId: string, by = 'Cora'): Promise<void> {
    const input = { personId: this.id(name), clearanceKindId, issuedOn: '2026-01-01', expiresOn: '2027-12-31' };
    const { clearances } = await this.client(by).mutate('recordClearance', input, 'clearances { clearanceId }');
    this.ids.set(`clearance of ${name}`, clearances[0].clearanceId);
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
    const event = await make(this.client('Cora'), this.oak.id, [shift], more);
    this.nameParts(title, event);
    if (title === '4A visit') await this.demand(event.roles[0]!.id);
  }

  private async demand(roleId: string): Promise<void> {
    const needs = {
      requiredSkills: [{ skillId: this.id('Spanish'), minimumLevel: 'FLUENT' }],
      preferredSkills: [{ skillId: this.id('Piano') }],
      requiredClearanceIds: [this.id('background check')],
    };
    await this.client('Cora').mutate('updateRole', { roleId, version: 1, ...needs }, 'id');
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
    await this.nameProfilesOfElm();
  }

  private async nameProfilesOfElm(): Promise<void> {
    const eli = this.client('Eli');
    const { school } = await eli.ask('{ school { skills(search: "piano") { nodes { id } } } }');
    this.ids.set('Elm Piano', school.skills.nodes[0].id);
    const names = [{ locale: 'en', name: 'Elm check' }];
    const schoolId = this.elm.id;
    const kind = await eli.mutate<{ id: string }>('addClearanceKind', { schoolId, names }, 'id');
    this.named('Elm check', kind);
    await this.recordClearance('Fay', kind.id, 'Eli');
    this.named('Elm need', await eli.mutate('postNeed', { classroomId: this.id('1C'), title: 'Elm' }, 'id'));
    this.ids.set('an upload of Elm', 'upload_0199a2b0-0000-7000-8000-000000000000');
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
    for (const [name, { email }] of this.members) {
      const { id } = await this.test.database.manager.findOneByOrFail(Account, { email });
      this.ids.set(`mailbox of ${name}`, id);
    }
  }

  private async signInElsewhere(): Promise<void> {
    for (const name of ['Ana', 'Eli']) {
      await sessionOf(this.test, this.members.get(name)!.email);
      const { id } = await this.test.database.manager.findOneByOrFail(Session, {
        accountId: this.id(`mailbox of ${name}`),
      });
      this.ids.set(`session of ${name}`, id);
    }
  }

  private async addTokenOfEli(): Promise<void> {
    const wanted = { email: this.members.get('Eli')!.email, name: 'second', scope: 'all', days: null } as const;
    await this.test.app
      .get(UnitOfWork)
      .runAcrossSchools('a token belongs to an account', (work) =>
        this.test.app.get(AccountsService).createToken(work, wanted),
      );
    const { id } = await this.test.database.manager.findOneByOrFail(ApiToken, { name: 'second' });
    this.ids.set('second token of Eli', id);
  }

  /** Each once used, which is noted beside the request. */
  private async nameTokens(): Promise<void> {
    for (const [name, member] of this.members) {
      const row = () => this.test.database.manager.findOneByOrFail(ApiToken, { name: `of ${member.id}` });
      // Asked again each time: the use is noted beside the request, and not where the database was busy.
      while ((await row()).lastUsedAt === null) {
        await this.client(name).ask('{ viewer { id } }');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      this.ids.set(`token of ${name}`, (await row()).id);
    }
  }

  private nameAll(ids: Record<string, string>): void {
    for (const [name, id] of Object.entries(ids)) this.ids.set(name, id);
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
