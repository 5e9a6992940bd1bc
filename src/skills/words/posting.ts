/** Who has a term, and what it counts for each; in no order. */
export class Posting {
  private readonly places: number[] = [];
  private readonly values: number[] = [];

  add(place: number, value: number): void {
    this.places.push(place);
    this.values.push(value);
  }

  /** How many are left. */
  remove(place: number): number {
    const at = this.places.indexOf(place);
    const [lastPlace, lastValue] = [this.places.pop(), this.values.pop()];
    if (at >= 0 && at < this.places.length) {
      this.places[at] = lastPlace as number;
      this.values[at] = lastValue as number;
    }
    return this.places.length;
  }

  each(use: (place: number, value: number) => void): void {
    for (let at = 0; at < this.places.length; at++) use(this.places[at] as number, this.values[at] as number);
  }
}
