import { Injectable } from '@nestjs/common';
import { Knowledge } from './words/knowledge.js';
import { suggestions, type Suggested } from './words/suggestions.js';

/** What somebody's own words say, in terms of the catalog. It depends on the text alone. */
@Injectable()
export class ExpertiseUnderstanding {
  private knowledge: Knowledge | undefined;

  /** Each entry once, the surest first. */
  suggest(text: string): Suggested[] {
    this.knowledge ??= Knowledge.ofCatalog();
    return suggestions(this.knowledge, text);
  }
}
