// Runs once in each process that runs specs.
import { performance } from 'node:perf_hooks';
import { setInterval } from 'node:timers';

const LONGEST_TEST_MS = process.env.TEST_SCALE === 'full' ? 3_600_000 : 300_000;

/** Of the clock as it is before a test can stop it. */
const realNow = performance.now.bind(performance);

// Programs under test are started without the compiler that the specs need.
delete process.env.NODE_OPTIONS;

/**
 * The runner has no time limit of its own: without this, one test that hangs would hold the whole run. The runner tells
 * `expect` when a test begins (its name) and when it ends (a state without a name).
 */
function watchForHangingTests() {
  let since = Infinity;
  process.on('message', () => (since = realNow()));
  const { expect } = globalThis;
  const setState = expect.setState;
  expect.setState = (state) => {
    since = state.currentTestName || state.testPath ? realNow() : Infinity;
    setState(state);
  };
  setInterval(() => {
    if (realNow() - since < LONGEST_TEST_MS) return;
    const { currentTestName, testPath } = expect.getState();
    console.error(`${testPath}: ${currentTestName}\ntakes longer than ${LONGEST_TEST_MS / 1000} s`);
    process.exit(1);
  }, 1_000).unref();
}

watchForHangingTests();
