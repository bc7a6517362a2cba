package org.remit.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Answer;
import org.remit.answer.Library;
import org.remit.answer.NormQuery;
import org.remit.answer.PathQuery;
import org.remit.answer.Reading;
import org.remit.answer.Rule;
import org.remit.answer.Rulebook;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.web.Problem.Refused;

/// Answers what is asked about rules: by query, by role, and beside the text of a document.
final class RulePages {

  private final Library library;
  private final Rulebook rulebook;
  private final Pages pages;

  RulePages(Library library, Rulebook rulebook, Pages pages) {
    this.library = library;
    this.rulebook = rulebook;
    this.pages = pages;
  }

  /// The rules that the pages are made from.
  Rulebook rulebook() {
    return rulebook;
  }

  private RuleParameters read(Parameters parameters) {
    return new RuleParameters(parameters, library.editions(), rulebook.vocabulary());
  }

  byte[] norms(Parameters parameters) {
    NormQuery query = read(parameters).norms();
    return RuleJson.norms(rulebook.norms(query), query.page());
  }

  byte[] escalations(Parameters parameters) {
    PathQuery query = read(parameters).paths();
    return RuleJson.paths(rulebook.paths(query), query.page());
  }

  String roles(Parameters parameters) {
    String council = read(parameters).onlyCouncil();
    List<Rule> rules = new ArrayList<>();
    for (Edition edition : library.editions()) {
      if (council == null || council.equals(edition.document())) {
        rules.addAll(rulebook.norms(edition.document()));
      }
    }
    return pages.roles(
        Roles.of(rules, library.editions(), council == null ? "" : council, rulebook.vocabulary()));
  }

  String role(String name, Parameters parameters) {
    Concept role =
        rulebook
            .vocabulary()
            .concept(Scheme.ROLE.concept(name))
            .orElseThrow(() -> new Refused(Problem.notFound()));
    String council = read(parameters).onlyCouncil();
    Map<Edition, List<Rule>> rules = new LinkedHashMap<>();
    library.editions().forEach(each -> rules.put(each, rulebook.norms(each.document())));
    @Nullable Edition chosen =
        rules.keySet().stream()
            .filter(edition -> edition.document().equals(council))
            .findFirst()
            .orElse(null);
    return pages.role(new RoleView.Making(role, rulebook.vocabulary()).view(chosen, rules));
  }

  /// A document, whole or with only the rules that are wanted.
  String document(Reading reading, Parameters parameters) {
    RuleChoice choice = read(parameters).choice();
    List<Rule> rules = rulebook.norms(reading.edition().document());
    return pages.document(DocumentView.of(reading, rules, choice, rulebook.vocabulary()));
  }

  /// What stands beside an answer's first clause; null where nothing answers.
  @Nullable BestView beside(Answer answer) {
    return BestView.of(answer, library, rulebook);
  }
}
