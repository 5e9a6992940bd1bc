import { counts } from './measures.js';

/** Codes and reasons as docs/errors.md lists them. */
export const refusals = counts('refusals_total', 'Errors that clients were told', ['code', 'reason']);
