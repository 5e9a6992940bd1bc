import { ExpertiseLinkStatus } from './expertise-link-status.js';

/** A skill that was read out of somebody's words. */
export interface UnderstoodSkill {
  skillId: string;
  phrase: string;
  /** In thousandths. */
  weight: number;
}

interface Link {
  skillId: string;
  status: ExpertiseLinkStatus;
}

/**
 * Which of what was understood is to be suggested: nothing that the person already offers, and nothing that they have
 * answered before, from whatever words.
 */
export function suggestionsFor(
  understood: readonly UnderstoodSkill[],
  answered: readonly Link[],
  offered: ReadonlySet<string>,
): UnderstoodSkill[] {
  const known = new Set([...offered, ...answered.map(({ skillId }) => skillId)]);
  return understood.filter(({ skillId }) => !known.has(skillId));
}

/** What a link says once the person's skills are set: confirmed is exactly what they offer. */
export function statusWhere(status: ExpertiseLinkStatus, isOffered: boolean): ExpertiseLinkStatus {
  if (isOffered) return ExpertiseLinkStatus.CONFIRMED;
  return status === ExpertiseLinkStatus.CONFIRMED ? ExpertiseLinkStatus.REJECTED : status;
}
