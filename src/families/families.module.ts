import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { IdentityModule } from '../identity/index.js';
import { Threads } from '../platform/threads/threads.js';
import { SchoolsModule } from '../schools/index.js';
import { Audience } from './audience.js';
import { ChildFields } from './child.fields.js';
import { ChildrenResolver } from './children.resolver.js';
import { ChildrenService } from './children.service.js';
import { ClassesService } from './classes.service.js';
import { ClassroomTeachersFields } from './classroom-teachers.fields.js';
import { DirectoryQueries } from './directory/directory.queries.js';
import {
  ClassroomDirectoryFields,
  DirectoryEntryFields,
  PersonPrivacyFields,
  SchoolDirectoryFields,
} from './directory/directory.fields.js';
import { PrivacyResolver } from './directory/privacy.resolver.js';
import { PrivacyService } from './directory/privacy.service.js';
import { FamiliesQueries } from './families.queries.js';
import { FamiliesResolver } from './families.resolver.js';
import { FamiliesService } from './families.service.js';
import { FamilyChangesService } from './family-changes.service.js';
import { FamilyAdultFields, FamilyFields } from './family.fields.js';
import { FamilyScopes } from './family-scopes.js';
import { FamilyPeopleListeners } from './people.listeners.js';
import { PersonFamiliesFields } from './person-families.fields.js';
import { GuardianRightsResolver } from './rights/guardian-rights.resolver.js';
import { GuardianRightsService } from './rights/guardian-rights.service.js';
import {
  ChildGuardianshipsFields,
  GuardianRestrictionFields,
  GuardianshipFields,
} from './rights/guardianship.fields.js';
import { GuardianshipsQueries } from './rights/guardianships.queries.js';
import { AnnounceRestrictions } from './rights/announce-restrictions.job.js';
import { SharedMailboxesListener } from './rights/shared-mailboxes.listener.js';
import { HiddenIdsInterceptor } from './rights/hidden-ids.interceptor.js';
import { MergedPeopleListeners } from './rights/merged-people.listeners.js';
import {
  AddressReviewsResolver,
  PersonAddressReviewsFields,
  SchoolAddressReviewsFields,
} from './roster/address-reviews.resolver.js';
import { AddressReviews } from './roster/address-reviews.service.js';
import { RosterImporter } from './roster/roster-importer.js';
import { RosterUploadsController } from './roster/roster-uploads.controller.js';
import { RosterUploadsResolver } from './roster/roster-uploads.resolver.js';
import { RosterUploads } from './roster/roster-uploads.service.js';
import { RemoveOldUploads } from './roster/remove-old-uploads.job.js';
import { RosterListeners } from './roster/roster.listeners.js';
import { RosterPlanner } from './roster/roster-planner.js';
import { WordsOfOtherSchools } from './roster/words-of-other-schools.js';
import { SchoolFamiliesFields } from './school-families.fields.js';

@Module({
  imports: [SchoolsModule, IdentityModule],
  controllers: [RosterUploadsController],
  providers: [
    Audience,
    FamiliesService,
    FamilyChangesService,
    ChildrenService,
    WordsOfOtherSchools,
    ClassesService,
    FamiliesResolver,
    ChildrenResolver,
    FamilyPeopleListeners,
    FamiliesQueries,
    FamilyScopes,
    FamilyFields,
    FamilyAdultFields,
    ChildFields,
    PersonFamiliesFields,
    SchoolFamiliesFields,
    ClassroomTeachersFields,
    GuardianRightsService,
    GuardianRightsResolver,
    GuardianshipsQueries,
    GuardianshipFields,
    ChildGuardianshipsFields,
    GuardianRestrictionFields,
    MergedPeopleListeners,
    SharedMailboxesListener,
    AddressReviews,
    AddressReviewsResolver,
    PersonAddressReviewsFields,
    SchoolAddressReviewsFields,
    AnnounceRestrictions,
    { provide: APP_INTERCEPTOR, useClass: HiddenIdsInterceptor },
    DirectoryQueries,
    PrivacyService,
    PrivacyResolver,
    SchoolDirectoryFields,
    ClassroomDirectoryFields,
    DirectoryEntryFields,
    PersonPrivacyFields,
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
