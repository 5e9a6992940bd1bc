import { Injectable } from '@nestjs/common';
import { OFFICE, PeopleQueries, toPerson, ViewerScopes } from '../../identity/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { formatText } from '../../platform/messages/messages.js';
import type { CandidateType } from './candidate.type.js';
import { toldOf, type ToldExclusion } from './exclusions.rules.js';
import type { Judged } from './ranking.rules.js';
import type { Prepared } from './ranking.service.js';
import { Reasons } from './reasons.js';
import { OUTLOOK_TEXTS } from './reasons.messages.js';

/** Tells those who were ranked to a viewer: who they are, what speaks for them and what is in the way. */
@Injectable()
export class Candidates {
  constructor(
    private readonly reasons: Reasons,
    private readonly people: PeopleQueries,
    private readonly scopes: ViewerScopes,
  ) {}

  async outlook(viewer: Viewer, schoolId: string, confident: boolean): Promise<string> {
    const language = await this.reasons.languageFor(viewer, schoolId);
    return formatText(confident ? OUTLOOK_TEXTS.confident : OUTLOOK_TEXTS.unknown, language);
  }

  async of(viewer: Viewer, prepared: Prepared, listed: readonly Judged[]): Promise<CandidateType[]> {
    const { ranking, index, fit } = prepared;
    const { schoolId, required, preferred } = ranking.target;
    const language = await this.reasons.languageFor(viewer, schoolId);
    const { viewerFamilyPeople } = await this.scopes.of(viewer);
    const people = await this.people.visibleByIds(
      viewer,
      listed.map(({ personId }) => personId),
    );
    const candidates = listed.map(async (judged): Promise<CandidateType[]> => {
      const person = people.get(judged.personId);
      if (!person) return [];
      const profile = index.profileOf(judged.personId);
      const evidence = ranking.words && profile ? fit.evidence(ranking.words, profile) : null;
      const reader = { viewer, language, isFamily: viewerFamilyPeople.includes(judged.personId) };
      const wanted = [...required, ...preferred];
      const isFit = ranking.isFit(judged);
      const reasons = await this.reasons.of(reader, judged, wanted, evidence, index.skillNames, isFit);
      const kinds: (ToldExclusion | 'NOTHING_IN_COMMON')[] = toldOf(
        judged.exclusions,
        viewer.hasDuty(schoolId, ...OFFICE),
      );
      if (!isFit) kinds.push('NOTHING_IN_COMMON');
      return [
        {
          person: toPerson(person),
          score: judged.score / 1_000,
          reasons,
          obstacles: this.reasons.obstacles(reader, judged, kinds),
        },
      ];
    });
    return (await Promise.all(candidates)).flat();
  }
}
