package org.remit.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.remit.norm.Reading;

/// A path of escalation, or a variant of one, with the clauses that tell of it.
///
/// @param clauses by identifier, in the order in which they first tell of it
public record StatedPath(EscalationPath path, Map<String, At> clauses) {

  public StatedPath {
    clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
  }

  /// The clause that a sentence stands in.
  public At at(Reading reading) {
    return Objects.requireNonNull(clauses.get(reading.clause().value()));
  }

  /// A clause that tells of it.
  ///
  /// @param standing what must be known before relying on it
  public record At(
      String clause,
      String citation,
      String heading,
      String context,
      List<String> standing,
      String quotedFrom,
      String uri,
      String href) {

    public At {
      standing = List.copyOf(standing);
    }
  }
}
