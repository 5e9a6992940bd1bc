import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
import { EventsModule } from '../events/index.js';
import { FamiliesModule } from '../families/index.js';
import { IdentityModule } from '../identity/index.js';
import { SchoolsModule } from '../schools/index.js';
import { SkillsModule } from '../skills/index.js';
import { VolunteersModule } from '../volunteers/index.js';
import { AudienceListeners } from './audience.listeners.js';
import { SignupPeopleListeners } from './people.listeners.js';
import { AdmissionService } from './admission.service.js';
import { AnswersService } from './answers.service.js';
import { AttendanceService } from './attendance.service.js';
import { EligibilityFacts } from './eligibility-facts.js';
import { EligibilityQueries } from './eligibility.queries.js';
import { ExpireOffers } from './expire-offers.job.js';
import { InvitationsService } from './invitations.service.js';
import { OffersService } from './offers.service.js';
import { PersonSignupsFields } from './person-signups.fields.js';
import { PlacesService } from './places.service.js';
import { ShiftSignupsFields } from './shift-signups.fields.js';
import { QualificationFacts } from './qualification-facts.js';
import { QualificationListeners } from './qualification.listeners.js';
import { SignupFields } from './signup.fields.js';
import { SignupsListeners } from './signups.listeners.js';
import { SignupsPolicy } from './signups.policy.js';
import { SignupsQueries } from './signups.queries.js';
import { SignupsResolver } from './signups.resolver.js';
import { SignupsService } from './signups.service.js';
import { WaitlistService } from './waitlist.service.js';

@Module({
  imports: [
    SchoolsModule,
    IdentityModule,
    FamiliesModule,
    SkillsModule,
    VolunteersModule,
    CommitmentsModule,
    EventsModule,
  ],
  providers: [
    EligibilityFacts,
    QualificationFacts,
    EligibilityQueries,
    SignupsPolicy,
    SignupsQueries,
    PlacesService,
    OffersService,
    WaitlistService,
    AdmissionService,
    SignupsService,
    InvitationsService,
    AnswersService,
    AttendanceService,
    SignupsListeners,
    SignupPeopleListeners,
    QualificationListeners,
    AudienceListeners,
    SignupsResolver,
    SignupFields,
    ShiftSignupsFields,
    PersonSignupsFields,
  ],
  exports: [InvitationsService, SignupsService, SignupsQueries, WaitlistService],
})
export class SignupsModule {}

/** What a server does beside answering. The command line leaves it out. */
@Module({ imports: [SignupsModule], providers: [ExpireOffers] })
export class SignupsJobsModule {}
