/** Control characters, line separators, and the marks that turn the direction of all text after them. */
export const forbiddenCharacter = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

// UTF-8 that was read as Windows-1252 and written again: é is now Ã©, ’ is â€™, ễ is á»…. The classes are the letters
// of the first byte, two or three bytes in all, and what Windows-1252 shows for the bytes that follow them.
const followingByte = '[\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const doublyEncoded = new RegExp(`[Â-Å]${followingByte}|[áâ]${followingByte}{2}`, 'u');

export function looksDoublyEncoded(value: string): boolean {
  return doublyEncoded.test(value);
}

/** A formula is harmless here, but shows where the file has been; "-" alone is a common way to say "none". */
export function looksLikeFormula(value: string): boolean {
  return /^[=+@-]./u.test(value);
}

/** YYYY-MM-DD, and a day that exists. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && isLeapYear ? 29 : (daysOfMonths[month - 1] ?? 0));
}
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** An instant as ISO 8601 writes it, on a day that exists. */
export function isDateTime(value: string): boolean {
  const [, day = '', hours = '', zone = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})$/.exec(value) ?? [];
  return zone !== '' && Number(hours) < 24 && isCalendarDate(day);
}
