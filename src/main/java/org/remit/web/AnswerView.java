package org.remit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Answer;
import org.remit.answer.Ask;
import org.remit.answer.Badge;
import org.remit.answer.EditionView;
import org.remit.answer.Reply;
import org.remit.answer.Result;
import org.remit.answer.Suggestion;
import org.remit.answer.Understood;
import org.remit.norm.Verdict;
import org.remit.source.Edition;

/// An answer made ready for its page: in groups, with everything said in words.
///
/// @param verdict one or two words at its head, or "" where the line alone is the answer
/// @param advice what to do about silence, or ""
/// @param asked the council asked about, or null for all of them
/// @param sideBySide the address that compares all councils on what was asked, or ""
/// @param best what stands beside the first clause that answers, or null
/// @param related other questions to ask, with their addresses
/// @param more the address of this answer with more results, or "" where all are shown
/// @param permanent the address that gives this answer again, and names the edition it is from
/// @param warning what to know where the reader's link was made for another edition, or ""
record AnswerView(
    Understood understood,
    String tone,
    String verdict,
    String text,
    String advice,
    @Nullable ResultView askNext,
    @Nullable Edition asked,
    List<CouncilLine> councils,
    List<Group> groups,
    List<Suggestion> related,
    String more,
    String everyCouncil,
    String sideBySide,
    @Nullable BestView best,
    String permanent,
    String warning) {

  AnswerView {
    councils = List.copyOf(councils);
    groups = List.copyOf(groups);
    related = List.copyOf(related);
  }

  /// Results that play the same part in the answer.
  ///
  /// @param folded whether they are shown only when wanted, since the answer stands above them
  record Group(String part, String title, boolean folded, List<ResultView> results) {}

  /// Whether one council's document answers, with the address of its answer alone.
  record CouncilLine(String name, boolean inferred, boolean speaks, String href) {}

  /// One result.
  ///
  /// @param href where its document shows it
  record ResultView(
      Result result,
      String id,
      String href,
      EditionView edition,
      List<Badge> badges,
      MarkedText text,
      String council,
      Map<String, Double> explanation) {}

  static AnswerView of(
      Answer answer, List<Edition> editions, @Nullable BestView best, String gone) {
    Ask ask = answer.ask();
    Reply reply = answer.reply();
    Result next = reply.askNext();
    Edition asked =
        editions.stream().filter(e -> e.document().equals(ask.council())).findAny().orElse(null);
    boolean full = answer.results().size() >= ask.limit() && ask.limit() < Ask.MAX_LIMIT;
    return new AnswerView(
        answer.understood(),
        tone(reply),
        verdict(reply),
        reply.text(),
        advice(reply),
        next == null ? null : view(next, "next", next.href(), ask.explain()),
        asked,
        councils(reply, ask, editions),
        groups(answer.results(), ask.explain(), best),
        answer.related(),
        full ? address(ask.question(), ask.council()) + "&limit=" + Ask.MAX_LIMIT : "",
        address(ask.question(), null),
        ask.council() == null && editions.size() > 1 ? sideBySide(answer) : "",
        best,
        address(ask.question(), ask.council()) + (asked == null ? "" : "&edition=" + asked.id()),
        asked == null || gone.isEmpty() ? "" : warning(gone, EditionView.of(asked)));
  }

  /// Identifiers that are dates can be told to be older or newer.
  private static String warning(String gone, EditionView held) {
    LocalDate date = held.edition().date();
    boolean dated = !gone.startsWith("sha-");
    boolean newer = dated && date != null && gone.compareTo(held.edition().id()) < 0;
    return "This link was made for "
        + (dated ? "the edition of " + EditionView.day(gone) : "another edition")
        + ". Remit now holds "
        + (newer ? "a newer one" : "a different one")
        + (date == null ? "" : ", dated " + EditionView.day(date.toString()))
        + ". The answer below is from the one that is held.";
  }

  /// What the question names of what the answering clauses are about; else what these are mostly
  /// about.
  private static String sideBySide(Answer answer) {
    Map<String, Integer> about = new LinkedHashMap<>();
    answer.results().stream()
        .filter(result -> result.part() == Result.Part.ANSWER)
        .flatMap(result -> result.readings().stream())
        .flatMap(reading -> reading.topics().stream())
        .forEach(topic -> about.merge(topic, 1, Integer::sum));
    List<String> named =
        answer.understood().concepts().stream()
            .map(Understood.Match::iri)
            .filter(about::containsKey)
            .map(RuleChoice::local)
            .distinct()
            .toList();
    String most =
        about.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(entry -> RuleChoice.local(entry.getKey()))
            .orElse("");
    String topics = named.isEmpty() ? most : String.join(",", named);
    return topics.isEmpty() ? "/compare" : "/compare?topics=" + topics;
  }

  static String address(String question, @Nullable String council) {
    String address = "/ask?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    return council == null ? address : address + "&council=" + council;
  }

  private static String tone(Reply reply) {
    Verdict verdict = reply.verdict();
    return reply.silent() ? "silent" : verdict == null ? "plain" : verdict.label();
  }

  private static String verdict(Reply reply) {
    Reply.Silence silence = reply.silence();
    Verdict verdict = reply.verdict();
    if (silence != null) {
      return switch (silence) {
        case NOT_COVERED -> "Not covered";
        case NOT_A_MATTER -> "Not for a protocol";
        case NOT_UNDERSTOOD -> "Not understood";
      };
    }
    return verdict == null
        ? ""
        : switch (verdict) {
          case YES -> "Yes";
          case NO -> "No";
          case CONDITIONAL -> "It depends";
        };
  }

  private static String advice(Reply reply) {
    Reply.Silence silence = reply.silence();
    return silence == null
        ? ""
        : switch (silence) {
          case NOT_COVERED ->
              "Silence is not permission, and it is not a ban. Ask someone who knows before you act.";
          case NOT_A_MATTER ->
              "These documents only say how councillors and officers work together."
                  + " Another rule or service may have your answer.";
          case NOT_UNDERSTOOD ->
              "Try again in plain words. Say who wants to do what, for example"
                  + " “May a councillor look at a staff file?”";
        };
  }

  private static List<CouncilLine> councils(Reply reply, Ask ask, List<Edition> editions) {
    List<CouncilLine> lines = new ArrayList<>();
    for (Edition edition : editions) {
      boolean speaks = reply.speaking().contains(edition.document());
      if (speaks || reply.silentCouncils().contains(edition.document())) {
        String href = address(ask.question(), edition.document());
        lines.add(new CouncilLine(edition.council(), edition.councilInferred(), speaks, href));
      }
    }
    return lines;
  }

  private static List<Group> groups(
      List<Result> results, boolean explain, @Nullable BestView best) {
    List<Group> groups = new ArrayList<>();
    for (Result.Part part : Result.Part.values()) {
      List<ResultView> views =
          results.stream()
              .filter(result -> result.part() == part)
              .map(result ->
                  view(result, "result-" + result.rank(), href(result, results, best), explain))
              .toList();
      if (!views.isEmpty()) {
        boolean folded = part == Result.Part.NEARBY && !groups.isEmpty();
        groups.add(new Group(part.label(), title(part), folded, views));
      }
    }
    return groups;
  }

  private static String title(Result.Part part) {
    return switch (part) {
      case ANSWER -> "What the rules say";
      case CONDITION -> "Conditions and exceptions";
      case NEXT_STEP -> "Who to go to next";
      case DEFINITION -> "What the words mean";
      case NEARBY -> "Other clauses near your question";
    };
  }

  /// Where the document shows a result; for the best one, with the answering words marked.
  private static String href(Result result, List<Result> results, @Nullable BestView best) {
    boolean first =
        results.stream()
            .filter(each -> each.part() == Result.Part.ANSWER)
            .findFirst()
            .filter(result::equals)
            .isPresent();
    return first && best != null ? best.href() : result.href();
  }

  private static ResultView view(Result result, String id, String href, boolean explain) {
    return new ResultView(
        result,
        id,
        href,
        EditionView.of(result.edition()),
        Badge.of(result),
        MarkedText.of(result.text(), result.highlights(), result.changes(), result.standing()),
        result.edition().council(),
        explain ? result.explanation() : Map.of());
  }
}
