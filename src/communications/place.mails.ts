import type { Instant } from '../platform/text/instant.js';
import type { Text } from '../platform/messages/messages.js';
import { SignupStatus } from '../signups/index.js';
import type { Block, Letter } from './letter.js';
import type { PlaceFacts } from './mail-facts.js';
import { momentIn, timesIn, WORDS, type Say } from './mail-words.js';

/** What a mail about a place is made of, besides the facts: who is named in it, and the way to the event. */
export interface PlaceExtras {
  url: string;
  /** Who signed somebody up or asked; null: nobody else, or nobody who may be named. */
  by: string | null;
  offerExpiresAt: Instant | null;
  message: string | null;
}

type WritePlace = (say: Say, facts: PlaceFacts, extras: PlaceExtras) => Letter;

const CONFIRMED = {
  subject: { en: 'You are signed up: {event}', es: 'Ya tiene un lugar: {event}' },
  own: { en: 'You have a place. Thank you for helping!', es: 'Ya tiene un lugar. ¡Gracias por ayudar!' },
  byOther: {
    en: '{by} signed you up, and you have a place. Thank you for helping!',
    es: '{by} le hizo la inscripción y ya tiene un lugar. ¡Gracias por ayudar!',
  },
  cannot: {
    en: 'If you cannot come, please give the place back on the page of the event, so that somebody else can have it.',
    es: 'Si no puede venir, por favor devuelva el lugar en la página del evento para que otra persona pueda tomarlo.',
  },
} satisfies Record<string, Text>;

export const confirmedLetter: WritePlace = (say, facts, extras) =>
  letter(say, facts, extras, CONFIRMED.subject, [
    { say: extras.by ? say(CONFIRMED.byOther, { by: extras.by }) : say(CONFIRMED.own) },
    placeOf(say, facts),
    { say: say(CONFIRMED.cannot) },
  ]);

const MOVED_UP = {
  subject: { en: 'You have a place now: {event}', es: 'Ahora sí tiene un lugar: {event}' },
  news: {
    en: 'You were waiting, a place became free, and it is yours. Thank you for helping!',
    es: 'Usted estaba en espera, se liberó un lugar y es suyo. ¡Gracias por ayudar!',
  },
} satisfies Record<string, Text>;

export const movedUpLetter: WritePlace = (say, facts, extras) =>
  letter(say, facts, extras, MOVED_UP.subject, [
    { say: say(MOVED_UP.news) },
    placeOf(say, facts),
    { say: say(CONFIRMED.cannot) },
  ]);

const OFFER = {
  subject: { en: 'A place is free, do you want it? {event}', es: 'Hay un lugar libre, ¿lo quiere? {event}' },
  until: {
    en: 'A place became free and is kept for you until {until}.',
    es: 'Se liberó un lugar y se lo guardamos hasta: {until}.',
  },
  kept: { en: 'A place became free and is kept for you.', es: 'Se liberó un lugar y se lo guardamos.' },
  answer: {
    en: 'Please say yes or no on the page of the event. Without an answer the place goes to the next person in line.',
    es: 'Por favor responda sí o no en la página del evento. Sin respuesta, el lugar pasa a la siguiente persona.',
  },
} satisfies Record<string, Text>;

export const offerLetter: WritePlace = (say, facts, extras) => {
  const { offerExpiresAt: until } = extras;
  return letter(say, facts, extras, OFFER.subject, [
    { say: until ? withPeriod(say(OFFER.until, { until: momentIn(say, until) })) : say(OFFER.kept) },
    placeOf(say, facts),
    { say: say(OFFER.answer) },
  ]);
};

const INVITATION = {
  subject: { en: 'Can you help? {event}', es: '¿Puede ayudar? {event}' },
  by: { en: '{by} asks whether you can help:', es: '{by} le pregunta si puede ayudar:' },
  bySchool: { en: 'Your school asks whether you can help:', es: 'Su escuela le pregunta si puede ayudar:' },
  answer: {
    en: 'Please say yes or no on the page of the event. Either is fine.',
    es: 'Por favor responda sí o no en la página del evento. Cualquiera de las dos está bien.',
  },
} satisfies Record<string, Text>;

