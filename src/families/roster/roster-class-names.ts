import { fold } from '../../platform/database/statements.js';
import { groupBy } from '../../platform/text/group-by.js';
import type { RosterClass } from './roster.types.js';

/** What classes are called: by their titles, and where two of one term share theirs, by the class codes besides. */
export class ClassNames {
  /** Titles of classes that even their codes do not tell apart. */
  readonly shared: string[] = [];
  private readonly byCode = new Set<RosterClass>();

  constructor(classes: readonly RosterClass[]) {
    for (const namesakes of groupBy(classes, ({ title }) => fold(title.trim())).values()) {
      const unclear = namesakes.filter((one) => namesakes.some((other) => meet(one, other)));
      const [first] = unclear;
      if (!first) continue;
      const codes = unclear.map(({ classCode }) => fold(classCode?.trim() ?? ''));
      const areApart = new Set(codes).size === codes.length && !codes.includes('');
      if (areApart) unclear.forEach((one) => this.byCode.add(one));
      else this.shared.push(first.title);
    }
  }

  of(one: RosterClass): string {
    return this.byCode.has(one) ? `${one.title} (${one.classCode})` : one.title;
  }
}

/** Whether they are of one term; those of other years may well be called the same. */
const meet = (one: RosterClass, other: RosterClass): boolean =>
  one !== other && one.sessionSourcedIds.some((id) => other.sessionSourcedIds.includes(id));
