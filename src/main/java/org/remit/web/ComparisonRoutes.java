package org.remit.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.remit.answer.Library;
import org.remit.comparison.Comparing;
import org.remit.comparison.Differences;
import org.remit.comparison.Health;
import org.remit.comparison.Protocols;
import org.remit.comparison.TopicGap;
import org.remit.web.Problem.Refused;
import org.remit.web.Routes.Page;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The pages on which protocols stand beside one another: what differs between two, what several
/// word alike, and where one leaves something to look at.
final class ComparisonRoutes {

  private final Routes routes;
  private final Library library;
  private final Protocols protocols;
  private final Comparing comparing;
  private final Pages pages;

  ComparisonRoutes(
      Routes routes, Library library, Protocols protocols, Comparing comparing, Pages pages) {
    this.comparing = comparing;
    this.routes = routes;
    this.library = library;
    this.protocols = protocols;
    this.pages = pages;
  }

  void add(RouterFunctions.Builder builder) {
    Routes.read(builder, "/differences", this::differences);
    Routes.read(
        builder,
        "/api/differences",
        request -> routes.json(request, () -> DifferenceJson.bytes(asked(request))));
    Routes.read(builder, "/shared-wording", r -> routes.page(r, this::wording));
    Routes.read(
        builder,
        "/api/shared-wording",
        r -> routes.json(r, () -> DifferenceJson.bytes(protocols.sharedWordings())));
    Routes.read(builder, "/documents/{id}/health", r -> routes.page(r, () -> page(health(r))));
    Routes.read(builder, "/api/documents/{id}/health", r -> routes.json(r, () -> json(health(r))));
  }

  private String wording() {
    List<WordingView> groups = WordingView.of(protocols.sharedWordings());
    return pages.page("shared-wording", "compare", Map.of("groups", groups));
  }

  private Health health(ServerRequest request) {
    return protocols
        .health(request.pathVariable("id"), LocalDate.now(ZoneOffset.UTC))
        .orElseThrow(() -> new Refused(Problem.notFound()));
  }

  private byte[] json(Health health) {
    return HealthJson.bytes(health, silent(health));
  }

  private String page(Health health) {
    return pages.page("health", "documents", Map.of("view", HealthView.of(health, silent(health))));
  }

  private List<TopicGap> silent(Health health) {
    return TopicGap.of(comparing.matrix(List.of(), List.of()), health.edition().document());
  }

  private DifferencesView.Finder finder(ServerRequest request) {
    return new DifferencesView.Finder(
        protocols, library.editions(), library.vocabulary(), Routes.parameters(request));
  }

  private Mono<ServerResponse> differences(ServerRequest request) {
    return routes.form(
        request,
        () -> {
          DifferencesView view = finder(request).view();
          String html = pages.page("differences", "compare", Map.of("view", view));
          return new Page(view.errors().isEmpty() ? 200 : 400, html);
        });
  }

  private Differences asked(ServerRequest request) {
    DifferencesView.Finder finder = finder(request).required();
    Differences all = finder.differences();
    if (all == null) {
      throw new Refused(Problem.badChoice(finder.errors()));
    }
    return finder.ofKind(all);
  }
}
