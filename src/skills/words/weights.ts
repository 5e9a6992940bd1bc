/**
 * What each part of a fit counts. Tuned by recall at five over three public sets (docs/decisions/0022); the shapes are those of the papers named
 * where they are used.
 */
export const WEIGHTS = {
  /** BM25 of a profile: how fast a repeated word stops to add, how much a long text is damped, and from how many words on. */
  saturation: 1.4,
  damping: 0.35,
  usualLength: 40,
  /** In longer texts the first words say who somebody is. */
  lead: { extra: 0.5, words: 6, from: 12 },
  /** Two words of a need that stand side by side in the profile as well, of what they count alone. */
  pair: 0.5,
  /** A word that every need of a school says. */
  schoolWord: 0.1,
  /** A word said of any occupation; the exponent takes a part back where a classification tells how rare words are. */
  weakWord: 0.5,
  weakBesideRarity: 0.4,
  /** A common beginning, and how much of the shorter word it must be. */
  beginning: { credit: 0.45, letters: 5, share: 0.6 },
  /** Words of the concepts that a text speaks of are added to the text; fewer of the catalog beside a classification, which tells more. */
  profileConcepts: { count: 3, weight: { catalog: 0.25, catalogBeside: 0.12, onet: 0.5, esco: 0.5 } },
  needConcepts: { count: 2, words: 10, weight: { catalog: 0.15, catalogBeside: 0, onet: 0.15, esco: 0.15 } },
  /** Speaking of the same concepts. */
  concepts: { catalog: 0.3, catalogBeside: 0.1, onet: 0.6, esco: 0.6 },
  /** Linking texts to concepts: BM25 over their words, what a name in the text adds, how far the best stand out. */
  link: { saturation: 1.2, damping: 0.75, repeated: 0.3, named: 0.2, weakWord: 0.5, contrast: 1.8, kept: 60 },
  /** How much a long need is damped: all of what its words weigh, to this power. */
  needLength: 0.6,
  /** How rare a word is among the entries of the catalog, to this power; without a classification alone. */
  catalogRarity: 0.7,
  /**
   * Calling an entry of the catalog by a name, a topic or another of its words: how sure each is in a need and in a profile, of what is said
   * in part (to a power), of rare words (to a power) and words said of any occupation; the least that counts; the entries beside one that is
   * called; of a phrase of more words than `long` it is only a part.
   */
  mention: {
    weight: 0.45,
    weightBeside: 0.15,
    need: { name: 1, topic: 0.5, word: 0.9 },
    profile: { name: 1, topic: 0.3, word: 0.9 },
    inPart: 4,
    rarity: 0.35,
    weakWord: 1,
    least: 0.5,
    narrower: 0.7,
    wider: 0.7,
    beside: 0.2,
    long: 5,
  },
  /** Concepts that are kept of a profile, from each source. */
  profileLinks: 40,
};
