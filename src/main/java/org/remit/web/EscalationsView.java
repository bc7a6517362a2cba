package org.remit.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.remit.answer.Complaint;
import org.remit.answer.EscalationPath;
import org.remit.answer.Library;
import org.remit.answer.RoleNames;
import org.remit.source.Edition;
import org.remit.vocabulary.Scheme;
import org.remit.web.Problem.FieldError;

/// Who to go to: the choices that lead to a path, and the paths that were chosen.
///
/// @param asked whether anything was chosen
/// @param paths those chosen, drawn; empty where they are too many to draw
/// @param links those chosen that are not drawn, or all of them where nothing was chosen
record EscalationsView(
    Choices choices,
    List<Option> from,
    List<Option> sides,
    List<Option> topics,
    List<Option> councils,
    boolean asked,
    List<PathView> paths,
    List<Shelfmark> links,
    List<String> silent) {

  private static final int MOST_DRAWN = 12;
  private static final String CONDUCT = "breach-and-complaints";

  /// What was chosen: local names, or "".
  record Choices(String from, String about, String council, List<FieldError> errors) {

    /// What is wrong with a field, or "".
    public String error(String field) {
      return FieldError.of(field, errors);
    }
  }

  /// The links to one council's paths.
  record Shelfmark(Edition edition, List<Link> links) {}

  record Link(String href, String from, String about) {}

  /// The paths of a library, and how they can be chosen from.
  static final class Finder {

    private final List<Edition> editions;
    private final List<EscalationPath> paths;
    private final Map<String, Set<String>> concerns = new HashMap<>();
    private final Complaint complaint;
    private final RoleNames names;

    Finder(Library library) {
      this.editions = library.editions();
      this.paths = paths(library);
      this.complaint = new Complaint(library.vocabulary());
      this.names = new RoleNames(library.vocabulary());
      paths.forEach(path -> concerns.put(PathView.address(path), findConcerns(path)));
    }

    private static List<EscalationPath> paths(Library library) {
      return library.editions().stream()
          .flatMap(edition -> library.paths(edition.document()).stream())
          .toList();
    }

    /// Whether the library still holds what it held when this was made.
    boolean isOf(Library library) {
      return editions.equals(library.editions()) && paths.equals(paths(library));
    }

    EscalationsView find(Parameters parameters) {
      Fields fields = new Fields(parameters);
      String given = fields.one("about");
      List<Option> from = options(senders(), fields.one("from"));
      List<Option> sides =
          List.of(
              option(RoleNames.OFFICER, "What an officer did or did not do", given),
              option(RoleNames.MEMBER, "What a councillor did or did not do", given));
      List<Option> topics = options(topics(), given);
      List<Option> councils = councils(fields.one("council"));
      List<Option> abouts = Stream.concat(sides.stream(), topics.stream()).toList();
      Choices choices =
          new Choices(
              fields.from("from", from, "Choose who you are from the list."),
              fields.from("about", abouts, "Choose your concern from the list."),
              fields.from("council", councils, "Choose a council from the list, or all councils."),
              fields.errors());
      boolean asked = choices.errors().isEmpty() && fields.given("from", "about", "council");
      List<EscalationPath> found = chosen(choices);
      String reader = any(choices.from()) ? "" : Scheme.ROLE.concept(choices.from());
      boolean drawn = asked && found.size() <= MOST_DRAWN;
      return new EscalationsView(
          choices,
          from,
          sides,
          topics,
          councils,
          asked,
          drawn ? found.stream().map(path -> PathView.of(path, names, reader)).toList() : List.of(),
          drawn ? List.of() : links(found),
          asked ? silent(found, choices.council()) : List.of());
    }

    private List<Option> councils(String chosen) {
      return editions.stream()
          .map(e -> new Option(e.document(), e.council(), e.document().equals(chosen)))
          .toList();
    }

    /// Council by council, and first what is about little else.
    private List<EscalationPath> chosen(Choices choices) {
      List<EscalationPath> found =
          paths.stream()
              .filter(path -> any(choices.council()) || of(path, choices.council()))
              .filter(path -> any(choices.from()) || isOnIt(path, choices.from()))
              .filter(path -> any(choices.about()) || concerns(path).contains(choices.about()))
              .sorted(Comparator.comparingInt((EscalationPath path) -> concerns(path).size()))
              .toList();
      return editions.stream()
          .flatMap(edition -> found.stream().filter(path -> path.edition().equals(edition)))
          .toList();
    }

    private static boolean any(String choice) {
      return choice.isEmpty();
    }

    private static boolean of(EscalationPath path, String document) {
      return path.edition().document().equals(document);
    }

    /// One path with its council.
    ///
    /// @param reader the IRI of the role that the reader holds, or ""
    Optional<PathView> path(String document, String id, String reader) {
      return paths.stream()
          .filter(path -> path.edition().document().equals(document) && path.id().equals(id))
          .findFirst()
          .map(path -> PathView.of(path, names, reader));
    }

    private List<String> silent(List<EscalationPath> found, String council) {
      return editions.stream()
          .filter(edition -> council.isEmpty() || edition.document().equals(council))
          .filter(edition -> found.stream().noneMatch(path -> path.edition().equals(edition)))
          .map(Edition::council)
          .toList();
    }

    private List<Shelfmark> links(List<EscalationPath> found) {
      return editions.stream()
          .map(edition ->
              new Shelfmark(
                  edition,
                  found.stream()
                      .filter(path -> path.edition().equals(edition))
                      .map(this::link)
                      .toList()))
          .filter(mark -> !mark.links().isEmpty())
          .toList();
    }

    private Link link(EscalationPath path) {
      String about = path.about().isEmpty() ? "" : path.about().getFirst();
      return new Link(PathView.address(path), names.of(path.from(), "Anyone"), about);
    }

    private Map<String, String> senders() {
      Set<String> roles = new LinkedHashSet<>(List.of(RoleNames.MEMBER, RoleNames.OFFICER));
      Set<String> others = new TreeSet<>(Comparator.comparing(names::of));
      for (EscalationPath path : paths) {
        others.addAll(path.from());
        path.withVariants()
            .flatMap(each -> each.stops().stream())
            .forEach(stop -> others.addAll(stop.roles()));
      }
      roles.addAll(others);
      Map<String, String> senders = new LinkedHashMap<>();
      roles.forEach(role -> senders.put(role, sender(role)));
      return senders;
    }

    private String sender(String role) {
      return role.equals(RoleNames.MEMBER)
          ? "Councillor (member)"
          : role.equals(RoleNames.OFFICER) ? "Officer (member of staff)" : names.of(role);
    }

    private Map<String, String> topics() {
      Set<String> topics = new TreeSet<>(Comparator.comparing(names::of));
      for (EscalationPath path : paths) {
        path.topics().stream()
            .filter(topic -> concerns(path).contains(RoleNames.localName(topic)))
            .forEach(topics::add);
      }
      Map<String, String> labels = new LinkedHashMap<>();
      topics.forEach(topic -> labels.put(topic, names.of(topic)));
      return labels;
    }

    private static List<Option> options(Map<String, String> labels, String chosen) {
      return labels.entrySet().stream()
          .map(entry -> option(entry.getKey(), entry.getValue(), chosen))
          .toList();
    }

    private static Option option(String iri, String label, String chosen) {
      String local = RoleNames.localName(iri);
      return new Option(local, label, local.equals(chosen));
    }

    /// Whether somebody may set out on a path, or it leads to them.
    private boolean isOnIt(EscalationPath path, String local) {
      String role = Scheme.ROLE.concept(local);
      return PathView.setsOut(path, names, role) || PathView.leadsThrough(path, role);
    }

    private Set<String> concerns(EscalationPath path) {
      return concerns.getOrDefault(PathView.address(path), Set.of());
    }

    /// What a path can be found under: for a complaint, the side that is complained of; and its
    /// other topics.
    private Set<String> findConcerns(EscalationPath path) {
      Set<String> concerns = new LinkedHashSet<>();
      if (path.complaint()) {
        complaint.sides(path.from(), path.about()).forEach(side -> concerns.add(side.label()));
      }
      path.topics().stream()
          .map(RoleNames::localName)
          .filter(topic -> !topic.equals(CONDUCT))
          .forEach(concerns::add);
      return concerns;
    }
  }
}
