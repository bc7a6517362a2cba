package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.vocabulary.Scheme;

/// Reads who bears a norm and towards whom.
final class Parties {

  private static final Set<String> PERSONAL =
      Set.of(
          "they", "he", "she", "he/she", "them", "those", "both", "neither", "each", "all",
          "either");
  private static final Set<String> WE = Set.of("we", "our", "us");

  /// Participles that tell how someone is, not what is done to them.
  private static final Set<String> STATES =
      Set.of("committed", "involved", "prepared", "concerned", "dedicated", "satisfied", "bound");

  /// Verbs by which a matter goes on to someone.
  private static final Set<String> PASS_ON =
      Set.of(
          "refer",
          "raise",
          "address",
          "channel",
          "direct",
          "report",
          "redirect",
          "discuss",
          "make",
          "notify",
          "deal",
          "handle");

  /// Verbs of how words and things are to be understood.
  private static final Set<String> INTERPRET =
      Set.of(
          "interpret",
          "construe",
          "read",
          "regard",
          "see",
          "view",
          "consider",
          "recognise",
          "understand",
          "assume",
          "rely");

  private final Roles roles;
  private final Counterparties counterparties;

  Parties(Roles roles) {
    this.roles = roles;
    this.counterparties = new Counterparties(roles);
  }

  /// Who is bound or free, by the words of the sentence or what was said before it.
  List<Party> bearers(Reader reader, Finding finding, Setting setting) {
    Grammar g = reader.grammar();
    boolean others = finding.only() > finding.predicate();
    if (others || (!finding.passive() && Precedence.isOf(g, finding.predicate()))) {
      // whoever is named is who may; and which rule prevails binds no one in particular
      return List.of();
    }
    if (finding.passive() && !STATES.contains(g.word(finding.predicate()))) {
      List<Party> agents = agents(reader, finding.predicate());
      if (agents.isEmpty() && INTERPRET.contains(g.lemma(finding.predicate()))) {
        // how a text is to be read binds no one in particular
        return List.of();
      }
      if (agents.isEmpty() && g.has(finding.subject())) {
        agents = makers(reader, finding.subject(), finding.modalFrom());
      }
      return agents.isEmpty() ? unnamed(reader, finding, setting) : agents;
    }
    List<Party> named = parties(reader, finding.subject(), setting);
    return named.isEmpty() ? implied(reader, finding, setting) : named;
  }

  /// The roles that a noun or pronoun stands for.
  List<Party> parties(Reader reader, int subject, Setting setting) {
    Grammar g = reader.grammar();
    if (!g.has(subject)) {
      return List.of();
    }
    String word = g.word(subject);
    if (word.equals("who") || word.equals("which") || word.equals("that")) {
      List<Party> beside = RolePhrases.beside(reader, subject);
      int noun = relativeTo(g, subject);
      return !beside.isEmpty() || noun == 0 ? beside : parties(reader, noun, setting);
    }
    List<Party> named = RolePhrases.named(reader, subject);
    if (!named.isEmpty()) {
      return named;
    }
    if (WE.contains(word)) {
      return announced(reader, setting, subject);
    }
    if (word.equals("you") || PERSONAL.contains(word)) {
      List<Party> before = word.equals("you") ? List.of() : before(reader, subject);
      List<Party> earlier = setting.subjects().isEmpty() ? setting.mentioned() : setting.subjects();
      List<Party> spoken = before.isEmpty() ? earlier : before;
      return spoken.isEmpty() ? announced(reader, setting, subject) : spoken;
    }
    return List.of();
  }

  /// The members and officers that a sentence names, each once.
  List<Party> sides(Reader reader) {
    List<Party> found = new ArrayList<>();
    for (Roles.Named named : reader.roles()) {
      boolean side = roles.isMember(named.role()) || roles.isOfficer(named.role());
      if (side && found.stream().noneMatch(p -> p.role().equals(named.role()))) {
        found.add(named.party(reader));
      }
    }
    return found;
  }

  private static int relativeTo(Grammar g, int pronoun) {
    int verb = g.parent(pronoun);
    for (int at = verb; at > 0; at = g.parent(at)) {
      if (g.is(at, "acl")) {
        return g.parent(at);
      }
      if (!g.is(at, "conj")) {
        return 0;
      }
    }
    return 0;
  }

