import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { SchoolsModule } from '../schools/index.js';
import { PersonSkillsFields } from './person-skills.fields.js';
import { SchoolSkillsFields } from './school-skills.fields.js';
import { SkillCatalog } from './skill-catalog.js';
import { PersonSkillFields, SkillFields } from './skill.fields.js';
import { SkillsQueries } from './skills.queries.js';
import { SkillsResolver } from './skills.resolver.js';
import { SkillsService } from './skills.service.js';

@Module({
  imports: [SchoolsModule, IdentityModule],
  providers: [
    SkillCatalog,
    SkillsService,
    SkillsQueries,
    SkillsResolver,
    SkillFields,
    PersonSkillFields,
    PersonSkillsFields,
    SchoolSkillsFields,
  ],
  exports: [SkillsService, SkillsQueries],
})
export class SkillsModule {}
