package io.offclock.intake.night;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does one thing to each of many, several at once, started in the order given. */
final class Parallel {
  private Parallel() {}

  @FunctionalInterface
  interface Work<T> {
    void on(T item) throws IOException;
  }

  /**
   * Returns when all is done. After the first failure nothing more is started; what runs is
   * finished, then the failure is thrown.
   */
  static <T> void each(Collection<T> items, int threads, Work<T> work) throws IOException {
    AtomicBoolean failed = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      List<Future<?>> running = new ArrayList<>();
      for (T item : items) {
        running.add(
            pool.submit(
                () -> {
                  if (!failed.get()) {
                    boolean done = false;
                    try {
                      work.on(item);
                      done = true;
                    } finally {
                      if (!done) {
                        failed.set(true);
                      }
                    }
                  }
                  return null;
                }));
      }
      pool.shutdown();
      for (Future<?> future : running) {
        future.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException("The intake itself failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while exports were taken in");
    } finally {
      pool.shutdown();
      while (!isOver(pool)) {
        failed.set(true);
      }
    }
  }

  private static boolean isOver(ExecutorService pool) {
    try {
      return pool.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
