import { Module } from '@nestjs/common';
import { SchoolsModule } from '../schools/index.js';
import { AccountsService } from './accounts.service.js';
import { ApiTokensService } from './api-tokens.service.js';
import { DisplayNames } from './display-names.js';
import { MailboxesListeners } from './mailboxes.listeners.js';
import { MailboxesService } from './mailboxes.service.js';
import { PeopleMergesService } from './people-merges.service.js';
import { PeoplePolicy } from './people.policy.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PersonFields } from './person.fields.js';
import { SchoolChangesResolver } from './school-changes.resolver.js';
import { Profiles } from './profiles.js';
import { SchoolPeopleFields } from './school-people.fields.js';
import { CredentialsResolver } from './sign-in/credentials.resolver.js';
import { EmailChangesService } from './sign-in/email-changes.service.js';
import { EndSessionsAfterRestore } from './sign-in/end-sessions-after-restore.js';
import { SessionsService } from './sign-in/sessions.service.js';
import { SignInDesk } from './sign-in/sign-in-desk.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { ViewerCredentialsFields } from './sign-in/viewer-credentials.fields.js';
import { SignInSecrets } from './sign-in-secrets.js';
import { TokenViewers } from './token-viewers.js';
import { ViewerResolver } from './viewer.resolver.js';

@Module({
  imports: [SchoolsModule],
  providers: [
    AccountsService,
    ApiTokensService,
    MailboxesService,
    MailboxesListeners,
    PeopleService,
    PeopleMergesService,
    PeoplePolicy,
    DisplayNames,
    PeopleQueries,
    PeopleResolver,
    Profiles,
    TokenViewers,
    SignInSecrets,
    SignInService,
    SessionsService,
    EndSessionsAfterRestore,
    EmailChangesService,
    SignInDesk,
    SignInResolver,
    CredentialsResolver,
    ViewerResolver,
    ViewerCredentialsFields,
    PersonFields,
    SchoolPeopleFields,
    SchoolChangesResolver,
  ],
  exports: [
    AccountsService,
    DisplayNames,
    MailboxesService,
    PeopleService,
    PeoplePolicy,
    PeopleQueries,
    Profiles,
    TokenViewers,
    SignInSecrets,
    SignInDesk,
    SessionsService,
  ],
})
export class IdentityModule {}
