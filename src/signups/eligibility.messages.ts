import type { Text } from '../platform/messages/messages.js';
import type { Obstacle } from './eligibility.rules.js';

/** For people. `{opens}` is when sign-up opens, in the school's time; in Spanish it brings the last period: "p.m." */
export const OBSTACLE_TEXTS: Readonly<Record<Obstacle | 'PERSON_REQUIRED', Text>> = {
  EVENT_NOT_PUBLISHED: {
    en: 'This event is not published yet.',
    es: 'Este evento aún no está publicado.',
  },
  EVENT_CANCELLED: { en: 'This event was cancelled.', es: 'Este evento fue cancelado.' },
  SHIFT_ENDED: { en: 'This shift is over.', es: 'Este turno ya terminó.' },
  SHIFT_STARTED: { en: 'This shift has already begun.', es: 'Este turno ya comenzó.' },
  SIGNUP_NOT_OPEN: {
    en: 'Sign-up opens on {opens, date, medium} at {opens, time, short}.',
    es: 'La inscripción abre el {opens, date, medium} a las {opens, time, short}',
  },
  SIGNUP_CLOSED: { en: 'Sign-up is closed.', es: 'La inscripción está cerrada.' },
  NOT_AVAILABLE: { en: 'This person is not available.', es: 'Esta persona no está disponible.' },
  MAY_NOT_BE_PLACED: {
    en: 'The office’s administrator has to be asked before this person can be placed here.',
    es: 'Hay que preguntar a la administración de la escuela antes de darle un lugar aquí a esta persona.',
  },
  NOT_IN_AUDIENCE: {
    en: 'This event is for the families of other classes.',
    es: 'Este evento es para las familias de otras clases.',
  },
  CLEARANCE_MISSING: {
    en: 'This task needs a clearance that does not hold on that day. Please ask the school office.',
    es: 'Esta tarea requiere una autorización que no está vigente ese día. Consulte con la oficina de la escuela.',
  },
  SKILL_MISSING: {
    en: 'This task needs a skill that is not in the profile.',
    es: 'Esta tarea requiere una habilidad que no figura en el perfil.',
  },
  SHIFT_OVERLAP: {
    en: 'There is already something at that time.',
    es: 'Ya hay otro compromiso a esa hora.',
  },
  PERSON_REQUIRED: { en: 'Choose who will help: {names}.', es: 'Elija quién va a ayudar: {names}.' },
};
