#!/bin/sh
# Fuzzes each reader, the recognition of formats and each container, led by coverage: for every one
# a line with its executions, the branches reached and the findings, which are inputs that broke a
# promise. All it leaves lies in jobs/target/fuzz/: findings/, a log for each, and the inputs that
# lead furthest, from which the next run goes on. Ends with 1 where anything was found.
#
#   jobs/bench/fuzz.sh [--seconds 300] [--jobs 1] [--list] [name...]
set -eu

jobs=$(cd "$(dirname "$0")/.." && pwd)
fuzz="$jobs/target/fuzz"
seconds=300
parallel=1
java_bin="${JAVA_HOME:+$JAVA_HOME/bin/}java"

die() {
  printf '%s\n' "$1" >&2
  exit 64
}

number() {
  case "$2" in
    '' | *[!0-9]* | 0) die "Cannot fuzz: found '$2' for $1, expected a number above 0. Give one." ;;
  esac
}

# The flags are few, the heap small: a reader needs little, whatever it reads.
jvm() {
  "$java_bin" -Xmx512m -XX:+UseSerialGC "$@"
}

# One name, in a process of its own; called by this script itself.
if [ "${1:-}" = --one ]; then
  run=$2
  seconds=$3
  name=$4
  log="$fuzz/$name.log"
  findings="$fuzz/findings/$name"
  corpus="$fuzz/corpus/$name"
  classpath="$run/classes:$(cat "$fuzz/classpath.txt")"
  mkdir -p "$corpus" "$findings"
  before=$(find "$findings" -type f -name '*-*' | wc -l)
  jvm -cp "$classpath" io.offclock.intake.fuzz.Fuzz "$name" "$corpus"
  code=0
  # An input may take a minute: the first one loads everything, 22 seconds on a busy machine.
  jvm "-Doffclock.fuzz=$name" -cp "$classpath" com.code_intelligence.jazzer.Jazzer \
    --target_class=io.offclock.intake.fuzz.Fuzz '--instrumentation_includes=io.offclock.**' \
    '--disabled_hooks=*' --keep_going=20 "--reproducer_path=$findings" \
    "-max_total_time=$seconds" -timeout=60 -rss_limit_mb=0 -max_len=20000 -print_final_stats=1 \
    "-artifact_prefix=$findings/" "$corpus" >"$log" 2>&1 || code=$?
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -1)
  coverage=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -1)
  found=$(($(find "$findings" -type f -name '*-*' | wc -l) - before))
  printf '%-28s %10s executions %6s branches %3s findings\n' \
    "$name" "${executions:-no}" "${coverage:-no}" "$found"
  if [ "$found" -gt 0 ]; then
    echo "$name" >>"$run/broken"
  elif [ "$code" != 0 ] || [ -z "$executions" ]; then
    echo "$name" >>"$run/broken"
    tail -5 "$log" >&2
  fi
  exit 0
fi

list=0
while [ $# -gt 0 ]; do
  case "$1" in
    --seconds) number --seconds "${2:-}" && seconds=$2 && shift 2 ;;
    --jobs) number --jobs "${2:-}" && parallel=$2 && shift 2 ;;
    --list) list=1 && shift ;;
    -*) die "Cannot fuzz: found the option $1, expected --seconds, --jobs or --list. Leave it out." ;;
    *) break ;;
  esac
done

[ -d "$jobs/target/test-classes/io/offclock/intake/fuzz" ] ||
  die "Cannot fuzz: found no compiled tests, expected them in jobs/target. Run mvn test-compile."
mkdir -p "$fuzz"
if [ ! -f "$fuzz/classpath.txt" ] ||
  [ -n "$(find "$jobs/pom.xml" "$jobs/../pom.xml" -newer "$fuzz/classpath.txt")" ]; then
  (cd "$jobs/.." && mvn -B -q -pl jobs dependency:build-classpath -DincludeScope=test \
    "-Dmdep.outputFile=$fuzz/classpath.txt")
fi

# A copy, so that a build meanwhile disturbs nothing.
run=$(mktemp -d)
trap 'rm -rf "$run"' EXIT
trap 'exit 130' INT TERM HUP
mkdir "$run/classes"
cp -R "$jobs/target/classes/." "$jobs/target/test-classes/." "$run/classes"
names=$(jvm -cp "$run/classes:$(cat "$fuzz/classpath.txt")" io.offclock.intake.fuzz.Fuzz)
if [ "$list" = 1 ]; then
  printf '%s\n' "$names"
  exit 0
fi
for name in "$@"; do
  printf '%s\n' "$names" | grep -qxF "$name" ||
    die "Cannot fuzz $name: found no reader of this name, expected one of those of --list. Correct it."
done
[ $# -gt 0 ] && names=$(printf '%s\n' "$@")

printf '%s\n' "$names" | xargs -P "$parallel" -n 1 sh "$0" --one "$run" "$seconds"
if [ -f "$run/broken" ]; then
  echo "Broken: $(sort "$run/broken" | tr '\n' ' '); see $fuzz/findings" >&2
  exit 1
fi
