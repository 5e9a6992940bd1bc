import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsShownText } from '../../platform/graphql/input-rules.js';
import { GraphQLEmailAddress, GraphQLLocale } from '../../platform/graphql/scalars.js';
import { LONGEST_ADDRESS } from '../../platform/text/email-address.js';
import { ApiTokenScope } from './api-token.type.js';
import { IdOf } from '../../platform/ids/id-of.js';
import { IdField } from '../../platform/graphql/input-fields.js';

const LONGEST_SECRET = 200;

@InputType({ description: 'Whom to send a link and a code.' })
export class RequestSignInInput {
  @Field(() => GraphQLEmailAddress)
  @IsString()
  @MaxLength(LONGEST_ADDRESS)
  email: string;

  @Field(() => GraphQLLocale, { nullable: true, description: 'Of the mail; by default the person’s own.' })
  @IsOptional()
  @IsString()
  @MaxLength(35)
  locale?: string | null;
}

@InputType({ description: 'What the mail carries: the token of its link, or the address and the code.' })
export class SignInInput {
  @Field(() => String, { nullable: true, description: 'Of the link.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_SECRET)
  token?: string | null;

  @Field(() => GraphQLEmailAddress, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_ADDRESS)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Six digits.' })
  @IsOptional()
  @Matches(/^\d{6}$/, { message: '$property must be six digits' })
  @MaxLength(6)
  code?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'For browsers: the session comes as a cookie that no script reads, and the answer’s token is null.',
  })
  @IsOptional()
  @IsBoolean()
  cookie?: boolean | null;
}

@InputType({ description: 'Which session to end.' })
export class EndSessionInput {
  @IdField('session')
  sessionId: string;
}

@InputType({ description: 'What else ends.' })
export class EndOtherSessionsInput {
  @Field(() => Boolean, { nullable: true, description: 'The account’s other tokens, too.' })
  @IsOptional()
  @IsBoolean()
  tokens?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'What acts for the account’s people by their other mailboxes, too: sessions and tokens.',
  })
  @IsOptional()
  @IsBoolean()
  mailboxes?: boolean | null;
}

@InputType({ description: 'A token for a program.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for; unique for the account.' })
  @IsShownText()
  @MaxLength(100)
  name: string;

  @Field(() => ApiTokenScope, { defaultValue: ApiTokenScope.READ })
  @IsEnum(ApiTokenScope)
  scope: ApiTokenScope;

  @Field(() => Int, { defaultValue: 90, description: 'From 1 to 730.' })
  @IsInt()
  @Min(1)
  @Max(730)
  expiresInDays: number;
}

@InputType({ description: 'Which token to revoke.' })
export class RevokeApiTokenInput {
  @IdField('token')
  tokenId: string;
}

@InputType({ description: 'Who signs in by another address.' })
export class ChangeEmailInput {
  @Field(() => GraphQLEmailAddress)
  @IsString()
  @MaxLength(LONGEST_ADDRESS)
  email: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'For whom of the account’s people; needed where it has several at one school.',
  })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @IdOf('person', { each: true })
  personIds?: string[] | null;
}

@InputType({ description: 'What the mail to the new address carries.' })
export class ConfirmEmailChangeInput {
  @Field(() => String, { description: 'Of the link.' })
  @IsString()
  @MaxLength(LONGEST_SECRET)
  token: string;
}
