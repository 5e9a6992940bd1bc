import type { INestApplicationContext } from '@nestjs/common';
import { Duty } from '../../identity/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainEvents } from '../../platform/domain-events/domain-events.js';
import { Listeners } from '../../platform/domain-events/listeners.js';
import { OutboxDispatcher } from '../../platform/domain-events/outbox-dispatcher.js';
import type { Instant } from '../../platform/text/instant.js';
import { localDateIn } from '../../platform/text/local-date.js';
import { planSchool, type SchoolWish } from '../plan-school.js';
import type { PlannedSchool } from '../planned-school.js';
import type { SetClock } from '../set-clock.js';
import { tellSchool, type ToldSchool } from '../tell-school.js';

/** The audit log says by it that a database holds a demo, and nothing else. */
export const SEEDED = 'seedDemo';

/** Who of a demo has a way in, by their ids; as the audit log keeps them. */
export interface DemoPeople {
  parent: string;
  teacher: string;
  coordinator: string;
  admin: string;
  otherParents: string[];
}

const OAK = { name: 'Oak Elementary', timeZone: 'America/New_York', locales: ['en', 'es'], mailHost: 'example.org' };
/** Another time zone, a few families: nobody of Oak Elementary may ever learn that it is there. */
const LAKESIDE = {
  name: 'Lakeside School',
  timeZone: 'America/Los_Angeles',
  locales: ['en'],
  mailHost: 'lakeside.example.org',
};

const LAKESIDE_FAMILIES = 12;
const OTHER_PARENTS = 24;

export interface DemoWish {
  seed: string;
  now: Instant;
  families: number;
}

/** What the demo is to be; the other school has people of its own, by another seed. */
export const demoWishes = ({ seed, now, families }: DemoWish): SchoolWish[] => [
  { ...OAK, seed, today: localDateIn(OAK.timeZone, now), families, isKnown: true },
  {
    ...LAKESIDE,
    seed: `${seed} by the lake`,
    today: localDateIn(LAKESIDE.timeZone, now),
    families: Math.min(families, LAKESIDE_FAMILIES),
    isKnown: false,
  },
];

/** Makes the demo's schools in an empty database, and notes in the audit log that this is a demo. */
export async function seedDemo(app: INestApplicationContext, clock: SetClock, wish: DemoWish): Promise<ToldSchool> {
  const [oak, lakeside] = demoWishes(wish).map(planSchool) as [PlannedSchool, PlannedSchool];
  await tellSchool(app, clock, lakeside);
  const told = await tellSchool(app, clock, oak);
  clock.set(wish.now);
  await settle(app);
  await app.get(UnitOfWork).runIn(told.school.id, async (work) => {
    await work.audit(SEEDED, told.school.id, { ...peopleOf(told), seed: wish.seed, families: wish.families });
  });
  return told;
}

/** What follows from the story follows before anybody looks: no message of it is left for the server. */
async function settle(app: INestApplicationContext): Promise<void> {
  const dispatcher = new OutboxDispatcher(app.get(UnitOfWork), app.get(DomainEvents), app.get(Listeners));
  await dispatcher.drain();
}

function peopleOf({ people }: ToldSchool): DemoPeople & Record<string, unknown> {
  const all = [...people.values()];
  const idOf = (key: string) => people.get(key)?.id ?? '';
  const smith = all.find(({ familyName, duties }) => familyName === 'Smith' && duties.includes(Duty.TEACHER));
  const others = all.filter(({ key, duties }) => key !== 'parent' && duties.includes(Duty.GUARDIAN));
  return {
    parent: idOf('parent'),
    teacher: smith?.id ?? '',
    coordinator: idOf('coordinator'),
    admin: idOf('admin'),
    otherParents: others.slice(0, OTHER_PARENTS).map(({ id }) => id),
  };
}
