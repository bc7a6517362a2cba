package org.remit.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.remit.clause.ClauseTree;
import org.remit.clause.EId;
import org.remit.clause.Furniture;
import org.remit.clause.Furniture.Kind;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;

/// Lays out what a document's sentences say in the order of the text, with the furniture that has
/// words of its own, such as page headers, between them.
final class Sentences {

  private static final Set<Kind> WITH_WORDS =
      Set.of(Kind.PAGE_HEADER, Kind.CONTENTS, Kind.NAVIGATION, Kind.SEPARATOR);

  private Sentences() {}

  static List<Reading> inOrder(ClauseTree tree, List<Reading> readings) {
    List<Reading> all = new ArrayList<>(readings);
    for (Furniture furniture : tree.furniture()) {
      String text = tree.text(List.of(furniture.span()));
      if (WITH_WORDS.contains(furniture.kind())
          && text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        all.add(furniture(furniture, text, tree));
      }
    }
    all.sort(Comparator.comparing(Reading::span).thenComparing(Reading::id));
    return all;
  }

  private static Reading furniture(Furniture furniture, String text, ClauseTree tree) {
    String id = "furniture_" + tree.source().codePoints(furniture.span()).start();
    return new Reading(
        id,
        new EId(id),
        "",
        List.of(furniture.span()),
        text,
        Set.of(),
        SentenceKind.FURNITURE,
        List.of(),
        null,
        List.of(),
        null,
        furniture.kind().label(),
        false);
  }
}
