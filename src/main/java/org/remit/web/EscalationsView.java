package org.remit.web;

import java.util.ArrayList;
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
/// @param general whether nothing was found for the concern, and the ways for concerns about people
///   are shown instead
/// @param paths those chosen, drawn; empty where they are too many to draw
/// @param links those chosen that are not drawn, or all of them where nothing was chosen
record EscalationsView(
    Choices choices,
    List<Option> from,
    List<Option> sides,
    List<Option> topics,
    List<Option> councils,
    boolean asked,
    boolean general,
    List<PathView> paths,
    List<Shelfmark> links,
    List<String> silent) {

  private static final int MOST_DRAWN = 12;
  private static final int MOST_NAMED = 2;
  private static final String CONDUCT = "breach-and-complaints";
  private static final List<String> SIDES =
      List.of(RoleNames.localName(RoleNames.OFFICER), RoleNames.localName(RoleNames.MEMBER));

  /// What was chosen: local names, or "".
  record Choices(String from, String about, String council, List<FieldError> errors) {

    /// What is wrong with a field, or "".
    public String error(String field) {
      return FieldError.of(field, errors);
    }
  }

  /// The links to one council's paths, by who sets out.
  record Shelfmark(Edition edition, List<Group> groups) {}

  /// The links for somebody who sets out.
  record Group(String from, List<Link> links) {}

  /// @param concern what it is about, by the names to choose from
  /// @param about what it is about, in the document's words
  record Link(String href, String concern, String about) {}

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
      List<Option> sides = options(sides(), given);
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
      Set<String> offered = new LinkedHashSet<>();
      all(choices).forEach(path -> offered.addAll(concerns(path)));
      boolean general = !any(choices.about()) && !offered.contains(choices.about());
      List<EscalationPath> found = general ? general(choices) : chosen(choices);
      String reader = any(choices.from()) ? "" : Scheme.ROLE.concept(choices.from());
      boolean drawn = asked && found.size() <= MOST_DRAWN;
      return new EscalationsView(
          choices,
          from,
          offered(sides, offered),
          offered(topics, offered),
          councils,
          asked,
          general && !found.isEmpty(),
          drawn ? found.stream().map(path -> PathView.of(path, names, reader)).toList() : List.of(),
          drawn ? List.of() : links(found),
          asked ? silent(found, choices.council()) : List.of());
    }

    private List<Option> councils(String chosen) {
      return editions.stream()
          .map(e -> new Option(e.document(), e.council(), e.document().equals(chosen)))
          .toList();
    }

    /// The concerns that there is a way for, and the one that was chosen, saying that there is
    /// none.
    private static List<Option> offered(List<Option> concerns, Set<String> offered) {
      return concerns.stream()
          .filter(option -> option.chosen() || offered.contains(option.value()))
          .map(option ->
              offered.contains(option.value())
                  ? option
                  : new Option(option.value(), option.label() + " (no way found)", true))
          .toList();
    }

    /// Those of a council and for somebody, whatever the concern.
    private List<EscalationPath> all(Choices choices) {
      return paths.stream()
          .filter(path -> any(choices.council()) || of(path, choices.council()))
          .filter(path -> any(choices.from()) || isOnIt(path, choices.from()))
          .toList();
    }

    private List<EscalationPath> chosen(Choices choices) {
      return byCouncil(
          all(choices).stream()
              .filter(path -> any(choices.about()) || concerns(path).contains(choices.about()))
              .toList());
    }

    /// The ways for a concern about what somebody did, which may take any other concern too.
    private List<EscalationPath> general(Choices choices) {
      List<EscalationPath> found =
          all(choices).stream()
              .filter(path -> concerns(path).stream().anyMatch(SIDES::contains))
              .toList();
      List<EscalationPath> oneSided =
          found.stream().filter(path -> path.from().size() == 1).toList();
      return byCouncil(oneSided.isEmpty() ? found : oneSided);
    }

    /// Council by council, and first what is about little else.
    private List<EscalationPath> byCouncil(List<EscalationPath> found) {
      List<EscalationPath> sorted = new ArrayList<>(found);
      sorted.sort(Comparator.comparingInt((EscalationPath path) -> concerns(path).size()));
      return editions.stream()
          .flatMap(edition -> sorted.stream().filter(path -> path.edition().equals(edition)))
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
                  groups(found.stream().filter(path -> path.edition().equals(edition)).toList())))
          .filter(mark -> !mark.groups().isEmpty())
          .toList();
    }

    private List<Group> groups(List<EscalationPath> found) {
      Map<String, List<Link>> groups = new LinkedHashMap<>();
      for (EscalationPath path : found) {
        String from =
            path.from().isEmpty()
                ? "Anyone"
                : String.join(" or ", path.from().stream().map(this::sender).toList());
        groups.computeIfAbsent(from, k -> new ArrayList<>()).add(link(path));
      }
      return groups.entrySet().stream()
          .map(group -> new Group(group.getKey(), group.getValue()))
          .toList();
    }

    private Link link(EscalationPath path) {
      String about = path.about().isEmpty() ? "" : path.about().getFirst();
      return new Link(PathView.address(path), concern(path), about);
    }

    /// What a path is about: whom it complains of; else what few other paths are about.
    private String concern(EscalationPath path) {
      Set<String> own = concerns(path);
      Map<String, String> sides = sides();
      List<String> complained =
          sides.keySet().stream()
              .filter(side -> own.contains(RoleNames.localName(side)))
              .map(side -> java.util.Objects.requireNonNull(sides.get(side)))
              .toList();
      if (!complained.isEmpty()) {
        return String.join("; ", complained);
      }
      List<String> few =
          path.topics().stream()
              .filter(topic -> own.contains(RoleNames.localName(topic)))
              .sorted(
                  Comparator.comparingLong(
                      topic -> paths.stream().filter(p -> p.topics().contains(topic)).count()))
              .limit(MOST_NAMED)
              .map(names::of)
              .toList();
      return few.isEmpty() ? "Another matter" : String.join("; ", few);
    }

    private static Map<String, String> sides() {
      Map<String, String> sides = new LinkedHashMap<>();
      sides.put(RoleNames.OFFICER, "What an officer did or did not do");
      sides.put(RoleNames.MEMBER, "What a councillor did or did not do");
      return sides;
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
