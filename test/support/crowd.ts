import type { INestApplicationContext } from '@nestjs/common';
import { Account } from '../../src/identity/account.entity.js';
import { ApiToken } from '../../src/identity/api-token.entity.js';
import { Duty, Person } from '../../src/identity/index.js';
import { PersonDuty } from '../../src/identity/person-duty.entity.js';
import { PersonEmail } from '../../src/identity/person-email.entity.js';
import { hashToken, newToken } from '../../src/identity/tokens.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Work } from '../../src/platform/database/work.js';
import type { Member } from '../../src/seed/school-builder.js';

const REASON = 'accounts and their tokens stand above the schools';

/** Guardians with tokens, as SchoolBuilder.guardian makes them one by one: a thousand take a moment. */
export function crowd(app: INestApplicationContext, schoolId: string, size: number): Promise<Member[]> {
  return app.get(UnitOfWork).runIn(schoolId, async (work) => {
    const members = Array.from({ length: size }, (_, index) => newMember(work, index));
    const accounts = await work.acrossSchools(REASON, Account).insertAll(members.map(({ email }) => ({ email })));
    const linked = members.map((member, index) => ({ ...member, accountId: (accounts[index] as Account).id }));
    await work.rows(Person).insertAll(
      linked.map(({ id, name }) => ({
        id,
        name,
        givenName: null,
        familyName: null,
        phone: null,
        locale: null,
        leftAt: null,
        mergedIntoId: null,
        version: 1,
      })),
    );
    const signsInSince = work.now;
    await work
      .rows(PersonEmail)
      .insertAll(linked.map(({ id: personId, email }) => ({ personId, email, signsInSince })));
    await work.rows(PersonDuty).insertAll(linked.map(({ id: personId }) => ({ personId, duty: Duty.GUARDIAN })));
    await work.acrossSchools(REASON, ApiToken).insertAll(
      linked.map(({ accountId, token }) => ({
        accountId,
        name: 'phone',
        scope: 'all' as const,
        tokenHash: hashToken(token),
        expiresAt: null,
        lastUsedAt: null,
      })),
    );
    return members;
  });
}

function newMember(work: Work, index: number): Member {
  const id = work.nextId(Person);
  return { id, name: `Guardian ${index + 1}`, email: `${id}@example.org`, token: newToken() };
}
