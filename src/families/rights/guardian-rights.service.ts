import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { MailboxesService, OFFICE, Person } from '../../identity/index.js';
import type { ViewerPerson } from '../../platform/access/viewer.js';
import type { Work } from '../../platform/database/work.js';
import { badInput, notFound, Refusal } from '../../platform/refusal.js';
import { schoolDay } from '../../schools/index.js';
import { Audience } from '../audience.js';
import { Child } from '../child.entity.js';
import { AudienceChanged } from '../families.domain-events.js';
import { Guardianship } from '../guardianship.entity.js';
import { GuardianRestriction } from './guardian-restriction.entity.js';
import type {
  LiftRestrictionInput,
  RestrictGuardianInput,
  SetGuardianshipRightsInput,
} from './guardian-rights.inputs.js';
import { ALL_RIGHTS } from './guardian-rights.type.js';
import { GuardianRights } from './guardian-rights.entity.js';
import { momentOf } from './moment.js';
import { restrictionViolations } from './restriction.rules.js';

/** What an adult may do about a child, and what is forbidden them; decided by the office, with its reasons on paper. */
@Injectable()
export class GuardianRightsService {
  constructor(
    private readonly audience: Audience,
    private readonly mailboxes: MailboxesService,
  ) {}

  async setRights(work: Work, input: SetGuardianshipRightsInput): Promise<Guardianship> {
    const office = this.requireOffice(work);
    const { childId, guardianId: personId, version, ...given } = input;
    await this.requireKnown(work, office, { childId, guardianId: personId }, 'childId');
    const [own] = await work.rows(Person).lock([personId]);
    const guardianship = own && (await work.rows(Guardianship).findOne({ childId, personId }));
    if (!guardianship) throw notFound('guardianId');
    if (await this.isOwn(work, personId)) throw new Refusal('FORBIDDEN');
    const present = await work.rows(GuardianRights).findOne({ childId, personId });
    const currentVersion = present?.version ?? 1;
    if (currentVersion !== version) throw new Refusal('CONFLICT', 'STALE_VERSION', { currentVersion });
    const change = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    if (present) await work.rows(GuardianRights).update(present.id, { ...change, version: version + 1 });
    else {
      const first = { ...ALL_RIGHTS, ...change, childId, personId, version: version + 1 };
      await work.rows(GuardianRights).insert(first);
    }
    await work.audit('setGuardianshipRights', guardianship.id, { childId, personId, ...change });
    await work.announce(new AudienceChanged(work.schoolId, personId));
    return guardianship;
  }

  async restrict(work: Work, input: RestrictGuardianInput): Promise<GuardianRestriction> {
    const office = this.requireOffice(work);
    await this.requireKnown(work, office, input, 'guardianId');
    const wanted = {
      kind: input.kind,
      childId: input.childId ?? null,
      startsOn: input.startsOn ?? (await schoolDay(work)),
      endsBefore: input.endsBefore ?? null,
      expiresAt: input.expiresAt ?? null,
    };
    const { guardianId: personId, otherGuardianId: otherPersonId = null } = input;
    const violations = restrictionViolations(
      { ...wanted, guardianId: personId, otherGuardianId: otherPersonId },
      work.now,
    );
    if (violations.length > 0) throw badInput(...violations);
    for (const id of [personId, otherPersonId]) if (id && (await this.isOwn(work, id))) throw new Refusal('FORBIDDEN');
    const restriction = await work.rows(GuardianRestriction).insert({
      ...wanted,
      personId,
      otherPersonId,
      document: input.document.trim().normalize('NFC'),
      recordedById: work.actorId,
      liftedAt: null,
      liftedById: null,
    });
    const { kind, childId } = wanted;
    await work.audit('restrictGuardian', restriction.id, { kind, personId, childId, otherPersonId });
    await this.mailboxes.part(work, personId, await this.othersOf(work, restriction));
    await this.announce(work, restriction);
    return restriction;
  }

  /** From whom a word keeps an adult apart: with whom there is no contact, or whoever has to do with the child. */
  private async othersOf(work: Work, { childId, otherPersonId }: GuardianRestriction): Promise<string[]> {
    return otherPersonId !== null ? [otherPersonId] : this.audience.adultsOf(work, childId ?? '');
  }

  /** Ends a restriction for good; its row stays. Lifting it again is harmless. */
  async lift(work: Work, { restrictionId }: LiftRestrictionInput): Promise<GuardianRestriction> {
    const office = this.requireOffice(work);
    const restriction = await work.rows(GuardianRestriction).lockOne(restrictionId);
    const { kind, personId, childId, otherPersonId } = restriction;
    const involved = [personId, otherPersonId].filter((id) => id !== null);
    for (const id of involved) if (await this.isOwn(work, id)) throw notFound();
    const moment = await momentOf(work);
    if ((await this.audience.hiddenFrom(work, office, involved, moment)).size > 0) throw notFound();
    if ((await this.audience.barredChildrenOf(work, idsOf(office), moment)).has(childId ?? '')) throw notFound();
    if (restriction.liftedAt !== null) return restriction;
    const change = { liftedAt: work.now, liftedById: work.actorId };
    await work.rows(GuardianRestriction).update(restriction.id, change);
    await work.audit('liftRestriction', restriction.id, { kind, personId, childId, otherPersonId });
    await this.announce(work, restriction);
    return Object.assign(restriction, change);
  }

  private requireOffice(work: Work): ViewerPerson[] {
    const people = work.viewer?.peopleAt(work.schoolId) ?? [];
    // Whoever is of the office elsewhere learns nothing here, not even that there is such a row.
    if (!people.some(isOffice)) throw notFound();
    work.actBy(...OFFICE);
    return people;
  }

  /** Everybody whom the input names, as somebody of the office sees them who may be restricted themselves. */
  private async requireKnown(
    work: Work,
    office: ViewerPerson[],
    { guardianId, childId, otherGuardianId }: Partial<RestrictGuardianInput>,
    first: string,
  ): Promise<void> {
    const moment = await momentOf(work);
    const named = { guardianId, otherGuardianId };
    const personIds = Object.values(named).filter((id) => id != null);
    const known = await this.audience.knownTo(work, office, personIds, moment);
    const missing = Object.entries(named).find(([, id]) => id != null && !known.has(id));
    if (missing) throw notFound(pathOf(missing[0], first));
    if (childId == null) return;
    const barred = await this.audience.barredChildrenOf(work, idsOf(office), moment);
    if (barred.has(childId) || !(await work.rows(Child).exists({ id: childId })))
      throw notFound(pathOf('childId', first));
  }

  /** Nobody decides about themselves, under whatever person of their mailboxes. */
  private async isOwn(work: Work, personId: string): Promise<boolean> {
    const own = work.viewer?.personIds ?? [];
    return (await this.mailboxes.withSharers(work, own)).includes(personId);
  }

  private async announce(work: Work, { personId, otherPersonId }: GuardianRestriction): Promise<void> {
    const people = await work.rows(Person).find({ id: In([personId, otherPersonId ?? personId]) }, { id: 'ASC' });
    for (const { id } of people) await work.announce(new AudienceChanged(work.schoolId, id));
  }
}

const isOffice = ({ duties }: ViewerPerson): boolean => OFFICE.some((duty) => duties.includes(duty));

const idsOf = (people: readonly ViewerPerson[]): string[] => people.map(({ id }) => id);

/** The first id of an input names the school; that it is not there is told without a path, as where no school has it. */
const pathOf = (path: string, first: string): string | undefined => (path === first ? undefined : path);
