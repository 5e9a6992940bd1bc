import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { SchoolsModule } from '../schools/index.js';
import { ExpertiseUnderstanding } from './expertise-understanding.js';
import { ExpertiseService } from './expertise.service.js';
import { OffersService } from './offers.service.js';
import { PersonSkillsFields } from './person-skills.fields.js';
import { SchoolSkillsFields } from './school-skills.fields.js';
import { MergedSkillsListener } from './merged-skills.listener.js';
import { SchoolCatalogs } from './school-catalogs.js';
import { SkillCatalog } from './skill-catalog.js';
import { ExpertiseLinkFields, PersonSkillFields, SkillFields } from './skill.fields.js';
import { SkillsQueries } from './skills.queries.js';
import { SkillsResolver } from './skills.resolver.js';
import { SkillsService } from './skills.service.js';

@Module({
  imports: [SchoolsModule, IdentityModule],
  providers: [
    SkillCatalog,
    SchoolCatalogs,
    MergedSkillsListener,
    SkillsService,
    ExpertiseUnderstanding,
    ExpertiseService,
    OffersService,
    SkillsQueries,
    SkillsResolver,
    SkillFields,
    PersonSkillFields,
    ExpertiseLinkFields,
    PersonSkillsFields,
    SchoolSkillsFields,
  ],
  exports: [SkillsService, OffersService, SkillsQueries],
})
export class SkillsModule {}
