#!/usr/bin/env bash
# One night by spark-submit on a standalone cluster of this machine (a master, two workers, an
# executor on each), which must publish the same rows as a local night.
#   jobs/bench/cluster.sh [WAREHOUSE]
# WAREHOUSE is where `jobs/bin/offclock nightly --workspace data-samples --as-of 2026-10-31` has
# published; without it that night is made first. The cluster runs on Spark's own libraries in the
# versions that Spark names, as an installed Spark would, and not on those of Offclock's build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

patience=120
as_of=2026-10-31
work=$(mktemp -d)
children=()

clean_up() {
  local child
  for child in "${children[@]}"; do
    kill "$child" 2>/dev/null || true
  done
  wait
  rm -rf "$work"
}
trap clean_up EXIT

die() {
  printf '%s\n' "$1" >&2
  tail -n 20 "$work"/*.log >&2 2>/dev/null || true
  exit 1
}

wait_until() { # words, then a command that must succeed in time
  local what=$1 end=$((SECONDS + patience))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || die "Cannot go on: $what did not happen within $patience s"
    sleep 0.2
  done
}

lines() { # how often a pattern occurs in a log, at least
  [ "$(grep -c "$2" "$work/$1.log" 2>/dev/null)" -ge "$3" ]
}

spark_version=$(sed -n 's:.*<spark.version>\(.*\)</spark.version>.*:\1:p' pom.xml)
dependency_plugin=$(sed -n '/<artifactId>maven-dependency-plugin/,/<version>/s:.*<version>\(.*\)</version>.*:\1:p' pom.xml)

echo "the jar for spark-submit, and Spark $spark_version"
mvn -B -ntp -q -Pcluster -DskipTests package
jar="$PWD/jobs/target/offclock-cluster.jar"
# As the scripts of an installed Spark set them.
export SPARK_HOME="$work/spark" SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1
mkdir -p "$SPARK_HOME/jars" "$SPARK_HOME/conf" "$work/executors"
cp jobs/deploy/spark-log4j2.properties "$work/executors/log4j2.properties"
cat >"$work/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>io.offclock</groupId>
  <artifactId>spark-home</artifactId>
  <version>0</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.spark</groupId>
      <artifactId>spark-sql_2.13</artifactId>
      <version>$spark_version</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -B -ntp -q -f "$work/pom.xml" \
  "org.apache.maven.plugins:maven-dependency-plugin:$dependency_plugin:build-classpath" \
  -DincludeScope=runtime -Dmdep.pathSeparator=: -Dmdep.outputFile="$work/classpath"
tr : '\n' <"$work/classpath" | xargs ln -s -t "$SPARK_HOME/jars"

java_bin=java
[ -n "${JAVA_HOME:-}" ] && java_bin="$JAVA_HOME/bin/java"
opens=()
for package in lang lang.invoke lang.reflect io net nio util util.concurrent util.concurrent.atomic; do
  opens+=("--add-opens=java.base/java.$package=ALL-UNNAMED")
done
for package in sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
spark() { # memory, class, arguments
  local memory=$1
  shift
  exec "$java_bin" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Xmx$memory" "${opens[@]}" \
    -Dspark.master.rest.enabled=false -cp "$SPARK_HOME/conf:$SPARK_HOME/jars/*" "$@"
}

local_warehouse=${1:-}
if [ -z "$local_warehouse" ]; then
  local_warehouse="$work/local"
  echo "the night on this machine alone"
  jobs/bin/offclock nightly --workspace data-samples --warehouse "$local_warehouse" --as-of "$as_of" \
    >/dev/null 2>"$work/local.log" || [ $? = 10 ] || die "Cannot compare: the local night failed"
fi

echo "a master and two workers"
deploy=org.apache.spark.deploy
spark 256m "$deploy.master.Master" --host 127.0.0.1 --port 0 --webui-port 0 >"$work/master.log" 2>&1 &
children+=($!)
wait_until "the start of the master" lines master 'Starting Spark master at spark://' 1
master=$(sed -n 's:.*Starting Spark master at \(spark\://[0-9.]*\:[0-9]*\).*:\1:p' "$work/master.log")
for worker in one two; do
  # Executors log as this folder says; the workers themselves, as Spark does.
  SPARK_CONF_DIR="$work/executors" spark 256m "$deploy.worker.Worker" --host 127.0.0.1 --cores 1 --memory 1g --webui-port 0 \
    --work-dir "$work/$worker" "$master" >"$work/$worker.log" 2>&1 &
  children+=($!)
done
wait_until "the start of two workers" lines master 'Registering worker ' 2

echo "the night on the cluster"
began=$SECONDS
code=0
(spark 1g "-Dlog4j2.configurationFile=$PWD/jobs/deploy/spark-log4j2.properties" "$deploy.SparkSubmit" --master "$master" --driver-memory 1g --executor-memory 768m \
  --total-executor-cores 2 --executor-cores 1 \
  --conf "spark.executor.extraJavaOptions=-XX:+UseSerialGC -XX:TieredStopAtLevel=1" --class io.offclock.run.Offclock "$jar" \
  nightly --workspace "$PWD/data-samples" --warehouse "$work/cluster" --as-of "$as_of" --json) \
  >"$work/night.out" 2>"$work/night.log" || code=$?
[ "$code" = 0 ] || die "Cannot pass: the night on the cluster ended with $code"
took=$((SECONDS - began))
for worker in one two; do
  [ -n "$(find "$work/$worker" -path '*/app-*/stderr' -print -quit)" ] ||
    die "Cannot pass: worker $worker had no executor"
done
if find "$work/one" "$work/two" -path '*/app-*/std*' -exec grep -E '(INFO|WARN|ERROR) ' {} +; then
  die "Cannot pass: executors log, and what they log may quote rows"
fi
if grep -v '^{"time":' "$work/night.log"; then
  die "Cannot pass: found the lines above, expected nothing but JSON lines on standard error"
fi

python3 - "$local_warehouse" "$work/cluster" <<'PY'
import json, pathlib, sys

def night(warehouse):
    versions = pathlib.Path(warehouse, "versions").glob("2026-10-31-*/manifest.json")
    manifest = json.loads(max(versions, key=lambda file: file.stat().st_mtime).read_text())
    tables = {table["table"]: (table["rows"], table["digest"]) for table in manifest["outputs"]}
    return tables, manifest["history"], manifest["digests"]["pseudonym_key_id"]

here, there = (night(warehouse) for warehouse in sys.argv[1:3])
if here != there or not here[0]:
    sys.exit(f"Cannot pass: found on the cluster {there}, expected what this machine gave: {here}")
for table, (rows, digest) in sorted(here[0].items()):
    print(f"  {table:20} {rows:7,} rows  {digest[:16]}  the same")
PY
echo "the night on the cluster took $took s and published the same rows"
