#!/bin/sh
# Reads 32 MB of every format on one core, beside the bare parser: jobs/bench/reading_speed.sh [format...]
set -eu
cd "$(dirname "$0")/../.."
mvn -B -q -Dquick -DskipTests test-compile dependency:build-classpath \
  -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
exec java -Xmx1g -XX:+UseSerialGC -XX:ActiveProcessorCount=1 \
  -cp "jobs/target/test-classes:jobs/target/classes:$(cat jobs/target/test-classpath)" \
  io.offclock.intake.reader.ReadingSpeed "$@"
