import { applyDecorators } from '@nestjs/common';
import { Field, ID, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, MaxLength } from 'class-validator';
import { IdOf } from '../ids/id-of.js';
import { IsText } from './input-rules.js';

const LONGEST_KEY = 200;

/** The id of one row, whose table the prefix names. */
export const IdField = (prefix: string, description?: string): PropertyDecorator =>
  applyDecorators(
    Field(() => ID, description === undefined ? {} : { description }),
    IdOf(prefix),
  );

/** The version that the client has read of what it changes. */
export const VersionField = (
  description = 'As it was last read: a change by somebody else in between is refused with STALE_VERSION.',
): PropertyDecorator =>
  applyDecorators(
    Field(() => Int, { description }),
    IsInt(),
  );

/** `answered` is what a retry answers again, such as "sign-up". */
export const IdempotencyKeyField = (answered: string): PropertyDecorator =>
  applyDecorators(
    Field(() => String, { nullable: true, description: `A retry with the same key answers the same ${answered}.` }),
    IsOptional(),
    IsText(),
    MaxLength(LONGEST_KEY),
  );
