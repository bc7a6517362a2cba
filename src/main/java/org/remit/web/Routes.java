package org.remit.web;

import static org.springframework.web.reactive.function.server.RequestPredicates.path;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.remit.answer.Answer;
import org.remit.answer.Answering;
import org.remit.answer.Ask;
import org.remit.answer.Library;
import org.remit.answer.Reading;
import org.remit.comparison.Protocols;
import org.remit.source.Edition;
import org.remit.web.AskParameters.Gone;
import org.remit.web.AskParameters.Outcome;
import org.remit.web.Kept.Written;
import org.remit.web.Problem.Refused;
import org.remit.web.StaticFiles.StaticFile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Which address answers with what. Everything that asks the core runs on the [Workers].
final class Routes {

  /// What is meant for programs; `openapi.json` describes each.
  static final List<String> PROGRAM_PATHS =
      List.of(
          "/api/ask",
          "/api/suggest",
          "/api/documents",
          "/api/documents/{id}",
          "/api/norms",
          "/api/escalations",
          "/api/differences",
          "/api/shared-wording",
          "/api/documents/{id}/health",
          "/api/compare",
          "/deadlines.json",
          "/norms.json",
          "/roles/{id}/pack.json",
          "/compare.json",
          "/quiz.json",
          "/api/openapi.json",
          "/health");

  static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  /// Says that a compressed page may be sent, unless with the weight of nothing.
  private static final String GZIP = "(?i)(.*,)?\\s*gzip\\s*(;\\s*q=(1|0?\\.0*[1-9]).*)?(,.*)?";

  /// Some hundreds of pages.
  private static final int MOST_KEPT = 16 << 20;

  private final Kept kept = new Kept(MOST_KEPT);
  private final Answering answering;
  private final Library library;
  private final Workers workers;
  private final Pages pages;
  private final RulePages rules;
  private final Protocols protocols;
  private final ComparePages compare;
  private final StaticFiles files;
  private final byte[] openApi = StaticFiles.read("/org/remit/web/openapi.json");

  Routes(
      Answering answering,
      Library library,
      RulePages rules,
      ComparePages compare,
      Protocols protocols,
      Workers workers,
      Pages pages,
      StaticFiles files) {
    this.answering = answering;
    this.library = library;
    this.rules = rules;
    this.protocols = protocols;
    this.compare = compare;
    this.workers = workers;
    this.pages = pages;
    this.files = files;
  }

  RouterFunction<ServerResponse> routes() {
    RouterFunctions.Builder routes = RouterFunctions.route();
    read(routes, "/", request -> page(request, () -> pages.home(library.editions())));
    read(routes, "/ask", this::ask);
    read(routes, "/documents", request -> page(request, () -> pages.documents(library.editions())));
    read(routes, "/documents/{id}", r -> page(r, () -> rules.document(reading(r), parameters(r))));
    read(routes, "/roles", r -> page(r, () -> rules.roles(parameters(r))));
    read(routes, "/roles/{id}", r -> page(r, () -> role(r)));
    read(routes, "/about", request -> page(request, pages::about));
    new GuideRoutes(this, library, pages).add(routes);
    new ExportRoutes(this, library, rules.rulebook(), compare.comparing(), pages, Clock.systemUTC())
        .add(routes);
    new ComparisonRoutes(this, library, protocols, compare.comparing(), pages).add(routes);
    read(routes, "/api/ask", this::answer);
    read(routes, "/api/suggest", this::suggest);
    read(routes, "/api/documents", r -> json(r, () -> DocumentJson.bytes(library.editions())));
    read(routes, "/api/documents/{id}", r -> json(r, () -> DocumentJson.bytes(reading(r))));
    read(routes, "/api/norms", r -> json(r, () -> rules.norms(parameters(r))));
    read(routes, "/api/escalations", r -> json(r, () -> rules.escalations(parameters(r))));
    read(routes, "/compare", r -> form(r, () -> compare.page(parameters(r))));
    read(routes, "/api/compare", r -> json(r, () -> compare.json(parameters(r))));
    read(routes, "/api/openapi.json", request -> json(request, () -> openApi));
    read(routes, "/health", this::health);
    read(routes, StaticFiles.FOLDER + "{name}", this::file);
    routes.route(RequestPredicates.all(), request -> refuse(Problem.notFound()));
    return routes.build();
  }

