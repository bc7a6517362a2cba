package org.remit.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Duty;
import org.remit.norm.Norm;
import org.remit.norm.Permission;
import org.remit.norm.Phrase;
import org.remit.norm.Prohibition;
import org.remit.norm.Reading;
import org.remit.norm.Right;
import org.remit.question.Kind;
import org.remit.question.Question;

/// Answers yes or no to a yes/no question from the norm that its clause states: what is forbidden
/// may not be done, what is a duty has to be; an exception or a proviso decides where the question
/// meets one. Where the norm does not speak to what is asked there is no verdict: the clause
/// answers.
final class Verdicts {

  /// "Is there anything stopping me", "is it banned": yes to these is no to the deed.
  private static final Pattern INVERTED =
      Pattern.compile(
          "\\b(?:stop(?:s|ping)? (?:me|us|them|him|her)|against the rules|banned|forbidden|prohibited|wrong (?:with|to|if|for))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ASKS_DUTY =
      Pattern.compile(
          "\\b(?:must|have to|has to|got to|need to|needs to|supposed to|meant to|should|obliged|required|expected to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_PERMISSION =
      Pattern.compile(
          "\\b(?:can|may|could|allowed|ok|okay|alright|all right|fine|free to|permitted)\\b",
          Pattern.CASE_INSENSITIVE);

  /// What the permission hangs on is somebody's leave, not the asker's own situation.
  private static final Pattern PROVISO =
      Pattern.compile(
          "\\b(?:provided|subject to|only|unless|agreed|agreement|consent|authori[sz]ed|approval)\\b",
          Pattern.CASE_INSENSITIVE);

  private Verdicts() {}

  static Reply.@Nullable Verdict of(
      Question question, @Nullable Reading reading, List<Reading> clause, String quote) {
    if (!question.yesNo() || reading == null || question.kind() == Kind.COMPARE) {
      return null;
    }
    boolean permission = ASKS_PERMISSION.matcher(question.text()).find();
    boolean duty = !permission && ASKS_DUTY.matcher(question.text()).find();
    Optional<Norm> norm = norm(reading.norms(), question, quote, duty);
    if (norm.isEmpty() || (!permission && !duty)) {
      return null;
    }
    Reply.Verdict verdict = duty ? onDuty(norm.get()) : onPermission(norm.get(), clause, quote);
    return verdict != null && INVERTED.matcher(question.text()).find()
        ? inverted(verdict)
        : verdict;
  }

  /// Of a sentence's norms, the one whose words the answering words share most of; of equals, the
  /// one that speaks to what is asked: a ban or a leave where leave is asked for, a duty where a
  /// duty is.
  private static Optional<Norm> norm(
      List<Norm> norms, Question question, String quote, boolean duty) {
    Norm best = null;
    double most = -1;
    String wanted = quote + " " + question.text();
    for (Norm norm : norms) {
      double shared = 0;
      for (String word : norm.action().words().text().split("\\W+", -1)) {
        shared += word.length() > 3 && wanted.contains(word) ? 1 : 0;
      }
      boolean fits = norm instanceof Duty == duty;
      shared += fits ? 0.5 : 0;
      if (shared > most) {
        most = shared;
        best = norm;
      }
    }
    return Optional.ofNullable(best);
  }

  /// A duty does not say what is allowed, so it gives no verdict on that.
  private static Reply.@Nullable Verdict onPermission(
      Norm norm, List<Reading> clause, String quote) {
    Phrase exception = norm.exception();
    return switch (norm) {
      case Prohibition _ ->
          exception != null && meets(exception, quote)
              ? Reply.Verdict.CONDITIONAL
              : Reply.Verdict.NO;
      case Permission _, Right _ ->
          exception != null || proviso(norm) || limited(clause)
              ? Reply.Verdict.CONDITIONAL
              : Reply.Verdict.YES;
      case Duty _ -> null;
    };
  }

  /// Whether the answering words are those of the exception.
  private static boolean meets(Phrase exception, String quote) {
    return !quote.isEmpty()
        && (exception.text().contains(quote) || quote.contains(exception.text()));
  }

  private static boolean proviso(Norm norm) {
    Phrase condition = norm.condition();
    return condition != null && PROVISO.matcher(condition.text()).find();
  }

  /// Whether the clause goes on to forbid part of what it allows.
  private static boolean limited(List<Reading> clause) {
    return clause.stream()
        .flatMap(reading -> reading.norms().stream())
        .anyMatch(norm -> norm instanceof Prohibition);
  }

  private static Reply.Verdict onDuty(Norm norm) {
    return switch (norm) {
      case Prohibition _, Permission _ -> Reply.Verdict.NO;
      case Duty _, Right _ -> Reply.Verdict.YES;
    };
  }

  private static Reply.Verdict inverted(Reply.Verdict verdict) {
    return switch (verdict) {
      case YES -> Reply.Verdict.NO;
      case NO -> Reply.Verdict.YES;
      case CONDITIONAL -> Reply.Verdict.CONDITIONAL;
    };
  }
}
