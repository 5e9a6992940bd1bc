import { Module } from '@nestjs/common';
import { FamiliesModule } from '../families/index.js';
import { IdentityModule } from '../identity/index.js';
import { SchoolsModule } from '../schools/index.js';
import { DuplicatesService } from './duplicates.service.js';
import { EventFields } from './event.fields.js';
import { EventsPolicy } from './events.policy.js';
import { EventsQueries } from './events.queries.js';
import { EventsResolver } from './events.resolver.js';
import { EventsService } from './events.service.js';
import { RolesService } from './roles.service.js';
import { SchoolEventsFields } from './school-events.fields.js';
import { ShiftFields } from './shift.fields.js';
import { ShiftsService } from './shifts.service.js';
import { VolunteerRoleFields } from './volunteer-role.fields.js';

@Module({
  imports: [SchoolsModule, IdentityModule, FamiliesModule],
  providers: [
    EventsPolicy,
    EventsQueries,
    EventsService,
    RolesService,
    ShiftsService,
    DuplicatesService,
    EventsResolver,
    EventFields,
    VolunteerRoleFields,
    ShiftFields,
    SchoolEventsFields,
  ],
  exports: [EventsPolicy, EventsQueries, EventsService, RolesService, ShiftsService],
})
export class EventsModule {}
