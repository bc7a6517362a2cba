package org.remit.store;

import java.util.List;
import org.remit.graph.EditionGraph;
import org.remit.graph.NamedGraph;

/// What is published together for one document.
///
/// @param edition the facts of its edition
/// @param reviewed what people have reviewed for it: its editorial questions, its norms
public record Publication(EditionGraph edition, List<NamedGraph> reviewed) {

  public Publication {
    reviewed = List.copyOf(reviewed);
  }
}
