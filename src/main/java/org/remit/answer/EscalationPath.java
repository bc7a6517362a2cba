package org.remit.answer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Escalation;
import org.remit.norm.Escalation.Manner;
import org.remit.norm.Reading;
import org.remit.source.Edition;

/// One way to go with a matter, joined from every sentence of a document that tells of it: who sets
/// out, who it goes to first and next, on what condition, and where it ends.
///
/// @param uri its IRI
/// @param id its name in its document: `member-about-officer`
/// @param from IRIs of the roles that may set out on it; empty where the words do not say
/// @param about what it is about, in the document's words, each once
/// @param topics IRIs of what its sentences are about
/// @param complaint whether it is about a complaint
/// @param condition the words that make it a variant of another path, or ""
/// @param stops in the order told
/// @param ends what comes last, in the document's words; empty where they do not say
/// @param readings every sentence that tells of it, in reading order
/// @param variants what happens instead where the person concerned is in the path
public record EscalationPath(
    Edition edition,
    String uri,
    String id,
    List<String> from,
    List<String> about,
    List<String> topics,
    boolean complaint,
    String condition,
    List<Stop> stops,
    List<Told> ends,
    List<Reading> readings,
    List<EscalationPath> variants) {

  public EscalationPath {
    from = List.copyOf(from);
    about = List.copyOf(about);
    topics = List.copyOf(topics);
    stops = List.copyOf(stops);
    ends = List.copyOf(ends);
    readings = List.copyOf(readings);
    variants = List.copyOf(variants);
  }

  /// Whether someone who is still not content is told of nowhere to go: nothing is said to come
  /// last, and nobody to deal with it in the end.
  public boolean deadEnd() {
    return complaint && last().isEmpty() && !dealtWith();
  }

  /// What is told to come last, without the procedures to follow from the first.
  public List<Told> last() {
    return ends.stream().filter(end -> !isFirst(end)).toList();
  }

  /// Whether it comes to those who may deal with the matter in the end.
  public boolean dealtWith() {
    return !stops.isEmpty() && stops.getLast().manner() == Manner.DEALT_WITH;
  }

  /// Whether an end is told before anybody to go to is: a procedure to follow from the first.
  public boolean isFirst(Told end) {
    return !stops.isEmpty()
        && readings.indexOf(end.reading())
            < readings.indexOf(stops.getFirst().ways().getFirst().reading());
  }

  /// Whether people have read all that it is joined from.
  public boolean reviewed() {
    return readings.stream().allMatch(Reading::reviewed);
  }

  /// Its name, where its sentences give it one; null where one sentence alone tells of it.
  public @Nullable String group() {
    for (Reading reading : readings) {
      Escalation told = reading.escalation();
      if (told != null && told.group() != null) {
        return told.group();
      }
    }
    return null;
  }

  /// It and its variants.
  public Stream<EscalationPath> withVariants() {
    return Stream.concat(Stream.of(this), variants.stream());
  }

  /// Words of a clause, and the sentence they stand in.
  ///
  /// @param words some words of the sentence, or ""
  /// @param leadIn the words before a list that complete the sentence, or ""
  /// @param who who does what the words say, where they do not name anybody; or ""
  /// @param deed whether it is known who does it, or by which procedure it is done
  public record Told(String words, Reading reading, String leadIn, String who, boolean deed) {

    public Told(String words, Reading reading) {
      this(words, reading, "", "", true);
    }
  }

  /// Who the matter goes to.
  ///
  /// @param who in the document's words where they can stand alone, else by the vocabulary's names
  /// @param roles IRIs of their roles
  /// @param turn whether they come after those before them, in their place or beside them
  /// @param manner how the matter comes there
  /// @param ways each sentence that leads here, with the words of its condition
  public record Stop(String who, List<String> roles, Turn turn, Manner manner, List<Told> ways) {

    public Stop {
      roles = List.copyOf(roles);
      ways = List.copyOf(ways);
    }

    /// A stop that whoever set out goes to.
    public Stop(String who, List<String> roles, Turn turn, List<Told> ways) {
      this(who, roles, turn, Manner.GO, ways);
    }
  }

  /// How a stop follows the one before it.
  public enum Turn {
    NEXT,
    INSTEAD,
    /// One of several who may deal with it, in no order.
    BESIDE
  }
}
