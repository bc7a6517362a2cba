package org.remit.web;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;

/// The few threads on which the blocking core runs, and the short queue before them. Work beyond
/// the queue is refused with a [java.util.concurrent.RejectedExecutionException], which becomes
/// status 429.
final class Workers implements AutoCloseable {

  private final ThreadPoolExecutor threads;
  private final Duration patience;

  Workers(int count, int queue, Duration patience) {
    this.patience = patience;
    this.threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(queue),
            Thread.ofPlatform().name("remit-", 1).daemon().factory());
  }

  /// Runs blocking work when the result is wanted.
  ///
  /// A future, and no scheduler's task: when a reader leaves, waiting work is dropped, but work
  /// under way is not interrupted, since an interrupt closes the files that the stores read.
  <T> Mono<T> run(Callable<T> work) {
    return Mono.fromFuture(() -> CompletableFuture.supplyAsync(() -> call(work), threads))
        .timeout(patience)
        .onErrorMap(CompletionException.class, Workers::cause);
  }

  private static <T> T call(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  private static Throwable cause(CompletionException wrapped) {
    Throwable cause = wrapped.getCause();
    return cause == null ? wrapped : cause;
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
        threads.getQueue().clear();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
