#!/usr/bin/env bash
# Kills offclock forget (SIGKILL) at random instants and lets the next night finish it.
# Usage: jobs/bench/forget_kills.sh [KILLS]
# Each round: a generated company, a night, a forget that is killed, a look at what readers see, a
# night, and a second forget, whose scan must find nothing. Prints a line a round and the sum.
set -euo pipefail

kills=${1:-10}
root=$(cd "$(dirname "$0")/../.." && pwd)
offclock="$root/jobs/bin/offclock"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0

night() {
  "$offclock" nightly --workspace "$1" --as-of 2026-10-31 >"$work/out" 2>"$work/err" || [ $? = 10 ]
}

# What a reader sees is a version with its manifest, by the pointer and by the link.
complete() {
  [ -f "$1/versions/$(cat "$1/CURRENT")/manifest.json" ] && [ -f "$1/current/manifest.json" ]
}

"$offclock" generate --people 20 --posts 200 --out "$work/company" >/dev/null
night "$work/company"
for round in $(seq "$kills"); do
  rm -rf "$work/acme"
  cp -a "$work/company" "$work/acme"
  warehouse="$work/acme/warehouse"
  employee=$(sed -n '2p' "$work/acme/people/employees.csv" | cut -d, -f1)
  "$offclock" forget --workspace "$work/acme" --employee "$employee" --yes >"$work/out" 2>"$work/err" &
  child=$!
  pause=$(awk -v seed="$round$$" 'BEGIN { srand(seed); printf "%.2f", 0.5 + 9 * rand() }')
  sleep "$pause"
  kill -9 "$child" 2>/dev/null || true
  wait "$child" 2>/dev/null || true
  left=$(sed -n 's/.*"done":\(\[[^]]*\]\).*/\1/p' "$warehouse/forget.json" 2>/dev/null || true)
  verdict=whole
  complete "$warehouse" || verdict="readers see no whole version"
  night "$work/acme" || verdict="the next night failed"
  complete "$warehouse" || verdict="readers see no whole version after the night"
  [ ! -e "$warehouse/forget.json" ] || verdict="the plan is still there"
  "$offclock" forget --workspace "$work/acme" --employee "$employee" --yes >"$work/out" 2>"$work/err" &&
    grep -q 'found in 0 files' "$work/out" || verdict="the scan found the person"
  "$offclock" audit-log --workspace "$work/acme" >/dev/null || verdict="the audit log is broken"
  [ "$verdict" = whole ] || bad=$((bad + 1))
  printf 'kill %d after %s s, done %s: %s\n' "$round" "$pause" "${left:-nothing or all}" "$verdict"
done
echo "$kills kills, $bad with anything wrong"
[ "$bad" = 0 ]
