import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Mailer, type Mail, type MailAddress } from './mailer.js';
import { messageOf } from './message.js';

/** Writes each mail into a file, for whoever tries the product without a mail server. */
export class FileMailer extends Mailer {
  private readonly log = new Logger('Mail');
  private readonly transport = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly folder: string,
    private readonly from: MailAddress,
  ) {
    super();
  }

  override async send(mail: Mail): Promise<string> {
    const { message } = await this.transport.sendMail(messageOf(mail, this.from));
    await mkdir(this.folder, { recursive: true });
    const file = join(this.folder, `${mail.messageId.split('@', 1)[0]}.eml`);
    await writeFile(file, message as Buffer);
    // A warning, so that it is seen at the default level: there is no SMTP_URL, and the mail is nowhere else.
    this.log.warn(`a mail was written to ${file}: SMTP_URL names no server`);
    return `written to ${file}`;
  }

  override close(): void {
    this.transport.close();
  }
}
