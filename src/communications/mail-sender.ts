import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, later } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { MailFailure, Mailer, type Mail } from '../platform/mail/mailer.js';
import { SMTP_CONNECTIONS } from '../platform/mail/smtp-mailer.js';
import type { Instant } from '../platform/text/instant.js';
import { DeliveriesService, type Outcome } from './deliveries.service.js';
import type { Delivery } from './delivery.entity.js';
import { DeliveryState } from './delivery.enums.js';
import { MOST_ATTEMPTS } from './delivery.rules.js';
import { attempts } from './mail-measures.js';
import { MailWriter } from './mail-writer.js';

const REASON = 'a delivery may concern no school';
const POLL_MS = 2_000;
/** Less than the lease, with time to spare for writing down how it ended. */
const LONGEST_SEND_MS = 90_000;
/** How long what is in flight may take when the server stops; main.ts ends the process after 10 s. */
const LONGEST_STOP_MS = 7_000;
/** How long nothing is tried after the mail server did not answer at all. */
const RESPITE_MS = 30_000;
/** Mail servers repeat it in what they say; the log keeps it to itself, `mail list` shows it to who runs the server. */
const ADDRESS = /[^\s<>:;,"]+@[^\s<>:;,"']+/g;

/**
 * Sends what is queued, a few mails at a time. Any number of processes may run one. A mail goes out at least once, each
 * time with the same Message-ID: docs/decisions/0011-mail.md.
 */
@Injectable()
export class MailSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Mail');
  private readonly lanes = new Set<Promise<void>>();
  private readonly inFlight = new Set<AbortController>();
  private timer: NodeJS.Timeout | null = null;
  private stopping = false;
  private pausedUntil: Instant | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveriesService,
    private readonly writer: MailWriter,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.deliveries.onQueued(() => this.wake());
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.timer.unref();
  }

  /** What is in flight comes to its end or is cut; nothing new begins. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    if (this.timer) clearInterval(this.timer);
    const cut = setTimeout(() => this.inFlight.forEach((sending) => sending.abort()), LONGEST_STOP_MS);
    await Promise.all(this.lanes);
    clearTimeout(cut);
    this.mailer.close();
  }

  /** Starts another lane, unless each connection has one. */
  wake(): void {
    const isPaused = this.pausedUntil !== null && this.clock.now() < this.pausedUntil;
    if (this.stopping || isPaused || this.lanes.size >= SMTP_CONNECTIONS) return;
    const lane = this.run()
      .catch((error: unknown) => this.log.error(`the deliveries could not be read: ${String(error)}`))
      .finally(() => this.lanes.delete(lane));
    this.lanes.add(lane);
  }

  /** Sends what is due until nothing is. */
  async drain(): Promise<void> {
    this.wake();
    while (this.lanes.size > 0) await Promise.all(this.lanes);
  }

  private async run(): Promise<void> {
    let delivery = await this.claim();
    while (delivery) {
      this.wake();
      const outcome = await this.deliver(delivery);
      delivery = await this.settle(delivery, outcome);
    }
  }

  private claim(): Promise<Delivery | null> {
    return this.unitOfWork.runAcrossSchools(REASON, (work) => this.deliveries.take(work));
  }

  /** Writes down how a delivery went and takes the next one, in one commit. */
  private async settle(delivery: Delivery, outcome: Outcome): Promise<Delivery | null> {
    const chance = Math.random();
    const { state, next } = await this.unitOfWork.runAcrossSchools(REASON, async (work) => ({
      state: await this.deliveries.settle(work, delivery, outcome, chance),
      next: this.stopping || this.pausedUntil ? null : await this.deliveries.take(work),
    }));
    attempts.inc({ kind: delivery.kind, state });
    if (outcome.state === 'failed') {
      const isOver = state === DeliveryState.QUEUED ? '' : `, now ${state}`;
      const why = outcome.why.replace(ADDRESS, '<address>');
      this.log.error(`${delivery.kind} ${delivery.id}, attempt ${delivery.attempts}${isOver}: ${why}`);
    }
    return next;
  }

  private async deliver(delivery: Delivery): Promise<Outcome> {
    let address: string | null = null;
    try {
      if (delivery.attempts > MOST_ATTEMPTS) throw new Error('no attempt came to an end: the process died each time');
      const written = await this.writer.write(delivery);
      if ('silence' in written) return { state: DeliveryState.DROPPED, why: written.silence };
      const { mail, told } = written;
      address = mail.to.address;
      const answer = await this.send(mail);
      this.pausedUntil = null;
      return { state: DeliveryState.SENT, answer, told };
    } catch (error) {
      if (!(error instanceof MailFailure)) return failed('LATER', messageOf(error), null);
      if (error.ofEveryMail) this.pausedUntil = later(this.clock.now(), RESPITE_MS);
      return failed(error.kind, error.message, address);
    }
  }

  private async send(mail: Mail): Promise<string> {
    const sending = new AbortController();
    this.inFlight.add(sending);
    const timer = setTimeout(() => sending.abort(), LONGEST_SEND_MS);
    try {
      return await this.mailer.send(mail, sending.signal);
    } finally {
      clearTimeout(timer);
      this.inFlight.delete(sending);
    }
  }
}

const failed = (failure: MailFailure['kind'], why: string, address: string | null): Outcome => ({
  state: 'failed',
  failure,
  why,
  address,
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
