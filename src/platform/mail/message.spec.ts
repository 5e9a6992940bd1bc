import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { MailFailure, type Mail } from './mailer.js';
import { messageOf } from './message.js';

const FROM = { name: 'Many Hands', address: 'hands@example.org' };
const MAIL: Mail = {
  messageId: 'SIGN_IN.delivery_1@hands.example.org',
  to: { name: 'Ana', address: 'ana@example.org' },
  subject: 'Hello',
  text: 'Hello Ana',
  html: '<p>Hello Ana</p>',
  locale: 'en',
};

describe('a mail', () => {
  it.each<[string, Partial<Mail>]>([
    ['a name', { to: { name: 'Ana\r\nBcc: evil@example.org', address: 'ana@example.org' } }],
    ['a subject', { subject: 'Hello\nBcc: evil@example.org' }],
    ['a header', { headers: { 'X-Kind': 'a\0b' } }],
    ['the name of a header', { headers: { 'X-Kind: a\r\nBcc': 'evil@example.org' } }],
    ['the Message-ID', { messageId: 'a@b>\r\nBcc: evil@example.org' }],
  ])('cannot begin another header by %s', (_name, change) => {
    expect(() => messageOf({ ...MAIL, ...change }, FROM)).toThrow(/header|Message-ID/);
  });

  it.each([
    'ana@example.org, evil@example.org',
    'ana@example.org\r\nRCPT TO:<evil@example.org>',
    '<evil@example.org>ana@example.org',
    '"evil@example.org ana"@example.org',
    'ana(evil@example.org)@example.org',
    'group:ana@example.org;',
    'ana',
    'ana@',
    'ana@my_host.example',
    'ana@[10.0.0.1]',
    `${'a'.repeat(250)}@example.org`,
  ])('goes to no such address as %j', (address) => {
    const send = () => messageOf({ ...MAIL, to: { name: 'Ana', address } }, FROM);
    expect(send).toThrow(MailFailure);
  });

  it('goes to one address under one subject, whatever it says', async () => {
    const transport = createTransport({ streamTransport: true, buffer: true });
    const line = fc.string({ unit: 'binary', maxLength: 60 });
    const heard: string[] = [];
    await fc.assert(
      fc.asyncProperty(line, line, async (name, subject) => {
        const breaks = /[\r\n\0]/.test(name + subject);
        const make = () => messageOf({ ...MAIL, to: { name, address: 'ana@example.org' }, subject }, FROM);
        if (breaks) return expect(make).toThrow('line break');
        const { message, envelope } = await transport.sendMail(make());
        const parsed = await simpleParser(message);
        expect(envelope.to).toEqual(['ana@example.org']);
        const to = [parsed.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address));
        expect(to).toEqual(['ana@example.org']);
        expect([parsed.cc, parsed.bcc]).toEqual([undefined, undefined]);
        heard.push(name);
      }),
      { numRuns: 200 },
    );
    expect(heard.length).toBeGreaterThan(20);
  });
});
