import { Module } from '@nestjs/common';
import { SchoolsModule } from '../schools/index.js';
import { AccountsService } from './accounts.service.js';
import { PeopleMergesService } from './people-merges.service.js';
import { PeoplePolicy } from './people.policy.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PersonFields } from './person.fields.js';
import { SchoolChangesResolver } from './school-changes.resolver.js';
import { SchoolPeopleFields } from './school-people.fields.js';
import { SignInSecrets } from './sign-in-secrets.js';
import { TokenViewers } from './token-viewers.js';
import { ViewerResolver } from './viewer.resolver.js';

@Module({
  imports: [SchoolsModule],
  providers: [
    AccountsService,
    PeopleService,
    PeopleMergesService,
    PeoplePolicy,
    PeopleQueries,
    PeopleResolver,
    TokenViewers,
    SignInSecrets,
    ViewerResolver,
    PersonFields,
    SchoolPeopleFields,
    SchoolChangesResolver,
  ],
  exports: [AccountsService, PeopleService, PeoplePolicy, PeopleQueries, TokenViewers, SignInSecrets],
})
export class IdentityModule {}
