import { Module } from '@nestjs/common';
import { SchoolsModule } from '../schools/index.js';
import { AccountsService } from './accounts.service.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { PersonFields } from './person.fields.js';
import { Profiles } from './profiles.js';
import { SchoolPeopleFields } from './school-people.fields.js';
import { SignInSecrets } from './sign-in-secrets.js';
import { TokenViewers } from './token-viewers.js';
import { ViewerResolver } from './viewer.resolver.js';

@Module({
  imports: [SchoolsModule],
  providers: [
    AccountsService,
    PeopleService,
    PeopleQueries,
    Profiles,
    TokenViewers,
    SignInSecrets,
    ViewerResolver,
    PersonFields,
    SchoolPeopleFields,
  ],
  exports: [AccountsService, PeopleService, PeopleQueries, Profiles, TokenViewers, SignInSecrets],
})
export class IdentityModule {}
