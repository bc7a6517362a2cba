package org.remit.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.answer.Badge;
import org.remit.answer.EditionView;
import org.remit.answer.Library;
import org.remit.norm.ContextReason;
import org.remit.norm.Party;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.web.Problem.FieldError;

/// What the documents speak of: topics, roles and the meaning of words, of one council or across
/// all.
///
/// @param council the council chosen, or ""
/// @param definitions how many sentences say what a word means
record BrowseView(
    List<Option> councils,
    String council,
    List<Entry> topics,
    List<Entry> roles,
    int definitions,
    List<FieldError> errors) {

  /// A topic or a role.
  ///
  /// @param count how many sentences speak of it
  record Entry(String href, String name, String meaning, int count) {}

  /// Everything that is said of one topic, or of what words mean.
  ///
  /// @param meaning what the topic is, or ""
  /// @param sideBySide the address that compares councils on it, or ""
  record Sayings(
      String name,
      String meaning,
      String address,
      String sideBySide,
      List<Option> councils,
      List<CouncilSays> said,
      List<String> silent,
      List<FieldError> errors) {}

  /// What one council's document says.
  record CouncilSays(EditionView edition, List<Said> sentences) {}

  /// One sentence.
  record Said(String sentence, String citation, String href, List<Badge> badges) {}

  /// What is wrong with a field, or "".
  public String error(String field) {
    return errors.isEmpty() ? "" : errors.getFirst().message();
  }

  /// Reads a form against a library.
  static final class Finder {

    private static final Set<SentenceKind> SAID =
        Set.of(SentenceKind.NORM, SentenceKind.DEFINITION, SentenceKind.ROLE, SentenceKind.CONTEXT);
    private static final String WRONG = "Choose a council from the list, or all councils.";

    private final Library library;
    private final Fields fields;
    private final List<Option> councils;
    private final String council;

    Finder(Library library, Parameters parameters) {
      this.library = library;
      this.fields = new Fields(parameters);
      String given = fields.one("council");
      this.councils =
          library.editions().stream()
              .map(e -> new Option(e.document(), e.council(), e.document().equals(given)))
              .toList();
      this.council = fields.from("council", councils, WRONG);
    }

    BrowseView index() {
      return new BrowseView(
          councils,
          council,
          entries(Scheme.TOPIC, "/browse/topics/", Reading::topics),
          entries(Scheme.ROLE, "/roles/", Finder::bearers),
          (int) readings().filter(Finder::defines).count(),
          fields.errors());
    }

    /// What is said of a topic.
    Optional<Sayings> topic(String localName) {
      String iri = Scheme.TOPIC.concept(localName);
      return library
          .vocabulary()
          .concept(iri)
          .map(concept ->
              sayings(
                  concept.label(),
                  concept.definition(),
                  "/browse/topics/" + localName,
                  sideBySide(concept),
                  reading -> reading.topics().contains(iri)));
    }

    /// Matters outside protocols are not compared.
    private static String sideBySide(Concept topic) {
      return topic.coveredBy().isEmpty() && !topic.broader().isEmpty()
          ? "/compare?topics=" + topic.localName()
          : "";
    }

    /// What the documents say that their words mean.
    Sayings definitions() {
      return sayings(
          "What the words mean",
          "How each document explains the words it uses.",
          "/browse/definitions",
          "",
          Finder::defines);
    }

    private Sayings sayings(
        String name, String meaning, String address, String sideBySide, Predicate<Reading> wanted) {
      List<CouncilSays> said = new ArrayList<>();
      List<String> silent = new ArrayList<>();
      for (Edition edition : editions()) {
        List<Said> sentences =
            library.readings(edition.document()).stream()
                .filter(Finder::isShown)
                .filter(wanted)
                .map(reading -> said(edition, reading))
                .toList();
        if (sentences.isEmpty()) {
          silent.add(edition.council());
        } else {
          said.add(new CouncilSays(EditionView.of(edition), sentences));
        }
      }
      return new Sayings(
          name, meaning, address, sideBySide, councils, said, silent, fields.errors());
    }

    private static Said said(Edition edition, Reading reading) {
      return new Said(
          reading.text(),
          reading.citation(),
          "/documents/" + edition.document() + "#" + reading.clause().value(),
          Badge.of(reading));
    }

    private List<Entry> entries(
        Scheme scheme, String folder, Function<Reading, List<String>> concepts) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      readings()
          .flatMap(reading -> concepts.apply(reading).stream().distinct())
          .forEach(iri -> counts.merge(iri, 1, Integer::sum));
      return library.vocabulary().concepts(scheme).stream()
          .filter(concept -> counts.containsKey(concept.iri()))
          .sorted(Comparator.comparing(Concept::label))
          .map(concept ->
              new Entry(
                  folder + concept.localName() + (council.isEmpty() ? "" : "?council=" + council),
                  concept.label(),
                  concept.definition(),
                  counts.getOrDefault(concept.iri(), 0)))
          .toList();
    }

    private Stream<Reading> readings() {
      return editions().stream()
          .flatMap(edition -> library.readings(edition.document()).stream())
          .filter(Finder::isShown);
    }

    private List<Edition> editions() {
      return library.editions().stream()
          .filter(edition -> council.isEmpty() || edition.document().equals(council))
          .toList();
    }

    private static boolean isShown(Reading reading) {
      return SAID.contains(reading.kind()) && reading.reason() != ContextReason.TITLE;
    }

    private static boolean defines(Reading reading) {
      return reading.kind() == SentenceKind.DEFINITION;
    }

    private static List<String> bearers(Reading reading) {
      return reading.norms().stream()
          .flatMap(norm -> norm.bearers().stream())
          .map(Party::role)
          .collect(Collectors.toList());
    }
  }
}
