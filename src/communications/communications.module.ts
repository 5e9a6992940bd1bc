import { Module } from '@nestjs/common';
import { EventsModule } from '../events/index.js';
import { FamiliesModule } from '../families/index.js';
import { IdentityModule } from '../identity/index.js';
import { MatchingModule } from '../matching/index.js';
import { SchoolsModule } from '../schools/index.js';
import { SignupsModule } from '../signups/index.js';
import { VolunteersModule } from '../volunteers/index.js';
import { AccountMailsWriter } from './account-mails.writer.js';
import { CommunicationsListeners } from './communications.listeners.js';
import { DeliveriesService } from './deliveries.service.js';
import { MailFacts } from './mail-facts.js';
import { MailGate } from './mail-gate.js';
import { MailMeasures } from './mail-measures.js';
import { MailSender } from './mail-sender.js';
import { MailWriter } from './mail-writer.js';
import { SchoolMailsWriter } from './school-mails.writer.js';
import { SetMailAsideAfterRestore } from './set-mail-aside-after-restore.js';
import { SuppressedAddresses } from './suppressed-addresses.js';

@Module({
  imports: [
    SchoolsModule,
    IdentityModule,
    FamiliesModule,
    EventsModule,
    SignupsModule,
    MatchingModule,
    VolunteersModule,
  ],
  providers: [
    CommunicationsListeners,
    SetMailAsideAfterRestore,
    DeliveriesService,
    SuppressedAddresses,
    MailFacts,
    MailGate,
    AccountMailsWriter,
    SchoolMailsWriter,
    MailWriter,
  ],
  exports: [DeliveriesService, MailWriter, SuppressedAddresses],
})
export class CommunicationsModule {}

/** What sends the mail, in a server. The command line leaves it out. */
@Module({ imports: [CommunicationsModule], providers: [MailSender, MailMeasures] })
export class MailSendingModule {}