  static void read(
      RouterFunctions.Builder routes, String path, HandlerFunction<ServerResponse> handler) {
    routes.GET(path, handler).HEAD(path, handler);
    routes.route(path(path), request -> refuse(Problem.methodNotAllowed()));
  }

  private static Mono<ServerResponse> refuse(Problem problem) {
    return Mono.error(new Refused(problem));
  }

  private Mono<ServerResponse> answer(ServerRequest request) {
    Parameters parameters = parameters(request);
    return workers
        .run(() -> {
          Outcome outcome =
              AskParameters.read(parameters, library.editions(), library.vocabulary());
          if (!outcome.errors().isEmpty()) {
            throw new Refused(Problem.badRequest(outcome.errors()));
          }
          return AnswerJson.bytes(answering.answer(outcome.ask()));
        })
        .flatMap(json -> body(200, MediaType.APPLICATION_JSON, json));
  }

  private Mono<ServerResponse> suggest(ServerRequest request) {
    Parameters parameters = parameters(request).only(Set.of("q", "council", "limit"));
    return workers
        .run(() -> {
          Outcome outcome =
              AskParameters.read(parameters, library.editions(), library.vocabulary());
          if (!outcome.errors().isEmpty()) {
            throw new Refused(Problem.badRequest(outcome.errors()));
          }
          Ask ask = outcome.ask();
          return SuggestionJson.bytes(library.suggest(ask.question(), ask.council(), ask.limit()));
        })
        .flatMap(json -> body(200, MediaType.APPLICATION_JSON, json));
  }

  private Mono<ServerResponse> ask(ServerRequest request) {
    Parameters parameters = parameters(request);
    if (!parameters.has("q")) {
      return ServerResponse.seeOther(
              request.uriBuilder().replacePath("/").replaceQuery(null).build())
          .build();
    }
    Callable<Page> page =
        () -> {
          List<Edition> editions = library.editions();
          Outcome outcome = AskParameters.readLink(parameters, editions, library.vocabulary());
          if (!outcome.errors().isEmpty()) {
            return new Page(400, pages.wrongQuestion(outcome.ask(), outcome.errors(), editions));
          }
          return new Page(200, answered(outcome.ask(), editions, outcome.gone()));
        };
    return ownForm(request, page);
  }

  private String answered(Ask ask, List<Edition> editions, List<Gone> gone) {
    Answer answer = answering.answer(ask);
    AnswerView view = AnswerView.of(answer, editions, rules.beside(answer), gone, library);
    return pages.answer(answer, editions, view);
  }

  /// Answers a question to nobody, on a page as anybody would get it.
  Mono<?> rehearsed(Ask ask) {
    return workers.run(() -> {
      List<Edition> editions = library.editions();
      return ScopedValue.where(Pages.ADDRESS, ask.address())
          .call(() -> answered(ask, editions, List.of()));
    });
  }

  /// A page that is written so that it can name the address it was asked for at.
  private static Callable<Page> addressed(ServerRequest request, Callable<Page> page) {
    String address = request.uri().toString();
    return () -> ScopedValue.where(Pages.ADDRESS, address).call(page::call);
  }

  /// A page with its status.
  record Page(int status, String html) {
    byte[] bytes() {
      return html.getBytes(StandardCharsets.UTF_8);
    }
  }

  private Mono<ServerResponse> health(ServerRequest request) {
    byte[] up = "{\"status\":\"up\"}".getBytes(StandardCharsets.UTF_8);
    return body(200, MediaType.APPLICATION_JSON, up);
  }

