package org.remit.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Library;
import org.remit.web.Problem.FieldError;
import org.remit.web.Problem.Refused;
import org.remit.web.Routes.Page;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The pages that lead people about in the documents: who to go to, deadlines, topics.
final class GuideRoutes {

  private final Routes routes;
  private final Library library;
  private final Pages pages;
  private final WorkingDays calendar = new WorkingDays();
  private volatile EscalationsView.@Nullable Finder ways;

  GuideRoutes(Routes routes, Library library, Pages pages) {
    this.routes = routes;
    this.library = library;
    this.pages = pages;
  }

  void add(RouterFunctions.Builder builder) {
    Routes.read(builder, "/escalations", this::escalations);
    Routes.read(
        builder,
        "/escalations/{document}/{path}",
        request -> routes.page(request, () -> escalation(request)));
    Routes.read(builder, "/deadlines", this::deadlines);
    Routes.read(builder, "/browse", this::browse);
    Routes.read(builder, "/browse/topics/{topic}", this::topic);
    Routes.read(builder, "/browse/definitions", this::definitions);
  }

  private Mono<ServerResponse> browse(ServerRequest request) {
    Parameters parameters = Routes.parameters(request);
    return routes.form(
        request,
        () -> {
          BrowseView view = new BrowseView.Finder(library, parameters).index();
          return page("browse", view, view.errors());
        });
  }

  private Mono<ServerResponse> topic(ServerRequest request) {
    Parameters parameters = Routes.parameters(request);
    return routes.form(
        request,
        () ->
            sayings(
                new BrowseView.Finder(library, parameters)
                    .topic(request.pathVariable("topic"))
                    .orElseThrow(() -> new Refused(Problem.notFound()))));
  }

  private Mono<ServerResponse> definitions(ServerRequest request) {
    Parameters parameters = Routes.parameters(request);
    return routes.form(
        request, () -> sayings(new BrowseView.Finder(library, parameters).definitions()));
  }

  private Page sayings(BrowseView.Sayings view) {
    int status = view.errors().isEmpty() ? 200 : 400;
    return new Page(status, pages.page("sayings", "browse", Map.of("view", view)));
  }

  private Mono<ServerResponse> deadlines(ServerRequest request) {
    Parameters parameters = Routes.parameters(request);
    Callable<Page> page =
        () -> {
          DeadlinesView view = new DeadlinesView.Finder(library, calendar).find(parameters);
          return page("deadlines", view, view.errors());
        };
    return parameters.has("start") || parameters.has("time")
        ? routes.ownForm(request, page)
        : routes.form(request, page);
  }

  private Mono<ServerResponse> escalations(ServerRequest request) {
    Parameters parameters = Routes.parameters(request);
    return routes.form(
        request,
        () -> {
          EscalationsView view = ways().find(parameters);
          return page("escalations", view, view.choices().errors());
        });
  }

  private EscalationsView.Finder ways() {
    EscalationsView.Finder known = ways;
    if (known == null || !known.isOf(library)) {
      known = new EscalationsView.Finder(library);
      ways = known;
    }
    return known;
  }

  private String escalation(ServerRequest request) {
    String reader =
        new RuleParameters(Routes.parameters(request), library.editions(), library.vocabulary())
            .reader();
    PathView path =
        ways()
            .path(request.pathVariable("document"), request.pathVariable("path"), reader)
            .orElseThrow(() -> new Refused(Problem.notFound()));
    return pages.page("escalation", "escalations", Map.of("path", path));
  }

  private Page page(String name, Object view, List<FieldError> errors) {
    return new Page(errors.isEmpty() ? 200 : 400, pages.page(name, name, Map.of("view", view)));
  }
}
