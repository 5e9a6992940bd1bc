export { meets, repetitions, type SkillRequirement } from './skills.rules.js';
export { Skill } from './skill.entity.js';
export { SkillLevel } from './skill.enums.js';
export { SkillOffer } from './skill-offer.entity.js';
export { SkillsSet } from './skills.domain-events.js';
export { SkillsModule } from './skills.module.js';
export { SkillsQueries } from './skills.queries.js';
export { SkillsService } from './skills.service.js';
export { SkillType, toSkill } from './skill.type.js';
