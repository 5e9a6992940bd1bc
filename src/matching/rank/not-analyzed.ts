import { Injectable } from '@nestjs/common';
import { PeopleQueries, toPerson } from '../../identity/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { formatText } from '../../platform/messages/messages.js';
import { isAnalyzed, languageOf } from '../../skills/index.js';
import type { IndexedPerson } from './indexed-person.js';
import { compareStandings } from './order.rules.js';
import type { NotAnalyzedType } from './outlook.type.js';
import type { Judged } from './ranking.rules.js';
import { RankingService, type Prepared } from './ranking.service.js';
import { Reasons, shortened } from './reasons.js';
import { NOT_ANALYZED } from './reasons.messages.js';

/** As of candidates. */
const MOST_CHECKED = 400;

/**
 * Who may be asked, and wrote in a language of which nothing is understood: to rank them by it would rank them down in
 * silence. Whoever fits all the same, by a skill or by the very words, is a candidate and not among them.
 */
@Injectable()
export class NotAnalyzed {
  /** A person whose words change is another object. */
  private readonly languages = new WeakMap<IndexedPerson, string | null>();
  private readonly found = new WeakMap<Prepared, Promise<Judged[]>>();

  constructor(
    private readonly ranking: RankingService,
    private readonly reasons: Reasons,
    private readonly people: PeopleQueries,
  ) {}

  /** At most as many as are checked for candidates. */
  async count(viewer: Viewer, prepared: Prepared): Promise<number> {
    return (await this.of(viewer, prepared)).length;
  }

  /** The best first, as far as anything is known of them. */
  async list(viewer: Viewer, prepared: Prepared, first: number): Promise<NotAnalyzedType[]> {
    const found = (await this.of(viewer, prepared)).slice(0, first);
    const ids = found.map(({ personId }) => personId);
    const people = await this.people.visibleByIds(viewer, ids);
    const locale = await this.reasons.languageFor(viewer, prepared.ranking.target.schoolId);
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    return found.flatMap(({ person }) => {
      const [row, language] = [people.get(person.id), this.languageOf(person)];
      if (!row || language === null) return [];
      const values = { language: names.of(language) ?? language, words: shortened(person.sharedWords ?? '') };
      return [{ person: toPerson(row), language, message: formatText(NOT_ANALYZED, locale, values) }];
    });
  }

  /** Once a request: what is prepared is prepared for one viewer. */
  private of(viewer: Viewer, prepared: Prepared): Promise<Judged[]> {
    const found = this.found.get(prepared) ?? this.look(viewer, prepared);
    this.found.set(prepared, found);
    return found;
  }

  private async look(viewer: Viewer, prepared: Prepared): Promise<Judged[]> {
    const { index, ranking } = prepared;
    const judged = [...index.people.values()]
      .filter((person) => !isAnalyzed(this.languageOf(person)))
      .map((person) => ranking.judge(person))
      .filter((each) => each.exclusions.length === 0 && !ranking.isFit(each))
      .sort(compareStandings(ranking.target.schoolId, ranking.target.id));
    const checked = await this.ranking.check(viewer, prepared, judged.slice(0, MOST_CHECKED), true);
    return checked.filter(({ exclusions }) => exclusions.length === 0);
  }

  private languageOf(person: IndexedPerson): string | null {
    const known = this.languages.get(person);
    if (known !== undefined) return known;
    const language = languageOf(person.sharedWords ?? '');
    this.languages.set(person, language);
    return language;
  }
}
