package org.remit.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.remit.comparison.Alignment.Pair;
import org.remit.comparison.Difference.Label;
import org.remit.comparison.Likeness.Alike;
import org.remit.norm.Duty;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Permission;
import org.remit.norm.Phrase;
import org.remit.norm.Prohibition;
import org.remit.norm.Right;
import org.remit.norm.Strength;
import org.remit.norm.TimeLimit;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Vocabulary;

/// Tells how two sentences about the same thing differ, by stated rules: must binds more than
/// should, and should more than may; a shorter time is stricter on whoever owes it; words such as
/// "where possible" loosen. What these rules do not decide is left to the reader.
final class Measure {

  private final Vocabulary vocabulary;
  private final Likeness likeness;

  Measure(Vocabulary vocabulary, Likeness likeness) {
    this.vocabulary = vocabulary;
    this.likeness = likeness;
  }

  /// @param labels at least one
  /// @param points what they rest on
  record Found(Set<Label> labels, List<String> points) {}

  Found measure(Pair pair) {
    if (words(pair.from()).equals(words(pair.to()))) {
      return new Found(EnumSet.of(Label.SAME_WORDS), List.of());
    }
    Alike alike = pair.norms();
    if (alike == null) {
      boolean first = pair.from().states();
      Saying rule = first ? pair.from() : pair.to();
      Saying other = first ? pair.to() : pair.from();
      return differently(name(rule) + " makes it a rule. " + name(other) + " only describes it.");
    }
    return alike.comparable() && ofOneKind(alike.from(), alike.to())
        ? new Case(pair, alike).found()
        : differently();
  }

  private static Found differently(String... points) {
    return new Found(EnumSet.of(Label.STATED_DIFFERENTLY), List.of(points));
  }

  static String name(Saying saying) {
    return saying.edition().council();
  }

  /// A sentence's words with its lead-in's, without case and marks.
  static List<String> words(Saying saying) {
    return List.of(
        (saying.context() + " " + saying.text())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip()
            .split(" "));
  }

  /// Whether the strength order holds between two norms: of one type, or a duty and the freedom to
  /// do the same.
  private static boolean ofOneKind(Norm one, Norm other) {
    return one.type().equals(other.type())
        || (one instanceof Duty && other instanceof Permission)
        || (one instanceof Permission && other instanceof Duty);
  }

  /// How firmly a norm binds: 2 for must, 1 for should, 0 for may.
  static int force(Norm norm) {
    return norm.strength() == null ? 0 : norm.strength() == Strength.MANDATORY ? 2 : 1;
  }

  static String verb(Norm norm) {
    boolean advice = norm.strength() == Strength.ADVISORY;
    return switch (norm) {
      case Duty _ -> advice ? "should" : "must";
      case Prohibition _ -> advice ? "should not" : "must not";
      case Permission _ -> "may";
      case Right _ -> "has a right";
    };
  }

  /// One comparison in the making.
  private final class Case {

    private final Saying from;
    private final Saying to;
    private final Alike alike;
    private final Set<Label> labels = EnumSet.noneOf(Label.class);
    private final List<String> points = new ArrayList<>();

    Case(Pair pair, Alike alike) {
      this.from = pair.from();
      this.to = pair.to();
      this.alike = alike;
    }

    Found found() {
      force();
      time();
      people();
      boolean otherCases =
          !text(alike.from().condition()).equals(text(alike.to().condition()))
              || !text(alike.from().exception()).equals(text(alike.to().exception()));
      if (labels.isEmpty()) {
        labels.add(alike.close() && !otherCases ? Label.SAME_RULE : Label.STATED_DIFFERENTLY);
      }
      if (otherCases) {
        points.add("They do not hold in the same cases. Read both.");
      } else if (!alike.close()) {
        points.add("The words differ a good deal. Read both.");
      }
      return new Found(labels, points);
    }

    private void force() {
      int change = Measure.force(alike.to()) - Measure.force(alike.from());
      if (change != 0) {
        labels.add(change > 0 ? Label.STRICTER : Label.LOOSER);
        point("", verb(alike.from()), verb(alike.to()));
      }
    }

    private void time() {
      TimeLimit before = alike.from().timeLimit();
      TimeLimit after = alike.to().timeLimit();
      if (before == null && after == null) {
        return;
      }
      if (before == null || after == null) {
        labels.add(Label.OTHER_TIME);
        point("Time: ", limit(before), limit(after));
        return;
      }
      Integer change = TimeOrder.compare(before, after);
      if (change == null ? !text(before.words()).equals(text(after.words())) : change != 0) {
        labels.add(Label.OTHER_TIME);
        point("Time: ", limit(before), limit(after));
      }
      if (change != null && change != 0) {
        labels.add(change < 0 ? Label.LOOSER : Label.STRICTER);
      }
      hedge(before, after);
    }

    private void hedge(TimeLimit before, TimeLimit after) {
      if ((before.hedge() == null) != (after.hedge() == null)) {
        boolean looser = after.hedge() != null;
        labels.add(looser ? Label.LOOSER : Label.STRICTER);
        Phrase hedge = looser ? after.hedge() : before.hedge();
        points.add(name(looser ? to : from) + " softens it: “" + text(hedge) + "”.");
      }
    }

    private void people() {
      List<Party> before = parties(from, alike.from(), Norm::bearers);
      List<Party> after = parties(to, alike.to(), Norm::bearers);
      if (!before.isEmpty() && !after.isEmpty() && !same(before, after)) {
        labels.add(Label.OTHER_PERSON);
        point("Who: ", roles(before), roles(after));
      }
      before = parties(from, alike.from(), Norm::counterparties);
      after = parties(to, alike.to(), Norm::counterparties);
      if (!before.isEmpty() && !after.isEmpty() && likeness.apart(before, after)) {
        labels.add(Label.OTHER_PERSON);
        point("To whom: ", roles(before), roles(after));
      }
    }

    /// The parties of all that a sentence says of a norm's action: "officers should avoid
    /// criticising members and members should avoid criticising officers" binds both, towards both.
    private static List<Party> parties(Saying saying, Norm norm, Function<Norm, List<Party>> side) {
      return saying.norms().stream()
          .filter(other -> other.equals(norm) || sameAct(other, norm))
          .flatMap(other -> side.apply(other).stream())
          .toList();
    }

    private static boolean sameAct(Norm one, Norm other) {
      String action = one.action().concept();
      return one.type().equals(other.type())
          && Measure.force(one) == Measure.force(other)
          && action != null
          && action.equals(other.action().concept());
    }

    /// Where the words do not say who, they do not say that it is somebody else.
    private static boolean same(List<Party> before, List<Party> after) {
      return Likeness.roles(before).equals(Likeness.roles(after));
    }

    private void point(String what, String before, String after) {
      points.add(what + name(from) + ": " + before + ". " + name(to) + ": " + after + ".");
    }
  }

  private static String limit(@Nullable TimeLimit limit) {
    return limit == null ? "no time limit" : "“" + limit.words().text() + "”";
  }

  /// The names of some parties' roles.
  String roles(List<Party> parties) {
    return String.join(
        ", ",
        parties.stream()
            .map(Party::role)
            .distinct()
            .map(role -> vocabulary.concept(role).map(Concept::label).orElse(role))
            .toList());
  }

  private static String text(@Nullable Phrase phrase) {
    return phrase == null ? "" : phrase.text();
  }
}
