import { Duty } from '../identity/index.js';
import { addDays } from '../platform/text/wall-clock.js';
import { SkillLevel } from '../skills/index.js';
import { CULTURES, GRANDFATHERS, GRANDMOTHERS, TEACHERS, type Culture } from './names.js';
import { KNOWN_FAMILIES, KNOWN_STAFF, type KnownFamily } from './known-people.js';
import type { PlannedChild, PlannedClassroom, PlannedFamily, PlannedPerson, PlannedWindow } from './planned-school.js';
import type { Random } from './random.js';

const GRADES = ['KG', '01', '02', '03', '04', '05'];
/** Children of how many families fill a class. */
const FAMILIES_OF_A_GRADE = 75;
const MOST_CLASSES_OF_A_GRADE = 4;

/** How parents live, by how many of a hundred. */
const HOUSEHOLDS = [
  { kind: 'couple', share: 58 },
  { kind: 'single', share: 17 },
  { kind: 'separated', share: 10 },
  { kind: 'blended', share: 5 },
  { kind: 'mothers', share: 2 },
  { kind: 'fathers', share: 2 },
  { kind: 'grandparents', share: 6 },
] as const;
type Household = (typeof HOUSEHOLDS)[number]['kind'];

const OCCUPATIONS: readonly { says: string; skills: string[] }[] = [
  { says: 'Nurse at the children’s hospital; happy to teach first aid.', skills: ['nursing', 'first_aid'] },
  { says: 'I drive a school bus in the next district.', skills: ['driving'] },
  { says: 'Electrician. I can light a stage.', skills: ['electrical_work', 'sound_systems'] },
  { says: 'I run a bakery on Main Street.', skills: ['baking', 'serving'] },
  { says: 'Software developer; my children say I explain too much.', skills: ['programming', 'robotics'] },
  { says: 'I read the news on the local radio.', skills: ['public_speaking'] },
  { says: 'Accountant. I count what the fair brings in.', skills: ['bookkeeping', 'mathematics'] },
  { says: 'Landscaper: raised beds, compost, tools to lend.', skills: ['gardening', 'carpentry'] },
  { says: 'I paint houses, and faces at parties.', skills: ['painting_walls', 'face_painting'] },
  { says: 'Wedding photographer, free on weekdays.', skills: ['photography', 'video'] },
  { says: 'Court interpreter.', skills: ['interpreting', 'translation'] },
  { says: 'I coach the under-tens at the rec center.', skills: ['soccer', 'coaching'] },
  { says: 'I sew: costumes, curtains, anything.', skills: ['sewing'] },
  { says: 'Line cook. Give me a grill and forty hungry people.', skills: ['grilling', 'cooking'] },
  { says: 'Amateur astronomer with a large telescope.', skills: ['astronomy'] },
  { says: 'Graphic designer; posters are on me.', skills: ['graphic_design', 'drawing'] },
  { says: 'Occupational therapist.', skills: ['special_needs', 'first_aid'] },
  { says: 'I sang in a choir for twenty years.', skills: ['singing', 'piano'] },
];

const WEEKS: readonly PlannedWindow[][] = [
  [weekly('MONDAY', '08:00', '12:00'), weekly('WEDNESDAY', '08:00', '12:00')],
  [weekly('FRIDAY', '08:00', '15:00')],
  [weekly('TUESDAY', '17:00', '21:00'), weekly('THURSDAY', '17:00', '21:00')],
  [weekly('SATURDAY', '09:00', '17:00'), weekly('SUNDAY', '12:00', '18:00')],
  [weekly('MONDAY', '12:30', '15:30'), weekly('THURSDAY', '12:30', '15:30'), weekly('SATURDAY', '09:00', '13:00')],
];

function weekly(weekday: PlannedWindow['weekday'], from: string, until: string): PlannedWindow {
  return { weekday, from, until };
}

export interface PlannedPeople {
  classrooms: PlannedClassroom[];
  people: PlannedPerson[];
  children: PlannedChild[];
  families: PlannedFamily[];
}

interface PeopleWish {
  households: number;
  foundedOn: string;
  mailHost: string;
  isKnown: boolean;
}

