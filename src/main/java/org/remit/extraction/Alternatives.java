package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;
import org.remit.norm.Party;

/// Where a verb that is said once leads to different people in different cases: "to the director
/// or, if the director is away, to the chief executive".
///
/// @param first the "or" or "and" that it begins with
/// @param when the case
/// @param to who it leads to in that case
/// @param from where the words begin that say so
/// @param last where they end
record Alternatives(int first, Qualifier when, List<Party> to, int from, int last) {

  Alternatives {
    to = List.copyOf(to);
  }

  /// The further cases of a finding, in order.
  static List<Alternatives> in(
      Reader reader, Finding finding, int limit, List<Qualifier> qualifiers) {
    Grammar g = reader.grammar();
    List<Alternatives> found = new ArrayList<>();
    for (Qualifier when : qualifiers) {
      int comma = g.word(when.first() - 1).equals(",") ? 1 : 0;
      int joint = when.first() - 1 - comma;
      boolean follows =
          joint > finding.predicate()
              && when.last() < limit
              && g.tag(joint).equals("CC")
              && g.word(when.last() + 1).equals(",");
      if (follows) {
        int from = when.last() + 2;
        int before = g.follows(from, "to|with|from") ? from : from - 1;
        List<Party> to = RolePhrases.after(reader, before);
        if (!to.isEmpty()) {
          found.add(new Alternatives(joint, when, to, from, limit));
        }
      }
    }
    return ended(g, found);
  }

  /// Each ends where the next begins.
  private static List<Alternatives> ended(Grammar g, List<Alternatives> found) {
    List<Alternatives> ended = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Alternatives one = found.get(i);
      int last = i + 1 < found.size() ? found.get(i + 1).first() - 1 : one.last();
      while (last > one.from() && (g.word(last).matches("[,;.]") || g.tag(last).equals("CC"))) {
        last--;
      }
      ended.add(new Alternatives(one.first(), one.when(), one.to(), one.from(), last));
    }
    return ended;
  }
}
