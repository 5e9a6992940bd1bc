import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, ValidateBy, ValidateIf } from 'class-validator';
import { toName } from '../text/to-name.js';

/** Absent keeps what is there; null is validated like any other value, and so refused. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

// eslint-disable-next-line no-control-regex
const SHOWABLE = /^(?=.*\S)[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]*$/u;

// eslint-disable-next-line no-control-regex
const TEXT = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]*$/u;

/** Any text, of any number of lines, without control characters and halves of others, which not every database stores. */
export const IsText = (): PropertyDecorator =>
  applyDecorators(IsString(), Matches(TEXT, { message: '$property must be text without control characters' }));

/** One line that somebody reads: not blank, no controls, nothing that reorders the text around it. */
export const IsShownText = (options: { each?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    IsString(options),
    Matches(SHOWABLE, { ...options, message: '$property must be one line of text that is not blank' }),
  );

export const LONGEST_NAME = 200;
const VISIBLE = /[^\p{C}\p{Z}]/u;

/** What somebody or something can be called: any letters of any language, 200 at most, something of which is seen. */
export function isName(value: unknown): boolean {
  if (typeof value !== 'string' || !SHOWABLE.test(value)) return false;
  return [...toName(value)].length <= LONGEST_NAME && VISIBLE.test(value);
}

export const NAME_RULE = `must have 1 to ${LONGEST_NAME} characters, all of them showable`;

export const IsName = (): PropertyDecorator =>
  ValidateBy({
    name: 'isLength',
    constraints: [1, LONGEST_NAME],
    validator: { validate: isName, defaultMessage: () => NAME_RULE },
  });
