package org.remit.web;

import java.util.List;
import org.remit.comparison.SharedWording;

/// Sentences of several councils that are worded alike, made ready for their page.
///
/// @param councils how many councils have them
/// @param toTheLetter whether all have the same words
record WordingView(int councils, boolean toTheLetter, List<DifferencesView.Side> sides) {

  static List<WordingView> of(List<SharedWording> found) {
    return found.stream()
        .map(each ->
            new WordingView(
                each.documents().size(),
                each.toTheLetter(),
                each.passages().stream()
                    .map(p -> DifferencesView.Side.of(p.saying(), p.differing()))
                    .toList()))
        .toList();
  }
}
