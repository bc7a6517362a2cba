package org.remit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.remit.answer.Answer;
import org.remit.answer.Ask;
import org.remit.answer.EditionView;
import org.remit.source.Edition;
import org.remit.web.Problem.FieldError;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Writes the pages, from the templates in `frontend`.
final class Pages {

  private static final WelshNames WELSH = new WelshNames();

  /// The address that the page under way was asked for at. It stands on printed pages; whoever
  /// gathers what a page says has no business with it.
  static final ScopedValue<String> ADDRESS = ScopedValue.newInstance();

  private final Map<String, String> files;
  private final Contact contact;

  Pages(StaticFiles files, Contact contact) {
    this.files = files.paths();
    this.contact = contact;
  }

  /// Made when the first page is, since that takes as long as all the rest of starting.
  private static final class Templates {

    static final TemplateEngine ENGINE = engine();

    private static TemplateEngine engine() {
      ClassLoaderTemplateResolver resolver =
          new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
      resolver.setPrefix("frontend/");
      resolver.setSuffix(".html");
      resolver.setTemplateMode(TemplateMode.HTML);
      resolver.setCharacterEncoding("UTF-8");
      SpringTemplateEngine engine = new SpringTemplateEngine();
      engine.setTemplateResolver(resolver);
      return engine;
    }
  }

  String home(List<Edition> editions) {
    return page("home", "ask", Map.of("editions", editions, "form", Form.empty()));
  }

  String answer(Answer answer, List<Edition> editions, AnswerView view) {
    return page(
        "answer",
        "ask",
        Map.of("editions", editions, "form", Form.of(answer.ask(), List.of()), "answer", view));
  }

  String wrongQuestion(Ask ask, List<FieldError> errors, List<Edition> editions) {
    return page("ask", "ask", Map.of("editions", editions, "form", Form.of(ask, errors)));
  }

  String documents(List<Edition> editions) {
    return page(
        "documents",
        "documents",
        Map.of("editions", editions.stream().map(EditionView::of).toList()));
  }

  String document(DocumentView document) {
    return page("document", "documents", Map.of("document", document));
  }

  String roles(Roles roles) {
    return page("roles", "roles", Map.of("roles", roles));
  }

  String role(RoleView role) {
    return page("role", "roles", Map.of("role", role));
  }

  String about() {
    return page(
        "about",
        "about",
        Map.of(
            "quality", MeasuredQuality.read(MeasuredQuality.KEPT_BACK),
            "known", MeasuredQuality.read(MeasuredQuality.AT_HAND)));
  }

  String problem(Problem problem) {
    return page("problem", "", Map.of("problem", problem));
  }

  String page(String name, String section, Map<String, Object> model) {
    return Templates.ENGINE.process("pages/" + name, context(section, model));
  }

  /// A part of a page: one fragment of a component, whose parameters the model holds.
  String part(String component, String fragment, Map<String, Object> model) {
    String template = "components/" + component + "/" + component;
    return Templates.ENGINE.process(template, Set.of(fragment), context("", model));
  }

  private Context context(String section, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("files", files);
    all.put("section", section);
    all.put("welsh", WELSH);
    all.put("contact", contact);
    all.put("address", ADDRESS.orElse(""));
    return new Context(Locale.UK, all);
  }

  /// The question box as it is to be shown.
  record Form(String question, String council, List<FieldError> errors, int longest) {

    static Form empty() {
      return new Form("", "", List.of(), Ask.MAX_QUESTION);
    }

    static Form of(Ask ask, List<FieldError> errors) {
      String council = ask.council();
      return new Form(ask.question(), council == null ? "" : council, errors, Ask.MAX_QUESTION);
    }

    /// What is wrong with a field, or "".
    public String error(String field) {
      return FieldError.of(field, errors);
    }
  }
}