/** Who belongs to a school with so many households. */
export function planPeople(random: Random, wish: PeopleWish): PlannedPeople {
  const { households, isKnown } = wish;
  const plan = new PeoplePlan(random, wish);
  plan.addStaff(Math.min(MOST_CLASSES_OF_A_GRADE, Math.max(1, Math.round(households / FAMILIES_OF_A_GRADE))));
  for (const family of isKnown ? KNOWN_FAMILIES : []) plan.addKnown(family);
  while (plan.families.length < households) plan.addFamily();
  plan.addNeighbors(Math.ceil(households / 40));
  const { classrooms, people, children, families } = plan;
  return { classrooms, people, children, families };
}

class PeoplePlan implements PlannedPeople {
  readonly classrooms: PlannedClassroom[] = [];
  readonly people: PlannedPerson[] = [];
  readonly children: PlannedChild[] = [];
  readonly families: PlannedFamily[] = [];
  private readonly addresses = new Map<string, number>();

  constructor(
    private readonly random: Random,
    private readonly wish: PeopleWish,
  ) {}

  /** The office, and a teacher for each class: the known ones where every visitor looks for them. */
  addStaff(classesOfAGrade: number): void {
    const { isKnown } = this.wish;
    const others = this.random.some(TEACHERS);
    for (const { key, duties, ...known } of KNOWN_STAFF.office) {
      const { name, locale, skills } = isKnown ? known : { ...STRANGER, name: nextOf(others).name };
      this.person({ key, name, duties: [...duties], locale, zeal: 0.2, codes: skills });
    }
    for (const grade of GRADES) {
      for (let index = 0; index < classesOfAGrade; index++) {
        const key = `${grade === 'KG' ? 'K' : Number(grade)}${'ABCD'[index]}`;
        const known = isKnown && KNOWN_STAFF.teachers.find((teacher) => teacher.classroom === key);
        const { name, title, locale, skills } = known || { ...STRANGER, ...nextOf(others) };
        const teacher = this.person({ name, duties: [Duty.TEACHER], locale, zeal: 0.12, codes: skills });
        const classroom = { key, name: `${key} ${title} ${teacher.familyName}`, grade, teacher: teacher.key };
        this.classrooms.push(classroom);
      }
    }
  }

  addKnown({ name, adults, children }: KnownFamily): void {
    for (const { key, ...adult } of adults) {
      const person = this.person({ key, duties: [Duty.GUARDIAN], zeal: 0.9, locale: null, ...adult });
      person.checkedOn ??= addDays(this.wish.foundedOn, 20);
    }
    const keys = adults.map((adult) => adult.key);
    const guardians = adults.map((adult) => ({ person: adult.key, relation: adult.relation }));
    const added = children.map(({ givenName, classroom }) => this.child(givenName, name, guardians, classroom));
    this.families.push({ name, adults: keys, children: added });
  }

  /** One household, or the two of parents who live apart. */
  addFamily(): void {
    const { random } = this;
    const culture = random.weighted(CULTURES, ({ share }) => share);
    const { kind } = random.weighted(HOUSEHOLDS, ({ share }) => share);
    const size = random.weighted([1, 2, 3, 4], (count) => [62, 28, 8, 2][count - 1] as number);
    const [one, other] = this.parents(kind, culture);
    const both = [one, ...(other ? [other] : [])];
    const childrenOf = (adults: readonly Relative[], count: number) =>
      Array.from({ length: count }, () => this.childOf(culture, adults));
    if (kind === 'separated' && other) {
      const shared = childrenOf(both, size);
      this.families.push({ name: one.person.familyName, adults: [one.person.key], children: shared });
      this.families.push({ name: other.person.familyName, adults: [other.person.key], children: shared });
      return;
    }
    if (kind === 'blended' && other) return this.addBlended(culture, one, other, size);
    const household = { name: one.person.familyName, adults: both.map(({ person }) => person.key), children: [] };
    this.families.push({ ...household, children: childrenOf(both, size) });
    // A grandmother who lives with them helps, without being a guardian.
    if (kind === 'couple' && random.chance(0.06)) {
      const elder = this.elder(one.person.familyName, culture);
      this.families[this.families.length - 1]?.adults.push(elder.key);
    }
  }

