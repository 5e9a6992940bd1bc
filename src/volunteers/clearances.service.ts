import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { OFFICE, Person, PersonMerged } from '../identity/index.js';
import type { RowSource } from '../platform/database/rows.js';
import type { Work } from '../platform/database/work.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { badInput, notFound, Refusal, ruleBroken } from '../platform/refusal.js';
import { groupBy } from '../platform/text/group-by.js';
import { ClearanceKind } from './clearance-kind.entity.js';
import { Clearance } from './clearance.entity.js';
import type {
  AddClearanceKindInput,
  ClearanceKindNameInput,
  RecordClearanceInput,
  RevokeClearanceInput,
  UpdateClearanceKindInput,
} from './clearance.inputs.js';
import { ClearanceStatus } from './clearances.rules.js';
import { ClearanceRecorded } from './volunteers.domain-events.js';
import type { VolunteerReason } from './volunteers.errors.js';

/** What a school checks of its volunteers, and who passed. Only the office writes; every change is in the audit log. */
@Injectable()
export class ClearancesService {
  async addKind(work: Work, { names, overridable }: AddClearanceKindInput): Promise<ClearanceKind> {
    const kind = await work
      .rows(ClearanceKind)
      .insert({ ...(await this.namesOf(work, names)), overridable, version: 1 });
    await work.audit('addClearanceKind', kind.id, { overridable });
    return kind;
  }

  async updateKind(work: Work, input: UpdateClearanceKindInput): Promise<ClearanceKind> {
    const kind = await work.rows(ClearanceKind).lockOne(input.clearanceKindId);
    if (kind.version !== input.version) {
      throw new Refusal('CONFLICT', 'STALE_VERSION', { currentVersion: kind.version });
    }
    const change = {
      version: kind.version + 1,
      ...(input.names ? await this.namesOf(work, input.names, kind.id) : {}),
      ...(input.overridable === undefined ? {} : { overridable: input.overridable }),
    };
    await work.rows(ClearanceKind).update(kind.id, change);
    await work.audit('updateClearanceKind', kind.id, { overridable: change.overridable ?? kind.overridable });
    return Object.assign(kind, change);
  }

  async record(work: Work, input: RecordClearanceInput): Promise<Person> {
    const { personId, clearanceKindId: kindId, issuedOn } = input;
    const person = await work.rows(Person).lockOne(personId);
    await this.requireKinds(work, [kindId], () => 'clearanceKindId');
    const recorder = work.viewer?.personAt(work.schoolId, ...OFFICE);
    const fields = {
      expiresOn: input.expiresOn ?? null,
      note: input.note?.trim() || null,
      recordedById: recorder?.id ?? null,
    };
    if (fields.expiresOn !== null && fields.expiresOn < issuedOn) {
      throw badInput({ path: 'expiresOn', message: 'must not be before issuedOn' });
    }
    const existing = await work.rows(Clearance).findOne({ personId, kindId, issuedOn });
    if (existing?.status === ClearanceStatus.REVOKED) throw ruleBroken('CLEARANCE_REVOKED' satisfies VolunteerReason);
    const status = ClearanceStatus.GRANTED;
    if (existing) await work.rows(Clearance).update(existing.id, fields);
    else await work.rows(Clearance).insert({ personId, kindId, issuedOn, status, ...fields });
    await work.audit('recordClearance', personId, { kindId, issuedOn, expiresOn: fields.expiresOn });
    await work.announce(new ClearanceRecorded(work.schoolId, personId));
    return person;
  }

  /** Repeating it is harmless. */
  async revoke(work: Work, { clearanceId, reason }: RevokeClearanceInput): Promise<Person> {
    const { personId } = await work.rows(Clearance).get(clearanceId);
    const person = await work.rows(Person).lockOne(personId);
    await work.rows(Clearance).update(clearanceId, { status: ClearanceStatus.REVOKED });
    await work.audit('revokeClearance', personId, { clearanceId, ...(reason ? { reason } : {}) });
    return person;
  }

  /** NOT_FOUND, with its path, for the first that is no kind of this school. */
  async requireKinds(work: Work, ids: readonly string[], pathOf: (index: number) => string): Promise<void> {
    const known = await work.rows(ClearanceKind).byIds(ids);
    const missing = ids.findIndex((id) => !known.has(id));
    if (missing >= 0) throw notFound(pathOf(missing));
  }

  /** What is written down of these kinds about these people, by person. */
  async recordsOf(
    source: RowSource,
    personIds: readonly string[],
    kindIds: readonly string[],
  ): Promise<Map<string, Clearance[]>> {
    const where = { personId: In([...personIds]), kindId: In([...kindIds]) };
    return groupBy(await source.rows(Clearance).find(where), ({ personId }) => personId);
  }

  /** Two rows were one person: what either passed, they passed; of two records of one day that of who is kept holds. */
  @Within(PersonMerged)
  async merge(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    const rows = work.rows(Clearance);
    const keyOf = ({ kindId, issuedOn }: Clearance) => `${kindId} ${issuedOn}`;
    const known = new Map((await rows.find({ personId: keptId })).map((row) => [keyOf(row), row]));
    for (const row of await rows.find({ personId: mergedId })) {
      const kept = known.get(keyOf(row));
      if (!kept) await rows.update(row.id, { personId: keptId });
      else if (row.status === ClearanceStatus.REVOKED) await rows.update(kept.id, { status: row.status });
    }
    await rows.delete({ personId: mergedId });
    const recorded = await rows.find({ recordedById: mergedId });
    await rows.update(
      recorded.map(({ id }) => id),
      { recordedById: keptId },
    );
  }

  private async namesOf(work: Work, names: readonly ClearanceKindNameInput[], ownId = '') {
    const locales = names.map(({ locale }) => locale);
    const violations = locales.flatMap((locale, index) =>
      locales.indexOf(locale) < index ? [{ path: `names.${index}.locale`, message: 'is named twice' }] : [],
    );
    if (violations.length > 0) throw badInput(...violations);
    const written = names.map(({ locale, name }) => ({ locale, name: name.trim().normalize('NFC') }));
    const name = written[0]?.name ?? '';
    const taken = await work.rows(ClearanceKind).findOne({ name });
    if (taken && taken.id !== ownId) throw ruleBroken('CLEARANCE_KIND_EXISTS' satisfies VolunteerReason);
    return { name, names: written };
  }
}
