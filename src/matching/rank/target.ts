import type { TimeSpan } from '../../commitments/index.js';
import type { Pair } from '../../signups/index.js';
import type { SkillRequirement } from '../../skills/index.js';
import type { VisitFormat } from '../../volunteers/index.js';

/** What somebody is looked for, as ranking compares people to it. */
export interface MatchTarget {
  id: string;
  schoolId: string;
  /** The title, the description and the names of the skills. */
  text: string;
  classroomIds: readonly string[];
  required: readonly SkillRequirement[];
  preferred: readonly SkillRequirement[];
  /** Null: it does not matter. */
  format: VisitFormat | null;
  /** One of these times is enough; none: any time. */
  times: readonly TimeSpan[];
  /** Whom the teacher would ask again, and whom not. */
  askAgain: ReadonlySet<string>;
  notAgain: ReadonlySet<string>;
  /** Who was asked for it or has signed up. */
  asked: ReadonlySet<string>;
  /** Who was, and has said no. */
  declined: ReadonlySet<string>;
  /** Whether only whoever has something to say on it is of any use: a need asks for knowledge, a shift for hands. */
  asksForKnowledge: boolean;
  /** Of a shift, what its one rule is asked about. */
  place: Omit<Pair, 'personId'> | null;
}

/** Nobody below it is proposed for what they wrote. */
export const CONFIDENT_FIT = 0.3;
