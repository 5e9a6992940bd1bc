import type { Signals } from './signals.js';

/**
 * A stream with one item for each time that the thing with this id has changed since the last item was taken. Changes that
 * nobody has come for yet are one item, so a slow reader gets the last state and no queue.
 */
export function changesOf(signals: Signals, id: string): AsyncIterableIterator<object> {
  let isDue = false;
  let isDone = false;
  let waiting: ((result: IteratorResult<object>) => void) | null = null;
  const take = (): IteratorResult<object> => {
    isDue = false;
    return { done: false, value: {} };
  };
  const stopWatching = signals.watch(id, () => {
    isDue = true;
    if (!waiting) return;
    const answer = waiting;
    waiting = null;
    answer(take());
  });
  const end = (): Promise<IteratorResult<object>> => {
    isDone = true;
    stopWatching();
    waiting?.({ done: true, value: undefined });
    waiting = null;
    return Promise.resolve({ done: true, value: undefined });
  };
  return {
    next: () => {
      if (isDone) return end();
      if (isDue) return Promise.resolve(take());
      return new Promise((resolve) => (waiting = resolve));
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
