package org.remit.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Relations;
import org.remit.comparison.Likeness.Alike;
import org.remit.comparison.Tension.Kind;
import org.remit.norm.Escalation;
import org.remit.norm.Norm;
import org.remit.norm.Phrase;
import org.remit.norm.TimeLimit;

/// Finds the sentences of one document that bind the same people to the same thing in different
/// ways: another strength, another time, or another person who decides.
final class Tensions {

  /// What two norms have to share in words, where the vocabulary has no action for them.
  private static final double SAME_WORDS = 0.5;

  /// What two norms of one action have to share in words.
  private static final double SAME_ACT = 0.2;

  private static final double TWICE = 0.75;

  private final Protocol protocol;
  private final Likeness likeness;
  private final Measure measure;

  Tensions(Protocol protocol, Likeness likeness, Measure measure) {
    this.protocol = protocol;
    this.likeness = likeness;
    this.measure = measure;
  }

  /// Tensions first, then exceptions, then duplicates; each in reading order.
  List<Tension> found() {
    List<Saying> speaking = protocol.speaking();
    List<Tension> found = new ArrayList<>();
    for (int i = 0; i < speaking.size(); i++) {
      for (int j = i + 1; j < speaking.size(); j++) {
        Saying one = speaking.get(i);
        Saying other = speaking.get(j);
        if (mayBeOneMatter(one, other)) {
          byNorms(one, other).or(() -> byDeciders(one, other)).ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparing(Tension::kind));
    return withoutMoreOfOneList(found);
  }

  /// Where people have said what the clauses state, those of two sentences must have a rule in
  /// common.
  private boolean mayBeOneMatter(Saying one, Saying other) {
    return !protocol.reviewed()
        || one.clauseUri().equals(other.clauseUri())
        || one.rules().stream().anyMatch(other.rules()::contains)
        || Relations.either(protocol.relations().restated(), one.clauseUri(), other.clauseUri());
  }

  /// The items of one list stand alike to a sentence: the first of them will do.
  private static List<Tension> withoutMoreOfOneList(List<Tension> found) {
    Set<List<Object>> seen = new HashSet<>();
    return found.stream()
        .filter(each ->
            seen.add(List.of(each.kind(), list(each.one()), list(each.other())))
                || !(isItem(each.one()) || isItem(each.other())))
        .toList();
  }

  private static boolean isItem(Saying saying) {
    return !list(saying).equals(saying.clauseUri());
  }

  /// The clause that holds an item's list, or a sentence's own clause.
  private static String list(Saying saying) {
    return saying.clauseUri().replaceFirst("__(?:item|bullet|tr)_[^_]+$", "");
  }

  /// The gravest that any two of their norms make.
  private Optional<Tension> byNorms(Saying one, Saying other) {
    List<Tension> found = new ArrayList<>();
    for (Norm norm : one.norms()) {
      for (Norm second : other.norms()) {
        Alike alike = likeness.alike(norm, second);
        if (aboutOneThing(one, other, alike)) {
          Tension tension = between(one, other, alike);
          if (tension != null) {
            found.add(tension);
          }
        }
      }
    }
    return found.stream().min(Comparator.comparing(Tension::kind));
  }

  private boolean aboutOneThing(Saying one, Saying other, Alike alike) {
    Norm norm = alike.from();
    Norm second = alike.to();
    boolean people =
        !norm.bearers().isEmpty()
            && Likeness.roles(norm.bearers()).equals(Likeness.roles(second.bearers()))
            && !likeness.apart(norm.counterparties(), second.counterparties());
    boolean restated =
        Relations.either(protocol.relations().restated(), one.clauseUri(), other.clauseUri());
    double needed = alike.act() ? SAME_ACT : SAME_WORDS;
    return people
        && norm.type().equals(second.type())
        && Likeness.overlap(norm.topics(), second.topics()) > 0
        && (alike.words() >= needed || (restated && alike.comparable()));
  }

  private @Nullable Tension between(Saying one, Saying other, Alike alike) {
    Norm norm = alike.from();
    Norm second = alike.to();
    boolean sameCases =
        text(norm.condition()).equals(text(second.condition()))
            && text(norm.exception()).equals(text(second.exception()));
    List<String> points = new ArrayList<>();
    if (Measure.force(norm) != Measure.force(second)) {
      points.add(point(one, Measure.verb(norm), other, Measure.verb(second)));
    }
    time(norm.timeLimit(), second.timeLimit(), sameCases)
        .ifPresent(times -> points.add(point(one, times.getFirst(), other, times.getLast())));
    if (points.isEmpty()) {
      return sameCases && alike.words() >= TWICE
          ? new Tension(Kind.DUPLICATE, List.of("They may say the same thing twice."), one, other)
          : null;
    }
    boolean limited =
        Relations.either(protocol.relations().qualified(), one.clauseUri(), other.clauseUri())
            || (norm.exception() == null) != (second.exception() == null);
    if (!sameCases) {
      points.add("They name different cases. See if these overlap.");
    }
    return new Tension(limited ? Kind.EXCEPTION : Kind.TENSION, points, one, other);
  }

  /// Two times that differ, in words; other times for other cases are no matter.
  private static Optional<List<String>> time(
      @Nullable TimeLimit one, @Nullable TimeLimit other, boolean sameCases) {
    if (one == null || other == null) {
      return Optional.empty();
    }
    boolean hedged = (one.hedge() == null) != (other.hedge() == null);
    Integer order = TimeOrder.compare(one, other);
    boolean differs = order != null && order != 0;
    return hedged || (differs && sameCases)
        ? Optional.of(List.of(words(one), words(other)))
        : Optional.empty();
  }

  private static String words(TimeLimit limit) {
    String hedge = limit.hedge() == null ? "" : ", softened by “" + limit.hedge().text() + "”";
    return "“" + limit.words().text() + "”" + hedge;
  }

  /// Two sentences that tell how the same matter ends, with different people to decide it.
  private Optional<Tension> byDeciders(Saying one, Saying other) {
    Escalation path = one.reading().escalation();
    Escalation second = other.reading().escalation();
    if (path == null
        || second == null
        || path.group() == null
        || !path.group().equals(second.group())
        || path.end() == null
        || second.end() == null
        || path.steps().isEmpty()
        || second.steps().isEmpty()) {
      return Optional.empty();
    }
    Escalation.Step last = path.steps().getLast();
    Escalation.Step secondLast = second.steps().getLast();
    if (!roles(last).isEmpty() && roles(last).equals(roles(secondLast))) {
      return Optional.empty();
    }
    boolean some = conditional(path, last) != conditional(second, secondLast);
    String point = point(one, measure.roles(last.to()), other, measure.roles(secondLast.to()));
    return Optional.of(
        new Tension(
            some ? Kind.EXCEPTION : Kind.TENSION, List.of("Who decides. " + point), one, other));
  }

  private static Set<String> roles(Escalation.Step step) {
    return Likeness.roles(step.to());
  }

  private static boolean conditional(Escalation path, Escalation.Step last) {
    return path.variant() != null || last.when() != null;
  }

  private static String point(Saying one, String says, Saying other, String saysToo) {
    return one.citation() + ": " + says + ". " + other.citation() + ": " + saysToo + ".";
  }

  private static String text(@Nullable Phrase phrase) {
    return phrase == null ? "" : phrase.text();
  }
}
