import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { SchoolsModule } from '../schools/index.js';
import { AvailabilityService } from './availability.service.js';
import { ClearanceKindFields, SchoolClearanceKindsFields } from './clearance-kind.fields.js';
import { ClearancesService } from './clearances.service.js';
import { PersonClearanceFields, PersonVolunteersFields } from './person-volunteers.fields.js';
import { VolunteersQueries } from './volunteers.queries.js';
import { VolunteersResolver } from './volunteers.resolver.js';

@Module({
  imports: [SchoolsModule, IdentityModule],
  providers: [
    AvailabilityService,
    ClearancesService,
    VolunteersQueries,
    VolunteersResolver,
    PersonVolunteersFields,
    PersonClearanceFields,
    ClearanceKindFields,
    SchoolClearanceKindsFields,
  ],
  exports: [AvailabilityService, ClearancesService, VolunteersQueries],
})
export class VolunteersModule {}
