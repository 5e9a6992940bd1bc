import type { Fits, NeedWords, WordFit } from '../../skills/index.js';
import { isDeclaredUnavailable } from '../../volunteers/index.js';
import { exclusionsOf, isMendable, type Exclusion } from './exclusions.rules.js';
import { hasChildIn, lastServedAt, timesWithin, type IndexedPerson } from './indexed-person.js';
import type { RankingMoment } from './moment.js';
import { compareStandings, type Standing } from './order.rules.js';
import {
  affinityStrength,
  comfortStrength,
  FULL,
  loadStrength,
  restStrength,
  scoreOf,
  skillStrength,
  USUAL_FAMILY_MINUTES,
  type Affinity,
  type Strengths,
} from './points.rules.js';
import type { SchoolIndex } from './school-index.js';
import { CONFIDENT_FIT, type MatchTarget } from './target.js';
import { slackIn } from './week.rules.js';

/** What speaks for a person, by themselves: nothing here depends on who else is there. */
interface Weighed extends Standing {
  person: IndexedPerson;
  fit: number;
  affinity: Affinity | null;
  lastServedAt: number | null;
  strengths: Strengths;
}

/** And what keeps them from it. */
export interface Judged extends Weighed {
  exclusions: Exclusion[];
}

const NOBODYS_FITS: Fits = { byPlace: new Float64Array(0), places: [] };

/** Compares the people of a school, as they are in memory, to a need or a shift. */
export class Ranking {
  readonly words: NeedWords | null;
  /** Of everybody with any, once everybody is looked at. */
  private fits: Fits | null = null;
  /** Of everybody with any of what is wanted, likewise. */
  private skills: ReadonlyMap<IndexedPerson, number> | null = null;
  private readonly wanted = [...this.target.required, ...this.target.preferred];
  private readonly grades: ReadonlySet<string>;
  private readonly now = Date.parse(this.moment.now);

  constructor(
    private readonly index: SchoolIndex,
    readonly target: MatchTarget,
    private readonly moment: RankingMoment,
    private readonly wordFit: WordFit,
  ) {
    const words = target.text.trim() === '' ? null : wordFit.need(target.text);
    // Of words that say nothing nobody can be worse for not answering them.
    this.words = words && words.terms.length > 0 ? words : null;
    const grades = target.classroomIds.map((id) => index.grades.get(id) ?? '');
    this.grades = new Set(grades.filter((grade) => grade !== ''));
  }

  /** Whether it says what is looked for. */
  get saysWhat(): boolean {
    return this.words !== null || this.wanted.length > 0;
  }

  /** Who looks for themselves need not want to be asked. */
  judge(person: IndexedPerson, isAskedBySomebody = true): Judged {
    return this.judged(this.weigh(person), isAskedBySomebody);
  }

  /** Whether the pair is worth a word: for knowledge only whoever has some of it, by a skill or by their words. */
  isFit({ fit, strengths }: Judged): boolean {
    return !this.target.asksForKnowledge || fit >= CONFIDENT_FIT || (strengths.skill ?? 0) > 0;
  }

  /**
   * Best first: first those whom nothing in memory excludes, then those with something that can be mended. Everybody gets
   * a score, but is put in order and judged only as far as it is read: nobody looks at the last of thousands.
   */
  *inOrder(): Generator<Judged> {
    this.fits = this.words ? this.index.words.fits(this.words) : NOBODYS_FITS;
    this.skills = this.skillsOfOfferers();
    const people = new PeopleByScore(this.possible(), (person) => scoreOf(this.strengthsOf(person)));
    const compare = compareStandings(this.target.schoolId, this.target.id);
    const mendable: Judged[] = [];
    for (const equals of people.bestFirst()) {
      for (const weighed of equals.map((person) => this.weigh(person)).sort(compare)) {
        const judged = this.judged(weighed, true);
        if (!judged.exclusions.every(isMendable) || this.isDeclaredAway(weighed.person)) continue;
        if (judged.exclusions.length === 0) yield judged;
        else mendable.push(judged);
      }
    }
    yield* mendable;
  }

  /** Whether they have said that they cannot help at any of the times. */
  isDeclaredAway({ declared }: IndexedPerson): boolean {
    const { times } = this.target;
    if (times.length === 0 || (declared.windows.length === 0 && declared.exceptions.length === 0)) return false;
    return times.every((time) => isDeclaredUnavailable(declared, time, this.moment.timeZone));
  }

  private weigh(person: IndexedPerson): Weighed {
    const load = this.index.loadOf(person, this.moment.year);
    const strengths = this.strengthsOf(person);
    return {
      personId: person.id,
      person,
      fit: this.fitOf(person),
      affinity: this.affinityOf(person),
      lastServedAt: lastServedAt(person, this.now),
      strengths,
      score: scoreOf(strengths),
      lastAskedAt: person.lastAskedAt,
      load: load.minutes / (load.capMinutes ?? USUAL_FAMILY_MINUTES),
    };
  }

