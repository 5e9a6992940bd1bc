import { Knowledge } from './knowledge.js';
import { suggestions } from './suggestions.js';
import { tokensOf } from './tokens.js';
import { WordFit } from './word-fit.js';

const fit = new WordFit(Knowledge.ofCatalog());
const of = (need: string, profile: string): number => fit.fit(fit.need(need), fit.profile(profile));
const stemsOf = (text: string): string[] => tokensOf(text).map(({ stem }) => stem);
/** As `CONFIDENT_FIT` of ranking. */
const CONFIDENT = 0.3;

describe('a text in Spanish', () => {
  it.each([
    ['Carpintero para arreglar estantes', 'Carpentry'],
    ['Un carpintero que arregle los estantes', 'Carpentry'],
    ['Un plomero para el lavabo de la clase', 'Plumbing'],
    ['Un abogado para el juicio simulado', 'Abogado'],
    ['Una peluquera para la obra de teatro', 'Hairdressing and barbering'],
    ['Un granjero que hable de las vacas', 'Farming'],
    ['Una cuentacuentos para la biblioteca', 'Storytelling'],
    ['Necesitamos una enfermera', 'Nursing'],
    ['Alguien que toque la guitarra en la fiesta', 'Guitar'],
    ['A plumber for the class sink', 'Trabajo de plomero'],
    ['A farmer to talk about cows', 'Soy granjera, tengo vacas'],
    ['Someone to talk about volcanoes', 'Estudio los volcanes en la universidad'],
  ])('finds who fits, also across languages: %s / %s', (need, profile) => {
    expect(of(need, profile)).toBeGreaterThan(2 * CONFIDENT);
  });

  it.each([
    ['Alguien que enseñe primeros auxilios', 'Painting walls'],
    ['Alguien que toque la guitarra en la fiesta', 'Cooking'],
  ])('has nothing to do with English words that look alike: %s / %s', (need, profile) => {
    expect(of(need, profile)).toBeLessThan(CONFIDENT / 2);
  });

  it.each([
    ['Soy enfermera', 'nursing'],
    ['Soy abogada', 'law'],
    ['Trabajo de plomero', 'plumbing'],
    ['Soy carpintero', 'carpentry'],
    ['Soy peluquera', 'hairdressing'],
    ['Soy bombero voluntario', 'firefighting'],
    ['Toco la guitarra', 'guitar'],
    ['Soy electricista', 'electrical_work'],
    ['Soy geóloga', 'geology'],
    ['Doy clases de yoga', 'yoga'],
  ])('is understood like its words alone: %s', (text, code) => {
    expect(suggestions(fit.knowledge, text).map(({ skillCode }) => skillCode)).toContain(code);
  });
});

describe('a word', () => {
  it('is the same in a sentence and alone, and where both languages have it, in both', () => {
    expect(stemsOf('Soy carpintero')).toEqual(stemsOf('carpintero'));
    expect(stemsOf('Me gustan los animales')).toContain(stemsOf('I like animals').at(-1));
    expect(stemsOf('Toco el piano')).toContain(stemsOf('piano')[0]);
    expect(stemsOf('primeros auxilios')[0]).not.toBe(stemsOf('a primer for walls')[0]);
  });
});

describe('what says when or where', () => {
  it.each([
    ['Weekday lunch helper', 'Wedding photographer, free on weekdays.'],
    ['Help with the science fair', 'Accountant. I count what the fair brings in.'],
    ['Someone who can cut hair', 'First aid'],
  ])('is no reason: %s / %s', (need, profile) => {
    expect(of(need, profile)).toBeLessThan(CONFIDENT);
  });
});
