import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt } from 'class-validator';
import { IdOf } from '../../platform/ids/id-of.js';

const VERSION = 'Of the person, as it was last read.';

@InputType({ description: 'What other parents of the same classes may look up until the school year ends.' })
export class SetDirectoryInput {
  @Field(() => ID)
  @IdOf('person')
  personId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;

  @Field(() => Boolean, { description: 'The name, in full.' })
  @IsBoolean()
  showName: boolean;

  @Field(() => Boolean, { description: 'The telephone number.' })
  @IsBoolean()
  showPhone: boolean;

  @Field(() => Boolean, { description: 'The e-mail address.' })
  @IsBoolean()
  showEmail: boolean;
}

@InputType()
export class SetNameHiddenInput {
  @Field(() => ID)
  @IdOf('person')
  personId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;

  @Field(() => Boolean, { description: 'True: other parents do not read the name beside a place.' })
  @IsBoolean()
  hidden: boolean;
}
