import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { SchoolsModule } from '../schools/index.js';
import { AvailabilityService } from './availability.service.js';
import { ClearanceKindFields, SchoolClearanceKindsFields } from './clearance-kind.fields.js';
import { ClearancesService } from './clearances.service.js';
import { HelpPreferencesService } from './help-preferences.service.js';
import { PersonClearanceFields, PersonVolunteersFields } from './person-volunteers.fields.js';
import { VolunteersQueries } from './volunteers.queries.js';
import { VolunteersResolver } from './volunteers.resolver.js';

@Module({
  imports: [SchoolsModule, IdentityModule],
  providers: [
    AvailabilityService,
    HelpPreferencesService,
    ClearancesService,
    VolunteersQueries,
    VolunteersResolver,
    PersonVolunteersFields,
    PersonClearanceFields,
    ClearanceKindFields,
    SchoolClearanceKindsFields,
  ],
  exports: [AvailabilityService, HelpPreferencesService, ClearancesService, VolunteersQueries],
})
export class VolunteersModule {}
