import { databaseKind } from '../../../test/support/database.js';
import { gate } from '../../../test/support/gate.js';
import { someSchool, TestPlatform } from '../../../test/support/platform.js';
import { later } from '../clock/clock.js';
import { DomainEvent, Later } from './domain-event.js';
import { DomainEvents } from './domain-events.js';
import { Listeners } from './listeners.js';
import { OutboxDispatcher } from './outbox-dispatcher.js';
import { OutboxMessage } from './outbox-message.entity.js';

const SECOND = 1_000;
const BACK_OFF_SECONDS = [1, 5, 30, 120, 600, 3_600, 21_600];

class BallThrown extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly number: number,
  ) {
    super();
  }
}

/** Does with each event what the test says. */
class Catcher {
  caught: BallThrown[] = [];
  catch: (event: BallThrown) => Promise<void> = async () => undefined;

  @Later(BallThrown)
  async hear(event: BallThrown): Promise<void> {
    this.caught.push(event);
    await this.catch(event);
  }
}

class Bystander {
  seen = 0;

  @Later(BallThrown)
  async watch(): Promise<void> {
    this.seen++;
  }
}

describe('the dispatcher of the outbox', () => {
  let test: TestPlatform;
  let catcher: Catcher;
  let dispatcher: OutboxDispatcher;

  const dispatcherOf = (platform: TestPlatform) =>
    new OutboxDispatcher(platform.unitOfWork, platform.get(DomainEvents), platform.get(Listeners));

  beforeEach(async () => {
    test = await TestPlatform.start({ providers: [Catcher] });
    catcher = test.get(Catcher);
    dispatcher = dispatcherOf(test);
  });
  afterEach(() => test.stop());

  const throwBalls = (...numbers: number[]) => {
    const school = someSchool();
    return test.run(school, async (work) => {
      for (const number of numbers) await work.announce(new BallThrown(school, number));
    });
  };

  const outbox = () => test.reads.acrossSchools('test', OutboxMessage).find({}, { id: 'ASC' });
  const caught = (by = catcher) => by.caught.map(({ number }) => number);

  it('delivers a message once, as the event that it was', async () => {
    await throwBalls(7);
    await dispatcher.drain();
    await dispatcher.drain();
    expect(caught()).toEqual([7]);
    expect(catcher.caught[0]).toBeInstanceOf(BallThrown);
    expect(await outbox()).toEqual([]);
  });

  it('delivers all that is due, more than a few', async () => {
    const numbers = Array.from({ length: 45 }, (_, index) => index);
    await throwBalls(...numbers);
    await dispatcher.drain();
    expect(caught().sort((a, b) => a - b)).toEqual(numbers);
  });

  it('tries a failed delivery again after waits that grow, then gives it up and keeps it to be seen', async () => {
    catcher.catch = async () => Promise.reject(new Error('dropped'));
    await throwBalls(1);
    await dispatcher.drain();
    for (const [index, seconds] of BACK_OFF_SECONDS.entries()) {
      const [message] = await outbox();
      const runAt = later(test.clock.now(), seconds * SECOND);
      expect(message).toMatchObject({ attempts: index + 1, lastError: 'dropped', deadAt: null, runAt });
      test.clock.advance(seconds * SECOND - 1);
      await dispatcher.drain();
      expect(catcher.caught).toHaveLength(index + 1);
      test.clock.advance(1);
      await dispatcher.drain();
      expect(catcher.caught).toHaveLength(index + 2);
    }
    expect(await outbox()).toEqual([
      expect.objectContaining({ attempts: 8, lastError: 'dropped', deadAt: test.clock.now() }),
    ]);
    test.clock.advance(30 * 24 * 3_600 * SECOND);
    await dispatcher.drain();
    expect(catcher.caught).toHaveLength(8);
  });

  it('delivers what failed at first as soon as it can be', async () => {
    catcher.catch = async () => Promise.reject(new Error('dropped'));
    await throwBalls(1);
    await dispatcher.drain();
    catcher.catch = async () => undefined;
    test.clock.advance(SECOND);
    await dispatcher.drain();
    expect(caught()).toEqual([1, 1]);
    expect(await outbox()).toEqual([]);
  });

  it('lets no failure of one listener, or of one message, hold up another', async () => {
    const both = await TestPlatform.start({ providers: [Catcher, Bystander] });
    both.get(Catcher).catch = async ({ number }) => (number === 1 ? Promise.reject(new Error('dropped')) : undefined);
    const school = someSchool();
    await both.run(school, async (work) => {
      for (const number of [1, 2]) await work.announce(new BallThrown(school, number));
    });
    await dispatcherOf(both).drain();
    expect(both.get(Bystander).seen).toBe(2);
    const left = await both.reads.acrossSchools('test', OutboxMessage).find({});
    expect(left).toEqual([
      expect.objectContaining({ listener: 'Catcher.hear', payload: { schoolId: school, number: 1 } }),
    ]);
    await both.stop();
  });

  it('keeps a message whose listener is gone, and says so', async () => {
    await throwBalls(1);
    const deaf = await test.alongside();
    await dispatcherOf(deaf).drain();
    expect(await outbox()).toEqual([expect.objectContaining({ lastError: 'nobody listens as Catcher.hear' })]);
    await deaf.close();
  });

  it('takes what a process had in hands that died, but not before its lease is over', async () => {
    const dying = await test.alongside({ providers: [Catcher] });
    const hangs = gate();
    dying.get(Catcher).catch = () => hangs.passed;
    await throwBalls(1);
    const neverEnds = dispatcherOf(dying).drain();
    while (dying.get(Catcher).caught.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));

    // Such a clock may another process have from the start.
    test.clock.advance(90 * SECOND);
    await dispatcher.drain();
    expect(caught()).toEqual([]);
    test.clock.advance(60 * SECOND - 1);
    await dispatcher.drain();
    expect(caught()).toEqual([]);
    test.clock.advance(1);
    await dispatcher.drain();
    expect(caught()).toEqual([1]);
    expect(await outbox()).toEqual([]);

    hangs.open();
    await neverEnds;
    await dying.close();
  });

  it('gives up a message that ends every process which takes it', async () => {
    await throwBalls(1);
    const [message] = await outbox();
    await test.unitOfWork.runAcrossSchools('test', (work) =>
      work.acrossSchools('test', OutboxMessage).update(message!.id, { attempts: 8 }),
    );
    await dispatcher.drain();
    expect(caught()).toEqual([]);
    expect(await outbox()).toEqual([
      expect.objectContaining({ deadAt: test.clock.now(), lastError: expect.stringContaining('died each time') }),
    ]);
  });

  it('shares the messages with another process: each is delivered by one of them', async () => {
    const other = await test.alongside({ providers: [Catcher] });
    const numbers = Array.from({ length: 30 }, (_, index) => index);
    const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
    catcher.catch = other.get(Catcher).catch = breathe;
    await throwBalls(...numbers);
    await Promise.all([dispatcher.drain(), dispatcherOf(other).drain()]);
    const all = [...caught(), ...caught(other.get(Catcher))];
    expect(all.sort((a, b) => a - b)).toEqual(numbers);
    // SQLite's writer may serve one process for as long as there is something to write.
    if (databaseKind() === 'postgres') expect(other.get(Catcher).caught.length).toBeGreaterThan(0);
    await other.close();
  });

  it('holds no message while another one is being delivered', async () => {
    const other = await test.alongside({ providers: [Catcher] });
    const slow = gate();
    catcher.catch = () => slow.passed;
    await throwBalls(1, 2, 3);
    const draining = dispatcher.drain();
    while (catcher.caught.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await dispatcherOf(other).drain();
    expect(other.get(Catcher).caught).toHaveLength(2);
    slow.open();
    await draining;
    await other.close();
  });

  it('starts by itself after a commit, and at its end waits for the delivery that runs and takes no other', async () => {
    const server = await test.alongside({ providers: [Catcher, OutboxDispatcher] });
    const slow = gate();
    server.get(Catcher).catch = () => slow.passed;
    const school = someSchool();
    await server.run(school, async (work) => {
      for (const number of [1, 2]) await work.announce(new BallThrown(school, number));
    });
    while (server.get(Catcher).caught.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    let closed = false;
    const closing = server.close().then(() => (closed = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(closed).toBe(false);
    slow.open();
    await closing;
    expect(server.get(Catcher).caught).toHaveLength(1);
    expect(await outbox()).toEqual([expect.objectContaining({ attempts: 0 })]);
  });
});
