import type { MailFailureKind } from './mailer.js';
import { smtpFailure, type SmtpError } from './smtp-failure.js';

const at = (command: string, response: string, code = 'EENVELOPE'): SmtpError => ({
  message: 'it failed',
  code,
  command,
  response,
  responseCode: Number(response.slice(0, 3)),
});

describe('a failure of SMTP', () => {
  it.each<[string, SmtpError, MailFailureKind, boolean]>([
    ['nobody answers', { message: 'connect ECONNREFUSED', code: 'ESOCKET', command: 'CONN' }, 'LATER', true],
    ['no such host', { message: 'getaddrinfo ENOTFOUND', code: 'EDNS', command: 'CONN' }, 'LATER', true],
    ['it never greets', { message: 'Greeting never received', code: 'ETIMEDOUT', command: 'CONN' }, 'LATER', true],
    ['TLS fails', { message: 'self-signed', code: 'ETLS', command: 'CONN' }, 'LATER', true],
    ['we cut it', { message: 'aborted', code: 'EABORT' }, 'LATER', false],
    ['too busy', at('CONN', '421 4.3.2 too busy', 'EPROTOCOL'), 'LATER', true],
    ['greylisted', at('RCPT TO', '450 4.2.0 try again'), 'LATER', false],
    ['too many', at('DATA', '452 4.3.1 no room', 'EMESSAGE'), 'LATER', false],
    ['no such mailbox', at('RCPT TO', '550 5.1.1 no such user'), 'ADDRESS', false],
    ['no such mailbox, without an enhanced code', at('RCPT TO', '553 nobody here'), 'ADDRESS', false],
    ['a full mailbox', at('RCPT TO', '552 5.2.2 full'), 'LATER', false],
    ['no relaying', at('RCPT TO', '550 5.7.1 relaying denied'), 'REFUSED', false],
    ['a wrong sender', at('MAIL FROM', '550 5.7.1 not yours'), 'REFUSED', false],
    ['spam', at('DATA', '554 5.7.1 spam', 'EMESSAGE'), 'REFUSED', false],
    ['a wrong password', at('AUTH PLAIN', '535 5.7.8 no', 'EAUTH'), 'REFUSED', true],
    ['a password that cannot be checked', at('AUTH PLAIN', '454 4.7.0 later', 'EAUTH'), 'LATER', true],
  ])('where %s', (_name, error, kind, ofEveryMail) => {
    const { kind: found, ofEveryMail: foundOfEvery } = smtpFailure(error);
    expect({ found, foundOfEvery }).toEqual({ found: kind, foundOfEvery: ofEveryMail });
  });

  it('is told at some length, in whole words', () => {
    const { message } = smtpFailure(at('RCPT TO', `550 5.1.1 ${'x'.repeat(276)} <ana@oak.example>`));
    expect(message).toBe(`RCPT TO: 550 5.1.1 ${'x'.repeat(276)} …`);
  });
});
