import { chooseLanguage, formatText, languagesOf } from './messages.js';

/** Intl separates a time from its AM or PM by a space that does not break, of one kind or another. */
const withPlainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatText', () => {
  const places = {
    en: '{open, plural, =0 {No place} one {# place} other {# places}} left',
    es: '{open, plural, =0 {No queda ningún lugar} one {Queda # lugar} other {Quedan # lugares}}',
  };
  const shiftMoved = {
    en: '{title} now starts on {at, date, full} at {at, time, short}.',
    es: '{title} ahora empieza el {at, date, full} a las {at, time, short}.',
  };
  const at = new Date('2026-11-02T03:30:00.000Z');

  it('speaks the language of the locale and English where it has no other', () => {
    expect(formatText(places, 'es-MX', { open: 2 })).toBe('Quedan 2 lugares');
    for (const locale of ['en-GB', 'fr', '', null, undefined]) {
      expect(formatText(places, locale, { open: 2 })).toBe('2 places left');
    }
  });

  it('chooses the plural form', () => {
    expect(formatText(places, 'es', { open: 0 })).toBe('No queda ningún lugar');
    expect(formatText(places, 'es', { open: 1 })).toBe('Queda 1 lugar');
    expect(formatText(places, 'en', { open: 1_200 })).toBe('1,200 places left');
  });

  it('shows dates in the given zone, on the 12-hour clock in Spanish too', () => {
    const values = { title: 'Feria', at };
    expect(withPlainSpaces(formatText(shiftMoved, 'en', values, 'America/New_York'))).toBe(
      'Feria now starts on Sunday, November 1, 2026 at 10:30 PM.',
    );
    expect(withPlainSpaces(formatText(shiftMoved, 'es', values, 'America/Los_Angeles'))).toBe(
      'Feria ahora empieza el domingo, 1 de noviembre de 2026 a las 7:30 p.m..',
    );
  });

  it('keeps the zones of the same message apart', () => {
    const opens = { en: '{at, time, ::jmm}', es: '{at, time, ::jmm}' };
    const times = ['America/New_York', 'America/Denver', 'America/New_York'].map((zone) =>
      withPlainSpaces(formatText(opens, 'en', { at }, zone)),
    );
    expect(times).toEqual(['10:30 PM', '8:30 PM', '10:30 PM']);
  });

  it('shows dates in UTC without a zone, wherever the machine stands', () => {
    const day = { en: '{at, date, medium}', es: '{at, date, medium}' };
    expect(formatText(day, 'en', { at })).toBe('Nov 2, 2026');
  });

  it('names the zone where the message asks for it', () => {
    const starts = { en: '{at, time, long}', es: '{at, time, long}' };
    expect(withPlainSpaces(formatText(starts, 'en', { at }, 'America/New_York'))).toBe('10:30:00 PM EST');
  });

  it('takes markup and braces in values as they are', () => {
    const greeting = { en: 'Hello <{name}>, don’t wait', es: 'Hola <{name}>' };
    expect(formatText(greeting, 'en', { name: '{x} <b>Ana</b>' })).toBe('Hello <{x} <b>Ana</b>>, don’t wait');
  });

  it('selects by a word', () => {
    const status = { en: '{status, select, CONFIRMED {You are in} other {You wait}}', es: '' };
    expect(formatText(status, 'en', { status: 'CONFIRMED' })).toBe('You are in');
    expect(formatText(status, 'es', { status: 'CONFIRMED' })).toBe('');
  });

  it('throws when a value is missing', () => {
    expect(() => formatText(places, 'en')).toThrow('open');
  });

  it('forgets nothing that changes its answers when it has seen very many messages', () => {
    for (let number = 0; number < 2_100; number += 1) {
      formatText({ en: `Message ${number} for {name}`, es: '' }, 'en', { name: 'Ana' });
    }
    expect(formatText(places, 'en', { open: 3 })).toBe('3 places left');
  });
});

describe('chooseLanguage', () => {
  it.each([
    [['es-MX'], 'es'],
    [['ES-419'], 'es'],
    [['es'], 'es'],
    [['en-US', 'es'], 'en'],
    [['fr', null, undefined, '', 'es-US', 'en'], 'es'],
    [['est', 'eng'], 'en'],
    [['zh-Hans', 'x-es', '*'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (wanted, language) => {
    expect(chooseLanguage(...wanted)).toBe(language);
  });
});

describe('languagesOf', () => {
  it.each([
    ['es-MX,es;q=0.9,en;q=0.8', ['es-MX', 'es', 'en']],
    ['en;q=0.5, es ; Q=0.75 , fr', ['fr', 'es', 'en']],
    ['fr;q=0.8,es;q=0.8', ['fr', 'es']],
    ['en;q=0,es;q=0.000,ar;q=0.001,*', ['ar']],
    ['zh-Hant-TW;q=1.000', ['zh-Hant-TW']],
    ['en;q=2,es;q=-1,fr;q=0.1234,ar;q=,vi;q=abc,ru;level=1,uk;q=1;q=1', []],
    ['<script>,en us,toolonglanguage,-en,es-', []],
    ['', []],
    [',,;,;q=1', []],
    [undefined, []],
  ])('of %j are %j', (header, languages) => {
    expect(languagesOf(header)).toEqual(languages);
  });

  it.each([
    ['commas', ','],
    ['spaces', ' '],
    ['subtags', '-a'],
    ['weights', ';q=0.1'],
    ['languages', 'es;q=0.5,'],
  ])('answers at once to a megabyte of %s', (_kind, piece) => {
    const started = performance.now();
    expect(languagesOf(`en${piece.repeat(1_000_000 / piece.length)}`).length).toBeLessThanOrEqual(20);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
