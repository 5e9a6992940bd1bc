import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

const USUAL_LENGTH = 20;
const MOST_LISTED = 50;

@ArgsType()
export class FirstArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many of the best: ${USUAL_LENGTH} by default, at most ${MOST_LISTED}.`,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_LISTED)
  first?: number | null;
}

export const lengthOf = ({ first }: FirstArgs): number => first ?? USUAL_LENGTH;
