import type { Text } from '../platform/messages/messages.js';
import type { Letter } from './letter.js';
import { WORDS, type Say } from './mail-words.js';

const SIGN_IN = {
  subject: { en: 'Sign in to Many Hands', es: 'Entre en Many Hands' },
  link: { en: 'Open this link to sign in', es: 'Abra este enlace para entrar' },
  code: { en: 'Or type this code where you asked to sign in:', es: 'O escriba este código donde pidió entrar:' },
  once: {
    en: 'Either works once, within {minutes, plural, one {# minute} other {# minutes}}. If the link says that it was used, type the code.',
    es: 'Cualquiera de los dos sirve una sola vez, durante {minutes, plural, one {# minuto} other {# minutos}}. Si el enlace dice que ya se usó, escriba el código.',
  },
  notYou: {
    en: 'If you did not ask for this, do nothing: without this mail nobody gets in. Never tell anyone the code.',
    es: 'Si usted no lo pidió, no haga nada: sin este correo nadie puede entrar. No le diga el código a nadie.',
  },
} satisfies Record<string, Text>;

interface SignInFacts {
  url: string;
  code: string;
  minutes: number;
}

export function signInLetter(say: Say, { url, code, minutes }: SignInFacts): Letter {
  return {
    subject: say(SIGN_IN.subject),
    blocks: [
      { say: say(WORDS.helloAll) },
      { link: url, label: say(SIGN_IN.link) },
      { say: say(SIGN_IN.code) },
      { code },
      { say: say(SIGN_IN.once, { minutes }) },
      { say: say(SIGN_IN.notYou) },
      { say: say(WORDS.fromProgram) },
    ],
  };
}

const CHANGE = {
  subject: { en: 'Confirm your new address', es: 'Confirme su nueva dirección' },
  asked: {
    en: 'Somebody, we think you, wants to sign in to Many Hands with this address from now on.',
    es: 'Alguien, creemos que usted, quiere entrar en Many Hands con esta dirección de ahora en adelante.',
  },
  link: { en: 'Confirm this address', es: 'Confirmar esta dirección' },
  once: {
    en: 'The link works once, within {minutes, plural, one {# minute} other {# minutes}}.',
    es: 'El enlace sirve una sola vez, durante {minutes, plural, one {# minuto} other {# minutos}}.',
  },
  notYou: {
    en: 'If it was not you, do nothing: nothing changes without this link.',
    es: 'Si no fue usted, no haga nada: sin este enlace nada cambia.',
  },
} satisfies Record<string, Text>;

export function emailChangeLetter(say: Say, { url, minutes }: Omit<SignInFacts, 'code'>): Letter {
  return {
    subject: say(CHANGE.subject),
    blocks: [
      { say: say(WORDS.helloAll) },
      { say: say(CHANGE.asked) },
      { link: url, label: say(CHANGE.link) },
      { say: say(CHANGE.once, { minutes }) },
      { say: say(CHANGE.notYou) },
      { say: say(WORDS.fromProgram) },
    ],
  };
}

const NOTICE = {
  subject: { en: 'Your address is about to change', es: 'Su dirección está por cambiar' },
  asked: {
    en: 'Somebody who is signed in as you asked to sign in to Many Hands with another address from now on. It changes when that address is confirmed; this one then no longer signs in.',
    es: 'Alguien que entró con su cuenta pidió entrar en Many Hands con otra dirección de ahora en adelante. El cambio vale cuando se confirme esa dirección; con esta ya no se podrá entrar.',
  },
  notYou: {
    en: 'If it was you, there is nothing to do. If it was not, sign in now, end the sessions that you do not know, and tell your school.',
    es: 'Si fue usted, no tiene que hacer nada. Si no fue usted, entre ahora, cierre las sesiones que no reconozca y avise a su escuela.',
  },
  link: { en: 'Sign in', es: 'Entrar' },
} satisfies Record<string, Text>;

export function emailChangeNoticeLetter(say: Say, { url }: { url: string }): Letter {
  return {
    subject: say(NOTICE.subject),
    blocks: [
      { say: say(WORDS.helloAll) },
      { say: say(NOTICE.asked) },
      { say: say(NOTICE.notYou) },
      { link: url, label: say(NOTICE.link) },
      { say: say(WORDS.fromProgram) },
    ],
  };
}
