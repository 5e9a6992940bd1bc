import fc from 'fast-check';
import { ClearanceState, clearanceState, ClearanceStatus, type ClearanceRecord } from './clearances.rules.js';

const record = (issuedOn: string, expiresOn: string | null, more: Partial<ClearanceRecord> = {}): ClearanceRecord => ({
  kindId: 'check',
  status: ClearanceStatus.GRANTED,
  issuedOn,
  expiresOn,
  ...more,
});
const revoked = { status: ClearanceStatus.REVOKED };

describe('clearanceState', () => {
  // The shift is on October 16 and 17, the present is October 6.
  const days = { today: '2026-10-06', from: '2026-10-16', until: '2026-10-17' };

  it.each<[string, ClearanceRecord[], ClearanceState]>([
    ['nothing', [], ClearanceState.MISSING],
    ['another kind', [record('2026-01-01', null, { kindId: 'first aid' })], ClearanceState.MISSING],
    ['one without an end', [record('2026-01-01', null)], ClearanceState.VALID],
    ['one that holds on the last day', [record('2026-01-01', '2026-10-17')], ClearanceState.VALID],
    ['one that ends during the shift', [record('2026-01-01', '2026-10-16')], ClearanceState.EXPIRES_BEFORE],
    ['one that ends today', [record('2026-01-01', '2026-10-06')], ClearanceState.EXPIRES_BEFORE],
    ['one that ended yesterday', [record('2026-01-01', '2026-10-05')], ClearanceState.EXPIRED],
    ['one issued on the first day', [record('2026-10-16', null)], ClearanceState.VALID],
    ['one issued during the shift', [record('2026-10-17', null)], ClearanceState.MISSING],
    ['a renewal', [record('2025-01-01', '2026-01-01'), record('2026-01-01', '2027-01-01')], ClearanceState.VALID],
    ['a revoked one', [record('2026-01-01', null, revoked)], ClearanceState.REVOKED],
    ['a revoked renewal', [record('2025-01-01', null), record('2026-01-01', null, revoked)], ClearanceState.REVOKED],
    ['a new one after it', [record('2026-01-01', null, revoked), record('2026-02-01', null)], ClearanceState.VALID],
  ])('in view of %s', (_, records, state) => {
    expect(clearanceState(records, 'check', days)).toBe(state);
  });

  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-10-${String(date).padStart(2, '0')}`);
  const any = fc.record({
    kindId: fc.constantFrom('check', 'first aid'),
    status: fc.constantFrom(...Object.values(ClearanceStatus)),
    issuedOn: day,
    expiresOn: fc.option(day),
  });
  const asked = fc.tuple(day, day, day).map((dates) => {
    const [from, until] = dates.slice(0, 2).sort() as [string, string];
    return { from, until, today: dates[2] };
  });

  it('is VALID exactly where a grant after the last revocation holds on every day of the shift', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), asked, (records, days) => {
        const holds = records.some(
          (grant) =>
            grant.kindId === 'check' &&
            grant.status === ClearanceStatus.GRANTED &&
            grant.issuedOn <= days.from &&
            (grant.expiresOn === null || grant.expiresOn >= days.until) &&
            !records.some(
              (other) =>
                other.kindId === 'check' &&
                other.status === ClearanceStatus.REVOKED &&
                other.issuedOn >= grant.issuedOn,
            ),
        );
        expect(clearanceState(records, 'check', days) === ClearanceState.VALID).toBe(holds);
      }),
    );
  });

  it('depends on no order, and gets no worse by another grant', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), any, asked, (records, more, days) => {
        const state = clearanceState(records, 'check', days);
        expect(clearanceState([...records].reverse(), 'check', days)).toBe(state);
        const grant = { ...more, status: ClearanceStatus.GRANTED };
        if (state === ClearanceState.VALID) {
          expect(clearanceState([...records, grant], 'check', days)).toBe(ClearanceState.VALID);
        }
      }),
    );
  });
});
