import { Module } from '@nestjs/common';
import { EventsModule } from '../events/index.js';
import { FamiliesModule } from '../families/index.js';
import { IdentityModule } from '../identity/index.js';
import { SchoolsModule } from '../schools/index.js';
import { SignupsModule } from '../signups/index.js';
import { SkillsModule } from '../skills/index.js';
import { NeedFields, NeedOutcomeFields } from './needs/need.fields.js';
import { NeedsListeners } from './needs/needs.listeners.js';
import { NeedsPolicy } from './needs/needs.policy.js';
import { NeedsQueries } from './needs/needs.queries.js';
import { NeedsResolver } from './needs/needs.resolver.js';
import { NeedsService } from './needs/needs.service.js';
import { SchoolNeedsFields } from './needs/school-needs.fields.js';
import { ThanksService } from './needs/thanks.service.js';
import { VisitsService } from './needs/visits.service.js';

@Module({
  imports: [SchoolsModule, IdentityModule, FamiliesModule, SkillsModule, EventsModule, SignupsModule],
  providers: [
    NeedsPolicy,
    NeedsQueries,
    NeedsService,
    VisitsService,
    ThanksService,
    NeedsListeners,
    NeedsResolver,
    NeedFields,
    NeedOutcomeFields,
    SchoolNeedsFields,
  ],
  exports: [NeedsService],
})
export class MatchingModule {}
