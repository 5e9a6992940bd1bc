// Preloaded by npm test into each worker. jest-light-runner 0.7.9 tells all workers of a project what they are to run with
// when the first of them asks. One that is not yet listening misses it, is not told again when it asks, and waits without end.
const TOLD = 'jest-light-runner-worker-data';
const ASKED = 'jest-light-runner-get-worker-data';

let told;

function remember(message) {
  if (message?.type === TOLD) told = message;
}

/** Not before the worker itself listens: whoever listens first opens the channel, and what comes is lost to the others. */
function listenWithTheWorker(event) {
  if (event !== 'message') return;
  process.off('newListener', listenWithTheWorker);
  process.on('message', remember);
}

if (process.send && process.env.TINYPOOL_WORKER_ID) {
  const { send } = process;
  process.on('newListener', listenWithTheWorker);
  process.send = (message, ...more) => {
    if (message !== ASKED || told === undefined) return send.call(process, message, ...more);
    return process.emit('message', told);
  };
}
