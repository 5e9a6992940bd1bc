import type { Text } from '../platform/messages/messages.js';
import { VisitFormat } from '../volunteers/index.js';
import type { Block, Letter } from './letter.js';
import type { AskedFacts } from './mail-facts.js';
import { timesIn, WORDS, type Say } from './mail-words.js';

const ASKED = {
  subject: { en: 'Do you know about this? {need}', es: '¿Sabe usted de esto? {need}' },
  by: {
    en: '{by} is looking for somebody who knows about this, for class {classroom}:',
    es: '{by} busca a alguien que sepa de esto, para la clase {classroom}:',
  },
  byClass: {
    en: 'Class {classroom} is looking for somebody who knows about this:',
    es: 'La clase {classroom} busca a alguien que sepa de esto:',
  },
  what: { en: 'What', es: 'Qué' },
  how: { en: 'How', es: 'Cómo' },
  answer: {
    en: 'Is that you? Please add it to your profile and let teachers find it. The school then asks you by name, and you may still say no.',
    es: '¿Es usted? Por favor agréguelo a su perfil y deje que el personal docente lo encuentre. La escuela le preguntará entonces por su nombre, y aún podrá decir que no.',
  },
  otherwise: {
    en: 'If not, you need not do anything. In your profile you can also say that you do not want to be asked.',
    es: 'Si no, no hace falta que haga nada. En su perfil también puede indicar que no desea que le pregunten.',
  },
  see: { en: 'See what is asked', es: 'Ver lo que se pide' },
} satisfies Record<string, Text>;

const HOW: Readonly<Record<VisitFormat, Text>> = {
  [VisitFormat.LIVE]: { en: 'A visit to the class', es: 'Una visita a la clase' },
  [VisitFormat.VIDEO]: { en: 'By video', es: 'Por video' },
  [VisitFormat.MATERIALS]: { en: 'With materials for the class', es: 'Con materiales para la clase' },
};

/** `by` is who looks for somebody; null: nobody who may be named. */
export function askedLetter(say: Say, facts: AskedFacts, { by, url }: { by: string | null; url: string }): Letter {
  const { need, person, school, classroom } = facts;
  const named = { classroom: classroom.name };
  return {
    subject: say(ASKED.subject, { need: need.title }),
    blocks: [
      { say: say(WORDS.hello, { name: person.name }) },
      { say: by ? say(ASKED.by, { ...named, by }) : say(ASKED.byClass, named) },
      wantedOf(say, facts),
      ...(need.description ? [{ quote: need.description }] : []),
      { say: say(ASKED.answer) },
      { say: say(ASKED.otherwise) },
      { link: url, label: say(ASKED.see) },
      { say: say(WORDS.fromSchool, { school: school.name }) },
    ],
  };
}

const wantedOf = (say: Say, { need, windows, school }: AskedFacts): Block => ({
  facts: [
    [say(ASKED.what), need.title],
    [say(ASKED.how), say(HOW[need.format])],
    ...windows.map((window) => [say(WORDS.when), timesIn(say, window, school.timeZone)] as const),
  ],
});
