package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.remit.norm.Party;
import org.remit.vocabulary.Scheme;

/// Reads towards whom a norm's bearers act: the roles that its action names, and whoever a passive
/// is done to.
final class Counterparties {

  private static final String COUNCIL = Scheme.ROLE.concept("council");
  private static final Set<String> TOWARDS =
      Set.of("to", "towards", "against", "from", "inform", "advise", "notify", "tell");

  private final Roles roles;

  Counterparties(Roles roles) {
    this.roles = roles;
  }

  List<Party> read(
      Reader reader, Finding finding, int last, List<Party> bearers, List<Party> patients) {
    List<Party> found = new ArrayList<>(patients);
    for (Roles.Named role : reader.roles()) {
      boolean after =
          role.first() > finding.modalTo()
              && role.first() >= finding.predicate()
              && role.last() <= last;
      boolean bears = bearers.size() == 1 && bearers.getFirst().role().equals(role.role());
      if (after && !bears && isMet(reader.grammar(), role)) {
        add(role.party(reader), found);
      }
    }
    return found.isEmpty() ? opposite(reader, bearers) : found;
  }

  private static void add(Party party, List<Party> found) {
    if (found.stream().noneMatch(p -> p.role().equals(party.role()))) {
      found.add(party);
    }
  }

  /// Whether someone named in an action is met by it, and not only what something is called after:
  /// "Council business", "on behalf of the Council", "social media".
  private static boolean isMet(Grammar g, Roles.Named role) {
    int before = role.first() - 1;
    while (g.tag(before).matches("DT|JJ.*|PRP\\$")) {
      before--;
    }
    if (role.role().equals(COUNCIL)) {
      return TOWARDS.contains(g.word(before)) && !g.isNoun(role.last() + 1);
    }
    boolean named = g.follows(before - 1, "behalf|name|than", "of");
    boolean than = g.word(before).equals("than");
    boolean social = g.word(role.first() - 1).equals("social");
    return !named && !than && !social;
  }

  /// The other side, where the sentence names it outside the action alone: "if a member asks for a
  /// meeting, the officer will attend".
  private List<Party> opposite(Reader reader, List<Party> bearers) {
    boolean members =
        !bearers.isEmpty() && bearers.stream().allMatch(p -> roles.isMember(p.role()));
    boolean officers =
        !bearers.isEmpty() && bearers.stream().allMatch(p -> roles.isOfficer(p.role()));
    List<Party> found = new ArrayList<>();
    for (Roles.Named role : reader.roles()) {
      boolean other =
          (members && roles.isOfficer(role.role())) || (officers && roles.isMember(role.role()));
      if (other) {
        add(role.party(reader), found);
      }
    }
    return found;
  }
}
