import { Inject, Injectable } from '@nestjs/common';
import { SignInSecrets } from '../identity/index.js';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import type { Work } from '../platform/database/work.js';
import { chooseLanguage } from '../platform/messages/messages.js';
import type { Instant } from '../platform/text/instant.js';
import { emailChangeLetter, emailChangeNoticeLetter, signInLetter } from './account.mails.js';
import { DeliveriesService } from './deliveries.service.js';
import type { Delivery } from './delivery.entity.js';
import { MailKind } from './delivery.enums.js';
import type { Silence } from './mail-facts.js';
import { speaker } from './mail-words.js';
import type { WrittenLetter } from './mail-writer.js';

const MINUTE_MS = 60_000;

/** Writes what concerns a mailbox. Secrets are minted here and are nowhere but in the mail. */
@Injectable()
export class AccountMailsWriter {
  constructor(
    private readonly secrets: SignInSecrets,
    private readonly deliveries: DeliveriesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async write(work: Work, delivery: Delivery): Promise<WrittenLetter | Silence> {
    if (delivery.kind === MailKind.SIGN_IN) return this.signIn(work, delivery);
    if (delivery.kind === MailKind.EMAIL_CHANGE) return this.emailChange(work, delivery);
    return this.emailChangeNotice(delivery);
  }

  private async signIn(work: Work, { subjectId }: Delivery): Promise<WrittenLetter | Silence> {
    const secret = await this.secrets.forSignIn(work, subjectId);
    if (!secret) return { silence: 'nobody signs in by it' };
    const locale = chooseLanguage(secret.locale);
    const { code, expiresAt } = secret;
    const url = this.link('/sign-in', secret.token);
    const letter = signInLetter(speaker(locale), { url, code, minutes: minutesUntil(expiresAt, work.now) });
    return { to: { name: '', address: secret.email }, locale, letter, told: null };
  }

  private async emailChange(work: Work, { subjectId }: Delivery): Promise<WrittenLetter | Silence> {
    const secret = await this.secrets.forEmailChange(work, subjectId);
    if (!secret) return { silence: 'the change is settled' };
    const locale = chooseLanguage(secret.locale);
    // The old mailbox is told by a mail of its own, which must not mint a second secret.
    await this.deliveries.queue(work, {
      kind: MailKind.EMAIL_CHANGE_NOTICE,
      schoolId: null,
      subjectId,
      recipientId: subjectId,
      address: secret.oldEmail,
      locale: secret.locale,
    });
    const facts = {
      url: this.link('/confirm-email', secret.token),
      minutes: minutesUntil(secret.expiresAt, work.now),
    };
    return {
      to: { name: '', address: secret.newEmail },
      locale,
      letter: emailChangeLetter(speaker(locale), facts),
      told: null,
    };
  }

  private emailChangeNotice({ address, locale }: Delivery): WrittenLetter | Silence {
    if (!address) return { silence: 'there is no old address' };
    const language = chooseLanguage(locale);
    const letter = emailChangeNoticeLetter(speaker(language), { url: `${this.config.publicUrl}/sign-in` });
    return { to: { name: '', address }, locale: language, letter, told: null };
  }

  private link(path: string, token: string): string {
    return `${this.config.publicUrl}${path}?token=${encodeURIComponent(token)}`;
  }
}

const minutesUntil = (then: Instant, now: Instant): number =>
  Math.max(1, Math.floor((Date.parse(then) - Date.parse(now)) / MINUTE_MS));
