import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEnum, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { IsText } from '../platform/graphql/input-rules.js';
import { PageArgs } from '../platform/graphql/page.js';
import { GraphQLDateTime } from '../platform/graphql/scalars.js';
import { IdOf } from '../platform/ids/id-of.js';
import type { Instant } from '../platform/text/instant.js';
import { EventKind, EventOrder, EventStatus } from './event.enums.js';

@InputType({ description: 'Which events to list.' })
export class EventFilter {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Starting then or later.' })
  @IsOptional()
  @IsString()
  @MaxLength(24)
  startsFrom?: Instant | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Starting earlier.' })
  @IsOptional()
  @IsString()
  @MaxLength(24)
  startsBefore?: Instant | null;

  @Field(() => [EventKind], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsEnum(EventKind, { each: true })
  kinds?: EventKind[] | null;

  @Field(() => [EventStatus], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(5)
  @IsEnum(EventStatus, { each: true })
  statuses?: EventStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'For one of these classes; whole-school events do not count.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IdOf('classroom', { each: true })
  classroomIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only events that still need volunteers.' })
  @IsOptional()
  @IsBoolean()
  openShifts?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of title, description or place, whatever case and accents.',
  })
  @IsOptional()
  @IsText()
  @MaxLength(100)
  search?: string | null;
}

@ArgsType()
export class EventListArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => EventFilter)
  filter?: EventFilter | null;

  @Field(() => EventOrder, { nullable: true, description: 'STARTS_AT_ASC by default.' })
  @IsOptional()
  @IsEnum(EventOrder)
  orderBy?: EventOrder | null;
}
