import { install } from '@sinonjs/fake-timers';

type StoppedTimers = ReturnType<typeof install>;

let stopped: StoppedTimers | undefined;

/** Stops timers and the date until `resumeTimers`, and leaves alone what promises and databases need to go on. */
export function stopTimers(): StoppedTimers {
  stopped = install({
    now: Date.now(),
    toNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'performance'],
  });
  return stopped;
}

export function resumeTimers(): void {
  stopped?.uninstall();
  stopped = undefined;
}
