package org.remit.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Ask;
import org.remit.question.Kind;
import org.remit.source.Edition;
import org.remit.web.Problem.FieldError;

/// Reads a question from the parameters of a request, and says in words what is wrong with it.
final class AskParameters {

  private static final Pattern ROLE = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private static final Pattern EDITION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|sha-[0-9a-f]{8}");

  private final Fields fields;
  private final List<Edition> editions;
  private final boolean fromLink;
  private String gone = "";

  private AskParameters(Parameters parameters, List<Edition> editions, boolean fromLink) {
    this.fields = new Fields(parameters);
    this.editions = editions;
    this.fromLink = fromLink;
  }

  /// What the parameters come to.
  ///
  /// @param ask the question, as far as it could be read
  /// @param errors what is wrong with it; empty if it can be asked
  /// @param gone the edition that a link was made for, where it is no longer held; else ""
  record Outcome(Ask ask, List<FieldError> errors, String gone) {}

  static Outcome read(Parameters parameters, List<Edition> editions) {
    return read(new AskParameters(parameters, editions, false));
  }

  /// The same for a page, where an old link still leads to an answer.
  static Outcome readLink(Parameters parameters, List<Edition> editions) {
    return read(new AskParameters(parameters, editions, true));
  }

  private static Outcome read(AskParameters reader) {
    Ask ask = reader.ask();
    return new Outcome(ask, reader.fields.errors(), reader.gone);
  }

  private Ask ask() {
    String question = question();
    String council = fields.council(editions);
    int limit = fields.number("limit", Ask.DEFAULT_LIMIT, Ask.MAX_LIMIT);
    return new Ask(question, council, limit, asker(), kind(), edition(council), explain());
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

  private @Nullable String edition(@Nullable String council) {
    String id = fields.once("edition");
    if (id.isEmpty()) {
      return null;
    }
    boolean held =
        editions.stream()
            .filter(edition -> council == null || edition.document().equals(council))
            .anyMatch(edition -> edition.id().equals(id));
    if (!held && fromLink && council != null && EDITION.matcher(id).matches()) {
      gone = id;
      return null;
    }
    if (!held) {
      fields.wrong("edition", "Choose an edition that is held here.");
      return null;
    }
    return id;
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
    if (!ROLE.matcher(role).matches()) {
      fields.wrong("as", "Name a role, such as member or chief-officer.");
      return null;
    }
    return role;
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
