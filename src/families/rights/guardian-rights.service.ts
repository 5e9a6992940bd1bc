import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { adminOnly, Duty, MailboxesService, OFFICE, Person } from '../../identity/index.js';
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

/** What an adult may do about a child, and what is forbidden them; for administrators, with their reasons on paper. */
@Injectable()
export class GuardianRightsService {
  constructor(
    private readonly audience: Audience,
    private readonly mailboxes: MailboxesService,
  ) {}

  async setRights(work: Work, input: SetGuardianshipRightsInput): Promise<Guardianship> {
    const admin = this.requireAdmin(work);
    const { childId, guardianId: personId, version, ...given } = input;
    await this.requireKnown(work, admin, { childId, guardianId: personId }, 'childId');
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
    const admin = this.requireAdmin(work);
    await this.requireKnown(work, admin, input, 'guardianId');
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
      originId: null,
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
    const admin = peopleOf(work);
    if (!admin.some(isAdmin)) throw notFound();
    work.actBy(Duty.ADMIN);
    const restriction = await work.rows(GuardianRestriction).lockOne(restrictionId);
    const { kind, personId, childId, otherPersonId } = restriction;
    const involved = [personId, otherPersonId].filter((id) => id !== null);
    for (const id of involved) if (await this.isOwn(work, id)) throw notFound();
    const moment = await momentOf(work);
    if ((await this.audience.hiddenFrom(work, admin, involved, moment)).size > 0) throw notFound();
    if ((await this.audience.barredChildrenOf(work, idsOf(admin), moment)).has(childId ?? '')) throw notFound();
    if (restriction.liftedAt !== null) return restriction;
    const change = { liftedAt: work.now, liftedById: work.actorId };
    await work.rows(GuardianRestriction).update(restriction.id, change);
    await work.audit('liftRestriction', restriction.id, { kind, personId, childId, otherPersonId });
    await this.announce(work, restriction);
    return Object.assign(restriction, change);
  }

  /** Whoever is an administrator elsewhere is answered here by what they are here. */
  private requireAdmin(work: Work): ViewerPerson[] {
    const people = peopleOf(work);
    work.actBy(Duty.ADMIN);
    if (people.some(isAdmin)) return people;
    throw work.viewer?.hasDuty(work.schoolId, ...OFFICE) ? adminOnly() : notFound();
  }

  /** Everybody whom the input names, as an administrator sees them who may be restricted themselves. */
  private async requireKnown(
    work: Work,
    admin: ViewerPerson[],
    { guardianId, childId, otherGuardianId }: Partial<RestrictGuardianInput>,
    first: string,
  ): Promise<void> {
    const moment = await momentOf(work);
    const named = { guardianId, otherGuardianId };
    const personIds = Object.values(named).filter((id) => id != null);
    const known = await this.audience.knownTo(work, admin, personIds, moment);
    const missing = Object.entries(named).find(([, id]) => id != null && !known.has(id));
    if (missing) throw notFound(pathOf(missing[0], first));
    if (childId == null) return;
    const barred = await this.audience.barredChildrenOf(work, idsOf(admin), moment);
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

const peopleOf = (work: Work): ViewerPerson[] => work.viewer?.peopleAt(work.schoolId) ?? [];

const isAdmin = ({ duties }: ViewerPerson): boolean => duties.includes(Duty.ADMIN);

const idsOf = (people: readonly ViewerPerson[]): string[] => people.map(({ id }) => id);

/** The first id of an input names the school; that it is not there is told without a path, as where no school has it. */
const pathOf = (path: string, first: string): string | undefined => (path === first ? undefined : path);
