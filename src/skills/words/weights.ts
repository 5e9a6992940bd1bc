/**
 * What each part of a fit counts. Tuned by recall at five over three public sets (docs/decisions/0022); the shapes are those of the papers named
 * where they are used.
 */
export const WEIGHTS = {
  /** BM25 of a profile: how fast a repeated word stops to add, how much a long text is damped, and from how many words on. */
  saturation: 1.2,
  damping: 0.5,
  usualLength: 40,
  /** In longer texts the first words say who somebody is. */
  lead: { extra: 0.5, words: 6, from: 12 },
  /** Two words of a need that stand side by side in the profile as well, of what they count alone. */
  pair: 0.3,
  /** A word that every need of a school says. */
  schoolWord: 0.1,
  /** A word said of any occupation; the exponent takes a part back where a classification tells how rare words are. */
  weakWord: 0.4,
  weakBesideRarity: 0.4,
  /** A common beginning, and how much of the shorter word it must be. */
  beginning: { credit: 0.45, letters: 5, share: 0.6 },
  /** Words of the concepts that a text speaks of are added to the text; fewer of the catalog beside a classification, which tells more. */
  profileConcepts: { count: 3, weight: { catalog: 0.25, catalogBeside: 0.12, onet: 0.5, esco: 0.5 } },
  needConcepts: { count: 2, words: 10, weight: { catalog: 0.08, catalogBeside: 0, onet: 0.15, esco: 0.15 } },
  /** Speaking of the same concepts. */
  concepts: { catalog: 0.15, catalogBeside: 0.1, onet: 0.6, esco: 0.6 },
  /** Linking texts to concepts: BM25 over their words, what a name in the text adds, how far the best stand out. */
  link: { saturation: 1.2, damping: 0.6, repeated: 0.3, named: 0.2, weakWord: 0.5, contrast: 1.8, kept: 60 },
  /** Concepts that are kept of a profile, from each source. */
  profileLinks: 40,
};
