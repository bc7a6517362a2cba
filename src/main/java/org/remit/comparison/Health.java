package org.remit.comparison;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.norm.SentenceKind;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;

/// The places of one document that whoever looks after it may want to look at. None is a fault for
/// certain: an editor decides.
///
/// @param coverage how much of the text is what, adding up to the whole
/// @param reviewed how many norms people have reviewed
/// @param drafted how many norms were read by rule alone
/// @param references how many references to its own clauses there are
/// @param broken those of them that lead nowhere
/// @param undefined roles that it names and says nothing of
/// @param gaps what several other documents state and this one does not
/// @param gapsKnown whether people have reviewed what this document states, so that gaps can be
///   told
public record Health(
    Edition edition,
    List<Share> coverage,
    int reviewed,
    int drafted,
    int references,
    List<Place> broken,
    List<Tension> tensions,
    List<DeadEnd> deadEnds,
    List<Named> undefined,
    List<Gap> gaps,
    boolean gapsKnown,
    List<Review> reviews) {

  public Health {
    coverage = List.copyOf(coverage);
    broken = List.copyOf(broken);
    tensions = List.copyOf(tensions);
    deadEnds = List.copyOf(deadEnds);
    undefined = List.copyOf(undefined);
    gaps = List.copyOf(gaps);
    reviews = List.copyOf(reviews);
  }

  /// How much of the text is of one kind.
  ///
  /// @param percent of its characters that are no blanks
  public record Share(SentenceKind kind, int sentences, double percent) {}

  /// Words and the clause they stand in.
  public record Place(String citation, String words, String href) {}

  /// A complaint that ends without anybody to go to.
  ///
  /// @param about what the matter is, in the document's words
  /// @param variant the words that make it a special case, or ""
  /// @param at the sentences that tell of it
  public record DeadEnd(String about, String variant, List<Place> at) {

    public DeadEnd {
      at = List.copyOf(at);
    }
  }

  /// A role that is named.
  ///
  /// @param words what the document calls it, as first printed
  /// @param times how often
  /// @param first where first
  public record Named(Concept role, String words, int times, Place first) {}

  /// A rule that other documents state.
  ///
  /// @param rule its name
  /// @param topic the topic that it is listed under, or ""
  /// @param elsewhere a sentence of each document that states it
  public record Gap(String rule, String topic, List<Saying> elsewhere) {

    public Gap {
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /// What the document says of its own review.
  ///
  /// @param due when it fell or falls due, counted from the edition's date; null where the document
  ///   gives no date or no time
  /// @param passed whether that day is past
  public record Review(Saying saying, @Nullable LocalDate due, boolean passed) {}
}
