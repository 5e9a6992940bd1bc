export { MatchingModule } from './matching.module.js';
export { Need } from './needs/need.entity.js';
export { NeedBroadcast } from './needs/need-broadcast.entity.js';
export { NeedAudience, NeedStatus, NeedTiming } from './needs/need.enums.js';
export { NeedOutcome } from './needs/need-outcome.entity.js';
export { NeedSkill } from './needs/need-skill.entity.js';
export { NeedWindow } from './needs/need-window.entity.js';
export { FamiliesAsked, VisitThanked } from './needs/needs.domain-events.js';
export { NeedsService } from './needs/needs.service.js';