  /// Who a pronoun means within its sentence: whoever was the subject last, else was named last.
  private List<Party> before(Reader reader, int pronoun) {
    Grammar g = reader.grammar();
    boolean conditional =
        Set.of("if", "when", "where", "whenever", "whilst", "while", "although")
            .contains(g.word(1));
    for (Roles.Named role : reader.roles()) {
      if (conditional && role.last() < pronoun && g.words(1, role.first()).indexOf(',') < 0) {
        return RolePhrases.named(reader, role.last());
      }
    }
    List<Party> best = List.of();
    for (int at = pronoun - 1; at >= 1; at--) {
      boolean subject = g.relation(at).equals("nsubj") || g.relation(at).equals("nsubj:pass");
      if (subject) {
        List<Party> named = RolePhrases.named(reader, at);
        if (!named.isEmpty()) {
          return named;
        }
      }
    }
    for (Roles.Named role : reader.roles()) {
      if (role.last() < pronoun && best.isEmpty()) {
        best = RolePhrases.after(reader, role.first() - 1);
      }
    }
    return best;
  }

  private List<Party> announced(Reader reader, Setting setting, int token) {
    Phrase words = reader.phrase(token, token);
    for (Roles.Named role : reader.roles()) {
      // "as members, we will"
      boolean as = reader.grammar().word(role.first() - 1).equals("as");
      if (as && role.last() < token && token - role.last() <= 2) {
        return List.of(new Party(role.role(), words));
      }
    }
    List<String> lead = setting.inLead(reader.statement());
    List<String> meant = lead.isEmpty() ? setting.underHeading() : lead;
    return meant.stream().map(role -> new Party(role, words)).toList();
  }

  /// Who does what is done, said with "by".
  List<Party> agents(Reader reader, int predicate) {
    Grammar g = reader.grammar();
    for (int at = predicate + 1; at <= g.size(); at++) {
      String tag = g.tag(at);
      if (g.word(at).equals("by")) {
        return RolePhrases.after(reader, at);
      }
      if (tag.equals("VBN") || tag.equals("VBG") || Clauses.isFinite(g, at) || tag.equals(":")) {
        return List.of();
      }
    }
    return List.of();
  }

  /// Who makes the thing that a rule is about: "Officers' letters", "papers issued by the Council",
  /// "respect between members and officers".
  private List<Party> makers(Reader reader, int subject, int limit) {
    Grammar g = reader.grammar();
    for (Roles.Named role : reader.roles()) {
      boolean within = role.last() < limit && g.isBelow(role.last(), subject);
      if (!within) {
        continue;
      }
      boolean compound =
          (g.is(role.last(), "compound") || g.is(role.last(), "nmod:poss"))
              && g.parent(role.last()) == subject;
      if (compound) {
        return List.of(role.party(reader));
      }
    }
    return List.of();
  }

  /// Who must act where a passive does not say: whoever deals with the person it is done to; else
  /// whoever the sentences before bind; else whoever the heading names.
  private List<Party> unnamed(Reader reader, Finding finding, Setting setting) {
    Grammar g = reader.grammar();
    List<Party> told = Anaphora.told(reader, finding);
    if (!told.isEmpty()) {
      return told;
    }
    boolean opens = Set.of("if", "when", "where").contains(g.word(1));
    if (opens && PASS_ON.contains(g.lemma(finding.predicate())) && !reader.roles().isEmpty()) {
      Roles.Named first = reader.roles().getFirst();
      if (first.first() <= 4 && g.words(1, first.first()).indexOf(',') < 0) {
        return List.of(first.party(reader));
      }
    }
    List<Party> patient = parties(reader, finding.subject(), setting);
    if (!patient.isEmpty()) {
      Party first = patient.getFirst();
      Optional<String> group = groupInSight(reader, first);
      Optional<String> other = group.isPresent() ? group : roles.opposite(first.role());
      return other.map(role -> List.of(new Party(role, first.words()))).orElse(List.of());
    }
    return elsewhere(reader, finding, setting);
  }

  /// A political group that an officer is asked to: it does the asking.
  private Optional<String> groupInSight(Reader reader, Party patient) {
    String group = Scheme.ROLE.concept("political-group");
    String words = reader.grammar().text() + " " + String.join(" ", reader.statement().headings());
    boolean meeting =
        words.matches("(?is).*\\b(?:party|political) groups?\\b.*|.*\\bgroup meetings?\\b.*");
    return roles.isOfficer(patient.role()) && meeting ? Optional.of(group) : Optional.empty();
  }

