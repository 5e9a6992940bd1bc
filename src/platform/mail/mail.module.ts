import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { FileMailer } from './file-mailer.js';
import { Mailer } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

const FOLDER = 'var/mail';

/** The way out for mail: a server where one is named, else a folder. */
@Module({})
export class MailModule {
  static of(mailer?: Mailer): DynamicModule {
    const provider = {
      provide: Mailer,
      inject: [CONFIG],
      useFactory: ({ mail: { smtpUrl, from } }: Config): Mailer =>
        mailer ?? (smtpUrl ? new SmtpMailer(smtpUrl, from) : new FileMailer(FOLDER, from)),
    };
    return { module: MailModule, global: true, providers: [provider], exports: [Mailer] };
  }
}
