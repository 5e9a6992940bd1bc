import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { IdOf } from '../../platform/ids/id-of.js';

@InputType({ description: 'A roster that was sent to /uploads.' })
export class PreviewRosterInput {
  @Field(() => ID, { description: 'What /uploads answered.' })
  @IdOf('upload')
  uploadId: string;

  @Field(() => ID, { nullable: true, description: 'Takes the rows of this school alone.' })
  @IsOptional()
  @IdOf('school')
  schoolId?: string | null;
}

@InputType({ description: 'A roster that was sent to /uploads. Applying it again changes nothing more.' })
export class ApplyRosterInput {
  @Field(() => ID, { description: 'What /uploads answered.' })
  @IdOf('upload')
  uploadId: string;

  @Field(() => ID, { nullable: true, description: 'Takes the rows of this school alone.' })
  @IsOptional()
  @IdOf('school')
  schoolId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may take away more than a tenth of what is here.' })
  @IsOptional()
  @IsBoolean()
  allowRemovals?: boolean | null;
}
