import type { Text } from '../../platform/messages/messages.js';
import type { ToldExclusion } from './exclusions.rules.js';

export type ReasonKind =
  | 'SKILL'
  | 'SKILL_VERIFIED'
  | 'TEXT_SKILL'
  | 'TEXT_WORDS'
  | 'TEXT_CONCEPT'
  | 'TEXT'
  | 'TEXT_UNSURE'
  | 'ASK_AGAIN'
  | 'CHILD_IN_CLASS'
  | 'CHILD_IN_GRADE'
  | 'NEAR_THE_CLASS'
  | 'NEVER_SERVED'
  | 'RESTED'
  | 'LIGHT_LOAD'
  | 'FREE_AT';

/** What speaks for somebody. Numbers of a family's hours are for the office, so that none are told. */
export const REASON_TEXTS: Readonly<Record<ReasonKind, Text>> = {
  SKILL: { en: 'Offers {skill}.', es: 'Ofrece {skill}.' },
  SKILL_VERIFIED: {
    en: 'Offers {skill}, which the school has seen.',
    es: 'Ofrece {skill}, y la escuela lo ha comprobado.',
  },
  TEXT_SKILL: {
    en: 'Offers {skill}, which has to do with “{needPhrase}”.',
    es: 'Ofrece {skill}, que tiene que ver con «{needPhrase}».',
  },
  TEXT_WORDS: {
    en: 'Mentions “{ownWord}”, and this is about “{needWord}”.',
    es: 'Menciona «{ownWord}», y esto trata de «{needWord}».',
  },
  TEXT_CONCEPT: {
    en: 'Wrote “{ownPhrase}”, which has to do with “{needPhrase}”.',
    es: 'Escribió «{ownPhrase}», que tiene que ver con «{needPhrase}».',
  },
  TEXT: { en: 'What they wrote fits this.', es: 'Lo que escribió encaja con esto.' },
  TEXT_UNSURE: {
    en: 'What they offer or wrote may have a little to do with this.',
    es: 'Lo que ofrece o escribió quizá tenga algo que ver con esto.',
  },
  ASK_AGAIN: {
    en: 'Came before, and the teacher would ask again.',
    es: 'Ya vino, y la maestra o el maestro volvería a invitarle.',
  },
  CHILD_IN_CLASS: { en: 'Has a child in the class.', es: 'Tiene un hijo o una hija en la clase.' },
  CHILD_IN_GRADE: { en: 'Has a child in the same grade.', es: 'Tiene un hijo o una hija en el mismo grado.' },
  NEAR_THE_CLASS: { en: 'Knows the class.', es: 'Conoce a la clase.' },
  NEVER_SERVED: { en: 'Has not helped yet.', es: 'Todavía no ha ayudado.' },
  RESTED: { en: 'Has not helped lately.', es: 'No ha ayudado últimamente.' },
  LIGHT_LOAD: {
    en: 'The family has given little of its time this year.',
    es: 'La familia ha dado poco de su tiempo este año.',
  },
  FREE_AT: {
    en: 'Has said to be free then, with time to spare.',
    es: 'Ha dicho que está libre a esa hora, con tiempo de sobra.',
  },
};

/** What is in the way, and what would lift it. */
export const OBSTACLE_TEXTS: Readonly<Record<ToldExclusion | 'NOTHING_IN_COMMON', Text>> = {
  NOT_AVAILABLE: {
    en: 'Not available. The school office can say more.',
    es: 'No está disponible. La oficina de la escuela puede decir más.',
  },
  HAS_LEFT: {
    en: 'Has left the school. The office can record that they are back.',
    es: 'Ya no está en la escuela. La oficina puede anotar que ha vuelto.',
  },
  MAY_NOT_BE_PLACED: {
    en: 'The office’s administrator has to be asked before this person can be placed here.',
    es: 'Hay que preguntar a la administración de la escuela antes de darle un lugar aquí a esta persona.',
  },
  ASKED_NOT_TO_BE: {
    en: 'Has asked not to be asked{until, select, none { until they change that} other { before {until}}}.',
    es: 'Ha pedido que no le pregunten{until, select, none { hasta que lo cambie} other { antes del {until}}}.',
  },
  NOT_AGAIN: {
    en: 'The teacher has said not to ask again. A later word of thanks can say otherwise.',
    es: 'La maestra o el maestro dijo que no se vuelva a preguntar. Un agradecimiento posterior puede cambiarlo.',
  },
  ALREADY_ASKED: {
    en: 'Was asked already, or has signed up.',
    es: 'Ya se le preguntó, o ya está en la lista.',
  },
  DECLINED: {
    en: 'Was asked for this and has said no. They can still sign up themselves.',
    es: 'Se le preguntó por esto y dijo que no. Todavía puede inscribirse por su cuenta.',
  },
  FORMAT_NOT_OFFERED: {
    en: 'Does not offer to help in this form. Another form may suit: in person, by video, with materials.',
    es: 'No ofrece ayudar de esta forma. Quizá sí de otra: en persona, por video, con materiales.',
  },
  OWN_CLASS_ONLY: {
    en: 'Wants to help only where their own child is.',
    es: 'Quiere ayudar solo donde está su propio hijo o hija.',
  },
  NOT_IN_AUDIENCE: {
    en: 'The event is for other classes. An invitation lifts this.',
    es: 'El evento es para otras clases. Una invitación lo resuelve.',
  },
  MONTHLY_LIMIT: {
    en: 'Has already promised as much as they want to in that month. Another month may suit.',
    es: 'Ya ha prometido todo lo que quiere en ese mes. Quizá otro mes.',
  },
  FAMILY_HOURS: {
    en: 'The family has given all the time that it wants to give this school year.',
    es: 'La familia ya dio todo el tiempo que quiere dar este año escolar.',
  },
  SKILL_MISSING: {
    en: 'Has not said that they offer a skill that this takes. They can add it to their profile.',
    es: 'No ha dicho que ofrezca una habilidad que esto requiere. Puede añadirla a su perfil.',
  },
  SKILL_BELOW_LEVEL: {
    en: 'Offers the skill, but at a lower level. A lower minimum, or a higher level in the profile, lifts this.',
    es: 'Ofrece la habilidad, pero en un nivel más bajo. Un mínimo menor, o un nivel mayor en el perfil, lo resuelve.',
  },
  NOT_FREE: {
    en: 'Is taken at that time, or has said not to be free. Another time may suit.',
    es: 'Está ocupado a esa hora, o ha dicho que no puede. Quizá a otra hora.',
  },
  CLEARANCE_MISSING: {
    en: 'A clearance that this takes does not hold on that day. The office can renew it.',
    es: 'Una autorización que esto requiere no está vigente ese día. La oficina puede renovarla.',
  },
  NOTHING_IN_COMMON: {
    en: 'Nothing that they offer or have shared speaks of this for sure.',
    es: 'Nada de lo que ofrece o ha compartido habla de esto con seguridad.',
  },
};

export const OUTLOOK_TEXTS = {
  confident: {
    en: 'Somebody is known who can do this.',
    es: 'Se conoce a alguien que puede hacer esto.',
  },
  unknown: {
    en: 'Nobody whom we know fits this for sure. Instead you can ask the families of the class, the grade or the school by mail.',
    es: 'No conocemos a nadie que encaje con seguridad. Puede preguntar por correo a las familias de la clase, del grado o de la escuela.',
  },
} as const satisfies Record<string, Text>;

export const NOT_ANALYZED: Text = {
  en: 'Written in {language}, not analyzed: “{words}”',
  es: 'Escrito en {language}, sin analizar: «{words}»',
};
