interface Loss {
  going: number;
  of: number;
}

/** Fewer than so many rows may go at any school, however small it is. */
const FEWEST_HELD = 5;
const LARGEST_SHARE = 0.1;

/** Whether so much of one kind would go from one school that somebody has to say that this is meant. */
export const isTooMuch = ({ going, of }: Loss): boolean => going >= FEWEST_HELD && going > of * LARGEST_SHARE;
