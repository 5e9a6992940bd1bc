export const LONGEST_TITLE = 200;
export const LONGEST_TEXT = 20_000;
export const LARGEST_CAPACITY = 1_000;
