package org.remit.comparison;

import java.util.List;

/// Two sentences of one document that speak of the same people and the same thing: a place for an
/// editor to look at, who decides whether anything is amiss.
///
/// @param points what is alike or differs, in words of a template and of the document
public record Tension(Kind kind, List<String> points, Saying one, Saying other) {

  public Tension {
    points = List.copyOf(points);
  }

  /// How the two stand to each other.
  public enum Kind {
    /// They bind differently, and nothing says that one is for other cases.
    TENSION("tension"),
    /// One of them holds in some cases, or is said to limit the other.
    EXCEPTION("exception"),
    /// They seem to say the same twice.
    DUPLICATE("duplicate");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /// Its name for programs.
    public String label() {
      return label;
    }
  }
}
