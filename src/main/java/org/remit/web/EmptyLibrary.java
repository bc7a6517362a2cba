package org.remit.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Answer;
import org.remit.answer.Answering;
import org.remit.answer.Ask;
import org.remit.answer.EscalationPath;
import org.remit.answer.Library;
import org.remit.answer.NormQuery;
import org.remit.answer.PathQuery;
import org.remit.answer.Portion;
import org.remit.answer.Reading;
import org.remit.answer.Relations;
import org.remit.answer.Rule;
import org.remit.answer.Rulebook;
import org.remit.answer.StatedPath;
import org.remit.answer.Suggestion;
import org.remit.comparison.Comparing;
import org.remit.comparison.Matrix;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Vocabulary;

/// A library without documents and rules, behind a service that is switched off and answers
/// nothing.
final class EmptyLibrary implements Library, Rulebook, Answering, Comparing {

  @Override
  public Answer answer(Ask ask) {
    throw new IllegalStateException("the service is switched off");
  }

  @Override
  public List<Edition> editions() {
    return List.of();
  }

  @Override
  public Optional<Reading> read(String document) {
    return Optional.empty();
  }

  @Override
  public List<org.remit.norm.Reading> readings(String document) {
    return List.of();
  }

  @Override
  public String sourceText(String document) {
    return "";
  }

  @Override
  public Relations relations(String document) {
    return Relations.NONE;
  }

  @Override
  public List<EscalationPath> paths(String document) {
    return List.of();
  }

  @Override
  public List<Suggestion> suggest(String typed, @Nullable String council, int limit) {
    return List.of();
  }

  @Override
  public Portion<Rule> norms(NormQuery query) {
    return new Portion<>(List.of(), 0, "");
  }

  @Override
  public List<Rule> everyNorm(NormQuery query) {
    return List.of();
  }

  @Override
  public Portion<StatedPath> paths(PathQuery query) {
    return new Portion<>(List.of(), 0, "");
  }

  @Override
  public List<Rule> norms(String document) {
    return List.of();
  }

  @Override
  public String fingerprint() {
    return "";
  }

  @Override
  public List<Concept> topics() {
    return List.of();
  }

  @Override
  public Matrix matrix(List<String> documents, List<String> topics) {
    return new Matrix(List.of(), List.of());
  }

  @Override
  public Vocabulary vocabulary() {
    return new Vocabulary(List.of());
  }
}
