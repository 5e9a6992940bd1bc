export { EventClassroom } from './event-classroom.entity.js';
export { SchoolEvent } from './event.entity.js';
export { EventKind, EventStatus } from './event.enums.js';
export { EventOrganizer } from './event-organizer.entity.js';
export { EventType, toEvent } from './event.type.js';
export { EventsModule } from './events.module.js';
export {
  EventAudienceChanged,
  EventCancelled,
  EventPublished,
  PlacesCut,
  ShiftChanged,
} from './events.domain-events.js';
export { EventsPolicy, VISIBLE_EVENT } from './events.policy.js';
export { EventsQueries } from './events.queries.js';
export { EventsService } from './events.service.js';
export { RoleClearance } from './role-clearance.entity.js';
export { RoleRequirementsService, type TakenByRole } from './role-requirements.service.js';
export { RoleSkill, SkillNeed } from './role-skill.entity.js';
export { RequiredSkillsInput, SkillRequirementInput } from './role.inputs.js';
export { RolesService } from './roles.service.js';
export { Shift } from './shift.entity.js';
export { changeCounts, joinLine, openPlaces, type CountChange } from './shift-places.js';
export { ShiftType, toShift, type ShiftRow } from './shift.type.js';
export { ShiftsService } from './shifts.service.js';
export { SkillRequirementType } from './volunteer-role.type.js';
export { VolunteerRole } from './volunteer-role.entity.js';
