import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import { MailFailure, type Mail, type MailAddress } from '../platform/mail/mailer.js';
import type { Locale } from '../platform/messages/messages.js';
import { AccountMailsWriter } from './account-mails.writer.js';
import type { Delivery } from './delivery.entity.js';
import { obeysSuppression } from './delivery.rules.js';
import { htmlOf, oneLine, textOf, type Letter } from './letter.js';
import type { Silence } from './mail-facts.js';
import { SchoolMailsWriter } from './school-mails.writer.js';
import { SuppressedAddresses } from './suppressed-addresses.js';

/** A letter with its recipient. */
export interface WrittenLetter {
  to: MailAddress;
  locale: Locale;
  letter: Letter;
  /** The times of the shift that it tells. */
  told: string | null;
}

export interface WrittenMail {
  mail: Mail;
  told: string | null;
}

/** Writes a mail when it is to be sent, from what is so now, or says why there is none to write. */
@Injectable()
export class MailWriter {
  private readonly host: string;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accountMails: AccountMailsWriter,
    private readonly schoolMails: SchoolMailsWriter,
    private readonly suppressed: SuppressedAddresses,
    @Inject(CONFIG) { publicUrl }: Config,
  ) {
    this.host = new URL(publicUrl).hostname.replace(/[[\]]/g, '');
  }

  async write(delivery: Delivery): Promise<WrittenMail | Silence> {
    const written = await (delivery.schoolId
      ? this.unitOfWork.runIn(delivery.schoolId, (work) => this.letter(work, delivery, this.schoolMails))
      : this.unitOfWork.runAcrossSchools('a mailbox belongs to no school', (work) =>
          this.letter(work, delivery, this.accountMails),
        ));
    if ('silence' in written) return written;
    const { to, locale, told } = written;
    const letter = { ...written.letter, subject: oneLine(written.letter.subject) };
    const page = { locale, dir: 'ltr' } as const;
    return {
      told,
      mail: {
        messageId: `${delivery.kind}.${delivery.id}@${this.host}`,
        to: { ...to, name: oneLine(to.name) },
        subject: letter.subject,
        text: textOf(letter),
        html: htmlOf(letter, page),
        locale,
      },
    };
  }

  private async letter(work: Work, delivery: Delivery, writer: AccountMailsWriter | SchoolMailsWriter) {
    const written = await writer.write(work, delivery);
    if ('silence' in written || !obeysSuppression(delivery.kind)) return written;
    if (await this.suppressed.has(work, written.to.address)) {
      throw new MailFailure('ADDRESS', 'the address took no mail before');
    }
    return written;
  }
}
