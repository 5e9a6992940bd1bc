import type { CatalogEntry } from '../catalog/catalog.js';
import { tokensOf, type Token } from './tokens.js';
import { WEIGHTS } from './weights.js';
import { wordWeight } from './word-weight.js';

type WordKind = 'name' | 'topic' | 'word';

/** How sure it is, from 0 to 1, that whoever says words of this kind speaks of the entry. */
export type Sureness = Readonly<Record<WordKind, number>>;

interface Called {
  entry: number;
  kind: WordKind;
  stems: readonly string[];
}

/** What joins two names to one. */
const EITHER = / (?:and|or|y|e|o) /u;
const MENTION = WEIGHTS.mention;

/**
 * Finds the entries of the catalog that a text calls by a name, a topic or another of their words, and how surely: by how much of it the text
 * says, and by how few entries have those words. Unlike a link, a mention does not depend on what else the text speaks of.
 */
export class Mentions {
  private readonly called: Called[] = [];
  /** By the stems by which they are found; null: to be put together. */
  private leading: ReadonlyMap<string, readonly Called[]> | null = null;
  private readonly entriesWith = new Map<string, Set<number>>();
  private readonly entries: CatalogEntry[] = [];
  private readonly places = new Map<string, number>();
  /** By the code of the wider entry. */
  private readonly narrower = new Map<string, number[]>();
  /** By stem, of the entries there are. */
  private readonly sure = new Map<string, number>();

  add(entry: CatalogEntry): void {
    this.sure.clear();
    this.leading = null;
    const { code, en, es, topics, words, broader } = entry;
    const place = this.entries.push(entry) - 1;
    this.places.set(code, place);
    if (broader) append(this.narrower, broader, place);
    this.call(place, 'name', [...en, ...es]);
    this.call(place, 'topic', [...topics.en, ...topics.es]);
    this.call(place, 'word', [...words.en, ...words.es]);
  }

  /** The entries that are called, by their places in the catalog, from 0 to 1. */
  of(tokens: readonly Token[], sureness: Sureness): Map<number, number> {
    const said = new Set(tokens.map(({ stem }) => stem));
    const found = new Map<number, number>();
    this.leading ??= this.byLeadingStems();
    for (const stem of said) {
      for (const { entry, kind, stems } of this.leading.get(stem) ?? []) {
        const strength = this.strength(stems, said) * sureness[kind];
        if (strength > (found.get(entry) ?? MENTION.least)) found.set(entry, strength);
      }
    }
    return found;
  }

  /** As `of`, with the entries around each: who knows what is wider or narrower may do as well. */
  around(tokens: readonly Token[], sureness: Sureness): Map<number, number> {
    const found = this.of(tokens, sureness);
    const all = new Map(found);
    const add = (entry: number, strength: number) => all.set(entry, Math.max(strength, all.get(entry) ?? 0));
    for (const [entry, strength] of found) {
      const { code, broader = '' } = this.entries[entry] as CatalogEntry;
      for (const each of this.narrower.get(code) ?? []) add(each, strength * MENTION.narrower);
      const wider = this.places.get(broader);
      if (wider === undefined) continue;
      add(wider, strength * MENTION.wider);
      for (const each of this.narrower.get(broader) ?? []) if (each !== entry) add(each, strength * MENTION.beside);
    }
    return all;
  }

  /** How rare a word is among the entries: 1 if none has it. */
  rarity(stem: string): number {
    const count = this.entriesWith.get(stem)?.size ?? 0;
    const logOdds = (found: number) => Math.log(1 + (this.entries.length - found + 0.5) / (found + 0.5));
    return logOdds(count) / logOdds(0);
  }

  /** Whether a text that says some of these words means what they are called. */
  private strength(stems: readonly string[], said: ReadonlySet<string>): number {
    let [whole, part, unsure] = [0, 0, 1];
    for (const stem of stems) {
      const sure = this.sureOf(stem);
      whole += sure;
      if (!said.has(stem)) continue;
      part += sure;
      unsure *= 1 - sure;
    }
    return (part / whole) ** MENTION.inPart * (1 - unsure);
  }

  private byLeadingStems(): Map<string, Called[]> {
    const leading = new Map<string, Called[]>();
    for (const called of this.called) for (const stem of this.leadingStems(called)) append(leading, stem, called);
    return leading;
  }

  /** The surest, if a text that does not say it says too little of the rest to count; else all of them. */
  private leadingStems({ stems }: Called): readonly string[] {
    const sure = stems.map((stem) => this.sureOf(stem));
    const surest = Math.max(...sure);
    const without = 1 - surest / sure.reduce((sum, each) => sum + each, 0);
    return without ** MENTION.inPart < MENTION.least ? [stems[sure.indexOf(surest)] as string] : stems;
  }

  private sureOf(stem: string): number {
    let sure = this.sure.get(stem);
    if (sure === undefined) {
      sure = this.rarity(stem) ** MENTION.rarity * wordWeight(stem) ** MENTION.weakWord;
      this.sure.set(stem, sure);
    }
    return sure;
  }

  private call(entry: number, kind: WordKind, texts: readonly string[]): void {
    for (const text of texts.flatMap((each) => each.split(EITHER))) {
      const stems = [...new Set(tokensOf(text).map(({ stem }) => stem))];
      this.called.push({ entry, kind, stems });
      for (const stem of stems) this.entriesWith.set(stem, (this.entriesWith.get(stem) ?? new Set()).add(entry));
    }
  }
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
