import type { INestApplicationContext } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { AccountsService, Person, PersonDuty, PersonEmail } from '../../identity/index.js';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Work } from '../../platform/database/work.js';
import { StartProblem } from '../../platform/start-problem.js';
import { groupBy } from '../../platform/text/group-by.js';
import { SEEDED, type DemoPeople } from './seed-demo.js';

const REASON = 'the audit log says who is shown in the demo';
const TOKEN_NAME = 'demo';

/** Whom the demo's links sign in. */
export const DEMO_ROLES = ['parent', 'teacher', 'coordinator', 'admin'] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

export const DEMO = Symbol('the demo that is served');

/** Somebody of the demo with a way in, as var/demo.json shows them. */
export interface DemoPerson {
  personId: string;
  name: string;
  email: string;
  duties: string[];
  token: string;
}

export interface Demo {
  schoolId: string;
  people: DemoPeople;
}

export function findDemo(unitOfWork: UnitOfWork): Promise<Demo> {
  return unitOfWork.runAcrossSchools(REASON, async (work) => {
    const entry = await work.acrossSchools(REASON, AuditEntry).findOne({ action: SEEDED });
    if (!entry) throw new StartProblem('The database holds no demo.');
    return { schoolId: entry.subjectId, people: entry.details as unknown as DemoPeople };
  });
}

/** New tokens for everybody who is shown; those of the last start are good no more. Who has left since is left out. */
export function mintTokens(app: INestApplicationContext): Promise<DemoPerson[]> {
  const { schoolId, people } = app.get<Demo>(DEMO);
  const ids = [...DEMO_ROLES.map((role) => people[role]), ...people.otherParents];
  return app.get(UnitOfWork).runIn(schoolId, async (work) => {
    const minted: DemoPerson[] = [];
    for (const { id, name, email, duties } of await shownIn(work, ids)) {
      const wanted = { email, name: `${TOKEN_NAME} ${id}`, scope: 'all', days: null } as const;
      const token = await app.get(AccountsService).replaceToken(work, wanted);
      minted.push({ personId: id, name, email, duties, token });
    }
    return minted;
  });
}

/** The people with the first addresses by which they sign in and their duties, in this order. */
async function shownIn(work: Work, ids: readonly string[]) {
  const personId = In([...ids]);
  const signingIn = { personId, signsInSince: Not(IsNull()) };
  const people = new Map(
    (await work.rows(Person).find({ id: personId, leftAt: IsNull() })).map((row) => [row.id, row]),
  );
  const emails = groupBy(await work.rows(PersonEmail).find(signingIn, { id: 'ASC' }), (row) => row.personId);
  const duties = groupBy(await work.rows(PersonDuty).find({ personId }, { duty: 'ASC' }), (row) => row.personId);
  return ids.flatMap((id) => {
    const [person, email] = [people.get(id), emails.get(id)?.[0]?.email];
    return person && email
      ? [{ id, name: person.name, email, duties: (duties.get(id) ?? []).map(({ duty }) => duty) }]
      : [];
  });
}