export const invitationLetter: WritePlace = (say, facts, extras) =>
  letter(say, facts, extras, INVITATION.subject, [
    { say: extras.by ? say(INVITATION.by, { by: extras.by }) : say(INVITATION.bySchool) },
    placeOf(say, facts),
    ...(extras.message ? [{ quote: extras.message }] : []),
    { say: say(INVITATION.answer) },
  ]);

const TAKEN_BACK = {
  subject: { en: 'You are no longer signed up: {event}', es: 'Ya no está en la lista: {event}' },
  news: {
    en: 'Somebody who organizes this event had to take you off this shift. You do not need to come:',
    es: 'Una persona que organiza este evento tuvo que quitarle de este turno. No hace falta que venga:',
  },
  questions: {
    en: 'If you have questions, please ask your school. You may find another shift on the page of the event.',
    es: 'Si tiene preguntas, consulte a su escuela. Quizás encuentre otro turno en la página del evento.',
  },
} satisfies Record<string, Text>;

export const takenBackLetter: WritePlace = (say, facts, extras) =>
  letter(say, facts, extras, TAKEN_BACK.subject, [
    { say: say(TAKEN_BACK.news) },
    placeOf(say, facts),
    ...(facts.signup.endReason ? [{ say: say(WORDS.reason) }, { quote: facts.signup.endReason }] : []),
    { say: say(TAKEN_BACK.questions) },
  ]);

const CHANGED = {
  subject: { en: 'New time: {event}', es: 'Nuevo horario: {event}' },
  has: { en: 'Your shift has a new time:', es: 'Su turno tiene un nuevo horario:' },
  waits: {
    en: 'The shift that you are waiting for has a new time. You are still in line:',
    es: 'El turno que usted espera tiene un nuevo horario. Usted sigue en la lista de espera:',
  },
  asked: {
    en: 'The shift that you were asked about has a new time:',
    es: 'El turno por el que le preguntamos tiene un nuevo horario:',
  },
  cannot: {
    en: 'If you cannot come then, please say so on the page of the event, so that somebody else can have the place.',
    es: 'Si no puede venir a esa hora, por favor indíquelo en la página del evento para que otra persona tome el lugar.',
  },
} satisfies Record<string, Text>;

export const shiftChangedLetter: WritePlace = (say, facts, extras) =>
  letter(say, facts, extras, CHANGED.subject, [
    { say: say(changeFor(facts.signup.status)) },
    placeOf(say, facts),
    { say: say(CHANGED.cannot) },
  ]);

function changeFor(status: SignupStatus): Text {
  if (status === SignupStatus.WAITLISTED) return CHANGED.waits;
  return status === SignupStatus.INVITED || status === SignupStatus.OFFERED ? CHANGED.asked : CHANGED.has;
}

function letter(say: Say, facts: PlaceFacts, { url }: PlaceExtras, subject: Text, blocks: Block[]): Letter {
  return {
    subject: say(subject, { event: facts.event.title }),
    blocks: [
      { say: say(WORDS.hello, { name: facts.person.name }) },
      ...blocks,
      { link: url, label: say(WORDS.seeEvent) },
      { say: say(WORDS.fromSchool, { school: facts.school.name }) },
    ],
  };
}

const placeOf = (say: Say, { event, role, shift, school }: PlaceFacts): Block => ({
  facts: [
    [say(WORDS.event), event.title],
    [say(WORDS.role), role.title],
    [say(WORDS.when), timesIn(say, shift, school.timeZone)],
    ...(event.location ? [[say(WORDS.where), event.location] as const] : []),
  ],
});

/** In Spanish an hour may end in "p.m.", which brings the period. */
const withPeriod = (sentence: string): string => sentence.replace(/\.\.$/, '.');
