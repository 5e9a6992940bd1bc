export { Signup } from './signup.entity.js';
export { PersonInvited, PlaceConfirmed, PlaceOffered, PlaceTakenBack } from './signups.domain-events.js';
export { isLive, LIVE_STATUSES, SignupStatus } from './signup-status.js';
export { SignupsJobsModule, SignupsModule } from './signups.module.js';
export { SignupsQueries } from './signups.queries.js';
export { SignupsService } from './signups.service.js';
