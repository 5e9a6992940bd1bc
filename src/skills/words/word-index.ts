import { probabilityOf } from './calibration.js';
import type { KnowledgeSource } from './concept.js';
import { beginningOf, credit, type NeedWords, type Profile } from './profile.js';
import { WEIGHTS } from './word-fit.js';

export interface Found {
  id: string;
  fit: number;
}

/** The people of one school by what they wrote. Finds who fits a need with the numbers of `WordFit.fit`, without looking at everybody. */
export class WordIndex {
  private readonly profiles = new Map<string, Profile>();
  private readonly terms = new Map<string, Map<string, number>>();
  /** The stems of `terms` by how they begin. */
  private readonly beginnings = new Map<string, Set<string>>();
  private readonly concepts = new Map<string, Map<string, number>>();

  get size(): number {
    return this.profiles.size;
  }

  get(id: string): Profile | undefined {
    return this.profiles.get(id);
  }

  set(id: string, profile: Profile): void {
    this.delete(id);
    this.profiles.set(id, profile);
    for (const [stem, value] of profile.terms) {
      postingOf(this.terms, stem).set(id, value);
      const beginning = beginningOf(stem);
      const stems = this.beginnings.get(beginning);
      if (stems) stems.add(stem);
      else this.beginnings.set(beginning, new Set([stem]));
    }
    for (const [key, weight] of conceptsOf(profile)) postingOf(this.concepts, key).set(id, weight);
  }

  delete(id: string): void {
    const profile = this.profiles.get(id);
    if (!profile) return;
    this.profiles.delete(id);
    for (const stem of profile.terms.keys()) {
      if (!withdraw(this.terms, stem, id)) continue;
      const beginning = beginningOf(stem);
      const stems = this.beginnings.get(beginning);
      stems?.delete(stem);
      if (stems?.size === 0) this.beginnings.delete(beginning);
    }
    for (const [key] of conceptsOf(profile)) withdraw(this.concepts, key, id);
  }

  /** Who fits, best first; nobody without any evidence. */
  search(need: NeedWords, limit: number): Found[] {
    const scores = new Map<string, number>();
    // In the order of WordFit.score, so that the sums are the same to the last bit.
    for (const { stem, weight } of need.terms) {
      for (const [id, best] of this.bestOf(stem)) scores.set(id, (scores.get(id) ?? 0) + weight * best);
    }
    for (const [source, links] of need.links) {
      for (const { concept, weight } of links) {
        const posting = this.concepts.get(keyOf(source, concept));
        if (!posting) continue;
        for (const [id, own] of posting) scores.set(id, (scores.get(id) ?? 0) + WEIGHTS.esa[source] * weight * own);
      }
    }
    return [...scores]
      .map(([id, score]) => ({ id, fit: probabilityOf(score, need) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  private bestOf(stem: string): ReadonlyMap<string, number> {
    const exact = this.terms.get(stem);
    const similar = [...(this.beginnings.get(beginningOf(stem)) ?? [])].filter(
      (own) => own !== stem && credit(stem, own) > 0,
    );
    if (similar.length === 0) return exact ?? new Map<string, number>();
    const best = new Map<string, number>(exact ?? []);
    for (const own of similar) {
      const part = credit(stem, own);
      for (const [id, value] of this.terms.get(own) ?? []) {
        const gain = part * value;
        if (gain > (best.get(id) ?? 0)) best.set(id, gain);
      }
    }
    return best;
  }
}

const keyOf = (source: KnowledgeSource, concept: number): string => `${source} ${concept}`;

function* conceptsOf({ links }: Profile): Generator<[string, number]> {
  for (const [source, { concepts, weights }] of links) {
    for (let at = 0; at < concepts.length; at++) yield [keyOf(source, concepts[at] as number), weights[at] as number];
  }
}

function postingOf(postings: Map<string, Map<string, number>>, key: string): Map<string, number> {
  let posting = postings.get(key);
  if (!posting) postings.set(key, (posting = new Map()));
  return posting;
}

/** Whether the posting was the last of its key. */
function withdraw(postings: Map<string, Map<string, number>>, key: string, id: string): boolean {
  const posting = postings.get(key);
  posting?.delete(id);
  return posting?.size === 0 && postings.delete(key);
}
