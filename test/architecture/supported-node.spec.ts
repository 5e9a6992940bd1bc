import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemOf } from '../../scripts/supported-node.mjs';
import { root } from './source.js';

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };

const TAKE = 'take Node 24 (24.22.1 or newer) or Node 26 (26.4 or newer).';
const NOT_MADE = (version: string) => `Many Hands is not made for Node ${version}: ${TAKE}`;
const FAULTY = (version: string) =>
  `Many Hands does not run on Node ${version}, which has a fault that ends programs that use SQLite: ${TAKE}`;

describe('the Node.js that package.json asks for', () => {
  it.each([
    '20.19.0',
    '20.20.2',
    '22.13.0',
    '22.23.5',
    '24.11.0',
    '24.18.1',
    '24.22.1',
    '24.100.0',
    '26.4.0',
    '26.12.1',
  ])('may be %s', (version) => {
    expect(problemOf(`v${version}`, engines.node)).toBeNull();
  });

  it.each(['24.19.0', '24.20.0', '24.21.0', '24.21.99', '24.22.0'])('may not be %s, for its fault', (version) => {
    expect(problemOf(`v${version}`, engines.node)).toBe(FAULTY(version));
  });

  it.each([
    '0.12.18',
    '18.20.8',
    '20.18.3',
    '21.7.3',
    '22.12.0',
    '23.11.1',
    '24.10.0',
    '25.9.0',
    '26.3.1',
    '27.0.0',
    '28.1.0',
  ])('may not be %s', (version) => {
    expect(problemOf(`v${version}`, engines.node)).toBe(NOT_MADE(version));
  });

  it('is named without the noughts at its end', () => {
    expect(problemOf('v20.0.0', '^22.0.0 || ^24.1.0')).toBe(
      'Many Hands is not made for Node 20.0.0: take Node 22 or Node 24 (24.1 or newer).',
    );
  });

  it('may be a nightly of one that it may be', () => {
    expect(problemOf('v26.13.0-nightly20261130abcdef', engines.node)).toBeNull();
  });
});
