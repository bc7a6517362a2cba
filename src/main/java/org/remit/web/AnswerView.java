package org.remit.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Answer;
import org.remit.answer.Ask;
import org.remit.answer.EditionView;
import org.remit.answer.Judgement;
import org.remit.answer.Library;
import org.remit.answer.Reply;
import org.remit.answer.Result;
import org.remit.answer.Suggestion;
import org.remit.answer.Understood;
import org.remit.norm.Verdict;
import org.remit.source.Edition;
import org.remit.web.AskParameters.Gone;

/// An answer made ready for its page: in groups, with everything said in words.
///
/// @param verdict one or two words at its head, or "" where the line alone is the answer
/// @param yours what the rule comes to for the person who asks, or ""
/// @param source the clause that the line is from, or null where there is none
/// @param drafted whether the line rests on a reading that nobody has checked
/// @param advice what to do about silence, or ""
/// @param page the page that tells more of what is asked about Remit itself or about an edition, or
///   null
/// @param documents whether documents were asked, and not Remit itself
/// @param asked the council asked about, or null for all of them
/// @param sideBySide the address that compares all councils on what was asked, or ""
/// @param best what stands beside the first clause that answers, or null
/// @param related other questions to ask, with their addresses
/// @param more the address of this answer with more results, or "" where all are shown
/// @param permanent the address that gives this answer again, and names the editions it is from
/// @param warnings what to know where the reader's link was made for other editions
record AnswerView(
    UnderstoodView understood,
    String tone,
    String verdict,
    String text,
    String yours,
    @Nullable ResultView source,
    boolean drafted,
    String advice,
    Reply.@Nullable Page page,
    boolean documents,
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
    List<String> warnings) {

  /// Where nothing answers, so many of the nearest clauses are shown at once.
  private static final int NEAREST = 3;

  AnswerView {
    councils = List.copyOf(councils);
    groups = List.copyOf(groups);
    related = List.copyOf(related);
    warnings = List.copyOf(warnings);
  }

  /// Results that play the same part in the answer.
  ///
  /// @param results those that are shown
  /// @param folded those that are shown only when wanted
  record Group(String part, String title, List<ResultView> results, List<ResultView> folded) {
    Group {
      results = List.copyOf(results);
      folded = List.copyOf(folded);
    }
  }

  /// Whether one council's document answers, with the address of its answer alone.
  record CouncilLine(String name, boolean inferred, boolean speaks, String href) {}

  /// @param best what stands beside the clause that answers best, or null
  /// @param gone the editions that the reader's link was made for, if they are no longer held
  static AnswerView of(
      Answer answer,
      List<Edition> editions,
      @Nullable BestView best,
      List<Gone> gone,
      Library library) {
    Ask ask = answer.ask();
    Reply reply = answer.reply();
    Result next = reply.askNext();
    Edition asked =
        editions.stream().filter(e -> e.document().equals(ask.council())).findAny().orElse(null);
    boolean full = answer.results().size() >= ask.limit() && ask.limit() < Ask.MAX_LIMIT;
    Result first = reply.silent() || reply.page() != null ? null : first(answer.results());
    return new AnswerView(
        UnderstoodView.of(answer.understood(), ask, library.vocabulary()),
        tone(reply),
        verdict(answer),
        reply.text(),
        best == null || first == null ? "" : best.yours(),
        first == null
            ? null
            : ResultView.of(first, id(first), first.href(), false, Set.of(), library),
        first != null && drafted(first),
        reply.page() == null ? advice(reply) : "",
        reply.page(),
        documents(answer),
        next == null
            ? null
            : ResultView.of(next, "next", next.href(), ask.explain(), Set.of(), library),
        asked,
        councils(reply, ask, editions),
        groups(answer, best, told(next, first), library),
        answer.related(),
        full ? ask.address() + "&limit=" + Ask.MAX_LIMIT : "",
        ask.withCouncil(null).address(),
        ask.council() == null && editions.size() > 1 ? sideBySide(answer) : "",
        best,
        permanent(answer, asked),
        gone.stream().map(each -> warning(each, editions, asked == null)).toList());
  }

  /// The clause that the short answer is from.
  private static @Nullable Result first(List<Result> results) {
    return results.stream().filter(r -> r.part() == Result.Part.ANSWER).findFirst().orElse(null);
  }

  private static String id(Result result) {
    return "result-" + result.rank();
  }

  private static boolean documents(Answer answer) {
    return answer.reply().page() == null || !answer.results().isEmpty();
  }

  private static boolean drafted(Result result) {
    return result.readings().stream().anyMatch(reading -> !reading.reviewed());
  }

  /// The address with the edition of the document asked about, or of each that is quoted.
  private static String permanent(Answer answer, @Nullable Edition asked) {
    String editions =
        asked != null
            ? asked.id()
            : answer.results().stream()
                .map(Result::edition)
                .map(edition -> edition.document() + "@" + edition.id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    return answer.ask().address() + (editions.isEmpty() ? "" : "&edition=" + editions);
  }

  /// Identifiers that are dates can be told to be older or newer.
  private static String warning(Gone gone, List<Edition> editions, boolean several) {
    String made = gone.edition();
    boolean dated = !made.startsWith("sha-");
    String which = dated ? "the edition of " + EditionView.day(made) : "another edition";
    Edition held =
        editions.stream().filter(e -> e.document().equals(gone.document())).findAny().orElse(null);
    if (held == null) {
      return "This link was made for " + which + " of a document that Remit no longer holds.";
    }
    LocalDate date = held.date();
    boolean newer = dated && date != null && made.compareTo(held.id()) < 0;
    return "This link was made for "
        + which
        + (several ? " of the protocol of " + held.council() : "")
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

  private static String tone(Reply reply) {
    Verdict verdict = reply.verdict();
    return reply.silent() ? "silent" : verdict == null ? "plain" : verdict.label();
  }

  private static String verdict(Answer answer) {
    Reply reply = answer.reply();
    Reply.Silence silence = reply.silence();
    Judgement judgement = reply.judgement();
    if (reply.page() != null && judgement == null) {
      return documents(answer) ? "About this document" : "About Remit";
    }
    if (silence != null) {
      return switch (silence) {
        case NOT_COVERED -> "Not covered";
        case NOT_A_MATTER -> "Not for a protocol";
        case NOT_UNDERSTOOD -> "Not understood";
      };
    }
    return judgement == null
        ? ""
        : switch (judgement.verdict()) {
          case YES -> judgement.sure() ? "Yes" : "Probably yes: read the words to be sure";
          case NO -> judgement.sure() ? "No" : "Probably no: read the words to be sure";
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
          case NOT_UNDERSTOOD -> "For example, ask “May a councillor look at a staff file?”";
        };
  }

  private static List<CouncilLine> councils(Reply reply, Ask ask, List<Edition> editions) {
    List<CouncilLine> lines = new ArrayList<>();
    for (Edition edition : editions) {
      boolean speaks = reply.speaking().contains(edition.document());
      if (speaks || reply.silentCouncils().contains(edition.document())) {
        String href = ask.withCouncil(edition.document()).address() + "&edition=" + edition.id();
        lines.add(new CouncilLine(edition.council(), edition.councilInferred(), speaks, href));
      }
    }
    return lines;
  }

  /// The documents whose edition is told of above the groups.
  private static Set<String> told(@Nullable Result next, @Nullable Result first) {
    return Stream.of(Optional.ofNullable(next), Optional.ofNullable(first))
        .flatMap(Optional::stream)
        .map(result -> result.edition().document())
        .collect(Collectors.toSet());
  }

  private static List<Group> groups(
      Answer answer, @Nullable BestView best, Set<String> above, Library library) {
    List<Result> results = answer.results();
    Result first = answer.reply().silent() ? null : first(results);
    Set<String> told = new HashSet<>(above);
    List<Group> groups = new ArrayList<>();
    for (Result.Part part : Result.Part.values()) {
      List<ResultView> views = new ArrayList<>();
      for (Result result : results) {
        if (result.part() == part) {
          String href = href(result, results, best);
          ResultView view =
              ResultView.of(result, id(result), href, answer.ask().explain(), told, library);
          views.add(result.equals(first) ? view.belowItsAnswer() : view);
          told.add(result.edition().document());
        }
      }
      if (!views.isEmpty()) {
        int shown = part == Result.Part.NEARBY ? (groups.isEmpty() ? NEAREST : 0) : views.size();
        int cut = Math.min(shown, views.size());
        groups.add(
            new Group(
                part.label(),
                title(part),
                views.subList(0, cut),
                views.subList(cut, views.size())));
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
    return best != null && result.equals(first(results)) ? best.href() : result.href();
  }
}
