import type { Instant } from './instant.js';

/** More than there are time zones; needed because names differing in case count as one zone each. */
const MAX_CACHED_FORMATS = 1_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The date on the wall calendar of an IANA time zone, `YYYY-MM-DD`. */
export function localDateIn(timeZone: string, at: Instant): string {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Offsets such as `+05:30` are not accepted: newer versions of Node.js take them, but they know no daylight saving. */
export function isTimeZone(value: string): boolean {
  if (!/^[a-z]/i.test(value)) return false;
  try {
    formatIn(value);
    return true;
  } catch {
    return false;
  }
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    if (formats.size >= MAX_CACHED_FORMATS) formats.clear();
    formats.set(timeZone, format);
  }
  return format;
}
