package org.remit.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Times the stages of one piece of work after another. A stage within a stage counts for itself
/// alone, so that all stages add up to the whole. Of what other threads do meanwhile only the
/// processor's time counts: whoever waits for them counts the clock's.
public final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Spent> spent = new LinkedHashMap<>();
  private final Deque<String> within = new ArrayDeque<>();
  private final Thread owner = Thread.currentThread();
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
    if (!Thread.currentThread().equals(owner)) {
      return beside(stage, work);
    }
    turn();
    within.push(stage);
    try {
      return work.get();
    } finally {
      turn();
      within.pop();
    }
  }

  private <T> T beside(String stage, Supplier<T> work) {
    long before = THREADS.getCurrentThreadCpuTime();
    try {
      return work.get();
    } finally {
      book(stage, new Spent(0, THREADS.getCurrentThreadCpuTime() - before));
    }
  }

  /// Books what has gone by to the innermost stage.
  private void turn() {
    Spent now = Spent.now();
    String stage = within.peek();
    if (stage != null) {
      book(stage, now.minus(since));
    }
    since = now;
  }

  private synchronized void book(String stage, Spent took) {
    spent.merge(stage, took, Spent::plus);
  }

  /// What each stage has taken since this was last asked.
  synchronized Map<String, Spent> lap() {
    Map<String, Spent> lap = new LinkedHashMap<>(spent);
    spent.clear();
    return lap;
  }
}
