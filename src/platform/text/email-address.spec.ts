import fc from 'fast-check';
import { addressKey, needsSmtpUtf8, shownAddress, toEmailAddress } from './email-address.js';

const HELP = 'jo@xn--schlerhilfe-vhb.example';

describe('an address', () => {
  it.each([
    ['ana@example.org', 'ana@example.org'],
    [' Ana@Example.ORG\n', 'ana@example.org'],
    ["o'brien+pta=x@mail.example.org", "o'brien+pta=x@mail.example.org"],
    ['!#$%&*/?^_`{|}~-@example.org', '!#$%&*/?^_`{|}~-@example.org'],
    ['jo@schülerhilfe.example', HELP],
    ['Jo@SCHÜLERHILFE.Example', HELP],
    ['jo@schu\u0308lerhilfe.example', HELP],
    ['jo@XN--schlerhilfe-vhb.example', HELP],
    ['ana@ｅｘａｍｐｌｅ．ｏｒｇ', 'ana@example.org'],
    ['用户@例え。jp', '用户@xn--r8jz45g.jp'],
    ['José@example.org', 'josé@example.org'],
    ['jose\u0301@example.org', 'josé@example.org'],
    ['IŞIL@example.org', 'işil@example.org'],
    ['İnci@example.org', 'i\u0307nci@example.org'],
    ['ΟΔΟΣ@example.org', 'οδος@example.org'],
    ['❤@example.org', '❤@example.org'],
    ['ana@fussball-straße.example', 'ana@xn--fussball-strae-dgb.example'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
    [
      `a@${`${'b'.repeat(62)}.`.repeat(3)}${'c'.repeat(59)}.de`,
      `a@${`${'b'.repeat(62)}.`.repeat(3)}${'c'.repeat(59)}.de`,
    ],
  ])('that is written %j is %j', (text, address) => {
    expect(toEmailAddress(text)).toBe(address);
  });

  it.each([
    ['nothing', ''],
    ['no domain', 'ana'],
    ['an empty domain', 'ana@'],
    ['no mailbox', '@example.org'],
    ['two of them', 'ana@b@example.org'],
    ['a list', 'ana@example.org, evil@example.org'],
    ['a list without blanks', 'ana@example.org;evil@example.org'],
    ['a name and an address', 'Ana <ana@example.org>'],
    ['a command', 'ana@example.org\r\nRCPT TO:<evil@example.org>'],
    ['a line break in the mailbox', 'an\na@example.org'],
    ['a quoted mailbox', '"ana lopez"@example.org'],
    ['a comment', 'ana(home)@example.org'],
    ['a group', 'group:ana@example.org;'],
    ['a blank', 'ana lopez@example.org'],
    ['a wide blank', 'ana\u3000lopez@example.org'],
    ['a dot first', '.ana@example.org'],
    ['a dot last', 'ana.@example.org'],
    ['two dots', 'ana..lopez@example.org'],
    ['an underscore in the domain', 'x@my_host.example'],
    ['the number of a machine', 'x@[10.0.0.1]'],
    ['the number of a machine without brackets', 'x@10.0.0.1'],
    ['a number that is read as one of a machine', 'x@0x7f.1'],
    ['a wide number', 'x@１.２.３.４'],
    ['a name within a network', 'ana@localhost'],
    ['a trailing dot', 'ana@example.org.'],
    ['two dots in the domain', 'ana@school..example'],
    ['a hyphen first in a label', 'ana@-school.example'],
    ['a hyphen last in a label', 'ana@school-.example'],
    ['a port', 'ana@example.org:25'],
    ['a path', 'ana@example.org/path'],
    ['a percent sign in the domain', 'ana@%65xample.org'],
    ['a label that decodes to nothing', 'ana@xn--a.example'],
    ['an invisible letter in the mailbox', 'an\u200ba@example.org'],
    ['an invisible letter in the domain', 'ana@exam\u200bple.org'],
    ['a soft hyphen', 'ana@exam\u00adple.org'],
    ['a mark that turns the text', 'ana\u202e@example.org'],
    ['a mark that turns the domain', 'ana@example\u202e.org'],
    ['a NUL', 'ana\0@example.org'],
    ['half a letter', 'ana\ud800@example.org'],
    ['a wide at sign', 'ana＠example.org'],
    ['a long mailbox', `${'a'.repeat(65)}@example.org`],
    ['a mailbox of many octets', `${'é'.repeat(33)}@example.org`],
    ['a long label', `ana@${'a'.repeat(64)}.org`],
    ['a domain that is long in ASCII', `ana@${'ü.'.repeat(90)}org`],
    ['a very long text', `${'a'.repeat(100_000)}@example.org`],
  ])('is not %s', (_, text) => {
    expect(toEmailAddress(text)).toBeNull();
  });

  it('has one spelling: that of a spelling is itself, and so is that of what is shown', () => {
    const part = fc.string({ unit: fc.constantFrom(...'aZ9.-_üÜéıİßςΣ例\u0301\u0308@'), minLength: 1, maxLength: 12 });
    let seen = 0;
    fc.assert(
      fc.property(part, part, (localPart, domain) => {
        const address = toEmailAddress(`${localPart}@${domain}.example`);
        if (address === null) return;
        seen += 1;
        expect(toEmailAddress(address)).toBe(address);
        expect(toEmailAddress(shownAddress(address))).toBe(address);
      }),
      { numRuns: 2_000 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('is shown with the domain in its own letters', () => {
    expect(shownAddress(HELP)).toBe('jo@schülerhilfe.example');
    expect(shownAddress('ana@example.org')).toBe('ana@example.org');
  });

  it.each([
    '',
    'nobody',
    'x@my_host.example',
    'x@[10.0.0.1]',
    'x@xn--a.example',
    'x@xn--zzzzzz',
    '\ud800@xn--',
    '@',
    'x@XN--A',
  ])('that is stored as %j is shown as it is', (stored) => {
    expect(shownAddress(stored)).toBe(stored);
  });

  it('is found by what is stored, also where no mail can go', () => {
    expect(addressKey(' X@My_Host.example')).toBe('x@my_host.example');
    expect(addressKey('Jo@Schülerhilfe.example')).toBe(HELP);
  });

  it('needs a server that speaks UTF-8 for the mailbox alone', () => {
    expect([HELP, 'josé@example.org'].map(needsSmtpUtf8)).toEqual([false, true]);
  });
});
