package org.remit.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a question was understood.
///
/// @param text one line in words: what was asked for, by whom, of whom, and where
/// @param kind the kind of question: deadline, permission, duty, escalation, …
/// @param concepts the concepts found in it, each with the words that led to it
/// @param sparql the query that ran over the graph; it runs as printed
/// @param frame the parts of the question
/// @param alternatives what else it could be taken for
public record Understood(
    String text,
    String kind,
    List<Match> concepts,
    String sparql,
    Frame frame,
    List<Alternative> alternatives) {

  public Understood {
    concepts = List.copyOf(concepts);
    alternatives = List.copyOf(alternatives);
  }

  /// A concept of the vocabulary that words of the question name.
  public record Match(String iri, String label, String matched) {

    /// The last part of its IRI, such as `head-of-service`.
    public String localName() {
      return iri.substring(iri.lastIndexOf('/') + 1);
    }
  }

  /// The parts of a question: a rule with a hole.
  ///
  /// @param asker the role of the person who asks, or null where it is not known; `matched` is
  ///   empty where they have said so apart from the question
  /// @param askerRoles the IRIs of that role and of those that it is a kind of, nearest first
  /// @param askerActs whether it asks what the person who asks may or must do
  /// @param actors the other roles that act
  /// @param others the roles that it concerns besides
  /// @param about the topics and instruments that it names; where there are none, what is done
  /// @param numbers the clause numbers that it names
  public record Frame(
      @Nullable Match asker,
      List<String> askerRoles,
      boolean askerActs,
      List<Match> actors,
      List<Match> others,
      List<Match> about,
      List<String> numbers) {

    /// A question of which no part was understood.
    public static final Frame EMPTY =
        new Frame(null, List.of(), false, List.of(), List.of(), List.of(), List.of());

    public Frame {
      askerRoles = List.copyOf(askerRoles);
      actors = List.copyOf(actors);
      others = List.copyOf(others);
      about = List.copyOf(about);
      numbers = List.copyOf(numbers);
    }
  }

  /// Another way of taking the question.
  ///
  /// @param label what it would be taken for, in words
  /// @param matched the words that would be taken in another sense, or ""
  /// @param ask the question as it would then be put
  public record Alternative(Part part, String label, String matched, Ask ask) {}

  /// A part of a question that can be taken in another way.
  public enum Part {
    KIND("kind"),
    ROLE("role"),
    ASKER("as"),
    ACTOR("actor"),
    COUNCIL("council");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
