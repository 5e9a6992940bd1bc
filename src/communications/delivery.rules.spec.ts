import { DeliveryState } from './delivery.enums.js';
import { afterFailure, MOST_ATTEMPTS, WAITS_MS } from './delivery.rules.js';

describe('after a failure', () => {
  it('waits 1, 5 and 30 minutes, 2, 6 and 12 hours, a fifth more or less, and then gives up', () => {
    const minutes = (chance: number) =>
      Array.from({ length: MOST_ATTEMPTS }, (_, index) => {
        const next = afterFailure(index + 1, 'LATER', chance);
        return 'waitMs' in next ? next.waitMs / 60_000 : next.state;
      });
    expect(minutes(0.5)).toEqual([1, 5, 30, 120, 360, 720, DeliveryState.FAILED]);
    expect(minutes(0).slice(0, 3)).toEqual([0.8, 4, 24]);
    expect(minutes(1).slice(0, 3)).toEqual([1.2, 6, 36]);
    expect(WAITS_MS).toHaveLength(6);
  });

  it('tries a refusing server again as it does a silent one, and a bad address never', () => {
    expect(afterFailure(1, 'REFUSED', 0.5)).toEqual(afterFailure(1, 'LATER', 0.5));
    expect(afterFailure(1, 'ADDRESS', 0.5)).toEqual({ state: DeliveryState.SUPPRESSED });
  });
});
