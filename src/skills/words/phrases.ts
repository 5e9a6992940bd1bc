import { tokensOf, type Token } from './tokens.js';

/** A part of a text that speaks of one thing. */
export interface Phrase {
  phrase: string;
  tokens: Token[];
}

const END = /(?<=[.!?。！？])\s+|[;\n。！？•|]+/u;

/** The phrases of a text that say something. */
export const phrasesOf = (text: string): Phrase[] =>
  text.split(END).flatMap((part) => {
    const phrase = part.trim();
    const tokens = tokensOf(phrase);
    return tokens.length > 0 ? [{ phrase, tokens }] : [];
  });
