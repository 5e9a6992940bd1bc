import type { NeedWords, WordFit } from '../../skills/index.js';
import { isDeclaredUnavailable } from '../../volunteers/index.js';
import { exclusionsOf, isMendable, type Exclusion } from './exclusions.rules.js';
import { lastServedAt, timesWithin, type IndexedPerson } from './indexed-person.js';
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

/** A person and a target, judged by themselves: nothing here depends on who else is there. */
export interface Judged extends Standing {
  person: IndexedPerson;
  fit: number;
  affinity: Affinity | null;
  lastServedAt: number | null;
  strengths: Strengths;
  exclusions: Exclusion[];
}

/** Compares the people of a school, as they are in memory, to a need or a shift. */
export class Ranking {
  readonly words: NeedWords | null;
  /** Of everybody with any, once everybody is looked at. */
  private fits: ReadonlyMap<string, number> | null = null;
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
    const load = this.index.loadOf(person, this.moment.year);
    const affinity = this.affinityOf(person);
    const served = lastServedAt(person, this.now);
    const fit = this.fitOf(person.id);
    const skill = skillStrength(person.offers, this.wanted);
    const near = affinityStrength(this.target.classroomIds.length > 0, affinity);
    const comfort = comfortStrength(this.slackOf(person));
    const strengths: Strengths = {
      ...(skill === undefined ? {} : { skill }),
      ...(this.words ? { text: Math.round(FULL * fit) } : {}),
      ...(near === undefined ? {} : { affinity: near }),
      rest: restStrength(served, this.now),
      load: loadStrength(load.minutes, load.capMinutes),
      ...(comfort === undefined ? {} : { comfort }),
    };
    return {
      personId: person.id,
      person,
      fit,
      affinity,
      lastServedAt: served,
      strengths,
      score: scoreOf(strengths),
      lastAskedAt: person.lastAskedAt,
      load: load.minutes / (load.capMinutes ?? USUAL_FAMILY_MINUTES),
      exclusions: exclusionsOf(
        {
          hasLeft: person.leftAt !== null,
          preferences: person.preferences,
          offers: person.offers,
          hasChildThere: this.target.classroomIds.some((id) => this.isClassOf(person, id)),
          timesThisMonth: () => timesWithin(person, this.moment.month),
          familyMinutes: load.minutes,
          familyCapMinutes: load.capMinutes,
          isAsked: this.target.asked.has(person.id),
          isNotWantedAgain: this.target.notAgain.has(person.id),
        },
        { today: this.moment.today, format: this.target.format, required: this.target.required },
        isAskedBySomebody,
      ),
    };
  }

  /** Whether the pair is worth a word: for knowledge only whoever has some of it, by a skill or by their words. */
  isFit({ fit, strengths }: Judged): boolean {
    return !this.target.asksForKnowledge || fit >= CONFIDENT_FIT || (strengths.skill ?? 0) > 0;
  }

  /** Best first: first those whom nothing in memory excludes, then those with something that can be mended. */
  *inOrder(): Generator<Judged> {
    const found = this.words ? this.index.words.search(this.words, Infinity) : [];
    this.fits = new Map(found.map(({ id, fit }) => [id, fit]));
    const fits: Judged[] = [];
    for (const person of this.index.people.values()) {
      if (!this.mayFit(person)) continue;
      const judged = this.judge(person);
      if (judged.exclusions.every(isMendable) && this.isFit(judged)) fits.push(judged);
    }
    yield* this.sorted(fits.filter(({ exclusions }) => exclusions.length === 0));
    yield* this.sorted(fits.filter(({ exclusions }) => exclusions.length > 0));
  }

  /** Whether they have said that they cannot help at any of the times. */
  isDeclaredAway({ declared }: IndexedPerson): boolean {
    const { times } = this.target;
    if (times.length === 0 || (declared.windows.length === 0 && declared.exceptions.length === 0)) return false;
    return times.every((time) => isDeclaredUnavailable(declared, time, this.moment.timeZone));
  }

  /** Only as far as it is read: nobody looks at the last of thousands. */
  private *sorted(judged: readonly Judged[]): Generator<Judged> {
    const compare = compareStandings(this.target.schoolId, this.target.id);
    const byScore: Judged[][] = [];
    for (const each of judged) (byScore[each.score] ??= []).push(each);
    for (let score = FULL; score >= 0; score--) yield* (byScore[score] ?? []).sort(compare);
  }

  /** As `isFit`, before anybody is judged: of thousands most have nothing to do with it. */
  private mayFit({ id, offers }: IndexedPerson): boolean {
    if (!this.target.asksForKnowledge || this.fitOf(id) >= CONFIDENT_FIT) return true;
    return this.wanted.some(({ skillId }) => offers.has(skillId));
  }

  private fitOf(personId: string): number {
    if (this.fits) return this.fits.get(personId) ?? 0;
    const profile = this.index.profileOf(personId);
    return this.words && profile ? this.wordFit.fit(this.words, profile) : 0;
  }

  private slackOf({ week }: IndexedPerson): number | null {
    let best: number | null = null;
    for (const stretch of this.moment.stretches) {
      const slack = slackIn(week, stretch);
      if (slack !== null && (best === null || slack > best)) best = slack;
    }
    return best;
  }

  private affinityOf(person: IndexedPerson): Affinity | null {
    if (this.target.askAgain.has(person.id)) return 'ASK_AGAIN';
    if (this.target.classroomIds.some((id) => this.isClassOf(person, id))) return 'CHILD_IN_CLASS';
    if (this.grades.size === 0) return null;
    for (const [id, endsBefore] of person.classes) {
      if (endsBefore > this.moment.today && this.grades.has(this.index.grades.get(id) ?? '')) return 'CHILD_IN_GRADE';
    }
    return null;
  }

  private isClassOf({ classes }: IndexedPerson, classroomId: string): boolean {
    return (classes.get(classroomId) ?? '') > this.moment.today;
  }
}
