package io.offclock.run;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names each stage to the operator as it begins, and keeps how long it took. */
final class Stages {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Terminal terminal;
  private final Map<String, Long> milliseconds = new LinkedHashMap<>();

  Stages(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Work with a result. */
  @FunctionalInterface
  interface Work<T> {
    T done() throws OperatorException, IOException;
  }

  /** Work without one. */
  @FunctionalInterface
  interface Step {
    void run() throws OperatorException, IOException;
  }

  <T> T time(String stage, Work<T> work) throws OperatorException, IOException {
    terminal.stage(stage);
    long start = System.nanoTime();
    T result = work.done();
    milliseconds.merge(stage, (System.nanoTime() - start) / NANOS_PER_MILLI, Long::sum);
    return result;
  }

  void run(String stage, Step step) throws OperatorException, IOException {
    time(
        stage,
        () -> {
          step.run();
          return stage;
        });
  }

  /** Milliseconds by stage, in the order the stages began. */
  Map<String, Long> milliseconds() {
    return new LinkedHashMap<>(milliseconds);
  }
}
