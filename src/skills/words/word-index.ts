import { probabilityOf } from './calibration.js';
import type { Link } from './concept-index.js';
import type { KnowledgeSource } from './concept.js';
import { Posting } from './posting.js';
import { beginningOf, credit, type NeedWords, type Profile, type ProfileLinks } from './profile.js';

type LinkKind = KnowledgeSource | 'mentions';

export interface Found {
  id: string;
  fit: number;
}

/** How well everybody fits, by their place; 0 for whoever has nothing in common with the need. */
export interface Fits {
  readonly byPlace: Float64Array;
  /** Of everybody for whom anything speaks, in no order. */
  readonly places: readonly number[];
}

interface Scored {
  id: string;
  score: number;
}

/** The people of one school by what they wrote. Finds who fits a need with the numbers of `WordFit.fit`, without looking at everybody. */
export class WordIndex {
  /** Everybody has a place in the arrays of a search; those who left make room for who comes next. */
  private readonly places = new Map<string, number>();
  private readonly profiles: (Profile | null)[] = [];
  private readonly ids: string[] = [];
  private readonly free: number[] = [];
  private readonly terms = new Map<string, Posting>();
  /** The terms that may share something, by how they begin. */
  private readonly beginnings = new Map<string, Set<string>>();
  private readonly concepts = new Map<LinkKind, Map<number, Posting>>();
  private scores = new Float64Array(0);
  private best = new Float64Array(0);

  get size(): number {
    return this.places.size;
  }

  get(id: string): Profile | undefined {
    return this.profiles[this.places.get(id) ?? -1] ?? undefined;
  }

  idAt(place: number): string | undefined {
    return this.profiles[place] ? this.ids[place] : undefined;
  }

  /** Answers the place, which is theirs until they are set anew or go. */
  set(id: string, profile: Profile): number {
    this.delete(id);
    const place = this.free.pop() ?? this.profiles.length;
    this.places.set(id, place);
    this.profiles[place] = profile;
    this.ids[place] = id;
    for (const [term, value] of profile.terms) {
      if (add(this.terms, term, place, value)) this.begin(term);
    }
    for (const [source, { concepts, weights }] of linksOf(profile)) {
      const postings = this.concepts.get(source) ?? new Map<number, Posting>();
      this.concepts.set(source, postings);
      for (let at = 0; at < concepts.length; at++) add(postings, concepts[at] as number, place, weights[at] as number);
    }
    return place;
  }

  delete(id: string): void {
    const place = this.places.get(id);
    const profile = this.get(id);
    if (place === undefined || !profile) return;
    this.places.delete(id);
    this.profiles[place] = null;
    this.free.push(place);
    for (const term of profile.terms.keys()) if (remove(this.terms, term, place)) this.end(term);
    for (const [source, { concepts }] of linksOf(profile)) {
      const postings = this.concepts.get(source);
      if (postings) for (const concept of concepts) remove(postings, concept, place);
    }
  }

  /** Who fits, best first; nobody without any evidence. */
  search(need: NeedWords, limit: number): Found[] {
    const touched = this.score(need);
    const found = this.top(touched, limit);
    for (const place of touched) this.scores[place] = 0;
    return found.map(({ id, score }) => ({ id, fit: probabilityOf(score) }));
  }

  fits(need: NeedWords): Fits {
    const places = this.score(need);
    const byPlace = new Float64Array(this.profiles.length);
    for (const place of places) {
      byPlace[place] = probabilityOf(this.scores[place] as number);
      this.scores[place] = 0;
    }
    return { byPlace, places };
  }

  /** The places of everybody with a score, which whoever calls it puts back to nothing. */
  private score(need: NeedWords): number[] {
    if (this.scores.length < this.profiles.length) {
      this.scores = new Float64Array(this.profiles.length * 2);
      this.best = new Float64Array(this.profiles.length * 2);
    }
    const touched: number[] = [];
    // In the order of WordFit.fit, so that the sums are the same to the last bit.
    for (const { stem, weight } of need.terms) this.addTerm(stem, weight, touched);
    for (const [source, links] of need.links) {
      const postings = this.concepts.get(source);
      for (const { concept, weight } of links) {
        postings?.get(concept)?.each((place, own) => this.gain(place, weight * own, touched));
      }
    }
    this.addMentions(need.mentions, touched);
    return touched;
  }

