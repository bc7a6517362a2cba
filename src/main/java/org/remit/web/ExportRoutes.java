package org.remit.web;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Library;
import org.remit.answer.NormQuery;
import org.remit.answer.Rulebook;
import org.remit.comparison.Comparing;
import org.remit.export.Exports;
import org.remit.export.Format;
import org.remit.export.Handout;
import org.remit.export.Links;
import org.remit.export.PageWriter;
import org.remit.quiz.Quiz;
import org.remit.quiz.Quizzes;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.web.Problem.FieldError;
import org.remit.web.Problem.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The addresses of what can be handed out. Each ends in the kind of file, and never changes:
/// `/roles/member/pack.docx?council=waverley`.
final class ExportRoutes {

  /// The page has its own style within, and needs nothing else.
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src "
          + PageWriter.STYLE_POLICY
          + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Routes routes;
  private final Library library;
  private final Rulebook rulebook;

  private final Comparing comparing;
  private final Pages pages;
  private final Clock clock;
  private final Quizzes quizzes;

  ExportRoutes(
      Routes routes,
      Library library,
      Rulebook rulebook,
      Comparing comparing,
      Pages pages,
      Clock clock) {
    this.comparing = comparing;
    this.pages = pages;
    this.quizzes = new Quizzes(library, rulebook);
    this.routes = routes;
    this.library = library;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  void add(RouterFunctions.Builder builder) {
    add(builder, "/deadlines.{format}", Format.TABLES, this::deadlines);
    add(builder, "/norms.{format}", Format.TABLES, this::rules);
    add(builder, "/roles/{id}/pack.{format}", Format.TEXTS, this::pack);
    add(builder, "/compare.{format}", Format.ALL, this::comparison);
    add(builder, "/quiz.{format}", Format.SESSION, this::quiz);
    Routes.read(builder, "/quiz", this::quizPage);
  }

  /// What is asked of the exports.
  private record Asked(ServerRequest request, Parameters parameters, Exports exports) {}

  private void add(
      RouterFunctions.Builder builder,
      String path,
      List<Format> formats,
      Function<Asked, Handout> making) {
    Routes.read(
        builder,
        path,
        request -> {
          Format format =
              Format.of(request.pathVariable("format"))
                  .filter(formats::contains)
                  .orElseThrow(() -> new Refused(Problem.notFound()));
          Asked asked = new Asked(request, Routes.parameters(request), exports(request));
          return routes
              .work(() -> {
                Handout handout = making.apply(asked);
                return send(request, handout.name(), format, format.write(handout));
              })
              .flatMap(Function.identity());
        });
  }

  private Exports exports(ServerRequest request) {
    URI uri = request.uri();
    return new Exports(
        library,
        rulebook,
        new Links(uri.getScheme() + "://" + uri.getRawAuthority()),
        Exports.today(clock));
  }

  private static Mono<ServerResponse> send(
      ServerRequest request, String name, Format format, byte[] bytes) {
    String manner = format.shown() ? "inline" : "attachment";
    String file = name + "." + format.ending();
    return Routes.unchanged(
        request,
        bytes,
        response -> {
          response
              .contentType(MediaType.parseMediaType(format.mediaType()))
              .header(HttpHeaders.CONTENT_DISPOSITION, manner + "; filename=\"" + file + "\"");
          if (format == Format.HTML) {
            response.header("Content-Security-Policy", PAGE_POLICY);
          }
        });
  }

  private Handout deadlines(Asked asked) {
    Fields fields = new Fields(asked.parameters());
    String council = fields.council(library.editions());
    String who = fields.once("who");
    @Nullable String role = null;
    if (!who.isEmpty()) {
      role = Scheme.ROLE.concept(who);
      if (rulebook.vocabulary().concept(role).isEmpty()) {
        fields.wrong("who", "Name a role of the word list, such as member or head-of-service.");
      }
    }
    refuse(fields);
    return asked.exports().deadlines(council, role);
  }

  private Handout rules(Asked asked) {
    NormQuery query =
        new RuleParameters(asked.parameters(), library.editions(), rulebook.vocabulary()).norms();
    return asked.exports().rules(query);
  }

  private Handout pack(Asked asked) {
    Concept role =
        rulebook
            .vocabulary()
            .concept(Scheme.ROLE.concept(asked.request().pathVariable("id")))
            .orElseThrow(() -> new Refused(Problem.notFound()));
    Fields fields = new Fields(asked.parameters());
    String council = fields.council(library.editions());
    if (council == null) {
      if (fields.errors().isEmpty()) {
        fields.wrong("council", "Choose a council: a pack is made for one.");
      }
      throw new Refused(Problem.badChoice(fields.errors()));
    }
    refuse(fields);
    return asked.exports().pack(role, council);
  }

  private Handout comparison(Asked asked) {
    CompareParameters chosen = CompareParameters.read(asked.parameters(), comparing);
    List<FieldError> errors = new ArrayList<>(chosen.errors());
    boolean slides = asked.request().pathVariable("format").equals(Format.PPTX.ending());
    int most = Exports.MOST_ON_SLIDES;
    if (slides && (chosen.topics().isEmpty() || chosen.topics().size() > most)) {
      errors.add(new FieldError("topics", "Choose 1 to " + most + " topics for slides."));
    }
    if (!errors.isEmpty()) {
      throw new Refused(Problem.badChoice(errors));
    }
    return asked
        .exports()
        .comparison(
            comparing.matrix(
                chosen.editions().stream().map(Edition::document).toList(),
                chosen.topics().stream().map(Concept::iri).toList()),
            chosen.permanent());
  }

  private Handout quiz(Asked asked) {
    Fields fields = new Fields(asked.parameters());
    String council = fields.council(library.editions());
    String name = fields.once("role");
    Concept role =
        name.isEmpty()
            ? null
            : rulebook.vocabulary().concept(Scheme.ROLE.concept(name)).orElse(null);
    if (role == null && !name.isEmpty()) {
      fields.wrong("role", "Name a role of the word list, such as member or head-of-service.");
    }
    int seed = fields.number("seed", 1, Quiz.MAX_SEED);
    if (council == null && fields.errors().isEmpty()) {
      fields.wrong("council", "Choose a council: a quiz is made for one.");
    }
    refuse(fields);
    Edition edition =
        library.editions().stream()
            .filter(each -> each.document().equals(council))
            .findFirst()
            .orElseThrow(() -> new Refused(Problem.notFound()));
    return asked.exports().quiz(quizzes.quiz(edition, role, seed));
  }

  private Mono<ServerResponse> quizPage(ServerRequest request) {
    Parameters parameters = Routes.parameters(request);
    return routes.ownForm(
        request,
        () -> {
          QuizView view = new QuizView.Table(library, rulebook, quizzes).view(parameters);
          int status = view.errors().isEmpty() ? 200 : 400;
          return new Routes.Page(status, pages.page("quiz", "quiz", Map.of("view", view)));
        });
  }

  private static void refuse(Fields fields) {
    List<FieldError> errors = fields.errors();
    if (!errors.isEmpty()) {
      throw new Refused(Problem.badChoice(errors));
    }
  }
}
