package org.remit.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.vocabulary.Concept;

/// What was looked for in a document before it was called silent on a topic, what was found, and
/// how sure the silence is.
///
/// @param concepts the topics whose words were looked for: the topic and the narrower ones
/// @param names the documents' names for them
/// @param everyday the everyday words for them
/// @param found places where such words stand in a clause that is about something else
/// @param nearest the clause that comes nearest in meaning; null where nothing tells
/// @param reason why it is no surer, or no less sure
public record Lookup(
    List<Concept> concepts,
    List<String> names,
    List<String> everyday,
    List<Found> found,
    @Nullable Nearest nearest,
    Sureness sureness,
    String reason) {

  public Lookup {
    concepts = List.copyOf(concepts);
    names = List.copyOf(names);
    everyday = List.copyOf(everyday);
    found = List.copyOf(found);
  }

  /// A word that was looked for, in a clause that is about something else.
  ///
  /// @param words as printed
  /// @param own whether it is a document's name for the topic and no mere everyday word
  /// @param about what the clause was read to be about
  public record Found(String words, boolean own, Excerpt clause, List<Concept> about) {

    public Found {
      about = List.copyOf(about);
    }
  }

  /// The clause nearest in meaning.
  ///
  /// @param near how near; comparable for one topic only
  /// @param asNear whether it is as near as the best clause of some document that speaks of it
  /// @param about what it was read to be about, and so not about the topic
  public record Nearest(Excerpt clause, double near, boolean asNear, List<Concept> about) {

    public Nearest {
      about = List.copyOf(about);
    }
  }

  /// How sure it is that a document does not speak of a topic.
  public enum Sureness {
    SURE("sure"),
    FAIRLY_SURE("fairly sure"),
    NOT_SURE("not sure");

    private final String label;

    Sureness(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
