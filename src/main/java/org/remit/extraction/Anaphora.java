package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.remit.norm.Party;

/// Who is meant where a sentence speaks of a thing that was spoken of before: "such relationships
/// must not", "they may only be used".
final class Anaphora {

  private static final Set<String> BONDS =
      Set.of(
          "relationship",
          "relation",
          "familiarity",
          "friendship",
          "contact",
          "closeness",
          "dealing");
  private static final Set<String> USE =
      Set.of("use", "disclose", "copy", "share", "keep", "pass", "divulge", "remove", "return");
  private static final Set<String> GIVEN =
      Set.of("give", "provide", "supply", "issue", "send", "disclose", "lend", "offer");

  private Anaphora() {}

  /// Who a finding's subject leads back to; none where it does not.
  static List<Party> parties(Reader reader, Finding finding, Setting setting) {
    Grammar g = reader.grammar();
    int subject = finding.subject();
    if (!g.has(subject)) {
      return List.of();
    }
    if (BONDS.contains(g.lemma(subject))) {
      List<Party> here = between(reader);
      return here.isEmpty() ? setting.between() : here;
    }
    if (finding.passive() && USE.contains(g.lemma(finding.predicate()))) {
      List<Party> here = receivers(reader, finding.modalFrom());
      boolean pronoun = Set.of("they", "these", "it", "this").contains(g.word(subject));
      return here.isEmpty() && pronoun ? setting.receivers() : here;
    }
    return List.of();
  }

  /// Who must act in a passive by words beside it: whoever holds what others are invited to, and
  /// whoever something is sent in the name of.
  static List<Party> told(Reader reader, Finding finding) {
    Grammar g = reader.grammar();
    boolean invites = g.lemma(finding.predicate()).equals("invite");
    boolean sends =
        g.lemma(finding.predicate()).matches("send|issue|sign")
            && finding.type() == Finding.Type.DUTY;
    for (int at = 1; at <= g.size(); at++) {
      boolean held =
          invites
              && g.word(at).matches("organised|arranged|hosted|called|held")
              && g.word(at + 1).equals("by");
      boolean named = sends && g.follows(at, "name", "of") && g.word(at - 1).equals("the");
      List<Party> found = held || named ? RolePhrases.after(reader, at + 1) : List.<Party>of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// Whether a finding's subject points to what was spoken of before: "such meetings".
  static boolean leadsBack(Reader reader, Finding finding) {
    Grammar g = reader.grammar();
    int subject = finding.subject();
    return g.has(subject)
        && g.words(g.subjects().phraseStart(subject), subject)
            .matches("(?is)(?:no |any |all )?(?:such|these|those|this|they|the meetings?)\\b.*");
  }

  /// The roles named after "between": two sides at least.
  static List<Party> between(Reader reader) {
    Grammar g = reader.grammar();
    List<Party> all = new ArrayList<>();
    for (int at = 1; at <= g.size(); at++) {
      List<Party> sides =
          g.word(at).equals("between") ? RolePhrases.after(reader, at) : List.<Party>of();
      for (Party side : sides.size() > 1 ? sides : List.<Party>of()) {
        if (all.stream().noneMatch(p -> p.role().equals(side.role()))) {
          all.add(side);
        }
      }
    }
    return all;
  }

  /// Those to whom a thing is given, by the words before a token.
  static List<Party> receivers(Reader reader, int limit) {
    Grammar g = reader.grammar();
    for (int at = 1; at < limit; at++) {
      if (GIVEN.contains(g.lemma(at)) && g.isVerb(at)) {
        for (int to = at + 1; to < limit && to < at + 24; to++) {
          List<Party> found =
              g.word(to).equals("to") ? RolePhrases.after(reader, to) : List.<Party>of();
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }
}
