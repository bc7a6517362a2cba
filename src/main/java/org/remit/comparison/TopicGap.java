package org.remit.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;

/// A topic that the rules of several documents speak of and one document does not.
///
/// @param lookup what was looked for to be able to say so
/// @param elsewhere those whose rules do
public record TopicGap(Concept topic, Lookup lookup, List<Edition> elsewhere) {

  /// So many other documents must speak of a topic before silence on it is worth a look.
  public static final int SEVERAL = 2;

  public TopicGap {
    elsewhere = List.copyOf(elsewhere);
  }

  /// The gaps of one document among all, those first that most others speak of.
  public static List<TopicGap> of(Matrix matrix, String document) {
    List<TopicGap> gaps = new ArrayList<>();
    for (Row row : matrix.rows()) {
      List<Edition> elsewhere =
          row.cells().stream().filter(TopicGap::rules).map(Cell::edition).toList();
      for (Cell cell : row.cells()) {
        if (cell instanceof Cell.Silent silent
            && cell.edition().document().equals(document)
            && elsewhere.size() >= SEVERAL) {
          gaps.add(new TopicGap(row.topic(), silent.lookup(), elsewhere));
        }
      }
    }
    gaps.sort(
        Comparator.comparingInt((TopicGap gap) -> -gap.elsewhere().size())
            .thenComparing(gap -> gap.topic().label()));
    return List.copyOf(gaps);
  }

  private static boolean rules(Cell cell) {
    return cell instanceof Cell.Speaks speaks && !speaks.noRule();
  }
}
