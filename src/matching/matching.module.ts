import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
import { EventsModule } from '../events/index.js';
import { FamiliesModule } from '../families/index.js';
import { IdentityModule } from '../identity/index.js';
import { SchoolsModule } from '../schools/index.js';
import { SignupsModule } from '../signups/index.js';
import { SkillsModule } from '../skills/index.js';
import { VolunteersModule } from '../volunteers/index.js';
import { BroadcastAudience } from './needs/broadcast-audience.js';
import { BroadcastOffers } from './needs/broadcast-offers.js';
import { BroadcastsService } from './needs/broadcasts.service.js';
import { NeedBroadcastFields, NeedFields, NeedOutcomeFields } from './needs/need.fields.js';
import { NeedsListeners } from './needs/needs.listeners.js';
import { NeedsPolicy } from './needs/needs.policy.js';
import { NeedsQueries } from './needs/needs.queries.js';
import { NeedsResolver } from './needs/needs.resolver.js';
import { NeedsService } from './needs/needs.service.js';
import { SchoolNeedsFields } from './needs/school-needs.fields.js';
import { ThanksService } from './needs/thanks.service.js';
import { VisitsService } from './needs/visits.service.js';
import { RankedPeopleListeners } from './rank/people.listeners.js';
import { NeedCandidatesFields, ShiftCandidatesFields } from './rank/candidates.fields.js';
import { Candidates } from './rank/candidates.js';
import { ExplainMatchResolver } from './rank/explain-match.resolver.js';
import { NotAnalyzed } from './rank/not-analyzed.js';
import { MatchOutlookFields } from './rank/outlook.fields.js';
import { IndexReader } from './rank/index-reader.js';
import { PersonOpportunitiesFields } from './rank/opportunities.fields.js';
import { Opportunities } from './rank/opportunities.js';
import { RankingPolicy } from './rank/ranking.policy.js';
import { RankingQueries } from './rank/ranking.queries.js';
import { RankingService } from './rank/ranking.service.js';
import { Reasons } from './rank/reasons.js';
import { SchoolIndexes } from './rank/school-indexes.js';
import { SkillWords } from './rank/skill-words.js';
import { Targets } from './rank/targets.js';

const RANK = [
  IndexReader,
  SkillWords,
  SchoolIndexes,
  RankingQueries,
  RankingPolicy,
  Targets,
  RankingService,
  Reasons,
  Candidates,
  Opportunities,
  NotAnalyzed,
  RankedPeopleListeners,
  ExplainMatchResolver,
  NeedCandidatesFields,
  MatchOutlookFields,
  ShiftCandidatesFields,
  PersonOpportunitiesFields,
];

@Module({
  imports: [
    CommitmentsModule,
    SchoolsModule,
    IdentityModule,
    FamiliesModule,
    SkillsModule,
    EventsModule,
    SignupsModule,
    VolunteersModule,
  ],
  providers: [
    NeedsPolicy,
    NeedsQueries,
    NeedsService,
    VisitsService,
    ThanksService,
    BroadcastAudience,
    BroadcastOffers,
    BroadcastsService,
    NeedsListeners,
    NeedsResolver,
    NeedFields,
    NeedOutcomeFields,
    NeedBroadcastFields,
    SchoolNeedsFields,
    ...RANK,
  ],
  exports: [NeedsService],
})
export class MatchingModule {}
