import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { namesInCatalog, Knowledge, WordFit } from '../../skills/index.js';
import { IndexReader } from './index-reader.js';

/** What is understood of words, and what a school calls its skills. */
@Injectable()
export class SkillWords {
  private known: Promise<WordFit> | null = null;

  constructor(
    private readonly reader: IndexReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** With the classifications that were imported by then; read at the first ranking, and again where that fails. */
  fit(): Promise<WordFit> {
    this.known ??= Knowledge.load(this.config.knowledge).then(
      (knowledge) => new WordFit(knowledge),
      (error: unknown) => {
        this.known = null;
        throw error;
      },
    );
    return this.known;
  }

  /** By id, every name that a skill has, as text to be compared. */
  async namesAt(schoolId: string): Promise<Map<string, string>> {
    const names = new Map<string, string[]>();
    for (const { id, code, name } of await this.reader.skillNames(schoolId)) {
      const own = name === null ? namesInCatalog(code) : [name];
      names.set(id, [...(names.get(id) ?? []), ...own]);
    }
    return new Map([...names].map(([id, called]) => [id, called.join(', ')]));
  }
}
