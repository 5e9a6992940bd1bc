import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { IdField, VersionField } from '../../platform/graphql/input-fields.js';

const VERSION = 'Of the person, as it was last read.';

@InputType({ description: 'What other parents of the same classes may look up until the school year ends.' })
export class SetDirectoryInput {
  @IdField('person')
  personId: string;

  @VersionField(VERSION)
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
  @IdField('person')
  personId: string;

  @VersionField(VERSION)
  version: number;

  @Field(() => Boolean, { description: 'True: other parents do not read the name beside a place.' })
  @IsBoolean()
  hidden: boolean;
}
