package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.answer.NormQuery;
import org.remit.answer.Paging;
import org.remit.answer.PathQuery;
import org.remit.source.Edition;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;
import org.remit.web.Problem.FieldError;
import org.remit.web.Problem.Refused;

/// Reads which rules are asked for from the parameters of a request, and says in words what is
/// wrong with them.
final class RuleParameters {

  static final List<String> TYPES = List.of("duty", "prohibition", "permission", "right");

  private static final Pattern LOCAL_NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  private final Parameters parameters;
  private final List<Edition> editions;
  private final Vocabulary vocabulary;
  private final List<FieldError> errors = new ArrayList<>();

  RuleParameters(Parameters parameters, List<Edition> editions, Vocabulary vocabulary) {
    this.parameters = parameters;
    this.editions = editions;
    this.vocabulary = vocabulary;
  }

  NormQuery norms() {
    NormQuery query =
        new NormQuery(
            council(),
            concept("bearer", Scheme.ROLE),
            type(),
            concept("topic", Scheme.TOPIC),
            concept("counterparty", Scheme.ROLE),
            paging());
    check();
    return query;
  }

  PathQuery paths() {
    PathQuery query =
        new PathQuery(
            council(), concept("from", Scheme.ROLE), concept("about", Scheme.TOPIC), paging());
    check();
    return query;
  }

  /// Which rules of a document are to be shown.
  RuleChoice choice() {
    RuleChoice choice =
        new RuleChoice(concept("role", Scheme.ROLE), concept("topic", Scheme.TOPIC), type());
    check();
    return choice;
  }

  /// The council alone, or null for none.
  @Nullable String onlyCouncil() {
    String council = council();
    check();
    return council;
  }

  private void check() {
    if (!errors.isEmpty()) {
      throw new Refused(Problem.badChoice(errors));
    }
  }

  private @Nullable String council() {
    String council = one("council");
    if (council.isEmpty()) {
      return null;
    }
    if (editions.stream().noneMatch(edition -> edition.document().equals(council))) {
      errors.add(new FieldError("council", "Choose a council from the list, or all councils."));
      return null;
    }
    return council;
  }

  /// The IRI of a concept by its local name.
  private @Nullable String concept(String field, Scheme scheme) {
    String name = one(field);
    if (name.isEmpty()) {
      return null;
    }
    String iri = scheme.concept(name);
    if (!LOCAL_NAME.matcher(name).matches() || vocabulary.concept(iri).isEmpty()) {
      String example =
          scheme == Scheme.ROLE
              ? "Name a role of the word list, such as member or head-of-service."
              : "Name a topic of the word list, such as group-meetings.";
      errors.add(new FieldError(field, example));
      return null;
    }
    return iri;
  }

  private @Nullable String type() {
    String type = one("type");
    if (type.isEmpty()) {
      return null;
    }
    if (!TYPES.contains(type)) {
      errors.add(new FieldError("type", "Use one of these: " + String.join(", ", TYPES) + "."));
      return null;
    }
    return type;
  }

  private Paging paging() {
    return new Paging(
        number("page", 1, Paging.MAX_NUMBER), number("size", Paging.DEFAULT_SIZE, Paging.MAX_SIZE));
  }

  private int number(String field, int otherwise, int most) {
    String given = one(field);
    if (given.isEmpty()) {
      return otherwise;
    }
    int number = NUMBER.matcher(given).matches() ? Integer.parseInt(given) : 0;
    if (number < 1 || number > most) {
      errors.add(new FieldError(field, "Use a whole number from 1 to " + most + "."));
      return otherwise;
    }
    return number;
  }

  private String one(String field) {
    List<String> given = parameters.all(field);
    if (given.size() > 1) {
      errors.add(new FieldError(field, "Give this once."));
    }
    return given.isEmpty() ? "" : given.getFirst();
  }
}
