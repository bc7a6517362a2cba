package org.remit.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The last few things that were made from the facts, so that they are not made again for every
/// reader. When the facts change, they are.
public final class Recent<T> {

  private final int most;
  private final Map<String, Made<T>> made = new LinkedHashMap<>(16, .75f, true);

  private record Made<T>(String fingerprint, T thing) {}

  /// @param most how many are kept
  public Recent(int most) {
    this.most = most;
  }

  /// What was made under a name, or else is made now.
  ///
  /// @param fingerprint of the facts as they are
  public T get(String name, String fingerprint, Supplier<T> make) {
    synchronized (made) {
      @Nullable Made<T> kept = made.get(name);
      if (kept != null && kept.fingerprint().equals(fingerprint)) {
        return kept.thing();
      }
    }
    T thing = make.get();
    synchronized (made) {
      made.put(name, new Made<>(fingerprint, thing));
      if (made.size() > most) {
        made.remove(made.keySet().iterator().next());
      }
    }
    return thing;
  }
}
