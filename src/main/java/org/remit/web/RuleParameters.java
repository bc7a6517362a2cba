package org.remit.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.answer.NormQuery;
import org.remit.answer.Paging;
import org.remit.answer.PathQuery;
import org.remit.source.Edition;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;
import org.remit.web.Problem.Refused;

/// Reads which rules are asked for from the parameters of a request, and says in words what is
/// wrong with them.
final class RuleParameters {

  static final List<String> TYPES = List.of("duty", "prohibition", "permission", "right");

  private static final Pattern LOCAL_NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private final Fields fields;
  private final List<Edition> editions;
  private final Vocabulary vocabulary;

  RuleParameters(Parameters parameters, List<Edition> editions, Vocabulary vocabulary) {
    this.fields = new Fields(parameters);
    this.editions = editions;
    this.vocabulary = vocabulary;
  }

  NormQuery norms() {
    NormQuery query =
        new NormQuery(
            fields.council(editions),
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
            fields.council(editions),
            concept("from", Scheme.ROLE),
            concept("about", Scheme.TOPIC),
            paging());
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
    String council = fields.council(editions);
    check();
    return council;
  }

  /// The IRI of the role that the reader holds, or "" where they do not say.
  String reader() {
    String role = concept("as", Scheme.ROLE);
    check();
    return role == null ? "" : role;
  }

  private void check() {
    if (!fields.errors().isEmpty()) {
      throw new Refused(Problem.badChoice(fields.errors()));
    }
  }

  /// The IRI of a concept by its local name.
  private @Nullable String concept(String field, Scheme scheme) {
    String name = fields.once(field);
    if (name.isEmpty()) {
      return null;
    }
    String iri = scheme.concept(name);
    if (!LOCAL_NAME.matcher(name).matches() || vocabulary.concept(iri).isEmpty()) {
      String example =
          scheme == Scheme.ROLE
              ? "Name a role of the word list, such as member or head-of-service."
              : "Name a topic of the word list, such as group-meetings.";
      fields.wrong(field, example);
      return null;
    }
    return iri;
  }

  private @Nullable String type() {
    String type = fields.once("type");
    if (type.isEmpty()) {
      return null;
    }
    if (!TYPES.contains(type)) {
      fields.wrong("type", "Use one of these: " + String.join(", ", TYPES) + ".");
      return null;
    }
    return type;
  }

  private Paging paging() {
    return new Paging(
        fields.number("page", 1, Paging.MAX_NUMBER),
        fields.number("size", Paging.DEFAULT_SIZE, Paging.MAX_SIZE));
  }
}