  private addTerm(needed: string, weight: number, touched: number[]): void {
    const beginning = beginningOf(needed);
    const others = beginning === null ? undefined : this.beginnings.get(beginning);
    const similar = others ? [...others].filter((own) => own !== needed && credit(needed, own) > 0) : [];
    const exact = this.terms.get(needed);
    if (similar.length === 0) {
      exact?.each((place, value) => this.gain(place, weight * value, touched));
      return;
    }
    const seen: number[] = [];
    exact?.each((place, value) => this.improve(place, value, seen));
    for (const own of similar) {
      const part = credit(needed, own);
      this.terms.get(own)?.each((place, value) => this.improve(place, part * value, seen));
    }
    this.gainBest(seen, weight, touched);
  }

  private addMentions(mentions: readonly Link[], touched: number[]): void {
    const seen: number[] = [];
    for (const { concept, weight } of mentions) {
      this.concepts
        .get('mentions')
        ?.get(concept)
        ?.each((place, own) => this.improve(place, weight * own, seen));
    }
    this.gainBest(seen, 1, touched);
  }

  private improve(place: number, value: number, seen: number[]): void {
    const best = this.best[place] as number;
    if (best === 0) seen.push(place);
    if (value > best) this.best[place] = value;
  }

  private gainBest(seen: readonly number[], weight: number, touched: number[]): void {
    for (const place of seen) {
      this.gain(place, weight * (this.best[place] as number), touched);
      this.best[place] = 0;
    }
  }

  private gain(place: number, score: number, touched: number[]): void {
    const before = this.scores[place] as number;
    if (before === 0 && score > 0) touched.push(place);
    this.scores[place] = before + score;
  }

  /** The best few, kept in order while all are looked at once. */
  private top(touched: readonly number[], limit: number): Scored[] {
    const top: Scored[] = [];
    for (const place of touched) {
      const one = { id: this.ids[place] as string, score: this.scores[place] as number };
      if (top.length >= limit && !isBetter(one, top[top.length - 1])) continue;
      let at = top.length;
      while (at > 0 && isBetter(one, top[at - 1])) at--;
      top.splice(at, 0, one);
      if (top.length > limit) top.pop();
    }
    return top;
  }

  private begin(term: string): void {
    const beginning = beginningOf(term);
    if (beginning === null) return;
    const terms = this.beginnings.get(beginning);
    if (terms) terms.add(term);
    else this.beginnings.set(beginning, new Set([term]));
  }

  private end(term: string): void {
    const beginning = beginningOf(term);
    if (beginning === null) return;
    const terms = this.beginnings.get(beginning);
    terms?.delete(term);
    if (terms?.size === 0) this.beginnings.delete(beginning);
  }
}

const isBetter = (one: Scored, other: Scored | undefined): boolean =>
  !other || one.score > other.score || (one.score === other.score && one.id < other.id);

/** The entries that a profile calls by name have postings of their own. */
const linksOf = ({ links, mentions }: Profile): [LinkKind, ProfileLinks][] => [...links, ['mentions', mentions]];

/** Whether the posting is the first of its key. */
function add<Key>(postings: Map<Key, Posting>, key: Key, place: number, value: number): boolean {
  let posting = postings.get(key);
  const isFirst = !posting;
  if (!posting) postings.set(key, (posting = new Posting()));
  posting.add(place, value);
  return isFirst;
}

/** Whether the posting was the last of its key. */
function remove<Key>(postings: Map<Key, Posting>, key: Key, place: number): boolean {
  const posting = postings.get(key);
  return posting?.remove(place) === 0 && postings.delete(key);
}
