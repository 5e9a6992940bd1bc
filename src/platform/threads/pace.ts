const LONGEST_STRETCH_MS = 20;
const LONGEST_SILENCE_MS = 500;

/** Lets others have their turn while something long is worked out, and tells twice a second how far it has come. */
export class Pace {
  private restedAt = performance.now();
  private toldAt = 0;
  private subject = '';
  private done = 0;

  constructor(private readonly tell: (sentence: string) => void = () => {}) {}

  /** What is worked on from now on. */
  about(subject: string): void {
    this.subject = subject;
    this.done = 0;
    this.say(`${subject} …`);
  }

  /** Works on one after the other. */
  async each<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
    for (const item of items) {
      work(item);
      this.done += 1;
      if (performance.now() - this.restedAt > LONGEST_STRETCH_MS) await this.rest();
    }
  }

  async rest(): Promise<void> {
    if (performance.now() - this.toldAt > LONGEST_SILENCE_MS)
      this.say(this.done > 0 ? `${this.subject}: ${this.done} done …` : `${this.subject} …`);
    await new Promise((resolve) => setImmediate(resolve));
    this.restedAt = performance.now();
  }

  private say(sentence: string): void {
    this.toldAt = performance.now();
    this.tell(sentence);
  }
}
