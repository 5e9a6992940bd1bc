/**
 * Chance that comes again: the same words give the same numbers, on every machine. Not for secrets.
 * Each part of a story forks its own, so that a change in one leaves the others as they were.
 */
export class Random {
  private state: number;

  constructor(private readonly words: string) {
    this.state = hash(words);
  }

  fork(words: string): Random {
    return new Random(`${this.words}/${words}`);
  }

  /** From 0 to 1, without 1: mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new Error('there is nothing to pick from');
    return from[this.between(0, from.length - 1)] as T;
  }

  /** One of them, the likelier the heavier. */
  weighted<T>(from: readonly T[], weightOf: (item: T) => number): T {
    let left = this.next() * from.reduce((sum, item) => sum + weightOf(item), 0);
    for (const item of from) {
      left -= weightOf(item);
      if (left < 0) return item;
    }
    return this.pick(from);
  }

  /** So many of them, in another order. */
  some<T>(from: readonly T[], size = from.length): T[] {
    const rest = [...from];
    const taken: T[] = [];
    while (taken.length < size && rest.length > 0) {
      const index = this.between(0, rest.length - 1);
      taken.push(rest[index] as T);
      rest[index] = rest[rest.length - 1] as T;
      rest.pop();
    }
    return taken;
  }
}

/** FNV-1a. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) value = Math.imul(value ^ words.charCodeAt(index), 0x01000193);
  return value;
}
