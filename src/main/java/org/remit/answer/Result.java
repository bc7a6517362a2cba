package org.remit.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Reading;
import org.remit.source.Edition;
import org.remit.source.Span;

/// One clause shown in answer to a question, word for word, with its source.
///
/// @param rank 1 for the best
/// @param score how well it fits, rounded to four places; comparable within one answer only
/// @param part the part it plays in the answer
/// @param citation what a person can say to name it
/// @param heading the heading it stands under
/// @param context the lead-ins that complete its sentence, or ""
/// @param text the clause as printed
/// @param row the clause as a row of a table, or null where it is none
/// @param standing what must be known before relying on it: draft, proposed, struck-out, quoted, …
/// @param quotedFrom the instrument whose words they are, or ""
/// @param highlights the words that matched, as ranges of `text` in characters (code points)
/// @param changes words shown as inserted or struck out, as ranges of `text` in code points
/// @param readings what its sentences say, as people have reviewed them
/// @param uri the clause's IRI
/// @param href the page that shows it in its document
/// @param explanation the features of its score, in a fixed order; empty unless asked for
public record Result(
    int rank,
    double score,
    Part part,
    Edition edition,
    String citation,
    String heading,
    String context,
    String text,
    @Nullable TableRow row,
    List<String> standing,
    String quotedFrom,
    List<Span> highlights,
    List<Changed> changes,
    List<Reading> readings,
    String uri,
    String href,
    Map<String, Double> explanation) {

  public Result {
    standing = List.copyOf(standing);
    highlights = List.copyOf(highlights);
    changes = List.copyOf(changes);
    readings = List.copyOf(readings);
    explanation = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(explanation));
  }

  /// Words shown as a change, as a range of a result's text in code points.
  public record Changed(String kind, Span range) {}

  /// The part a clause plays in an answer.
  public enum Part {
    ANSWER("answer"),
    CONDITION("condition"),
    NEXT_STEP("next-step"),
    DEFINITION("definition"),
    /// Shown beside the answer, not as part of it.
    NEARBY("nearby");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