  private List<Party> elsewhere(Reader reader, Finding finding, Setting setting) {
    Phrase words = reader.phrase(finding.modalFrom(), finding.modalFrom());
    List<Party> meant = Anaphora.parties(reader, finding, setting);
    if (!meant.isEmpty()) {
      return meant;
    }
    List<Party> between = between(reader, finding);
    if (!between.isEmpty()) {
      return between;
    }
    Optional<String> giver = giver(reader);
    boolean same =
        giver.isPresent()
            && !setting.bearers().isEmpty()
            && setting.bearers().stream().allMatch(p -> sameSide(p.role(), giver.get()));
    boolean passedOn =
        PASS_ON.contains(reader.grammar().lemma(finding.predicate()))
            && !setting.bearers().isEmpty();
    if (giver.isPresent() && !same && !passedOn) {
      return List.of(new Party(giver.get(), words));
    }
    if (!setting.bearers().isEmpty()) {
      return setting.bearers();
    }
    if (!setting.underHeading().isEmpty()) {
      return setting.underHeading().stream().map(role -> new Party(role, words)).toList();
    }
    return giver
        .map(role -> List.of(new Party(role, words)))
        .orElseGet(() -> Anaphora.leadsBack(reader, finding) ? setting.earlier() : List.of());
  }

  private boolean sameSide(String one, String other) {
    return (roles.isMember(one) && roles.isMember(other))
        || (roles.isOfficer(one) && roles.isOfficer(other));
  }

  /// Who gives, where only who receives is named: officers to members, members to officers.
  private Optional<String> giver(Reader reader) {
    Grammar g = reader.grammar();
    List<String> received = new ArrayList<>();
    for (Roles.Named role : reader.roles()) {
      boolean named =
          g.words(Math.max(1, role.first() - 5), role.first()).matches("(?is).*\\bname of\\b.*");
      int before = to(g, role.first());
      boolean to = before > 0 && RolePhrases.near(g, before, role.first());
      if (to && !named && !received.contains(role.role())) {
        received.add(role.role());
      }
    }
    boolean members = !received.isEmpty() && received.stream().allMatch(roles::isMember);
    boolean officers = !received.isEmpty() && received.stream().allMatch(roles::isOfficer);
    return members || officers ? roles.opposite(received.getFirst()) : Optional.empty();
  }

  /// The nearest "to", "from" or "with" before a token; the token itself where none is near.
  private static int to(Grammar g, int token) {
    for (int at = token - 1; at > 0 && at > token - 5; at--) {
      if (Set.of("to", "from", "with", "for", "inviting").contains(g.word(at))) {
        return at;
      }
    }
    return 0;
  }

  /// Both sides, where what must be is between them.
  private static List<Party> between(Reader reader, Finding finding) {
    Grammar g = reader.grammar();
    for (int at = 1; at <= g.size(); at++) {
      boolean exists =
          !g.isVerb(finding.predicate())
              || g.isBe(finding.predicate())
              || g.lemma(finding.predicate()).equals("have")
              || g.text().matches("(?is).*\\bthere (?:must|should|shall|will|is|are)\\b.*");
      boolean here = (exists && at > finding.predicate()) || at < finding.modalFrom();
      if (g.word(at).equals("between") && here) {
        List<Party> sides = RolePhrases.after(reader, at);
        if (sides.size() > 1) {
          return sides;
        }
      }
    }
    return List.of();
  }

  private List<Party> implied(Reader reader, Finding finding, Setting setting) {
    List<Party> makers =
        reader.grammar().has(finding.subject())
            ? makers(reader, finding.subject(), finding.modalFrom())
            : List.of();
    return !makers.isEmpty() ? makers : elsewhere(reader, finding, setting);
  }

  /// Towards whom a norm's bearers act.
  List<Party> counterparties(
      Reader reader, Finding finding, int last, List<Party> bearers, Setting setting) {
    List<Party> patients =
        finding.passive() ? parties(reader, finding.subject(), setting) : List.of();
    return counterparties.read(reader, finding, last, bearers, patients);
  }
}
