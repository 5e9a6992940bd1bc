/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}

/** Measures every contestant once a round, in a random order, so that what else the machine does hits all alike. */
export async function interleaved<T>(
  names: readonly string[],
  rounds: number,
  random: () => number,
  measure: (name: string, round: number) => Promise<T>,
): Promise<Map<string, T[]>> {
  const measured = new Map(names.map((name): [string, T[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffled(names, random)) measured.get(name)?.push(await measure(name, round));
  }
  return measured;
}

export interface Spread {
  median: number;
  min: number;
  max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}

/** Of the rounds, one by one: a slow minute of the machine is in both. */
export const ratiosOf = (values: readonly number[], floors: readonly number[]): Spread =>
  spreadOf(values.map((value, round) => value / (floors[round] as number)));

export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return below + (above - below) * (place - Math.floor(place));
}
