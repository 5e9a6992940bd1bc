import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface ReceivedMail {
  /** As the envelope says. */
  to: string;
  messageId: string;
  subject: string;
  text: string;
  html: string;
  parsed: ParsedMail;
  source: string;
  /** Whether it was sent as one for mailboxes that are not ASCII. */
  smtpUtf8: boolean;
}

/** What the server does with a mail: takes it, answers a code, never answers, or breaks off when it has it all. */
export type Conduct = 'take' | 'hang' | 'cut after DATA' | `${number} ${string}`;

/** An SMTP server that keeps what it gets. */
export class MailSink {
  /** In the order of arrival, also what was cut off after it had arrived. */
  readonly received: ReceivedMail[] = [];
  /** By the recipient's address. */
  conduct: (address: string) => Conduct = () => 'take';
  /** Answered to whoever connects, instead of a greeting. */
  refusal: `${number} ${string}` | null = null;
  mostConnections = 0;
  delayMs = 0;

  private constructor(
    private readonly server: SMTPServer,
    readonly port: number,
  ) {}

  static async start(port = 0, { offersUtf8 = true } = {}): Promise<MailSink> {
    const server = new SMTPServer({
      hideSMTPUTF8: !offersUtf8,
      authOptional: true,
      allowInsecureAuth: true,
      hideSTARTTLS: true,
      closeTimeout: 50,
      onConnect: (_session, done) => sink.connected(done),
      onAuth: (_auth, _session, done) => done(refused('535 5.7.8 wrong password')),
      onRcptTo: ({ address }, _session, done) => sink.recipient(address, done),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => void sink.keep(Buffer.concat(chunks), session, done));
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const sink: MailSink = new MailSink(server, (server.server.address() as AddressInfo).port);
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** The only mail to an address. */
  only(address: string): ReceivedMail {
    const [mail, ...others] = this.to(address);
    if (!mail || others.length > 0) throw new Error(`${address} got ${others.length + (mail ? 1 : 0)} mails`);
    return mail;
  }

  to(address: string): ReceivedMail[] {
    return this.received.filter((mail) => mail.to === address);
  }

  async stop(): Promise<void> {
    const closed = once(this.server.server, 'close');
    this.server.close();
    await closed;
  }

  private connected(done: (error?: Error) => void): void {
    this.mostConnections = Math.max(this.mostConnections, this.server.connections.size);
    done(this.refusal ? refused(this.refusal) : undefined);
  }

  private recipient(address: string, done: (error?: Error) => void): void {
    const conduct = this.conduct(address);
    if (/^\d{3} /.test(conduct)) done(refused(conduct));
    else done();
  }

  private async keep(source: Buffer, session: SMTPServerSession, done: (error?: Error) => void): Promise<void> {
    const to = session.envelope.rcptTo.map(({ address }) => address).join();
    const conduct = this.conduct(to);
    if (conduct === 'hang') return;
    const parsed = await simpleParser(source);
    this.received.push({
      to,
      messageId: parsed.messageId ?? '',
      subject: parsed.subject ?? '',
      text: parsed.text ?? '',
      html: parsed.html || '',
      parsed,
      source: String(source),
      smtpUtf8: session.envelope.smtpUtf8 === true,
    });
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    if (conduct === 'cut after DATA') this.cut(session);
    else done();
  }

  private cut({ id }: SMTPServerSession): void {
    for (const connection of this.server.connections) {
      const { id: own, _socket: socket } = connection as unknown as { id: string; _socket: { destroy(): void } };
      if (own === id) socket.destroy();
    }
  }
}

function refused(answer: string): Error {
  const [, code = '', text = ''] = /^(\d{3}) (.*)$/.exec(answer) ?? [];
  return Object.assign(new Error(text), { responseCode: Number(code) });
}
