export { Account } from './account.entity.js';
export { AccountsService } from './accounts.service.js';
export { ApiToken } from './api-token.entity.js';
export { displayNameOf } from './display-name.js';
export { DisplayNames } from './display-names.js';
export { Duty, dutyHolds, OFFICE, STAFF } from './duty.js';
export {
  EmailChangeRequested,
  MergeStarted,
  PersonLeft,
  PersonMerged,
  SharingBegan,
  SignedInByMail,
  SignInRequested,
} from './identity.domain-events.js';
export { IdentityModule } from './identity.module.js';
export { MailboxesService } from './mailboxes.service.js';
export { bySignIn } from './mailboxes.rules.js';
export { markChanged } from './mark-changed.js';
export { adminOnly, PeoplePolicy } from './people.policy.js';
export { requireOffice, requireOfficeElseNotFound } from './office.js';
export { PeopleQueries } from './people.queries.js';
export { PeopleService, type NewPerson } from './people.service.js';
export { Person } from './person.entity.js';
export { PersonConnection, PersonType, toPerson } from './person.type.js';
export { heldAt, isHeldAt, PersonDuty } from './person-duty.entity.js';
export { PersonEmail } from './person-email.entity.js';
export { byOtherStaff, byThemselves, Profiles } from './profiles.js';
export { SignInSecrets, type EmailChangeSecret, type SignInSecret } from './sign-in-secrets.js';
export { SessionsService } from './sign-in/sessions.service.js';
export { SignInDesk } from './sign-in/sign-in-desk.js';
export { SignInServerModule } from './sign-in/sign-in-server.module.js';
export { toldApart } from './told-apart.js';
export { TokenViewers } from './token-viewers.js';
export { ViewerScopes, type ViewerScope } from './viewer-scope.js';
export { addPersonCommands, addTokenCommands } from './identity.commands.js';
