package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Escalation;
import org.remit.norm.Escalation.Manner;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Permission;
import org.remit.norm.Phrase;
import org.remit.norm.Prohibition;
import org.remit.norm.Right;

/// Reads who goes to whom with what is not settled: from norms that send someone with a matter to a
/// role that can settle it.
final class Escalations {

  /// Verbs by which a matter goes to someone, whatever it is.
  private static final Set<String> GO =
      Set.of(
          "refer",
          "raise",
          "report",
          "redirect",
          "escalate",
          "complain",
          "channel",
          "address",
          "direct",
          "contact",
          "seek",
          "approach",
          "discuss",
          "speak");

  /// Verbs by which a matter goes to someone if it is one that needs settling.
  private static final Set<String> TURN =
      Set.of(
          "discuss",
          "take",
          "submit",
          "notify",
          "inform",
          "consult",
          "contact",
          "ask",
          "seek",
          "advise",
          "request",
          "bring",
          "declare",
          "approach",
          "obtain",
          "speak",
          "pass",
          "disclose",
          "register",
          "make",
          "write");

  private static final Pattern UNSETTLED =
      Pattern.compile(
          "\\b(?:advice|guidance|concern\\w*|complain\\w*|allegations?|disputes?|disagree\\w*|relationships?|approach|doubt|unsure|not"
              + " sure|matters?|issues?|breach\\w*|interests?|conduct|grievances?|unhappy|dissatisfied|questions?|clarification|circumstances|instructions|explanation|unresolved)\\b",
          Pattern.CASE_INSENSITIVE);

  /// Verbs by which someone above is told what there is to know.
  private static final Set<String> TOLD =
      Set.of("notify", "inform", "register", "declare", "disclose", "consult", "ask", "seek");

  /// Roles that one tells such things to.
  private static final Set<String> SUPERIORS =
      Set.of("monitoring-officer", "line-manager", "head-of-service", "hr-manager");

