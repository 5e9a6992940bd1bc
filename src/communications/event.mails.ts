import type { Text } from '../platform/messages/messages.js';
import type { Letter } from './letter.js';
import type { EventFacts } from './mail-facts.js';
import { timesIn, WORDS, type Say } from './mail-words.js';

const CANCELLED = {
  subject: { en: 'Cancelled: {event}', es: 'Cancelado: {event}' },
  news: {
    en: 'This event will not take place, so you do not need to come:',
    es: 'Este evento no se realizará, así que no hace falta que venga:',
  },
  thanks: { en: 'Thank you for having wanted to help.', es: 'Gracias por haber querido ayudar.' },
} satisfies Record<string, Text>;

export function eventCancelledLetter(say: Say, { event, person, school }: EventFacts, url: string): Letter {
  return {
    subject: say(CANCELLED.subject, { event: event.title }),
    blocks: [
      { say: say(WORDS.hello, { name: person.name }) },
      { say: say(CANCELLED.news) },
      {
        facts: [
          [say(WORDS.event), event.title],
          [say(WORDS.when), timesIn(say, event, school.timeZone)],
        ],
      },
      ...(event.cancellationReason ? [{ say: say(WORDS.reason) }, { quote: event.cancellationReason }] : []),
      { say: say(CANCELLED.thanks) },
      { link: url, label: say(WORDS.seeEvent) },
      { say: say(WORDS.fromSchool, { school: school.name }) },
    ],
  };
}
