import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { Duty } from './duty.js';

@InputType({ description: 'Which people to list.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, whatever its case and accents.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;

  @Field(() => [Duty], { nullable: true, description: 'With at least one of these duties.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsEnum(Duty, { each: true })
  duties?: Duty[] | null;
}
