import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import { remembering } from '../remembering.js';

/** The languages that every text of the server is written in. */
export type Locale = 'en' | 'es';

/** An ICU message in each language. */
export type Text = Readonly<Record<Locale, string>>;

export type TextValues = Readonly<Record<string, string | number | Date>>;

/** Dates and times as the United States write them: plain `es` would print the 24-hour clock. */
const FORMATTING_LOCALES: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-US' };

const MAX_HEADER_LENGTH = 1_000;
const MAX_HEADER_LANGUAGES = 20;

const compiled = remembering(
  2_000,
  (message: string, locale: string, timeZone: string) =>
    new IntlMessageFormat(message, locale, undefined, { formatters: formattersIn(timeZone), ignoreTag: true }),
);
const numberFormat = remembering(
  100,
  (...parameters: Parameters<Formatters['getNumberFormat']>) => new Intl.NumberFormat(...parameters),
);
const pluralRules = remembering(
  100,
  (...parameters: Parameters<Formatters['getPluralRules']>) => new Intl.PluralRules(...parameters),
);
const dateTimeFormat = remembering(
  500,
  (timeZone: string, ...[locales, options]: Parameters<Formatters['getDateTimeFormat']>) =>
    new Intl.DateTimeFormat(locales, { ...options, timeZone }),
);

/**
 * The text in the language that `locale` asks for, else in English. Dates are shown in `timeZone`, never in the zone of
 * the machine. Throws when a value that the message names is missing.
 */
export function formatText(
  text: Text,
  locale: string | null | undefined,
  values: TextValues = {},
  timeZone = 'UTC',
): string {
  const language = chooseLanguage(locale);
  const parts = compiled(text[language], FORMATTING_LOCALES[language], timeZone).formatToParts(values);
  return parts.map(({ value }) => String(value)).join('');
}

/** The catalog's language for the first of these BCP 47 tags that it has one for, else English. */
export function chooseLanguage(...wanted: (string | null | undefined)[]): Locale {
  for (const tag of wanted) {
    const language = tag?.split('-', 1)[0]?.toLowerCase();
    if (language === 'en' || language === 'es') return language;
  }
  return 'en';
}

/**
 * The language tags of an Accept-Language header, most wanted first. What is malformed or refused (`q=0`) is left out,
 * and so is `*`, which names no language; a header beyond any real browser's is read only at its beginning.
 */
export function languagesOf(acceptLanguageHeader: string | undefined): string[] {
  const ranges: { tag: string; weight: number }[] = [];
  for (const range of (acceptLanguageHeader ?? '').slice(0, MAX_HEADER_LENGTH).split(',', MAX_HEADER_LANGUAGES)) {
    const [tag = '', quality = 'q=1', ...rest] = range.split(';').map((part) => part.trim());
    const weight = /^q=(0(?:\.\d{1,3})?|1(?:\.0{1,3})?)$/i.exec(quality)?.[1];
    if (weight === undefined || Number(weight) === 0 || rest.length > 0) continue;
    if (/^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(tag)) ranges.push({ tag, weight: Number(weight) });
  }
  return ranges.sort((a, b) => b.weight - a.weight).map(({ tag }) => tag);
}

/** A message cannot name a time zone, so the formatters that it calls know theirs. */
function formattersIn(timeZone: string): Formatters {
  return {
    getNumberFormat: numberFormat,
    getPluralRules: pluralRules,
    getDateTimeFormat: (...parameters) => dateTimeFormat(timeZone, ...parameters),
  };
}
