package org.remit.norm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.clause.EId;
import org.remit.source.Span;

/// Why a norm is believed: the words it was read from, and who or what read it.
///
/// @param rule the name of the rule that drafted it, or null where a person wrote it down
/// @param reviewer who has read it against its clause and stands by it, or null where no one has
public record Grounding(
    EId clause, List<Span> spans, @Nullable String rule, @Nullable String reviewer) {

  public Grounding {
    spans = List.copyOf(spans);
    if (rule == null && reviewer == null) {
      throw new IllegalArgumentException("neither a rule nor a reviewer stands by " + clause);
    }
  }

  public boolean reviewed() {
    return reviewer != null;
  }
}
