import { Module } from '@nestjs/common';
import { onlyOn } from '../../../test/support/database.js';
import { someSchool, TestPlatform, Thing } from '../../../test/support/platform.js';
import type { Work } from '../database/work.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { Refusal } from '../refusal.js';
import { DomainEvent, Later, Within } from './domain-event.js';
import { DomainEvents } from './domain-events.js';
import { OutboxMessage } from './outbox-message.entity.js';

class ThingMade extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly name: string,
  ) {
    super();
  }
}

class ThingSold extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly prices: number[],
  ) {
    super();
  }
}

class NobodyCares extends DomainEvent {
  constructor(readonly schoolId: string) {
    super();
  }
}

const heard: string[] = [];

class ZLow {
  @Within(ThingMade)
  async note(_work: Work, { name }: ThingMade): Promise<void> {
    heard.push(`low: ${name}`);
  }
}

class MiddleB {
  @Within(ThingMade)
  async sell(work: Work, { schoolId, name }: ThingMade): Promise<void> {
    heard.push(`middle b: ${name}`);
    await work.announce(new ThingSold(schoolId, [1, 2]));
  }
}

class MiddleA {
  @Within(ThingMade)
  async note(_work: Work, { name }: ThingMade): Promise<void> {
    heard.push(`middle a: ${name}`);
  }

  @Within(ThingSold)
  async noteSale(work: Work, { prices }: ThingSold): Promise<void> {
    heard.push(`middle a: sold for ${prices.join()}, ${await work.rows(Thing).count({})} there`);
  }
}

class AHigh {
  @Within(ThingMade)
  async refuse(_work: Work, { name }: ThingMade): Promise<void> {
    heard.push(`high: ${name}`);
    if (name === 'forbidden') throw new Refusal('RULE_BROKEN', 'FORBIDDEN_NAME');
  }

  @Later(ThingMade)
  async first(): Promise<void> {}

  @Later(ThingMade)
  async second(): Promise<void> {}

  @Later(ThingSold)
  async third(): Promise<void> {}
}

@Module({ providers: [ZLow] })
class LowModule {}

@Module({
  imports: [LowModule],
  providers: [MiddleB, MiddleA, { provide: 'the same by another name', useExisting: MiddleA }],
})
class MiddleModule {}

@Module({ imports: [MiddleModule], providers: [AHigh] })
class HighModule {}

describe('a domain event', () => {
  let test: TestPlatform;

  beforeAll(async () => void (test = await TestPlatform.start({ imports: [HighModule, LowModule] })));
  afterAll(() => test.stop());
  beforeEach(() => void heard.splice(0));

  const make = (school: string, name: string) =>
    test.run(school, async (work) => {
      await work.rows(Thing).insert({ name });
      await work.audit('make', name);
      await work.announce(new ThingMade(school, name));
    });

  const messagesOf = (schoolId: string) =>
    test.reads.acrossSchools('test', OutboxMessage).find({ schoolId }, { listener: 'ASC' });

  it('is heard within the unit of work: depth first, lower modules first, then by name, each once', async () => {
    await make(someSchool(), 'ball');
    expect(heard).toEqual([
      'low: ball',
      'middle a: ball',
      'middle b: ball',
      'middle a: sold for 1,2, 1 there',
      'high: ball',
    ]);
  });

  it('that a listener within refuses takes everything with it: rows, audit entries and messages', async () => {
    const school = someSchool();
    await expect(make(school, 'forbidden')).rejects.toMatchObject({ reason: 'FORBIDDEN_NAME' });
    expect(heard).toContain('middle a: sold for 1,2, 1 there');
    expect(await test.namesIn(school)).toEqual([]);
    expect(await test.reads.acrossSchools('test', AuditEntry).find({ schoolId: school })).toEqual([]);
    expect(await messagesOf(school)).toEqual([]);
  });

  it('leaves one message for each who listens later', async () => {
    const school = someSchool();
    await make(school, 'ball');
    const now = test.clock.now();
    const unread = { attempts: 0, runAt: now, createdAt: now, deadAt: null, lastError: null };
    expect(await messagesOf(school)).toEqual([
      expect.objectContaining({
        event: 'ThingMade',
        listener: 'AHigh.first',
        payload: { schoolId: school, name: 'ball' },
        ...unread,
      }),
      expect.objectContaining({ event: 'ThingMade', listener: 'AHigh.second' }),
      expect.objectContaining({
        event: 'ThingSold',
        listener: 'AHigh.third',
        payload: { schoolId: school, prices: [1, 2] },
      }),
    ]);
  });

  it('leaves no message where nobody listens', async () => {
    const school = someSchool();
    await test.run(school, (work) => work.announce(new NobodyCares(school)));
    expect(await messagesOf(school)).toEqual([]);
  });

  it('wakes the dispatcher after its own commit, not after that of another', async () => {
    const school = someSchool();
    const woken: string[] = [];
    let stage = 'before';
    test.get(DomainEvents).onMessages(() => woken.push(stage));
    await test.run(school, (work) => work.announce(new ThingMade(school, 'ball')));
    stage = 'after';
    await test.run(school, async () => undefined);
    expect(woken).toEqual(['before']);
  });

  onlyOn('postgres', 'on SQLite no other commits meanwhile')(
    'wakes the dispatcher although another unit of work is committed between announcement and commit',
    async () => {
      const school = someSchool();
      const woken: string[] = [];
      let stage = 'open';
      test.get(DomainEvents).onMessages(() => woken.push(stage));
      await test.run(school, async (work) => {
        await work.announce(new ThingMade(school, 'ball'));
        await test.run(someSchool(), async () => undefined);
        stage = 'committed';
      });
      expect(woken).toEqual(['committed']);
    },
  );

  it('has an address of its own for each who listens', async () => {
    const twin = () => {
      class Twin {
        @Later(ThingMade)
        async hear(): Promise<void> {}
      }
      return Twin;
    };
    const twins = await TestPlatform.start({ providers: [twin(), { provide: 'the other', useClass: twin() }] });
    const school = someSchool();
    const announcement = twins.run(school, (work) => work.announce(new ThingMade(school, 'ball')));
    await expect(announcement).rejects.toThrow('two listeners are named Twin.hear');
    await twins.stop();
  });
});
