import type { Text } from '../platform/messages/messages.js';
import type { Letter } from './letter.js';
import type { ThanksFacts } from './mail-facts.js';
import { timesIn, WORDS, type Say } from './mail-words.js';

const THANKS = {
  subject: { en: 'Thank you: {event}', es: 'Gracias: {event}' },
  by: {
    en: '{by} and class {classroom} thank you for your visit:',
    es: '{by} y la clase {classroom} le agradecen su visita:',
  },
  byClass: { en: 'Class {classroom} thanks you for your visit:', es: 'La clase {classroom} le agradece su visita:' },
} satisfies Record<string, Text>;

/** `by` is who thanks; null: nobody who may be named. */
export function thanksLetter(say: Say, facts: ThanksFacts, { by, url }: { by: string | null; url: string }): Letter {
  const { event, person, school, classroom, thanks } = facts;
  const named = { classroom: classroom.name };
  return {
    subject: say(THANKS.subject, { event: event.title }),
    blocks: [
      { say: say(WORDS.hello, { name: person.name }) },
      { say: by ? say(THANKS.by, { ...named, by }) : say(THANKS.byClass, named) },
      { quote: thanks },
      {
        facts: [
          [say(WORDS.event), event.title],
          [say(WORDS.when), timesIn(say, event, school.timeZone)],
        ],
      },
      { link: url, label: say(WORDS.seeEvent) },
      { say: say(WORDS.fromSchool, { school: school.name }) },
    ],
  };
}
