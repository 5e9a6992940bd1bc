import { Injectable } from '@nestjs/common';
import { fold } from '../platform/database/statements.js';
import { CATALOG } from './catalog/catalog.js';

/** An entry of the catalog that a text speaks of. */
export interface Understood {
  skillCode: string;
  /** The words of the text. */
  phrase: string;
  /** From 0 to 1. */
  weight: number;
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** What somebody's own words say, in terms of the catalog. It depends on the text alone. */
@Injectable()
export class ExpertiseUnderstanding {
  private readonly names = CATALOG.flatMap(({ code, en, es }) =>
    [...en, ...es].map((name) => ({ code, words: wordsOf(name) })),
  );

  /** Each entry once, the surest first. */
  suggest(text: string): Understood[] {
    const said = [...text.normalize('NFC').matchAll(WORDS)];
    const words = said.map(([word]) => fold(word));
    const found = new Map<string, Understood>();
    for (const { code, words: name } of this.names) {
      const at = words.findIndex((_, index) => name.every((word, offset) => words[index + offset] === word));
      if (at < 0 || found.has(code)) continue;
      const phrase = said.slice(at, at + name.length).map(([word]) => word);
      found.set(code, { skillCode: code, phrase: phrase.join(' '), weight: 1 });
    }
    return [...found.values()];
  }
}

const wordsOf = (name: string): string[] => [...name.normalize('NFC').matchAll(WORDS)].map(([word]) => fold(word));
