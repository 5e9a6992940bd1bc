import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { CommitmentsService } from './commitments.service.js';
import { CommitmentPeopleListeners } from './people.listeners.js';

@Module({
  imports: [IdentityModule],
  providers: [CommitmentsService, CommitmentPeopleListeners],
  exports: [CommitmentsService],
})
export class CommitmentsModule {}
