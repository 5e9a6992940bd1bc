// Imported before anything else by whatever loads the product: on a Node.js that package.json excludes, the process ends here.
import { readFileSync } from 'node:fs';

/**
 * Why the product does not run on this version, in one sentence; null where it does. `engines` is what package.json says:
 * ranges in ascending order, each within one major version, as in `>=24.11.0 <24.19.0 || ^24.22.1`.
 */
export function problemOf(version, engines) {
  const is = numbersOf(version);
  const ranges = engines.split('||').map(rangeOf);
  if (ranges.some(({ from, to }) => !isBelow(is, from) && isBelow(is, to))) return null;
  const ofThisMajor = ranges.filter(({ from }) => from[0] === is[0]);
  const isBetweenTwo =
    ofThisMajor.some(({ from }) => isBelow(is, from)) && ofThisMajor.some(({ to }) => !isBelow(is, to));
  const name = `Node ${is.join('.')}`;
  const why = isBetweenTwo
    ? `does not run on ${name}, which has a fault that ends programs that use SQLite`
    : `is not made for ${name}`;
  return `Many Hands ${why}: take ${ranges.slice(-2).map(inWords).join(' or ')}.`;
}

function rangeOf(text) {
  const [from, to = [from[0] + 1, 0, 0]] = text.match(/\d+\.\d+\.\d+/g).map(numbersOf);
  return { from, to };
}

function inWords({ from }) {
  const least = from.join('.').replace(/(\.0)+$/, '');
  return `Node ${from[0]}${least === String(from[0]) ? '' : ` (${least} or newer)`}`;
}

const numbersOf = (version) => version.match(/\d+/g).slice(0, 3).map(Number);

function isBelow(one, other) {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && one[at] < other[at];
}

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const problem = problemOf(process.version, engines.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
