package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Ask;
import org.remit.question.Kind;
import org.remit.source.Edition;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;
import org.remit.web.Problem.FieldError;

/// Reads a question from the parameters of a request, and says in words what is wrong with it.
final class AskParameters {

  private static final Pattern ROLE = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private static final String ID = "\\d{4}-\\d{2}-\\d{2}|sha-[0-9a-f]{8}";

  private static final Pattern EDITION = Pattern.compile(ID);

  /// One of several editions that a link names: gwynedd@2018-07-09.
  private static final Pattern NAMED = Pattern.compile("([a-z0-9-]{1,64})@(" + ID + ")");

  private final Fields fields;
  private final List<Edition> editions;
  private final Vocabulary vocabulary;
  private final boolean fromLink;
  private final List<Gone> gone = new ArrayList<>();

  private AskParameters(
      Parameters parameters, List<Edition> editions, Vocabulary vocabulary, boolean fromLink) {
    this.fields = new Fields(parameters);
    this.editions = editions;
    this.vocabulary = vocabulary;
    this.fromLink = fromLink;
  }

  /// What the parameters come to.
  ///
  /// @param ask the question, as far as it could be read
  /// @param errors what is wrong with it; empty if it can be asked
  /// @param gone the editions that a link was made for and that are no longer held
  record Outcome(Ask ask, List<FieldError> errors, List<Gone> gone) {
    Outcome {
      gone = List.copyOf(gone);
    }
  }

  /// An edition that is no longer held.
  record Gone(String document, String edition) {}

  static Outcome read(Parameters parameters, List<Edition> editions, Vocabulary vocabulary) {
    return read(new AskParameters(parameters, editions, vocabulary, false));
  }

  /// The same for a page, where an old link still leads to an answer.
  static Outcome readLink(Parameters parameters, List<Edition> editions, Vocabulary vocabulary) {
    return read(new AskParameters(parameters, editions, vocabulary, true));
  }

  private static Outcome read(AskParameters reader) {
    Ask ask = reader.ask();
    List<FieldError> errors = reader.fields.errors();
    return new Outcome(
        ask,
        reader.fromLink ? errors.stream().map(AskParameters::forPeople).toList() : errors,
        reader.gone);
  }

  /// The same in words for somebody who followed a link or changed an address, and who sees only
  /// the question and the council to put right.
  private static FieldError forPeople(FieldError error) {
    String message =
        switch (error.field()) {
          case "q" ->
              error.message().equals(Fields.ONCE) ? "Ask one question at a time." : error.message();
          case "council" -> "Choose a council from the list, or all councils.";
          case "kind" ->
              "The link asks for a kind of answer that Remit does not know. Ask again without it.";
          case "as" -> "The link says who you are, but Remit does not know that role.";
          case "actor" -> "The link says who acts, but Remit does not know that role.";
          case "edition" ->
              "The link is for an edition of a document that Remit does not hold. Ask again to get"
                  + " an answer from the edition that it holds.";
          case "limit" ->
              "The link asks for a number of clauses that cannot be shown. It can be 1 to "
                  + Ask.MAX_LIMIT
                  + ".";
          default -> "Part of the link cannot be read. Ask again without it.";
        };
    return new FieldError(error.field(), message);
  }

  private Ask ask() {
    String question = question();
    String council = fields.council(editions);
    int limit = fields.number("limit", Ask.DEFAULT_LIMIT, Ask.MAX_LIMIT);
    return new Ask(question, council, limit, asker(), actor(), kind(), edition(council), explain());
  }

  private String question() {
    String question = clean(fields.once("q"));
    int length = question.codePointCount(0, question.length());
    if (question.codePoints().noneMatch(AskParameters::isVisible)) {
      fields.wrong("q", "Write your question.");
    } else if (length > Ask.MAX_QUESTION) {
      fields.wrong(
          "q",
          "Your question is too long: it has %d characters. Use %d or fewer."
              .formatted(length, Ask.MAX_QUESTION));
    }
    return question;
  }

  /// Tabs and line ends become blanks; other control characters, which nobody types, go.
  private static String clean(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    typed
        .codePoints()
        .map(c -> c == '\t' || c == '\n' || c == '\r' ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.UNASSIGNED;
  }

  /// The one edition named, where it is held; a link may name one for each of several documents.
  private @Nullable String edition(@Nullable String council) {
    String given = fields.once("edition");
    if (given.isEmpty()) {
      return null;
    }
    if (given.contains("@")) {
      Stream.of(given.split(",", -1)).forEach(this::named);
      return null;
    }
    boolean held =
        editions.stream()
            .filter(edition -> council == null || edition.document().equals(council))
            .anyMatch(edition -> edition.id().equals(given));
    if (held) {
      return given;
    }
    if (fromLink && council != null && EDITION.matcher(given).matches()) {
      gone.add(new Gone(council, given));
    } else {
      notHeld();
    }
    return null;
  }

  private void named(String name) {
    Matcher matcher = NAMED.matcher(name);
    boolean fits = matcher.matches();
    boolean held =
        editions.stream().anyMatch(edition -> name.equals(edition.document() + "@" + edition.id()));
    if (fits && !held && fromLink) {
      gone.add(new Gone(matcher.group(1), matcher.group(2)));
    } else if (!held) {
      notHeld();
    }
  }

  private void notHeld() {
    fields.wrong("edition", "Choose an edition that is held here.");
  }

  private boolean explain() {
    String explain = fields.once("explain").toLowerCase(Locale.ROOT);
    if (!List.of("", "true", "false").contains(explain)) {
      fields.wrong("explain", "Use true or false.");
    }
    return explain.equals("true");
  }

  private @Nullable String asker() {
    String role = fields.once("as");
    if (role.isEmpty()) {
      return null;
    }
    if (!isRole(role)) {
      fields.wrong("as", "Name a role of the word list, such as member or chief-officer.");
      return null;
    }
    return role;
  }

  private @Nullable String actor() {
    String role = fields.once("actor");
    if (role.isEmpty() || role.equals(Ask.ASKER)) {
      return role.isEmpty() ? null : role;
    }
    if (!isRole(role)) {
      fields.wrong("actor", "Name a role of the word list, such as member or officer, or asker.");
      return null;
    }
    return role;
  }

  private boolean isRole(String name) {
    return ROLE.matcher(name).matches()
        && vocabulary.concept(Scheme.ROLE.concept(name)).isPresent();
  }

  private @Nullable String kind() {
    String kind = fields.once("kind");
    if (kind.isEmpty()) {
      return null;
    }
    if (Kind.of(kind).isEmpty()) {
      String kinds = Stream.of(Kind.values()).map(Kind::label).collect(Collectors.joining(", "));
      fields.wrong("kind", "Use one of these: " + kinds + ".");
      return null;
    }
    return kind;
  }
}
