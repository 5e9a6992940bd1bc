import { Injectable } from '@nestjs/common';
import { Knowledge } from './words/knowledge.js';
import { suggestions, type Suggested } from './words/suggestions.js';

/** What somebody's own words say, in terms of the catalog. It depends on the text alone. */
@Injectable()
export class ExpertiseUnderstanding {
  /** Each entry once, the surest first. */
  suggest(text: string): Suggested[] {
    return suggestions(Knowledge.ofCatalog(), text);
  }
}
