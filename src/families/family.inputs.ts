import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { IsText } from '../platform/graphql/input-rules.js';
import { PageArgs } from '../platform/graphql/page.js';
import { IdOf } from '../platform/ids/id-of.js';

@InputType({ description: 'Which families to list.' })
export class FamilyFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, whatever its case and accents.' })
  @IsOptional()
  @IsText()
  @MaxLength(100)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'With a child in this class.' })
  @IsOptional()
  @IdOf('classroom')
  classroomId?: string | null;
}

@ArgsType()
export class FamilyListArgs extends PageArgs {
  @Field(() => FamilyFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => FamilyFilter)
  filter?: FamilyFilter | null;
}
