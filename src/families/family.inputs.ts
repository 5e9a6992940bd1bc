import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IdOf } from '../platform/ids/id-of.js';

@InputType({ description: 'Which families to list.' })
export class FamilyFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, whatever its case and accents.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'With a child in this class.' })
  @IsOptional()
  @IdOf('classroom')
  classroomId?: string | null;
}