  private strengthsOf(person: IndexedPerson): Strengths {
    const load = this.index.loadOf(person, this.moment.year);
    return {
      skill: this.skillOf(person),
      text: this.words ? Math.round(FULL * this.fitOf(person)) : undefined,
      affinity: affinityStrength(this.target.classroomIds.length > 0, this.affinityOf(person)),
      rest: restStrength(lastServedAt(person, this.now), this.now),
      load: loadStrength(load.minutes, load.capMinutes),
      comfort: comfortStrength(this.slackOf(person)),
    };
  }

  private judged(weighed: Weighed, isAskedBySomebody: boolean): Judged {
    const { person } = weighed;
    const { minutes, capMinutes } = this.index.loadOf(person, this.moment.year);
    const terms = {
      hasLeft: person.leftAt !== null,
      preferences: person.preferences,
      offers: person.offers,
      hasChildThere: this.hasChildThere(person),
      timesThisMonth: () => timesWithin(person, this.moment.month),
      familyMinutes: minutes,
      familyCapMinutes: capMinutes,
      isAsked: this.target.asked.has(person.id),
      hasDeclined: this.target.declined.has(person.id),
      isNotWantedAgain: this.target.notAgain.has(person.id),
    };
    const { format, required } = this.target;
    const exclusions = exclusionsOf(terms, { today: this.moment.today, format, required }, isAskedBySomebody);
    return { ...weighed, exclusions };
  }

  /** As `isFit`, before anybody is weighed: of thousands most have nothing to do with it. */
  private possible(): Iterable<IndexedPerson> {
    const { people } = this.index;
    if (!this.target.asksForKnowledge) return people.values();
    const possible = new Set<IndexedPerson>();
    const { byPlace, places } = this.fits ?? NOBODYS_FITS;
    for (const place of places) {
      const person =
        (byPlace[place] as number) >= CONFIDENT_FIT ? people.get(this.index.words.idAt(place) ?? '') : null;
      if (person) possible.add(person);
    }
    for (const person of this.skills?.keys() ?? []) possible.add(person);
    return possible;
  }

  private skillsOfOfferers(): ReadonlyMap<IndexedPerson, number> {
    const skills = new Map<IndexedPerson, number>();
    for (const { skillId } of this.wanted) {
      for (const person of this.index.offerersOf(skillId)) {
        if (!skills.has(person)) skills.set(person, skillStrength(person.offers, this.wanted) ?? 0);
      }
    }
    return skills;
  }

  private skillOf(person: IndexedPerson): number | undefined {
    if (!this.skills || this.wanted.length === 0) return skillStrength(person.offers, this.wanted);
    return this.skills.get(person) ?? 0;
  }

  private fitOf({ id, place }: IndexedPerson): number {
    if (this.fits) return place === null ? 0 : (this.fits.byPlace[place] ?? 0);
    const profile = this.index.profileOf(id);
    return this.words && profile ? this.wordFit.fit(this.words, profile) : 0;
  }

  private slackOf({ week }: IndexedPerson): number | null {
    if (week.length === 0) return null;
    let best: number | null = null;
    for (const stretch of this.moment.stretches) {
      const slack = slackIn(week, stretch);
      if (slack !== null && (best === null || slack > best)) best = slack;
    }
    return best;
  }

  private affinityOf(person: IndexedPerson): Affinity | null {
    const { askAgain, classroomIds } = this.target;
    if (classroomIds.length === 0 && askAgain.size === 0) return null;
    if (askAgain.has(person.id)) return 'ASK_AGAIN';
    if (this.hasChildThere(person)) return 'CHILD_IN_CLASS';
    if (this.grades.size === 0) return null;
    for (const id of person.classes.keys()) {
      const isInGrade = this.grades.has(this.index.grades.get(id) ?? '');
      if (isInGrade && hasChildIn(person, id, this.moment.today)) return 'CHILD_IN_GRADE';
    }
    return null;
  }

  private hasChildThere(person: IndexedPerson): boolean {
    if (person.classes.size === 0) return false;
    return this.target.classroomIds.some((id) => hasChildIn(person, id, this.moment.today));
  }
}

/** Chains in arrays of numbers: of thousands of people a list takes some twenty, and what is made for all is made in vain. */
class PeopleByScore {
  private readonly people: readonly IndexedPerson[];
  /** By score the place of one person, and by place that of the next with the same score; -1: nobody. */
  private readonly first = new Int32Array(FULL + 1).fill(-1);
  private readonly next: Int32Array;

  constructor(people: Iterable<IndexedPerson>, scoreOf: (person: IndexedPerson) => number) {
    this.people = [...people];
    this.next = new Int32Array(this.people.length);
    this.people.forEach((person, place) => {
      const score = scoreOf(person);
      this.next[place] = this.first[score] as number;
      this.first[score] = place;
    });
  }

  /** Those with the same score together. */
  *bestFirst(): Generator<IndexedPerson[]> {
    for (let score = FULL; score >= 0; score--) {
      let place = this.first[score] as number;
      if (place < 0) continue;
      const equals: IndexedPerson[] = [];
      for (; place >= 0; place = this.next[place] as number) equals.push(this.people[place] as IndexedPerson);
      yield equals;
    }
  }
}
