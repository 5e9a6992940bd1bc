import type { RowsOfPeople } from './index-reader.js';
import {
  indexedPerson,
  minutesWithin,
  type FamilyLoad,
  type IndexedPerson,
  type InstantSpan,
} from './indexed-person.js';
import { WordIndex, type Profile, type WordFit } from '../../skills/index.js';

/** The people of one school as ranking needs them, in memory: nothing that the office alone may see, and no words that are not shared. */
export class SchoolIndex {
  readonly people = new Map<string, IndexedPerson>();
  readonly words = new WordIndex();
  grades: ReadonlyMap<string, string | null> = new Map();
  /** What a skill is called, in every language, as text to be compared. */
  skillNames: ReadonlyMap<string, string> = new Map();
  private readonly adults = new Map<string, Set<string>>();
  private readonly offering = new Map<string, Set<IndexedPerson>>();
  private year: string | null = null;

  constructor(
    readonly schoolId: string,
    private readonly fit: WordFit,
  ) {}

  get size(): number {
    return this.people.size;
  }

  profileOf(personId: string): Profile | undefined {
    return this.words.get(personId);
  }

  /** Who offers a skill, at whatever level. */
  offerersOf(skillId: string): ReadonlySet<IndexedPerson> {
    return this.offering.get(skillId) ?? NOBODY;
  }

  /** Puts in, or replaces, everybody whom these rows are of; those of them who are no longer there go. */
  put(id: string, rows: RowsOfPeople): void {
    this.remove(id);
    const person = indexedPerson(id, rows);
    if (!person) return;
    this.people.set(id, person);
    for (const familyId of person.familyIds) {
      addTo(this.adults, familyId, id);
      this.countAgain(familyId);
    }
    for (const skillId of person.offers.keys()) addTo(this.offering, skillId, person);
    if (person.leftAt !== null) return;
    const text = [
      person.sharedWords,
      ...[...person.offers.keys()].map((skillId) => this.skillNames.get(skillId)),
      ...person.notes,
    ];
    const told = text.filter(Boolean).join('\n');
    if (told !== '') person.place = this.words.set(id, this.fit.profile(told, person.rejectedCodes));
  }

  remove(id: string): void {
    const person = this.people.get(id);
    if (!person) return;
    for (const familyId of person.familyIds) {
      this.adults.get(familyId)?.delete(id);
      this.countAgain(familyId);
    }
    for (const skillId of person.offers.keys()) this.offering.get(skillId)?.delete(person);
    this.people.delete(id);
    this.words.delete(id);
  }

  /** Of the families of a person the one that has least left to give; of whoever has none, their own. */
  loadOf(person: IndexedPerson, year: InstantSpan): FamilyLoad {
    if (this.year !== year.from) {
      for (const each of this.people.values()) each.load = null;
      this.year = year.from;
    }
    person.load ??= this.countedLoad(person, year);
    return person.load;
  }

  private countedLoad({ id, familyIds }: IndexedPerson, year: InstantSpan): FamilyLoad {
    const loads = familyIds.map((familyId) => this.loadOfAdults(this.adults.get(familyId) ?? [], year));
    return loads.length === 0 ? this.loadOfAdults([id], year) : loads.reduce(heavier);
  }

  private loadOfAdults(ids: Iterable<string>, year: InstantSpan): FamilyLoad {
    const load: FamilyLoad = { minutes: 0, capMinutes: null };
    for (const adultId of ids) {
      const adult = this.people.get(adultId);
      if (!adult) continue;
      load.minutes += minutesWithin(adult, year);
      const { familyMinutesCap: cap } = adult.preferences;
      if (cap !== null) load.capMinutes = Math.min(cap, load.capMinutes ?? cap);
    }
    return load;
  }

  private countAgain(familyId: string): void {
    for (const adultId of this.adults.get(familyId) ?? []) {
      const adult = this.people.get(adultId);
      if (adult) adult.load = null;
    }
  }
}

const NOBODY: ReadonlySet<IndexedPerson> = new Set();

function addTo<Member>(sets: Map<string, Set<Member>>, key: string, member: Member): void {
  const set = sets.get(key);
  if (set) set.add(member);
  else sets.set(key, new Set([member]));
}

const leftOf = ({ minutes, capMinutes }: FamilyLoad): number => (capMinutes ?? Infinity) - minutes;

const heavier = (a: FamilyLoad, b: FamilyLoad): FamilyLoad => {
  const difference = leftOf(a) - leftOf(b);
  if (Number.isNaN(difference)) return a.minutes >= b.minutes ? a : b;
  return difference <= 0 ? a : b;
};
