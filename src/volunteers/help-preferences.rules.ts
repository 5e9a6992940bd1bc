import type { VisitFormat } from './visit-format.js';

/** On what terms somebody helps. */
export interface HelpPreferences {
  ownClassOnly: boolean;
  /** Null: as often as it comes. */
  atMostMonthly: number | null;
  /** None: any. */
  formats: readonly VisitFormat[];
  fromHome: boolean;
  /** In a school year, of all adults of a family together: of several caps the lowest counts. Null: none. */
  familyMinutesCap: number | null;
  mayBeAsked: boolean;
  /** The first day on which they may be asked again. */
  doNotAskUntil: string | null;
}

/** Of whoever has set none. */
export const NO_PREFERENCES: HelpPreferences = {
  ownClassOnly: false,
  atMostMonthly: null,
  formats: [],
  fromHome: false,
  familyMinutesCap: null,
  mayBeAsked: true,
  doNotAskUntil: null,
};

/** Whether somebody wants to be asked on this day of the school's. */
export const mayBeAskedOn = (
  { mayBeAsked, doNotAskUntil }: Pick<HelpPreferences, 'mayBeAsked' | 'doNotAskUntil'>,
  day: string,
): boolean => mayBeAsked && (doNotAskUntil === null || doNotAskUntil <= day);
