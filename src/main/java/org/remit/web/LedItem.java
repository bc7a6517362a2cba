package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import org.remit.answer.Reading.Passage;
import org.remit.answer.Result;

/// One item of the list that a clause leads in to, in its own words.
///
/// @param number as printed, or what it is cited by where no number is printed
/// @param cited what it is cited by
/// @param href where its document shows it
/// @param depth 1 for an item of the clause's own list, 2 for an item of that item's, and so on
record LedItem(String number, String cited, MarkedText text, String href, int depth) {

  private static final int DEEPEST = 3;

  /// The items below a clause, in reading order; empty where it leads in to none, or where only a
  /// piece of it is shown.
  static List<LedItem> of(Result result, List<Passage> document) {
    String href = result.href();
    List<Passage> chain = BestView.chain(document, href.substring(href.indexOf('#') + 1));
    if (chain.isEmpty()) {
      return List.of();
    }
    Passage own = chain.getLast();
    if (own.text().isEmpty() || !result.text().startsWith(own.text())) {
      return List.of();
    }
    List<LedItem> items = new ArrayList<>();
    add(own, href.substring(0, href.indexOf('#') + 1), 1, items);
    return items;
  }

  private static void add(Passage above, String page, int depth, List<LedItem> items) {
    for (Passage item : above.passages()) {
      if (item.level().equals("item")) {
        if (!item.text().isEmpty()) {
          items.add(
              new LedItem(
                  item.number().isEmpty() ? item.citation() : item.number(),
                  item.citation(),
                  MarkedText.of(item.text(), List.of(), item.changes(), item.standing()),
                  page + item.id(),
                  depth));
        }
        add(item, page, Math.min(depth + 1, DEEPEST), items);
      }
    }
  }
}
