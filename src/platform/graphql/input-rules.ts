import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, ValidateIf } from 'class-validator';

/** Absent keeps what is there; null is validated like any other value, and so refused. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

// eslint-disable-next-line no-control-regex
const SHOWABLE = /^(?=.*\S)[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/u;

/** One line that somebody reads: not blank, no controls, nothing that reorders the text around it. */
export const IsShownText = (): PropertyDecorator =>
  applyDecorators(IsString(), Matches(SHOWABLE, { message: '$property must be one line of text that is not blank' }));