  /** Grandparents and neighbors who have no child here. */
  addNeighbors(count: number): void {
    for (let index = 0; index < count; index++) {
      const culture = this.random.weighted(CULTURES, ({ share }) => share);
      this.elder(this.random.pick(culture.families), culture);
    }
  }

  /** A mother with a new partner: her first child also lives with its father, the younger ones are of both. */
  private addBlended(culture: Culture, mother: Relative, partner: Relative, size: number): void {
    const father = this.relative(
      this.random.weighted(CULTURES, ({ share }) => share),
      'men',
      'father',
    );
    const first = this.childOf(culture, [father, mother, { ...partner, relation: 'stepfather' }]);
    const younger = Array.from({ length: size - 1 }, () => this.childOf(culture, [partner, mother]));
    const adults = [mother.person.key, partner.person.key];
    this.families.push({ name: mother.person.familyName, adults, children: [first, ...younger] });
    this.families.push({ name: father.person.familyName, adults: [father.person.key], children: [first] });
  }

  private parents(kind: Household, culture: Culture): [Relative, Relative?] {
    const { random } = this;
    if (kind === 'single') {
      return random.chance(0.8)
        ? [this.relative(culture, 'women', 'mother')]
        : [this.relative(culture, 'men', 'father')];
    }
    if (kind === 'mothers')
      return [this.relative(culture, 'women', 'mother'), this.relative(culture, 'women', 'mother')];
    if (kind === 'fathers') return [this.relative(culture, 'men', 'father'), this.relative(culture, 'men', 'father')];
    const family = random.pick(culture.families);
    if (kind === 'grandparents') {
      const elder = this.elder(family, culture);
      elder.duties.unshift(Duty.GUARDIAN);
      return [{ person: elder, relation: 'grandparent' }];
    }
    // Most of those who live together share a name, where that is the custom; who lives apart has another one.
    const shares = kind === 'couple' && culture.order === undefined && random.chance(0.75);
    const mother = this.relative(culture, 'women', 'mother', shares ? family : undefined);
    const of = kind === 'couple' && random.chance(0.12) ? random.pick(CULTURES) : culture;
    return [mother, this.relative(of, 'men', 'father', shares ? family : undefined)];
  }

  private relative(culture: Culture, sex: 'women' | 'men', relation: string, family?: string): Relative {
    const given = this.random.pick(culture[sex]);
    const person = this.adult(culture, given, familyNameOf(this.random, culture, family), [Duty.GUARDIAN]);
    return { person, relation };
  }

  private elder(family: string, culture: Culture): PlannedPerson {
    const given = this.random.pick(this.random.chance(0.6) ? GRANDMOTHERS : GRANDFATHERS);
    const { order: _, ...namedByGivenName } = culture;
    const elder = this.adult(namedByGivenName, given, family, [Duty.VOLUNTEER]);
    elder.zeal = Math.max(elder.zeal, 0.35);
    return elder;
  }

  private adult(culture: Culture, givenName: string, familyName: string, duties: Duty[]): PlannedPerson {
    const { random } = this;
    const name = culture.order === 'familyFirst' ? `${familyName} ${givenName}` : `${givenName} ${familyName}`;
    const occupation = random.chance(0.3) ? random.pick(OCCUPATIONS) : null;
    const home = (culture.skills ?? []).filter(() => random.chance(0.3));
    return this.person({
      name,
      givenName,
      familyName,
      duties,
      locale: culture.locale && random.chance(0.75) ? culture.locale : null,
      // Most help little, some a lot.
      zeal: Math.round(random.next() ** 2.2 * 100) / 100,
      codes: [...home, ...(occupation?.skills ?? [])],
      expertise: occupation?.says ?? null,
      // Some would rather be asked for what they ticked.
      sharesExpertise: random.chance(0.8),
    });
  }

