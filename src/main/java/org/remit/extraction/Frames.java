package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Action;
import org.remit.norm.Duty;
import org.remit.norm.Frame;
import org.remit.norm.Grounding;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Permission;
import org.remit.norm.Phrase;
import org.remit.norm.Prohibition;
import org.remit.norm.Right;
import org.remit.norm.Strength;
import org.remit.norm.TimeLimit;
import org.remit.source.Span;

/// Fills the slots of the norms that the rules have found in a sentence.
final class Frames {

  private static final Pattern LET_PASS =
      Pattern.compile(
          "(?i)^(?:if|where|when|should)\\b.*\\b(?:not|no|never|cannot|fails?|failed|nothing|nobody)\\b");

  private final Parties parties;
  private final Concepts concepts;

  Frames(Parties parties, Concepts concepts) {
    this.parties = parties;
    this.concepts = concepts;
  }

  /// A finding and the rule that made it.
  record Ruled(Finding finding, String rule) {}

  List<Norm> read(Reader reader, List<Ruled> findings, Setting setting, List<String> topics) {
    Grammar g = reader.grammar();
    List<Finding> all = findings.stream().map(Ruled::finding).toList();
    List<Qualifier> qualifiers = Qualifiers.in(g, all);
    List<Limits.Found> limits = Limits.in(reader);
    List<Norm> norms = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = all.get(i);
      int reach = end(g, all, i);
      List<Alternatives> others = Alternatives.in(reader, finding, reach, qualifiers);
      int limit =
          others.isEmpty() ? reach : trimmed(g, finding.predicate(), others.getFirst().first() - 1);
      List<Qualifier> own =
          qualifiers.stream()
              .filter(q -> others.stream().noneMatch(other -> other.when().equals(q)))
              .toList();
      List<Party> bearers = parties.bearers(reader, finding, setting);
      int last = actionEnd(reader, finding, limit, own);
      List<Party> towards = parties.counterparties(reader, finding, last, bearers, setting);
      int leading = g.has(finding.subject()) ? finding.subject() : finding.modalFrom();
      Phrase word = reader.phrase(leading, leading);
      Frame frame =
          new Frame(
              setting.here(bearers, word),
              setting.here(towards, word),
              reader.phrase(finding.modalFrom(), finding.modalTo()),
              action(reader, finding, last, own),
              object(reader, finding),
              condition(reader, all, i, own),
              exception(reader, all, i, own, limit),
              timeLimit(reader, all, i, limits, own),
              concepts.instrument(reader),
              topics,
              new Grounding(
                  reader.statement().clause().eId(),
                  reader.statement().own().spans(),
                  findings.get(i).rule(),
                  null));
      norms.add(norm(finding, frame));
      for (Alternatives other : others) {
        norms.add(norm(finding, alternative(reader, finding, frame, other)));
      }
    }
    return norms;
  }

  /// The same in another case, towards others: "or, in the case of a director, the chief
  /// executive".
  private Frame alternative(Reader reader, Finding finding, Frame frame, Alternatives other) {
    Grammar g = reader.grammar();
    Phrase words = reader.phrase(other.from(), other.last());
    String object = finding.passive() && frame.object() != null ? " " + frame.object().text() : "";
    String text = g.lemma(finding.predicate()) + object + " " + words.text();
    boolean named = g.follows(other.when().first(), "in", "the", "case");
    List<Party> inCase =
        reader.roles().stream()
            .filter(role -> named && other.when().covers(role.first()))
            .map(role -> role.party(reader))
            .toList();
    return new Frame(
        inCase.isEmpty() ? frame.bearers() : inCase,
        other.to(),
        frame.modal(),
        new Action(frame.action().concept(), text, words),
        frame.object(),
        reader.phrase(other.when().first(), other.when().last()),
        frame.exception(),
        frame.timeLimit(),
        frame.instrument(),
        frame.topics(),
        frame.grounding());
  }

  private static Norm norm(Finding finding, Frame frame) {
    Strength strength = finding.strength() == null ? Strength.MANDATORY : finding.strength();
    return switch (finding.type()) {
      case DUTY -> new Duty(strength, frame);
      case PROHIBITION -> new Prohibition(strength, frame);
      case PERMISSION -> new Permission(frame);
      case RIGHT -> new Right(frame);
    };
  }

  /// The last token that can belong to a finding: before the next one's own words.
  private static int end(Grammar g, List<Finding> all, int i) {
    Finding finding = all.get(i);
    int end = g.size();
    for (Finding other : all) {
      if (other.predicate() > finding.predicate()) {
        boolean shared = other.modalFrom() == finding.modalFrom();
        int start =
            shared
                ? other.actionFrom()
                : Math.min(other.modalFrom(), subjectStart(g, other, finding));
        boolean reported = !shared && g.word(start - 1).equals("that");
        end = reported ? end : Math.min(end, Math.max(finding.predicate(), start - 1));
      }
    }
    return trimmed(g, finding.predicate(), end);
  }

  private static int subjectStart(Grammar g, Finding other, Finding finding) {
    int subject = other.subject();
    boolean own = g.has(subject) && subject > finding.predicate() && subject < other.modalFrom();
    return own
        ? Math.max(finding.predicate() + 1, Math.min(subject, g.first(subject)))
        : other.modalFrom();
  }

  private static int trimmed(Grammar g, int from, int to) {
    int last = to;
    while (last > from && (g.tag(last).equals("CC") || g.word(last).matches("[,;.:]|but|nor"))) {
      last--;
    }
    return last;
  }

  private static int actionEnd(
      Reader reader, Finding finding, int limit, List<Qualifier> qualifiers) {
    Grammar g = reader.grammar();
    int last = limit;
    if (finding.only() > 0) {
      last = Math.min(last, onlyFrom(reader, finding) - 1);
    }
    for (Qualifier qualifier : qualifiers) {
      if (qualifier.first() > finding.predicate() && qualifier.first() <= last) {
        last = qualifier.first() - 1;
      }
    }
    return Math.max(finding.predicate(), trimmed(g, finding.predicate(), last));
  }

  private Action action(Reader reader, Finding finding, int last, List<Qualifier> qualifiers) {
    Grammar g = reader.grammar();
    int predicate = finding.predicate();
    int from = Math.max(1, Math.min(finding.actionFrom(), predicate));
    int first = from;
    if (qualifiers.stream().anyMatch(q -> q.first() >= first && q.last() < predicate)) {
      from = predicate;
    }
    int end = Math.max(from, last);
    Phrase words = reader.phrase(from, end);
    String rest = predicate < end ? " " + g.words(predicate + 1, end) : "";
    String text = words.text();
    if (finding.passive() && g.has(finding.subject()) && finding.subject() < predicate) {
      int head = finding.subject();
      String patient =
          g.words(g.subjects().phraseStart(head), Math.min(g.last(head), finding.modalFrom() - 1));
      text = g.lemma(predicate) + " " + (patient.isEmpty() ? g.word(head) : patient) + rest;
    } else if (from == predicate && g.tag(predicate).matches("VBG|VBZ")) {
      text = g.lemma(from) + rest;
    }
    boolean leaves =
        finding.type() == Finding.Type.PERMISSION || finding.type() == Finding.Type.RIGHT;
    boolean denied =
        Clauses.negated(g, finding.modalFrom(), finding.modalTo())
            || (leaves && Clauses.negativeSubject(g, finding.subject()));
    boolean hinders =
        finding.modalTo() == finding.modalFrom() || g.tag(finding.predicate()).equals("VBG");
    String plain = text.replaceFirst("^[\\s,;:(–-]+", "").strip();
    String named = leaves && denied && !hinders ? "not " + plain : plain;
    return new Action(concepts.action(g, predicate, named), named, words);
  }

  private static @Nullable Phrase object(Reader reader, Finding finding) {
    Grammar g = reader.grammar();
    if (finding.passive() && g.has(finding.subject())) {
      int head = finding.subject();
      return reader.phrase(
          g.first(head), Math.max(head, Math.min(g.last(head), finding.modalFrom())));
    }
    return g.child(finding.predicate(), "obj")
        .map(head -> reader.phrase(g.first(head), g.last(head)))
        .orElse(null);
  }

  private static @Nullable Phrase condition(
      Reader reader, List<Finding> all, int i, List<Qualifier> qualifiers) {
    Phrase found = qualifier(reader, all, i, qualifiers, false);
    return found == null ? described(reader, all.get(i)) : found;
  }

  /// "A member who is unhappy": what makes someone a bearer is a condition.
  private static @Nullable Phrase described(Reader reader, Finding finding) {
    Grammar g = reader.grammar();
    int subject = finding.subject();
    if (!g.has(subject)
        || subject > finding.modalFrom()
        || finding.passive()
        || g.word(subject).equals("who")) {
      return null;
    }
    int with = subject + 1;
    while (g.isRole(with) || g.tag(with).equals("CC")) {
      with++;
    }
    if (g.word(with).equals("with") && g.isRole(subject) && finding.modalFrom() > with + 1) {
      return reader.phrase(with, trimmed(g, with, finding.modalFrom() - 1));
    }
    int who = subject + 1;
    if (g.word(who).equals(",")) {
      return null;
    }
    boolean relative = Set.of("who", "whose").contains(g.word(who));
    return relative && finding.modalFrom() > who + 1
        ? reader.phrase(who, trimmed(g, who, finding.modalFrom() - 1))
        : null;
  }

  private static @Nullable Phrase exception(
      Reader reader, List<Finding> all, int i, List<Qualifier> qualifiers, int limit) {
    Finding finding = all.get(i);
    if (finding.only() > 0) {
      Phrase only = onlyCase(reader, finding, limit);
      if (only != null) {
        return only;
      }
    }
    return qualifier(reader, all, i, qualifiers, true);
  }

  /// What "only" leaves free: what follows the verb, its object and whoever does it.
  private static @Nullable Phrase onlyCase(Reader reader, Finding finding, int limit) {
    Grammar g = reader.grammar();
    int at = onlyFrom(reader, finding);
    boolean inLead = reader.statement().completesLeadIn() && at < reader.ownFrom();
    int from = inLead ? reader.ownFrom() : at;
    return from <= limit && g.has(from) ? reader.phrase(from, limit) : null;
  }

  private static int onlyFrom(Reader reader, Finding finding) {
    Grammar g = reader.grammar();
    if (finding.only() > finding.predicate()) {
      return finding.only() + 1;
    }
    int at = finding.predicate() + 1;
    if (!finding.passive()) {
      int object = g.child(finding.predicate(), "obj").orElse(0);
      at = object > 0 ? object + 1 : at;
    }
    for (Roles.Named role : reader.roles()) {
      if (g.word(at).equals("by") && role.first() <= at + 3 && role.last() > at) {
        at = role.last() + 1;
      }
    }
    return at;
  }

  private static @Nullable Phrase qualifier(
      Reader reader, List<Finding> all, int i, List<Qualifier> qualifiers, boolean exception) {
    List<Span> spans = new ArrayList<>();
    for (Qualifier qualifier : qualifiers) {
      boolean only = !exception && all.get(i).only() > 0 && !qualifier.initial();
      if (qualifier.exception() == exception
          && !only
          && applies(reader.grammar(), all, i, qualifier)) {
        boolean more = !spans.isEmpty() && !qualifier.initial();
        if (!more
            || reader
                .grammar()
                .word(qualifier.first())
                .matches("if|only|provided|unless|except|save|without")) {
          spans.add(range(reader, qualifier));
        }
      }
    }
    if (spans.isEmpty()) {
      return null;
    }
    List<Phrase> phrases = spans.stream().map(reader::phrase).toList();
    String text = String.join("; ", phrases.stream().map(Phrase::text).toList());
    return new Phrase(text, phrases.stream().flatMap(p -> p.spans().stream()).sorted().toList());
  }

  /// The words of a qualifier; of one whose lead-in only opens it ("except where:"), the item's
  /// own.
  private static Span range(Reader reader, Qualifier qualifier) {
    Grammar g = reader.grammar();
    int own = reader.ownFrom();
    boolean opened =
        reader.statement().completesLeadIn()
            && qualifier.first() < own
            && own <= qualifier.last()
            && own - qualifier.first() <= 4;
    return g.span(opened ? own : qualifier.first(), qualifier.last());
  }

  private static boolean applies(Grammar g, List<Finding> all, int i, Qualifier qualifier) {
    Finding finding = all.get(i);
    if (qualifier.initial()) {
      boolean first = all.stream().noneMatch(f -> f.predicate() < qualifier.first());
      boolean next =
          finding.predicate() > qualifier.last()
              && all.stream()
                  .noneMatch(f ->
                      f.predicate() > qualifier.last()
                          && f.predicate() < finding.predicate()
                          && f.modalFrom() != finding.modalFrom());
      return finding.predicate() > qualifier.last() && (first || next);
    }
    if (finding.predicate() > qualifier.first()) {
      return false;
    }
    Finding nearest = finding;
    for (Finding other : all) {
      boolean nearer =
          other.predicate() < qualifier.first() && other.predicate() > nearest.predicate();
      nearest = nearer ? other : nearest;
    }
    boolean same = nearest.equals(finding);
    boolean shared =
        nearest.modalFrom() == finding.modalFrom() && g.word(qualifier.first() - 1).equals(",");
    return same || shared;
  }

  /// The time limit of a finding, with a figure if there is one. The time that others let pass, "if
  /// it is not settled within 20 days", is none: then its own begins.
  private static @Nullable TimeLimit timeLimit(
      Reader reader,
      List<Finding> all,
      int i,
      List<Limits.Found> limits,
      List<Qualifier> qualifiers) {
    Grammar g = reader.grammar();
    Finding finding = all.get(i);
    TimeLimit best = null;
    for (Limits.Found found : limits) {
      List<Integer> tokens = g.within(found.span());
      if (!tokens.isEmpty()
          && nearest(all, finding, tokens.getFirst())
          && qualifiers.stream().noneMatch(q -> letPass(g, q, tokens.getFirst()))) {
        boolean figure = best == null || (best.amount() == null && found.limit().amount() != null);
        best = figure ? found.limit() : best;
      }
    }
    return best;
  }

  private static boolean letPass(Grammar g, Qualifier condition, int limit) {
    return condition.covers(limit) && LET_PASS.matcher(g.words(condition.first(), limit)).find();
  }

  /// Whether a time limit is a finding's: the last finding before it, or the first if none is.
  private static boolean nearest(List<Finding> all, Finding finding, int token) {
    Finding nearest = all.getFirst();
    for (Finding other : all) {
      if (Math.min(other.modalFrom(), other.predicate()) <= token || other.predicate() <= token) {
        boolean later = other.predicate() > nearest.predicate() && other.actionFrom() <= token;
        nearest = later ? other : nearest;
      }
    }
    boolean pair =
        nearest.modalFrom() == finding.modalFrom()
            && Math.abs(nearest.predicate() - finding.predicate()) <= 3;
    return nearest.equals(finding) || pair;
  }
}
