import fc from 'fast-check';
import { Knowledge } from './knowledge.js';
import { WordFit } from './word-fit.js';
import { WordIndex } from './word-index.js';

const fit = new WordFit(Knowledge.ofCatalog());
const of = (need: string, profile: string): number => fit.fit(fit.need(need), fit.profile(profile));

const indexOf = (texts: Readonly<Record<string, string>>): WordIndex => {
  const index = new WordIndex();
  for (const [id, text] of Object.entries(texts)) index.set(id, fit.profile(text));
  return index;
};

/** Who is found, with which numbers. */
const found = (index: WordIndex, need: string, limit = 50) => index.search(fit.need(need), limit);

const PARENTS = {
  volcanologist: 'I am a volcanologist at the university',
  baker: 'I bake bread and pastries in our family bakery',
  beekeeper: 'We keep bees behind the house and sell the honey',
  luthier: 'luthier',
  nurse: 'Registered nurse in the emergency room',
  carpenter: 'I build furniture and fix wooden boats',
  programmer: 'software developer, mobile apps',
  gardener: 'I grow vegetables and have a greenhouse',
  firefighter: 'firefighter and paramedic',
  astronomer: 'I study stars and planets with a telescope',
};

const WORDS = fc.constantFrom(
  ...'volcano lava bread baker honey bees guitar nurse talk kids rocks stars help work código enseñar 火山 ☕'.split(
    ' ',
  ),
);
const text = fc.array(WORDS, { maxLength: 12 }).map((words) => words.join(' '));
const people = fc.dictionary(fc.constantFrom(...'abcdefgh'), text);

describe('what people write', () => {
  it.each([
    ['someone to talk about volcanoes with 3rd graders', 'volcanologist'],
    ['show the kids how bread is made', 'baker'],
    ['a parent who can tell us where honey comes from', 'beekeeper'],
    ['how guitars are made', 'luthier'],
    ['help the class learn what a nurse does in a hospital', 'nurse'],
    ['someone to help build wooden birdhouses', 'carpenter'],
    ['teach students to program a simple app', 'programmer'],
    ['planting a school vegetable garden', 'gardener'],
    ['fire safety week visitor', 'firefighter'],
    ['the solar system and the planets', 'astronomer'],
    ['earthquakes and rocks', 'volcanologist'],
  ])('leads for "%s" to the %s', (need, expected) => {
    const [first] = found(indexOf(PARENTS), need);
    expect(first?.id).toBe(expected);
    expect(first?.fit).toBeGreaterThanOrEqual(0.3);
  });

  it('is understood without a shared word, and across languages, with a reason', () => {
    const need = fit.need('someone to talk about volcanoes with third graders');
    const lava = fit.profile('I study lava at the university');
    expect(fit.fit(need, lava)).toBeGreaterThanOrEqual(0.6);
    expect(fit.evidence(need, lava)).toEqual({
      kind: 'CONCEPT',
      ownPhrase: 'I study lava at the university',
      needPhrase: 'someone to talk about volcanoes with third graders',
      conceptNames: { en: 'Geology', es: 'Geología' },
      skillCode: 'geology',
    });
    expect(of('alguien que hable de volcanes', 'geologist')).toBeGreaterThanOrEqual(0.6);
    expect(fit.evidence(need, fit.profile('volcanologist'))).not.toBeNull();
    expect(fit.evidence(need, fit.profile('I bake bread'))).toBeNull();
  });

  it('is told beside the part of the need that it has to do with', () => {
    const need = fit.need('Friday afternoon, room 12\nGuitar\nGuitarra');
    expect(fit.evidence(need, fit.profile('I strum chords on weekends. I like pie.'))).toMatchObject({
      kind: 'CONCEPT',
      ownPhrase: 'I strum chords on weekends.',
      needPhrase: expect.stringMatching(/^Guitar/),
    });
  });

  it('is no confident match by what every need of a school says', () => {
    expect(of('volcanoes with third graders', 'I love to talk with third graders')).toBeLessThan(0.3);
    expect(of('someone to help the kids', 'I am glad to help with the kids')).toBeLessThan(0.3);
    expect(of('someone to help the kids', 'software developer')).toBeLessThan(0.01);
  });

  it('never throws, whatever it is', () => {
    const odd = [
      '',
      ' ',
      'the and of',
      '🎉🎉🔥',
      'أنا عالم براكين في الجامعة',
      '我是火山学家，我会说普通话',
      'a'.repeat(10_000),
      'lava '.repeat(2_000),
    ];
    for (const need of odd) for (const own of odd) expect(of(need, own)).toBeGreaterThanOrEqual(0);
    expect(of('火山', '我是火山学家')).toBeGreaterThan(0.3);
    expect(found(indexOf({ a: 'the and of' }), 'the and of')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (need, own) => of(need, own) <= 1),
      { numRuns: 50 },
    );
  });
});

describe('a search', () => {
  it('gives the numbers of the pairs, which do not depend on who else is listed', () => {
    fc.assert(
      fc.property(people, text, (texts, need) => {
        const search = found(indexOf(texts), need);
        for (const { id, fit } of search) expect(fit).toBe(of(need, texts[id] as string));
        const index = indexOf(texts);
        const { byPlace, places } = index.fits(fit.need(need));
        const fits = new Map(places.map((place) => [index.idAt(place), byPlace[place]]));
        expect(fits).toEqual(new Map(search.map((one) => [one.id, one.fit])));
        expect(byPlace.filter((each) => each > 0).length).toBe(places.length);
        const fitting = Object.values(texts).filter((own) => of(need, own) > 0);
        expect(search).toHaveLength(fitting.length);
        for (const one of search.slice(0, 2)) {
          expect(found(indexOf({ [one.id]: texts[one.id] as string }), need)).toEqual([one]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same after any edits as of an index made anew', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom(...'abcdef'), fc.option(text, { nil: null })), { maxLength: 25 });
    fc.assert(
      fc.property(edits, text, (steps, need) => {
        const index = new WordIndex();
        const texts = new Map<string, string>();
        for (const [id, own] of steps) {
          if (own === null) {
            texts.delete(id);
            index.delete(id);
          } else {
            texts.set(id, own);
            index.set(id, fit.profile(own));
          }
        }
        const anew = indexOf(Object.fromEntries([...texts].reverse()));
        expect(found(index, need)).toEqual(found(anew, need));
        expect(found(index, need, 2)).toEqual(found(anew, need).slice(0, 2));
        expect(found(index, need, 2)).toEqual(found(anew, need, 2));
        expect(found(index, need)).toEqual(found(indexOf(Object.fromEntries(texts)), need));
        expect(index.size).toBe(texts.size);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what we understood', () => {
  it.each([
    ['I am a nurse and play the guitar', ['nursing nurse', 'guitar guitar']],
    ['My name is Baker and I live near the Zoo', []],
    ['Mr. Cook, I work with Mrs Carpenter', []],
    ['Soy geóloga', ['geology geóloga']],
    ['I talk a lot', []],
  ])('of "%s"', (own, expected) => {
    const suggested = fit.suggest(own).map(({ skillCode, phrase }) => `${skillCode} ${phrase}`);
    expect(suggested.sort()).toEqual([...expected].sort());
  });
});
