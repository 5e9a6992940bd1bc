import { Module } from '@nestjs/common';
import { FamiliesModule } from '../families/index.js';
import { IdentityModule } from '../identity/index.js';
import { SchoolsModule } from '../schools/index.js';
import { DuplicatesService } from './duplicates.service.js';
import { EventChangesResolver } from './event-changes.resolver.js';
import { SkillsModule } from '../skills/index.js';
import { VolunteersModule } from '../volunteers/index.js';
import { EventFields } from './event.fields.js';
import { EventsPolicy } from './events.policy.js';
import { EventsQueries } from './events.queries.js';
import { EventsResolver } from './events.resolver.js';
import { EventsService } from './events.service.js';
import { EventSkillListeners } from './merged-skills.listener.js';
import { EventPeopleListeners } from './people.listeners.js';
import { RoleRequirementsFields, SkillRequirementFields } from './role-requirements.fields.js';
import { RoleRequirementsService } from './role-requirements.service.js';
import { RolesService } from './roles.service.js';
import { SchoolEventsFields } from './school-events.fields.js';
import { ShiftFields } from './shift.fields.js';
import { ShiftsService } from './shifts.service.js';
import { VolunteerRoleFields } from './volunteer-role.fields.js';

@Module({
  imports: [SchoolsModule, IdentityModule, FamiliesModule, SkillsModule, VolunteersModule],
  providers: [
    EventsPolicy,
    EventsQueries,
    EventsService,
    RoleRequirementsService,
    RolesService,
    ShiftsService,
    DuplicatesService,
    EventsResolver,
    EventPeopleListeners,
    EventSkillListeners,
    EventFields,
    VolunteerRoleFields,
    EventChangesResolver,
    RoleRequirementsFields,
    SkillRequirementFields,
    ShiftFields,
    SchoolEventsFields,
  ],
  exports: [EventsPolicy, EventsQueries, EventsService, RoleRequirementsService, RolesService, ShiftsService],
})
export class EventsModule {}
