package org.remit.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.remit.clause.EId;
import org.remit.norm.Action;
import org.remit.norm.ContextReason;
import org.remit.norm.Duty;
import org.remit.norm.Escalation;
import org.remit.norm.Frame;
import org.remit.norm.Grounding;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Prohibition;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.norm.Strength;
import org.remit.norm.TimeLimit;
import org.remit.source.Span;

/// Small readings to lay beside one another.
final class Drafts {

  private static final EId CLAUSE = new EId("para_1");

  private Drafts() {}

  /// A sentence of ten characters that stands at a place.
  static Reading sentence(int place, Norm... norms) {
    return reading(
        place, norms.length > 0 ? SentenceKind.NORM : SentenceKind.CONTEXT, null, List.of(norms));
  }

  static Reading sentence(int place, SentenceKind kind) {
    return reading(place, kind, null, List.of());
  }

  /// A sentence that tells of a path through roles.
  static Reading path(int place, String... to) {
    List<Escalation.Step> steps =
        Arrays.stream(to).map(role -> new Escalation.Step(parties(role), null)).toList();
    return reading(
        place,
        SentenceKind.ROLE,
        new Escalation(parties("member"), phrase("a concern"), steps, null, null, null),
        List.of());
  }

  private static Reading reading(
      int place, SentenceKind kind, @Nullable Escalation path, List<Norm> norms) {
    return new Reading(
        "para_1__s_" + place,
        CLAUSE,
        "1",
        List.of(new Span(place * 10, place * 10 + 9)),
        "sentence " + place,
        Set.of(),
        kind,
        norms,
        path,
        List.of(),
        kind == SentenceKind.CONTEXT ? ContextReason.EXPLANATION : null,
        "plain-modal",
        false);
  }

  static Norm duty(String bearer, String action) {
    return new Duty(Strength.MANDATORY, frame(bearer, action, null, null));
  }

  static Norm duty(String bearer, String action, @Nullable String condition) {
    return new Duty(Strength.MANDATORY, frame(bearer, action, condition, null));
  }

  static Norm advice(String bearer, String action) {
    return new Duty(Strength.ADVISORY, frame(bearer, action, null, null));
  }

  static Norm timely(String bearer, String action, int days) {
    TimeLimit limit =
        new TimeLimit(
            TimeLimit.Kind.WITHIN,
            days,
            TimeLimit.Unit.WORKING_DAY,
            null,
            null,
            phrase("within " + days + " working days"));
    return new Duty(Strength.MANDATORY, frame(bearer, action, null, limit));
  }

  static Norm ban(String bearer, String action) {
    return new Prohibition(Strength.MANDATORY, frame(bearer, action, null, null));
  }

  private static Frame frame(
      String bearer, String action, @Nullable String condition, @Nullable TimeLimit limit) {
    return new Frame(
        parties(bearer),
        List.of(),
        phrase("must"),
        new Action(null, action, phrase(action)),
        null,
        condition == null ? null : phrase(condition),
        null,
        limit,
        null,
        List.of(),
        new Grounding(CLAUSE, List.of(new Span(0, 1)), "plain-modal", null));
  }

  private static List<Party> parties(String names) {
    return Arrays.stream(names.split("\\+"))
        .filter(name -> !name.isEmpty())
        .map(name -> new Party("https://w3id.org/remit/role/" + name, phrase(name)))
        .toList();
  }

  private static Phrase phrase(String words) {
    return new Phrase(words, List.of(new Span(0, Math.max(1, words.length()))));
  }
}
