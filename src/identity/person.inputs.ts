import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEnum, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { IsText } from '../platform/graphql/input-rules.js';
import { PageArgs } from '../platform/graphql/page.js';
import { Duty } from './duty.js';

@InputType({ description: 'Which people to list.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, whatever its case and accents.' })
  @IsOptional()
  @IsText()
  @MaxLength(100)
  search?: string | null;

  @Field(() => [Duty], { nullable: true, description: 'With at least one of these duties.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsEnum(Duty, { each: true })
  duties?: Duty[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those of whose addresses none signs in, so that the office has to enter one; for the office.',
  })
  @IsOptional()
  @IsBoolean()
  cannotSignIn?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those who have left, for the office.' })
  @IsOptional()
  @IsBoolean()
  left?: boolean | null;
}

@ArgsType()
export class PersonListArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonFilter)
  filter?: PersonFilter | null;
}
