#!/bin/sh
# What a scan by the rules costs on one core, beside patterns tried one by one: jobs/bench/rule_speed.sh [posts]
set -eu
cd "$(dirname "$0")/../.."
mvn -B -q -Dquick -DskipTests test-compile dependency:build-classpath \
  -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
exec java -Xmx3g -XX:+UseSerialGC -XX:ActiveProcessorCount=1 -Dposts="${1:-500000}" \
  -cp "jobs/target/test-classes:jobs/target/classes:$(cat jobs/target/test-classpath)" \
  io.offclock.mart.compliance.RuleSpeed
