export enum ClearanceStatus {
  GRANTED = 'GRANTED',
  REVOKED = 'REVOKED',
}

/** How a person stands to a kind of clearance, for a time to come. */
export enum ClearanceState {
  MISSING = 'MISSING',
  VALID = 'VALID',
  EXPIRES_BEFORE = 'EXPIRES_BEFORE',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}

/** What was written down of a clearance; dates are days of the school's calendar. */
export interface ClearanceRecord {
  kindId: string;
  status: ClearanceStatus;
  issuedOn: string;
  /** The last day on which it holds; null: it does not expire. */
  expiresOn: string | null;
}

/** The days that are asked about, both included, and the present one. */
export interface Days {
  from: string;
  until: string;
  today: string;
}

const NEVER = '9999-12-31';
const lastDayOf = ({ expiresOn }: ClearanceRecord): string => expiresOn ?? NEVER;

/**
 * How a person's records of one kind stand on the days of a shift. Only VALID lets them help: what holds today but ends
 * before the shift does not. A revocation ends everything issued up to it; what was issued after it counts again.
 */
export function clearanceState(records: readonly ClearanceRecord[], kindId: string, days: Days): ClearanceState {
  const ofKind = records.filter((record) => record.kindId === kindId);
  const revokedOn = ofKind
    .filter(({ status }) => status === ClearanceStatus.REVOKED)
    .reduce((latest, { issuedOn }) => (issuedOn > latest ? issuedOn : latest), '');
  const issued = ofKind.filter(({ issuedOn }) => issuedOn > revokedOn && issuedOn <= days.from);
  const [best] = issued.sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : -1));
  if (!best) return revokedOn === '' ? ClearanceState.MISSING : ClearanceState.REVOKED;
  if (lastDayOf(best) >= days.until) return ClearanceState.VALID;
  return lastDayOf(best) < days.today ? ClearanceState.EXPIRED : ClearanceState.EXPIRES_BEFORE;
}