  /// Advice of those who were spoken of before.
  private static final Pattern THEIRS =
      Pattern.compile(
          "^(?:\\w+ )?(?:the )?(?:their|his|her|his/her) (?:advice|guidance|views?|help)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DOUBT =
      Pattern.compile(
          "\\b(?:not sure|unsure|in (?:any )?doubt|unclear|uncertain)\\b",
          Pattern.CASE_INSENSITIVE);

  /// Verbs by which someone settles a matter.
  private static final Set<String> SETTLE =
      Set.of("determine", "resolve", "decide", "arbitrate", "adjudicate", "rule", "mediate");

  /// Roles that settle what others cannot.
  private static final Set<String> ABOVE =
      Set.of(
          "monitoring-officer",
          "deputy-monitoring-officer",
          "chief-executive",
          "deputy-chief-executive",
          "chief-operating-officer",
          "strategic-director",
          "director",
          "head-of-service",
          "head-of-paid-service",
          "line-manager",
          "senior-officer",
          "chief-officer",
          "group-leader",
          "leader",
          "governance-and-audit-committee",
          "standards-committee",
          "hr-manager",
          "information-manager",
          "chief-finance-officer",
          "political-group",
          "audit-and-governance-committee",
          "independent-person",
          "press-office");

  /// Conditions on which a matter goes on.
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\b(?:unresolved|(?:not|cannot|can not|never) (?:be"
              + " )?(?:satisfied|resolved?|agreed?|reached|settled)|dissatisfied|fails?)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Roles roles;

  Escalations(Roles roles) {
    this.roles = roles;
  }

  /// The path that a sentence tells of, or a part of it; null where it tells of none.
  ///
  /// @param before who was bound by the sentence before, whom "their advice" may mean
  @Nullable Escalation read(Reader reader, List<Norm> norms, List<Party> before) {
    List<Escalation.Step> steps = new ArrayList<>();
    List<Party> from = new ArrayList<>();
    Phrase about = null;
    for (Norm norm : norms) {
      boolean bars = norm instanceof Prohibition || norm instanceof Right;
      List<Party> to = bars ? List.of() : to(reader, norm, before);
      boolean again = !steps.isEmpty() && names(steps.getLast().to()).equals(names(to));
      if (!to.isEmpty() && !again) {
        steps.add(new Escalation.Step(to, norm.condition(), manner(norm)));
        about = about == null ? about(norm) : about;
        norm.bearers().stream().filter(p -> !to.contains(p)).forEach(from::add);
      }
    }
    Phrase end = norms.isEmpty() ? null : Endings.in(reader);
    boolean procedure = steps.isEmpty() && end != null && Endings.isOfComplaint(reader);
    if (procedure) {
      about = about(norms.getFirst());
      from.addAll(norms.getFirst().bearers());
    }
    if (about == null || (steps.isEmpty() && !procedure)) {
      return null;
    }
    List<Party> setting = from.stream().distinct().toList();
    return new Escalation(setting, about, steps, end, variant(norms), group(setting, about));
  }

  /// Who is said to deal with somebody is not gone to.
  private static Manner manner(Norm norm) {
    return norm.action().text().matches("(?is)(?:be )?dealt? with\\b.*")
        ? Manner.DEALT_WITH
        : Manner.GO;
  }

  private static List<String> names(List<Party> to) {
    return to.stream().map(Party::role).sorted().toList();
  }

  private static List<Party> to(Reader reader, Norm norm, List<Party> before) {
    String verb = verb(norm);
    String whole = reader.grammar().text();
    boolean helps =
        norm.action().text().matches("(?is)be (?:able|available) to (?:advise|assist|help)\\b.*")
            || (verb.matches("advise|assist|help") && offered(norm));
    boolean arbiter =
        norm.action().text().matches("(?i)be the (?:final )?(?:arbiter|judge|decision).*");
    boolean settles =
        (SETTLE.contains(verb) && !(norm instanceof Permission) && UNSETTLED.matcher(whole).find())
            || arbiter
            || helps
            || (verb.equals("decide")
                && whole.matches("(?is).*\\bwhether (?:such|the|this|that)\\b.*"))
            || (norm.condition() != null
                && GOES_ON.matcher(norm.condition().text()).find()
                && !GO.contains(verb)
                && (!TURN.contains(verb) || acts(norm)));
    if (settles) {
      return norm.bearers().stream().filter(p -> ABOVE.contains(p.localName())).toList();
    }
    boolean asked = verb.equals("ask") && norm instanceof Permission;
    boolean superior =
        norm.counterparties().stream().anyMatch(p -> SUPERIORS.contains(p.localName()));
    boolean reports = TOLD.contains(verb) && superior;
    boolean turns = reports || (TURN.contains(verb) && !asked && UNSETTLED.matcher(whole).find());
    boolean goes = GO.contains(verb) || turns;
    if (!goes) {
      return List.of();
    }
    if (norm.counterparties().isEmpty() && THEIRS.matcher(norm.action().text()).find()) {
      return before.stream().filter(p -> ABOVE.contains(p.localName())).toList();
    }
    boolean unsure = DOUBT.matcher(whole).find();
    return norm.counterparties().stream()
        .filter(p -> ABOVE.contains(p.localName()) || (unsure && p.localName().equals("officer")))
        .toList();
  }

  /// Whether help is offered to those who need it: "will assist if required".
  private static boolean offered(Norm norm) {
    Phrase condition = norm.condition();
    return condition != null
        && condition
            .text()
            .matches("(?is)(?:if|when|where) (?:required|requested|necessary|needed|asked)\\b.*");
  }

  /// "Take action", "take steps": whoever does so settles the matter.
  private static boolean acts(Norm norm) {
    return norm.action().text().matches("(?is)take (?:\\w+ ){0,2}(?:action|steps)\\b.*");
  }

  /// The verb of an action, past adverbs and what only leads up to it: "initially wish to seek".
  private static String verb(Norm norm) {
    String text = norm.action().text().toLowerCase(Locale.ROOT);
    String plain =
        text.replaceFirst(
            "^(?:(?:\\w+ly|first|also|then|always) )*(?:(?:wish|seek|need|try|endeavour|attempt) to"
                + " )?(?:(?:\\w+ly|first) )*",
            "");
    return plain.split("[^\\p{L}]", 2)[0];
  }

  private static Phrase about(Norm norm) {
    Phrase condition = norm.condition();
    return condition != null ? condition : norm.action().words();
  }

  /// The condition that names a role of the path as the one complained of.
  private static @Nullable Phrase variant(List<Norm> norms) {
    for (Norm norm : norms) {
      Phrase condition = norm.condition();
      if (condition != null
          && condition
              .text()
              .matches(
                  "(?is).*\\b(?:concerned|in question|complained of|in the case of|the subject"
                      + " of)\\b.*\\b(?:is|of)\\b.*")) {
        return condition;
      }
    }
    return null;
  }

  private @Nullable String group(List<Party> from, Phrase about) {
    boolean member = from.stream().anyMatch(p -> roles.isMember(p.role()));
    boolean officer = from.stream().anyMatch(p -> roles.isOfficer(p.role()));
    String who = member && officer ? "both" : member ? "member" : officer ? "officer" : null;
    if (who == null) {
      return null;
    }
    List<String> named = roles.in(about.text());
    boolean ofOfficer = named.stream().anyMatch(roles::isOfficer);
    boolean ofMember = named.stream().anyMatch(roles::isMember);
    String whom =
        who.equals("member") && ofOfficer
            ? "-about-officer"
            : who.equals("officer") && ofMember ? "-about-member" : "";
    return who + whom;
  }
}
