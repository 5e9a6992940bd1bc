export const LONGEST_TITLE = 200;
export const LONGEST_TEXT = 20_000;
export const LARGEST_CAPACITY = 1_000;
export const VERSION_NOTE = 'As it was last read: a change by somebody else in between is refused with STALE_VERSION.';
