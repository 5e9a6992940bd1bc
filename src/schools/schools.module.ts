import { Module } from '@nestjs/common';
import { ClassroomFields } from './classroom.fields.js';
import { SchoolsQueries } from './schools.queries.js';
import { SchoolsResolver } from './schools.resolver.js';
import { SchoolsService } from './schools.service.js';
import { TermFields } from './term.fields.js';

@Module({
  providers: [SchoolsService, SchoolsQueries, SchoolsResolver, ClassroomFields, TermFields],
  exports: [SchoolsService, SchoolsQueries],
})
export class SchoolsModule {}
