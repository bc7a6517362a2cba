package org.remit.norm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.vocabulary.Scheme;

/// Who goes to whom, in order, with what is not settled where it arose.
///
/// @param from who may set out
/// @param about what the matter is: `an officer's conduct`
/// @param steps in order; where one sentence gives only a part of a path, that part
/// @param end what happens at the end, or null where the words do not say
/// @param variant the words that make this a variant of a path: the person complained of is in it
/// @param group the same for all sentences that tell of one path: `member-about-officer`
public record Escalation(
    List<Party> from,
    Phrase about,
    List<Step> steps,
    @Nullable Phrase end,
    @Nullable Phrase variant,
    @Nullable String group) {

  /// The IRI of the topic of complaints: a path about one that has no stated end is a dead end.
  public static final String COMPLAINTS = Scheme.TOPIC.concept("breach-and-complaints");

  public Escalation {
    from = List.copyOf(from);
    steps = List.copyOf(steps);
  }

  /// One stage.
  ///
  /// @param to who the matter goes to; several where the words leave a choice
  /// @param when on what condition: `if not satisfied`
  /// @param manner how the matter comes there
  public record Step(List<Party> to, @Nullable Phrase when, Manner manner) {

    public Step {
      to = List.copyOf(to);
    }

    /// A step of whoever set out.
    public Step(List<Party> to, @Nullable Phrase when) {
      this(to, when, Manner.GO);
    }
  }

  /// How a matter comes to those whom a step leads to.
  public enum Manner {
    /// Whoever set out goes to them.
    GO("go"),
    /// Somebody who has the matter takes it on to them, or asks them to take it on.
    PASSED_ON("passed-on"),
    /// They are among those who may deal with the person or the matter in the end. Several such
    /// steps after one another are a choice, and in no order.
    DEALT_WITH("dealt-with");

    private final String label;

    Manner(String label) {
      this.label = label;
    }

    /// Its name for programs: `passed-on`.
    public String label() {
      return label;
    }
  }
}
