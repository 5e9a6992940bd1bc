import { later } from '../platform/clock/clock.js';
import type { Instant } from '../platform/text/instant.js';
import { VisitFormat } from '../volunteers/index.js';
import type { Happening, PlannedClassroom, PlannedNeed } from './planned-school.js';

const DAY_MS = 86_400_000;
/** Back from midnight, to when the children have gone home. */
const TO_AFTERNOON_MS = 9 * 3_600_000;

const NEEDS: readonly Omit<PlannedNeed, 'classroom' | 'teacher'>[] = [
  {
    title: 'Somebody who bakes bread, to knead with us',
    description: 'We read about grain and flour. An hour would be plenty; the oven of the kitchen is ours.',
    format: VisitFormat.LIVE,
  },
  {
    title: 'A pair of steady hands for eight birdhouses',
    description: 'The boards are cut. We need somebody who knows how to drive a nail and keep all fingers.',
    format: VisitFormat.LIVE,
  },
  {
    title: 'What does a nurse do all night?',
    description: 'Our helpers-in-town week lacks somebody from a hospital or a clinic. By video is fine.',
    format: VisitFormat.VIDEO,
  },
  {
    title: 'An instrument that none of us has ever touched',
    description: 'For the week of sounds: play it for us, and let us see how it works.',
    format: VisitFormat.LIVE,
  },
  {
    title: 'Old maps, ticket stubs and coins from other countries',
    description: 'To lend for two weeks. We keep them in a glass case.',
    format: VisitFormat.MATERIALS,
  },
];

/** What teachers asked for in the last days before the story ends, each of another class; all of it is still open. */
export const planNeeds = (classrooms: readonly PlannedClassroom[], until: Instant): Happening[] =>
  NEEDS.slice(0, classrooms.length).map((need, index) => {
    const { key, teacher } = classrooms[Math.floor((index * classrooms.length) / NEEDS.length)] as PlannedClassroom;
    return {
      at: later(until, (index - NEEDS.length) * DAY_MS - TO_AFTERNOON_MS),
      what: 'asked',
      need: { ...need, classroom: key, teacher },
    };
  });
