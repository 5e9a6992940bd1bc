// Loaded into a server before its own code (`node --import`): notes five times a second in the file WATCH_FILE how long
// its event loop stood still, and how much memory it has taken at most.
import { appendFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setInterval } from 'node:timers';
import { isMainThread } from 'node:worker_threads';

const file = process.env.WATCH_FILE;
if (isMainThread && file) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  setInterval(() => {
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    appendFileSync(file, `${JSON.stringify({ at: Date.now(), stallMs: delay.max / 1e6, megabytes })}\n`);
    delay.reset();
  }, 200).unref();
}
