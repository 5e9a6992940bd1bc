export { Commitment } from './commitment.entity.js';
export { CommitmentEnded } from './commitments.domain-events.js';
export { CommitmentsModule } from './commitments.module.js';
export { CommitmentsService, isFree, overlap, type TimeSpan } from './commitments.service.js';
