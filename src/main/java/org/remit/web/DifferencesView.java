package org.remit.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Badge;
import org.remit.answer.EditionView;
import org.remit.answer.RoleNames;
import org.remit.comparison.Difference;
import org.remit.comparison.Difference.Label;
import org.remit.comparison.Differences;
import org.remit.comparison.Protocols;
import org.remit.comparison.Saying;
import org.remit.norm.Force;
import org.remit.norm.Party;
import org.remit.source.Edition;
import org.remit.source.Span;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;
import org.remit.web.Problem.FieldError;

/// What changes for somebody who moves from one council to another, made ready for its page.
///
/// @param from the edition they come from, or null where nothing is compared yet
/// @param to the edition they go to, or null likewise
/// @param tally how many there are of each kind, each with the address that shows these alone
/// @param shown how many are shown
record DifferencesView(
    List<Option> froms,
    List<Option> tos,
    List<Option> roles,
    List<Option> kinds,
    @Nullable EditionView from,
    @Nullable EditionView to,
    List<Count> tally,
    List<Topic> topics,
    int shown,
    List<FieldError> errors) {

  /// How many differences there are of a kind.
  record Count(String words, int count, String href) {}

  /// The differences about one topic.
  record Topic(String id, String name, List<Entry> entries) {}

  /// One difference.
  ///
  /// @param name what both are about, or ""
  record Entry(
      String id,
      String name,
      List<Badge> labels,
      List<String> points,
      @Nullable Side from,
      @Nullable Side to,
      List<Saying> near) {}

  /// What one council says.
  record Side(
      Saying saying, List<Force> forces, List<String> limits, List<Badge> badges, MarkedText text) {

    static Side of(Saying saying, List<Span> marks) {
      return new Side(
          saying,
          saying.norms().stream().map(Force::of).distinct().sorted().toList(),
          saying.norms().stream()
              .map(norm -> norm.timeLimit())
              .flatMap(Stream::ofNullable)
              .map(limit -> limit.words().text())
              .distinct()
              .toList(),
          Badge.of(saying.standing(), saying.quotedFrom()),
          MarkedText.of(saying.text(), marks, List.of(), saying.standing()));
    }
  }

  /// The two editions that are compared; none where nothing is.
  public List<EditionView> compared() {
    return Stream.of(from, to).flatMap(Stream::ofNullable).toList();
  }

  /// What is wrong with a field, or "".
  public String error(String field) {
    return FieldError.of(field, errors);
  }

  static String words(Label label) {
    return switch (label) {
      case STRICTER -> "Stricter";
      case LOOSER -> "Less strict";
      case OTHER_TIME -> "Other time limit";
      case OTHER_PERSON -> "Other people";
      case SAME_RULE -> "Same rule in other words";
      case SAME_WORDS -> "Same words";
      case STATED_DIFFERENTLY -> "Stated differently: read both";
      case NEW -> "New";
      case GONE -> "Gone";
    };
  }

  /// Reads a form, and answers it.
  static final class Finder {

    private static final String ADDRESS = "/differences";

    private final Protocols protocols;
    private final List<Edition> editions;
    private final RoleNames names;
    private final Fields fields;
    private final String from;
    private final String to;
    private final String role;
    private final String kind;

    Finder(
        Protocols protocols, List<Edition> editions, Vocabulary vocabulary, Parameters parameters) {
      this.protocols = protocols;
      this.editions = editions;
      this.names = new RoleNames(vocabulary);
      this.fields = new Fields(parameters);
      this.from = fields.from("from", councils(""), "Choose a council from the list.");
      this.to = fields.from("to", councils(""), "Choose a council from the list.");
      this.role = fields.from("role", roles(""), "Use member or officer, or leave it out.");
      this.kind = fields.from("kind", kinds(""), "Choose a kind from the list, or leave it out.");
      check();
    }

    private void check() {
      if (fields.given("from", "to", "role", "kind")) {
        required();
      }
      if (!from.isEmpty() && from.equals(to)) {
        fields.wrong("to", "Choose two different councils.");
      }
    }

    /// Takes it for wrong that a council is left out.
    Finder required() {
      for (String field : List.of("from", "to")) {
        boolean said = fields.errors().stream().anyMatch(error -> error.field().equals(field));
        if (!said && fields.one(field).isEmpty()) {
          fields.wrong(field, "Choose a council.");
        }
      }
      return this;
    }

    List<FieldError> errors() {
      return fields.errors();
    }

    /// The differences that are wanted; null where none are asked for, or something is wrong.
    @Nullable Differences differences() {
      if (!fields.errors().isEmpty() || from.isEmpty()) {
        return null;
      }
      return protocols
          .differences(from, to)
          .map(all -> all.only(this::concerns))
          .orElseThrow(() -> new IllegalStateException(from + " or " + to + " is not held"));
    }

    Differences ofKind(Differences all) {
      return kind.isEmpty()
          ? all
          : all.only(each -> each.labels().stream().anyMatch(l -> l.label().equals(kind)));
    }

    private boolean concerns(Difference difference) {
      return role.isEmpty()
          || difference.sayings().stream()
              .flatMap(saying -> saying.norms().stream())
              .flatMap(n -> Stream.concat(n.bearers().stream(), n.counterparties().stream()))
              .map(Party::role)
              .anyMatch(each -> names.within(each, Scheme.ROLE.concept(role)));
    }

    DifferencesView view() {
      @Nullable Differences all = differences();
      return all == null
          ? new DifferencesView(
              councils(from),
              councils(to),
              roles(role),
              kinds(kind),
              null,
              null,
              List.of(),
              List.of(),
              0,
              errors())
          : view(all, ofKind(all));
    }

    private DifferencesView view(Differences all, Differences wanted) {
      return new DifferencesView(
          councils(from),
          councils(to),
          roles(role),
          kinds(kind),
          EditionView.of(all.from()),
          EditionView.of(all.to()),
          tally(all),
          topics(wanted),
          wanted.all().size(),
          List.of());
    }

    private List<Count> tally(Differences all) {
      List<Count> tally = new ArrayList<>();
      all.tally()
          .forEach(
              (label, count) -> tally.add(new Count(words(label), count, address(label.label()))));
      return tally;
    }

    private String address(String only) {
      return ADDRESS
          + "?from="
          + from
          + "&to="
          + to
          + (role.isEmpty() ? "" : "&role=" + role)
          + "&kind="
          + only
          + "#found";
    }

    private List<Topic> topics(Differences wanted) {
      Map<String, List<Entry>> byTopic = new LinkedHashMap<>();
      int n = 0;
      for (Difference each : wanted.all()) {
        byTopic.computeIfAbsent(each.topic(), t -> new ArrayList<>()).add(entry(each, ++n));
      }
      List<Topic> topics = new ArrayList<>();
      byTopic.forEach((topic, entries) ->
          topics.add(
              new Topic(
                  topic.isEmpty() ? "other-matters" : RuleChoice.local(topic),
                  topic.isEmpty() ? "Other matters" : names.of(topic),
                  entries)));
      return topics;
    }

    private Entry entry(Difference difference, int n) {
      Saying before = difference.from();
      Saying after = difference.to();
      return new Entry(
          "difference-" + n,
          String.join("; ", difference.rules()),
          difference.labels().stream().map(l -> new Badge(l.label(), words(l))).toList(),
          difference.points(),
          before == null ? null : Side.of(before, difference.fromMarks()),
          after == null ? null : Side.of(after, difference.toMarks()),
          difference.near());
    }

    private List<Option> councils(String chosen) {
      return editions.stream()
          .map(e -> new Option(e.document(), e.council(), e.document().equals(chosen)))
          .toList();
    }

    private static List<Option> roles(String chosen) {
      return List.of(
          new Option("member", "Councillor", chosen.equals("member")),
          new Option("officer", "Officer", chosen.equals("officer")));
    }

    private static List<Option> kinds(String chosen) {
      return Stream.of(Label.values())
          .map(l -> new Option(l.label(), words(l), l.label().equals(chosen)))
          .toList();
    }
  }
}
