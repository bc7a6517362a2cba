package org.remit.answer;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Work that another thread does while this one goes on with something else.
final class Meanwhile {

  private Meanwhile() {}

  /// Begins some work.
  ///
  /// @return waits for what comes of it, and throws what the work threw
  static <T> Supplier<T> of(Supplier<T> work) {
    CompletableFuture<T> begun = CompletableFuture.supplyAsync(work);
    return () -> {
      try {
        return begun.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException thrown) {
          throw thrown;
        }
        throw e;
      }
    };
  }
}
