import { formatText, type Locale, type Text, type TextValues } from '../platform/messages/messages.js';
import type { Instant } from '../platform/text/instant.js';
import { localDateIn } from '../platform/text/local-date.js';
import { oneLine } from './letter.js';

/** Says a text in the recipient's language and the school's time. */
export type Say = (text: Text, values?: TextValues) => string;

export const speaker =
  (locale: Locale, timeZone?: string): Say =>
  (text, values = {}) =>
    formatText(text, locale, onOneLine(values), timeZone);

/** What people wrote stays on the line of the sentence that names it. */
const onOneLine = (values: TextValues): TextValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value]),
  );

export const WORDS = {
  hello: { en: 'Hello {name},', es: 'Hola, {name}:' },
  helloAll: { en: 'Hello,', es: 'Hola:' },
  event: { en: 'Event', es: 'Evento' },
  role: { en: 'What to do', es: 'Tarea' },
  when: { en: 'When', es: 'Cuándo' },
  where: { en: 'Where', es: 'Dónde' },
  reason: { en: 'The reason:', es: 'El motivo:' },
  seeEvent: { en: 'See the event', es: 'Ver el evento' },
  fromSchool: {
    en: '{school}. This mail was sent by a program; answers to it are not read.',
    es: '{school}. Este correo lo envió un programa; las respuestas no se leen.',
  },
  fromProgram: {
    en: 'Many Hands. This mail was sent by a program; answers to it are not read.',
    es: 'Many Hands. Este correo lo envió un programa; las respuestas no se leen.',
  },
} satisfies Record<string, Text>;

const WITHIN_A_DAY: Text = {
  en: '{starts, date, ::EEEEMMMMdyyyy}, {starts, time, ::hmm} to {ends, time, ::hmmz}',
  es: '{starts, date, ::EEEEMMMMdyyyy}, de {starts, time, ::hmm} a {ends, time, ::hmmz}',
};
const OVER_DAYS: Text = {
  en: '{starts, date, ::EEEEMMMMdyyyy}, {starts, time, ::hmmz} to {ends, date, ::EEEEMMMMdyyyy}, {ends, time, ::hmmz}',
  es: 'del {starts, date, ::EEEEMMMMdyyyy}, {starts, time, ::hmmz}, al {ends, date, ::EEEEMMMMdyyyy}, {ends, time, ::hmmz}',
};
const AT: Text = {
  en: '{at, date, ::EEEEMMMMdyyyy}, {at, time, ::hmmz}',
  es: '{at, date, ::EEEEMMMMdyyyy}, {at, time, ::hmmz}',
};

/** From when to when, on the school's wall clock, with the name of its time. */
export function timesIn(
  say: Say,
  { startsAt, endsAt }: { startsAt: Instant; endsAt: Instant },
  timeZone: string,
): string {
  const isWithinADay = localDateIn(timeZone, startsAt) === localDateIn(timeZone, endsAt);
  return say(isWithinADay ? WITHIN_A_DAY : OVER_DAYS, { starts: new Date(startsAt), ends: new Date(endsAt) });
}

export const momentIn = (say: Say, at: Instant): string => say(AT, { at: new Date(at) });
