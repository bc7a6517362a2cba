package org.remit.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Times the stages of one piece of work after another. A stage within a stage counts for itself
/// alone, so that all stages add up to the whole. For one thread.
public final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Spent> spent = new LinkedHashMap<>();
  private final Deque<String> within = new ArrayDeque<>();
  private Spent since = Spent.now();

  /// Time gone by, on the clock and of the processor.
  public record Spent(long nanos, long processor) {

    static final Spent NONE = new Spent(0, 0);

    private static Spent now() {
      return new Spent(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }

    Spent plus(Spent other) {
      return new Spent(nanos + other.nanos, processor + other.processor);
    }

    private Spent minus(Spent other) {
      return new Spent(nanos - other.nanos, processor - other.processor);
    }
  }

  /// Does some work as a stage.
  public <T> T time(String stage, Supplier<T> work) {
    turn();
    within.push(stage);
    try {
      return work.get();
    } finally {
      turn();
      within.pop();
    }
  }

  /// Books what has gone by to the innermost stage.
  private void turn() {
    Spent now = Spent.now();
    String stage = within.peek();
    if (stage != null) {
      spent.merge(stage, now.minus(since), Spent::plus);
    }
    since = now;
  }

  /// What each stage has taken since this was last asked.
  Map<String, Spent> lap() {
    Map<String, Spent> lap = new LinkedHashMap<>(spent);
    spent.clear();
    return lap;
  }
}
