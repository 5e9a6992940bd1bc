import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import {
  MailboxesService,
  OFFICE,
  PeoplePolicy,
  Person,
  PersonMerged,
  SessionsService,
  ViewerScopes,
} from '../../identity/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Reads } from '../../platform/database/reads.js';
import type { Work } from '../../platform/database/work.js';
import { Within } from '../../platform/domain-events/domain-event.js';
import { pageOf, type Page, type PageArgs } from '../../platform/graphql/page.js';
import { notFound, ruleBroken } from '../../platform/refusal.js';
import { groupBy } from '../../platform/text/group-by.js';
import { Audience } from '../audience.js';
import type { FamilyReason } from '../families.errors.js';
import { momentOf } from '../rights/moment.js';
import { AddressReview } from './address-review.entity.js';
import { toAddressReview, type AddressReviewType, type DecideAddressInput } from './address-review.type.js';

/** Addresses that a roster would replace: what waits, and who decides. */
@Injectable()
export class AddressReviews {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
    private readonly policy: PeoplePolicy,
    private readonly mailboxes: MailboxesService,
    private readonly sessions: SessionsService,
    private readonly audience: Audience,
  ) {}

  /** By oneself, who has just signed in, or by the office. */
  async decide(work: Work, { reviewId, accept }: DecideAddressInput): Promise<AddressReview> {
    const review = await work.rows(AddressReview).lockOne(reviewId);
    const { personId, oldEmail, newEmail } = review;
    const { viewer } = work;
    const people = viewer?.peopleAt(work.schoolId) ?? [];
    const isOwn = people.some(({ id }) => id === personId);
    const hidden = await this.audience.hiddenFrom(work, people, [personId], await momentOf(work));
    if (!isOwn && (!this.policy.isOffice(work) || hidden.has(personId))) throw notFound();
    if (isOwn && viewer) this.sessions.requireFresh(viewer);
    else await this.policy.requireOfficeOver(work, [personId], OFFICE);
    if (review.decision !== null) throw ruleBroken('ALREADY_DECIDED' satisfies FamilyReason);
    await work.rows(Person).lockOne(personId);
    const decidedById = viewer?.personAt(work.schoolId, ...(isOwn ? [] : OFFICE))?.id ?? null;
    const change = { decision: accept ? 'ACCEPTED' : 'REFUSED', decidedAt: work.now, decidedById } as const;
    await work.rows(AddressReview).update(review.id, change);
    if (accept) await this.mailboxes.exchange(work, personId, { from: oldEmail, to: newEmail });
    await work.audit('decideAddress', review.id, { personId, oldEmail, newEmail, accept });
    return Object.assign(review, change);
  }

  @Within(PersonMerged)
  async follow(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    for (const column of ['personId', 'decidedById'] as const) {
      const rows = await work.rows(AddressReview).find({ [column]: mergedId });
      await work.rows(AddressReview).update(
        rows.map(({ id }) => id),
        { [column]: keptId },
      );
    }
  }

  /** What waits, of one of the viewer's own people or for the office. */
  async openOf(viewer: Viewer, personId: string): Promise<AddressReviewType[]> {
    const load = async (ids: string[]) => {
      const open = { personId: In(ids), decision: IsNull() };
      const rows = await this.reads.rows(viewer, AddressReview).find(open, { createdAt: 'ASC', id: 'ASC' });
      return groupBy(rows, (row) => row.personId);
    };
    return ((await viewer.load('address reviews', personId, load)) ?? []).map(toAddressReview);
  }

  /** What waits at a school, the oldest first, for its office. */
  async page(viewer: Viewer, schoolId: string, args: PageArgs): Promise<Page<AddressReviewType>> {
    const list = {
      name: 'address reviews by age',
      entity: AddressReview,
      from: 'address_review v',
      alias: 'v',
      where: [
        `v."schoolId" = :schoolId`,
        `v."schoolId" IN :viewerOfficeSchools`,
        `v."decision" IS NULL`,
        `NOT (v."personId" IN :viewerHiddenPeople)`,
      ],
      parameters: { ...(await this.scopes.of(viewer)), schoolId },
      key: 'v."createdAt"',
      keyKind: 'instant' as const,
    };
    return pageOf<AddressReview, AddressReviewType>(this.reads, list, args, toAddressReview);
  }
}
