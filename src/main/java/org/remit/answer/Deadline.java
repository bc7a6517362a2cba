package org.remit.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Force;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;
import org.remit.norm.TimeLimit;
import org.remit.source.Edition;

/// One time limit of a document, in words for a page.
///
/// @param id unique among all: the document, the sentence and the place of the rule in it
/// @param roles IRIs of who is bound by it
/// @param who their names
/// @param force how far it binds: `Must`, `Should`, `May`, `Must not`
/// @param time the limit in short: `Within 5 working days`
/// @param actions what is to be done in that time
/// @param matter when it holds: what kind of enquiry, say; or ""
/// @param hedge words that soften it, or ""
public record Deadline(
    String id,
    Edition edition,
    List<String> roles,
    String who,
    String force,
    String time,
    TimeLimit limit,
    List<String> actions,
    String matter,
    String hedge,
    String sentence,
    String citation,
    String href,
    List<Badge> badges) {

  /// Every time limit of a library's documents, in reading order.
  public static List<Deadline> all(Library library) {
    RoleNames names = new RoleNames(library.vocabulary());
    List<Deadline> deadlines = new ArrayList<>();
    for (Edition edition : library.editions()) {
      for (Reading reading : library.readings(edition.document())) {
        deadlines.addAll(of(edition, reading, names));
      }
    }
    return deadlines;
  }

  /// A sentence's time limits: rules with the same bearers and the same limit are one.
  private static List<Deadline> of(Edition edition, Reading reading, RoleNames names) {
    Map<List<Object>, List<Norm>> alike = new LinkedHashMap<>();
    for (Norm norm : reading.norms()) {
      TimeLimit limit = norm.timeLimit();
      if (limit != null) {
        List<String> bearers = roles(norm);
        List<Object> key = List.of(bearers, limit.words(), force(norm), words(norm.condition()));
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(norm);
      }
    }
    List<Deadline> deadlines = new ArrayList<>();
    for (List<Norm> norms : alike.values()) {
      String id = edition.document() + "." + reading.id() + "." + (deadlines.size() + 1);
      deadlines.add(of(id, edition, reading, norms, names));
    }
    return deadlines;
  }

  private static Deadline of(
      String id, Edition edition, Reading reading, List<Norm> norms, RoleNames names) {
    Norm norm = norms.getFirst();
    TimeLimit limit = java.util.Objects.requireNonNull(norm.timeLimit());
    return new Deadline(
        id,
        edition,
        roles(norm),
        roles(norm).stream().map(names::of).collect(Collectors.joining(", ")),
        force(norm),
        time(limit),
        limit,
        norms.stream().map(n -> n.action().text()).distinct().toList(),
        words(norm.condition()),
        words(limit.hedge()),
        reading.text(),
        reading.citation(),
        "/documents/" + edition.document() + "#" + reading.clause().value(),
        Badge.of(reading).stream().filter(badge -> !badge.kind().equals("force")).toList());
  }

  /// Whether a date can be worked out that really is the last: a number of days or more, and no
  /// words that soften it.
  public boolean hard() {
    return countable() && hedge.isEmpty();
  }

  /// Whether its days can be counted, though no words may make the last of them a fixed date.
  public boolean countable() {
    return limit.amount() != null && limit.unit() != TimeLimit.Unit.HOUR;
  }

  /// The address at which its date can be worked out.
  public String workOut() {
    return "/deadlines?time=" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "#work-out";
  }

  private static List<String> roles(Norm norm) {
    return norm.bearers().stream().map(Party::role).distinct().toList();
  }

  private static String force(Norm norm) {
    return Force.of(norm).words();
  }

  /// A time limit in short: `Within 5 working days`.
  public static String time(TimeLimit limit) {
    String amount = amount(limit);
    String event = limit.from() == null ? "" : " “" + limit.from().text() + "”";
    return switch (limit.kind()) {
      case WITHIN -> amount.isEmpty() ? quoted(limit) : "Within " + amount;
      case NOTICE -> amount.isEmpty() ? quoted(limit) : amount + " ahead";
      case NOT_DURING ->
          amount.isEmpty() ? quoted(limit) : "Not in the " + amount + " before" + event;
      case EVERY -> every(limit);
      case BEFORE -> amount.isEmpty() ? "Before" + event : amount + " before" + event;
      case PROMPTLY -> quoted(limit);
    };
  }

  /// A time limit in short, with what softens it: `Within 2 working days (“where possible”)`.
  public static String softened(TimeLimit limit) {
    return limit.hedge() == null ? time(limit) : time(limit) + " (“" + limit.hedge().text() + "”)";
  }

  private static String quoted(TimeLimit limit) {
    return "“" + limit.words().text() + "”";
  }

  private static String every(TimeLimit limit) {
    Integer amount = limit.amount();
    TimeLimit.Unit unit = limit.unit();
    return amount == null || unit == null
        ? quoted(limit)
        : amount == 1 ? "Every " + unit(unit) : "Every " + amount(limit);
  }

  /// The number and its unit: `5 working days`, or "".
  public static String amount(TimeLimit limit) {
    Integer amount = limit.amount();
    TimeLimit.Unit unit = limit.unit();
    return amount == null || unit == null
        ? ""
        : amount + " " + unit(unit) + (amount == 1 ? "" : "s");
  }

  private static String unit(TimeLimit.Unit unit) {
    return unit.label().replace('-', ' ');
  }

  private static String words(@Nullable Phrase phrase) {
    return phrase == null ? "" : phrase.text();
  }
}