  private childOf(culture: Culture, parents: readonly Relative[]): string {
    const given = this.random.pick(this.random.chance(0.5) ? culture.girls : culture.boys);
    const [father, mother] = parents.length > 1 ? [parents[1], parents[0]] : [parents[0], parents[0]];
    const names = (relative: Relative | undefined) => (relative?.person.familyName ?? '').split(' ');
    const family =
      culture.order === 'twoFamilyNames' && father !== mother
        ? `${names(father)[0]} ${names(mother)[0]}`
        : (father?.person.familyName ?? '');
    const guardians = parents.map(({ person, relation }) => ({ person: person.key, relation }));
    return this.child(given, family, guardians);
  }

  private child(
    givenName: string,
    familyName: string,
    guardians: PlannedChild['guardians'],
    classroom = this.emptiest(),
  ): string {
    const key = `child ${this.children.length + 1}`;
    const isThere = this.classrooms.some((each) => each.key === classroom);
    this.children.push({ key, givenName, familyName, guardians, classroom: isThere ? classroom : this.emptiest() });
    return key;
  }

  /** Children come to a grade by chance, and in it to the class that has the fewest. */
  private emptiest(): string {
    const grade = this.random.pick(GRADES);
    const sizeOf = (key: string) => this.children.filter(({ classroom }) => classroom === key).length;
    const classes = this.classrooms.filter((each) => each.grade === grade).map(({ key }) => key);
    return classes.reduce((best, each) => (sizeOf(each) < sizeOf(best) ? each : best));
  }

  private person({
    key,
    codes = [],
    expertise = null,
    sharesExpertise = true,
    ...wanted
  }: WantedPerson): PlannedPerson {
    const { random } = this;
    const [first = '', ...rest] = wanted.name.split(' ');
    const givenName = wanted.givenName ?? first;
    const familyName = wanted.familyName ?? rest.join(' ');
    const person: PlannedPerson = {
      key: key ?? `person ${this.people.length + 1}`,
      phone: random.chance(0.8) ? `(555) 01${random.between(0, 9)}-${random.between(1000, 9999)}` : null,
      ...wanted,
      givenName,
      familyName,
      email: this.addressOf(givenName, familyName),
      skills: [...new Set(codes)].map((code) => ({ code, level: random.pick(LEVELS) })),
      expertise,
      sharesExpertise,
      windows: wanted.zeal > 0.25 && random.chance(0.5) ? random.pick(WEEKS) : [],
      checkedOn: random.chance(wanted.zeal) ? addDays(this.wish.foundedOn, random.between(10, 80)) : null,
    };
    this.people.push(person);
    return person;
  }

  private addressOf(givenName: string, familyName: string): string {
    const plain = (text: string) =>
      text
        .normalize('NFD')
        .replace(/đ/gi, 'd')
        .toLowerCase()
        .replace(/[^a-z ]/g, '')
        .split(' ')
        .filter(Boolean);
    const name = `${plain(givenName).join('')}.${plain(familyName)[0]}`;
    const count = (this.addresses.get(name) ?? 0) + 1;
    this.addresses.set(name, count);
    return `${name}${count > 1 ? count : ''}@${this.wish.mailHost}`;
  }
}

interface Relative {
  person: PlannedPerson;
  relation: string;
}

interface WantedPerson extends Pick<PlannedPerson, 'name' | 'duties' | 'locale' | 'zeal'> {
  key?: string;
  givenName?: string;
  familyName?: string;
  codes?: readonly string[] | undefined;
  expertise?: string | null;
  sharesExpertise?: boolean;
}

const STRANGER = { locale: null, skills: [] };

function nextOf<T>(queue: T[]): T {
  const [first] = queue.splice(0, 1);
  if (first === undefined) throw new Error('there is nobody left');
  return first;
}

const LEVELS = [SkillLevel.WORKING, SkillLevel.FLUENT, SkillLevel.FLUENT, SkillLevel.EXPERT];

function familyNameOf(random: Random, culture: Culture, family = random.pick(culture.families)): string {
  if (culture.order !== 'twoFamilyNames') return family;
  return `${family} ${random.pick(culture.families.filter((name) => name !== family))}`;
}
