import type { RosterKind } from './roster-record.entity.js';

export interface Changes {
  added: number;
  changed: number;
  deactivated: number;
}

/** Counts the rows that an import changes, by kind. */
export class RosterTally {
  private readonly ids = new Map<RosterKind, Record<keyof Changes, Set<string>>>();

  /** However often a row changes in one import, it counts once. */
  note(kind: RosterKind, what: keyof Changes, id: string): void {
    const sets = this.ids.get(kind) ?? { added: new Set(), changed: new Set(), deactivated: new Set() };
    this.ids.set(kind, sets);
    if (what !== 'changed' || !sets.added.has(id)) sets[what].add(id);
  }

  of(kind: RosterKind): Changes {
    const sets = this.ids.get(kind);
    return {
      added: sets?.added.size ?? 0,
      changed: sets?.changed.size ?? 0,
      deactivated: sets?.deactivated.size ?? 0,
    };
  }

  total(): Changes {
    const total = { added: 0, changed: 0, deactivated: 0 };
    for (const kind of this.ids.keys()) {
      const { added, changed, deactivated } = this.of(kind);
      total.added += added;
      total.changed += changed;
      total.deactivated += deactivated;
    }
    return total;
  }
}
