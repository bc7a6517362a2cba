package org.remit.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Moves the words of questions and of clauses to places where a word of a question lies near the
/// words of a clause that answers it: "boss" near "Head of Service".
///
/// A matrix, learned by `./remit train` from the editorial questions and kept in
/// `data/ranking/word-map.txt`. Marks and the commonest words mean too little by themselves and are
/// left out.
public final class WordMap {

  private static final String RESOURCE = "data/ranking/word-map.txt";

  private static final Set<String> LITTLE =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "been", "being", "but", "by", "for", "if",
          "in", "into", "is", "it", "its", "of", "on", "or", "s", "such", "t", "that", "the",
          "their", "then", "there", "these", "they", "this", "to", "was", "were", "will", "with");

  private final float[][] rows;

  /// @param rows one for each dimension of the embedding model
  public WordMap(float[][] rows) {
    this.rows = rows;
  }

  /// The one that comes with Remit.
  public static WordMap load() {
    return new WordMap(Numbers.load(RESOURCE));
  }

  /// As [#load()] reads it: a line for each row, in ten-thousandths.
  public String written() {
    return Numbers.written(
        """
        # Where the words of questions and clauses are moved to: a matrix, in ten-thousandths.
        # Learned from the editorial questions; ./remit train makes it anew. Not edited by hand.
        """,
        rows);
  }

  /// Changes with the map.
  public String id() {
    return Numbers.id(rows);
  }

  /// How long the vectors of words are that it moves.
  public int reads() {
    return rows.length;
  }

  public int dimensions() {
    return rows[0].length;
  }

  /// Whether a piece of a word means anything by itself.
  public static boolean counts(String piece) {
    return !LITTLE.contains(piece) && piece.chars().anyMatch(Character::isLetterOrDigit);
  }

  /// The pieces that count; where none does, all of them.
  public static Worded counting(Worded text) {
    List<String> pieces = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < text.vectors().size(); i++) {
      if (counts(text.pieces().get(i))) {
        pieces.add(text.pieces().get(i));
        vectors.add(text.vectors().get(i));
      }
    }
    return pieces.isEmpty() ? text : new Worded(pieces, vectors);
  }

  /// The pieces of a text that count, each in its new place, again of length 1.
  public Worded moved(Worded text) {
    Worded counting = counting(text);
    List<float[]> moved =
        counting.vectors().stream().map(v -> Unit.of(Numbers.product(v, rows))).toList();
    return new Worded(counting.pieces(), moved);
  }
}
