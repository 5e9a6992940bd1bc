import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { Threads } from '../platform/threads/threads.js';
import { SchoolsModule } from '../schools/index.js';
import { Audience } from './audience.js';
import { ChildFields } from './child.fields.js';
import { ClassroomTeachersFields } from './classroom-teachers.fields.js';
import { FamiliesQueries } from './families.queries.js';
import { FamiliesService } from './families.service.js';
import { FamilyAdultFields, FamilyFields } from './family.fields.js';
import { FamilyScopes } from './family-scopes.js';
import { PersonFamiliesFields } from './person-families.fields.js';
import { RosterImporter } from './roster/roster-importer.js';
import { RosterUploadsController } from './roster/roster-uploads.controller.js';
import { RosterUploadsResolver } from './roster/roster-uploads.resolver.js';
import { RosterUploads } from './roster/roster-uploads.service.js';
import { RemoveOldUploads } from './roster/remove-old-uploads.job.js';
import { RosterListeners } from './roster/roster.listeners.js';
import { RosterPlanner } from './roster/roster-planner.js';
import { SchoolFamiliesFields } from './school-families.fields.js';

@Module({
  imports: [SchoolsModule, IdentityModule],
  controllers: [RosterUploadsController],
  providers: [
    Audience,
    FamiliesService,
    FamiliesQueries,
    FamilyScopes,
    FamilyFields,
    FamilyAdultFields,
    ChildFields,
    PersonFamiliesFields,
    SchoolFamiliesFields,
    ClassroomTeachersFields,
    RosterPlanner,
    RosterImporter,
    RosterListeners,
    RosterUploads,
    RosterUploadsResolver,
    RemoveOldUploads,
    Threads,
  ],
  exports: [Audience, FamiliesService, FamiliesQueries, FamilyScopes],
})
export class FamiliesModule {}
