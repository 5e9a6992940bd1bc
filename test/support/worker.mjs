// Runs once in each process that runs specs.
import { setInterval } from 'node:timers';

const LONGEST_TEST_MS = process.env.TEST_SCALE === 'full' ? 3_600_000 : 120_000;

// Programs under test are started without the compiler that the specs need.
delete process.env.NODE_OPTIONS;

/**
 * The runner has no time limit of its own: without this, one test that hangs would hold the whole run. The runner tells
 * `expect` when a test begins (its name) and when it ends (a state without a name).
 */
function watchForHangingTests() {
  let since = Infinity;
  process.on('message', () => (since = Date.now()));
  const { expect } = globalThis;
  const setState = expect.setState;
  expect.setState = (state) => {
    since = state.currentTestName || state.testPath ? Date.now() : Infinity;
    setState(state);
  };
  setInterval(() => {
    if (Date.now() - since < LONGEST_TEST_MS) return;
    const { currentTestName, testPath } = expect.getState();
    console.error(`${testPath}: ${currentTestName}\ntakes longer than ${LONGEST_TEST_MS / 1000} s`);
    process.exit(1);
  }, 1_000).unref();
}

watchForHangingTests();
