import { Injectable } from '@nestjs/common';
import { Knowledge, WordFit } from '../../skills/index.js';
import { IndexReader } from './index-reader.js';

/** What is understood of words, and what a school calls its skills. */
@Injectable()
export class SkillWords {
  private known: WordFit | null = null;

  constructor(private readonly reader: IndexReader) {}

  fit(): WordFit {
    return (this.known ??= new WordFit(Knowledge.ofCatalog()));
  }

  /** By id, every name that a skill has, as text to be compared. */
  async namesAt(schoolId: string): Promise<Map<string, string>> {
    const names = new Map<string, string>();
    for (const { id, name } of await this.reader.skillNames(schoolId)) {
      if (name !== null) names.set(id, [...(names.has(id) ? [names.get(id)] : []), name].join(', '));
    }
    return names;
  }
}
