import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { SchoolsModule } from '../schools/index.js';

@Module({ imports: [SchoolsModule, IdentityModule] })
export class VolunteersModule {}
