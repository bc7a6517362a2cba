package org.remit.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.remit.web.Problem.FieldError;
import org.remit.web.Problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The one place where a failure becomes a response: a problem document for programs, a page for
/// people. Neither shows how the server is made.
final class Failures implements WebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Pages pages;

  Failures(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    ServerHttpResponse response = exchange.getResponse();
    if (response.isCommitted()) {
      return Mono.error(failure);
    }
    Problem problem = problem(failure);
    String path = exchange.getRequest().getPath().value();
    boolean program = path.startsWith("/api/") || path.equals("/health") || path.endsWith(".json");
    byte[] body = program ? json(problem) : pages.problem(problem).getBytes(StandardCharsets.UTF_8);
    HttpHeaders headers = response.getHeaders();
    headers.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON : Routes.HTML);
    headers.setContentLength(body.length);
    if (problem.status() == 405) {
      headers.set(HttpHeaders.ALLOW, "GET, HEAD");
    }
    if (problem.status() == 429) {
      headers.set(HttpHeaders.RETRY_AFTER, "2");
    }
    if (problem.status() == 503) {
      headers.set(HttpHeaders.RETRY_AFTER, "60");
    }
    response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
    DataBuffer buffer = response.bufferFactory().wrap(body);
    return response.writeWith(Mono.just(buffer));
  }

  private static Problem problem(Throwable failure) {
    return switch (failure) {
      case Refused refused -> refused.problem();
      case RejectedExecutionException full -> Problem.busy();
      case TimeoutException late -> Problem.tooSlow();
      default -> {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("request failed, reference {}", reference, withoutWords(failure));
        yield Problem.failed(reference);
      }
    };
  }

  /// The failure without its messages, which may hold words of a question.
  private static Throwable withoutWords(Throwable failure) {
    Throwable cause = failure.getCause();
    Throwable bare =
        new Throwable(failure.getClass().getName(), cause == null ? null : withoutWords(cause));
    bare.setStackTrace(failure.getStackTrace());
    return bare;
  }

  private static byte[] json(Problem problem) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", "about:blank");
    node.put("title", problem.title());
    node.put("status", problem.status());
    node.put("detail", problem.detail());
    ArrayNode errors = node.putArray("errors");
    for (FieldError error : problem.errors()) {
      errors.addObject().put("field", error.field()).put("message", error.message());
    }
    return MAPPER.writeValueAsBytes(node);
  }
}
