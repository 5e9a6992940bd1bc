import { CATALOG } from '../catalog/catalog.js';
import { Mentions } from './mentions.js';
import { tokensOf } from './tokens.js';

const mentions = new Mentions();
for (const entry of CATALOG) mentions.add(entry);
const ALIKE = { name: 1, topic: 1, word: 1 };
const placeOf = (code: string): number => CATALOG.findIndex((entry) => entry.code === code);
const mentioned = (text: string, code: string): number => mentions.of(tokensOf(text), ALIKE).get(placeOf(code)) ?? 0;

describe('what a text calls by name', () => {
  it('is found by names, topics and other words, in both languages', () => {
    expect(mentioned('I am a volcanologist', 'geology')).toBeGreaterThan(0.5);
    expect(mentioned('fossils and earthquakes', 'geology')).toBeGreaterThan(0.5);
    expect(mentioned('soy apicultora', 'beekeeping')).toBeGreaterThan(0.5);
    expect(mentioned('we keep six hives', 'beekeeping')).toBeGreaterThan(0.5);
    expect(mentioned('I sell shoes', 'beekeeping')).toBe(0);
    expect(mentions.of([], ALIKE).size).toBe(0);
  });

  it('is less sure of words that many entries have, and of a name that is said in part', () => {
    expect(mentioned('seamstress', 'sewing')).toBeGreaterThan(mentioned('needle', 'sewing'));
    expect(mentioned('sewing machine', 'sewing')).toBeGreaterThan(mentioned('machine', 'sewing'));
  });

  it('does not depend on what else is said', () => {
    const alone = mentioned('dentist', 'dentistry');
    expect(mentioned('dentist, baker, pilot and a friend of volcanoes', 'dentistry')).toBe(alone);
  });

  it('reaches the wider and the narrower entry, the called one first', () => {
    const around = mentions.around(tokensOf('muralist'), ALIKE);
    const wider = placeOf(CATALOG[placeOf('murals')]?.broader ?? '');
    expect(around.get(placeOf('murals')) ?? 0).toBeGreaterThan(around.get(wider) ?? 1);
    expect(around.get(wider)).toBeGreaterThan(0);
  });
});
