import { Module } from '@nestjs/common';
import { EventsModule } from '../events/index.js';
import { FamiliesModule } from '../families/index.js';
import { IdentityModule } from '../identity/index.js';
import { SchoolsModule } from '../schools/index.js';
import { SignupsModule } from '../signups/index.js';

@Module({ imports: [SchoolsModule, IdentityModule, FamiliesModule, EventsModule, SignupsModule] })
export class CommunicationsModule {}