  private Mono<ServerResponse> file(ServerRequest request) {
    StaticFile file = files.at(request.path()).orElseThrow(() -> new Refused(Problem.notFound()));
    CacheControl forGood = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    return ServerResponse.ok()
        .contentType(MediaType.parseMediaType(file.type()))
        .cacheControl(forGood)
        .bodyValue(file.bytes());
  }

  private String role(ServerRequest request) {
    return rules.role(request.pathVariable("id"), parameters(request));
  }

  private Reading reading(ServerRequest request) {
    return library
        .read(request.pathVariable("id"))
        .orElseThrow(() -> new Refused(Problem.notFound()));
  }

  static Parameters parameters(ServerRequest request) {
    try {
      return Parameters.of(request.uri().getRawQuery());
    } catch (CharacterCodingException e) {
      throw new Refused(Problem.badAddress());
    }
  }

  /// A page that is the same for every reader.
  Mono<ServerResponse> page(ServerRequest request, Callable<String> html) {
    return written(request, () -> new Page(200, html.call()))
        .flatMap(page -> {
          ServerResponse.BodyBuilder response = shared(page.tag());
          return request
              .checkNotModified(weak(page.tag()))
              .switchIfEmpty(Mono.defer(() -> send(request, page, response)));
        });
  }

  Mono<ServerResponse> json(ServerRequest request, Callable<byte[]> json) {
    return workers
        .run(json)
        .flatMap(
            bytes -> unchanged(request, bytes, r -> r.contentType(MediaType.APPLICATION_JSON)));
  }

  /// A page of what was chosen, which may hold what is wrong with its form.
  Mono<ServerResponse> form(ServerRequest request, Callable<Page> page) {
    return written(request, page)
        .flatMap(made -> send(request, made, ServerResponse.status(made.status())));
  }

  /// Such a page where it holds something of the reader's own, and so is written for each.
  Mono<ServerResponse> ownForm(ServerRequest request, Callable<Page> page) {
    return workers
        .run(addressed(request, page))
        .flatMap(made -> body(made.status(), HTML, made.bytes()));
  }

  private Mono<Written> written(ServerRequest request, Callable<Page> page) {
    // what is due depends on the day
    return workers.run(() ->
        kept.at(
            request.uri().toString(),
            rules.rulebook().fingerprint() + " " + LocalDate.now(ZoneOffset.UTC),
            addressed(request, page)));
  }

  private static Mono<ServerResponse> send(
      ServerRequest request, Written page, ServerResponse.BodyBuilder response) {
    response.contentType(HTML).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (String.join(",", request.headers().header(HttpHeaders.ACCEPT_ENCODING)).matches(GZIP)) {
      response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
      return response.bodyValue(page.compressed());
    }
    return response.bodyValue(page.html());
  }

  /// What is the same for every reader may be kept by a browser, if it is checked each time.
  private static ServerResponse.BodyBuilder shared(String tag) {
    return ServerResponse.ok().cacheControl(CacheControl.noCache()).eTag(weak(tag));
  }

  private static String weak(String tag) {
    return "W/\"" + tag + "\"";
  }

  static Mono<ServerResponse> unchanged(
      ServerRequest request, byte[] bytes, Consumer<ServerResponse.BodyBuilder> headers) {
    String tag = StaticFiles.hash(bytes);
    ServerResponse.BodyBuilder response = shared(tag);
    headers.accept(response);
    return request.checkNotModified(weak(tag)).switchIfEmpty(response.bodyValue(bytes));
  }

  /// Does something that asks the core.
  <T> Mono<T> work(Callable<T> work) {
    return workers.run(work);
  }

  private static Mono<ServerResponse> body(int status, MediaType type, byte[] bytes) {
    return ServerResponse.status(status).contentType(type).bodyValue(bytes);
  }
}
