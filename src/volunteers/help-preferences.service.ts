import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PersonMerged, type Person } from '../identity/index.js';
import type { RowSource } from '../platform/database/rows.js';
import type { Work } from '../platform/database/work.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { HelpPreference } from './help-preference.entity.js';
import type { SetHelpPreferencesInput } from './help-preferences.inputs.js';
import { NO_PREFERENCES, type HelpPreferences } from './help-preferences.rules.js';

/** On what terms people help, and whether they want to be asked. */
@Injectable()
export class HelpPreferencesService {
  /** What is absent stays as it is; null clears. The person is locked. */
  async set(work: Work, { id: personId }: Person, input: SetHelpPreferencesInput): Promise<void> {
    const rows = work.rows(HelpPreference);
    const before = await rows.findOne({ personId });
    const names = Object.keys(NO_PREFERENCES) as (keyof HelpPreferences)[];
    const set = names.filter((name) => input[name] !== undefined);
    const changes = Object.fromEntries(set.map((name) => [name, input[name] ?? NO_PREFERENCES[name]]));
    if (!before) await rows.insert({ personId, ...NO_PREFERENCES, formats: [], ...changes });
    else if (set.length > 0) await rows.update(before.id, changes);
    await work.audit('setHelpPreferences', personId, changes);
  }

  /** Of each of these people; a family's cap is the lowest of its adults', whom the caller knows. */
  async of(source: RowSource, personIds: readonly string[]): Promise<Map<string, HelpPreferences>> {
    const rows = await source.rows(HelpPreference).find({ personId: In([...personIds]) });
    const set = new Map(rows.map((row) => [row.personId, row]));
    return new Map(personIds.map((id) => [id, set.get(id) ?? NO_PREFERENCES]));
  }

  /** Two rows were one person: the terms of who is kept hold, but whoever asked not to be asked is not asked. */
  @Within(PersonMerged)
  async merge(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    const rows = work.rows(HelpPreference);
    const merged = await rows.findOne({ personId: mergedId });
    if (!merged) return;
    const kept = await rows.findOne({ personId: keptId });
    if (!kept) {
      await rows.update(merged.id, { personId: keptId });
      return;
    }
    const [doNotAskUntil = null] = [kept.doNotAskUntil, merged.doNotAskUntil]
      .filter((day) => day !== null)
      .sort()
      .reverse();
    await rows.update(kept.id, { mayBeAsked: kept.mayBeAsked && merged.mayBeAsked, doNotAskUntil });
    await rows.delete({ personId: mergedId });
  }
}
