package org.remit.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.remit.answer.Answering;
import org.remit.answer.Ask;
import org.remit.answer.Library;
import org.remit.answer.Rulebook;
import org.remit.comparison.Comparing;
import org.remit.comparison.Protocols;
import org.remit.export.Exports;
import org.remit.web.Problem.Refused;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.reactive.ReactiveWebServerFactory;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.core.codec.ByteArrayEncoder;
import org.springframework.http.codec.EncoderHttpMessageWriter;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.server.WebFilter;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/// Remit as a server: pages for people, JSON for programs.
///
/// Spring Boot's server is put together by hand from two beans. Nothing is searched for and no
/// settings are read from files or the surroundings, so that it starts in a fraction of a second
/// and behaves alike wherever it is started.
public final class WebApplication {

  /// Ten times the longest question, so that a page pasted by mistake is told that it is too long.
  private static final int LONGEST_LINE = 65_536;

  private WebApplication() {}

  /// Starts the server and returns once it listens.
  public static Running start(
      Answering answering,
      Library library,
      Rulebook rulebook,
      Comparing comparing,
      WebSettings settings) {
    Workers workers = new Workers(settings.workers(), settings.queue(), settings.patience());
    try {
      StaticFiles files = new StaticFiles();
      Pages pages = new Pages(files, settings.contact());
      RulePages rules = new RulePages(library, rulebook, pages);
      ComparePages compare = new ComparePages(comparing, pages);
      Protocols protocols = new Protocols(library, rulebook);
      Routes routes =
          new Routes(answering, library, rules, compare, protocols, workers, pages, files);
      HttpHandler handler =
          offTheEventLoop(
              RouterFunctions.toHttpHandler(routes.routes(), strategies(pages, settings)));
      ReactiveWebServerApplicationContext context = new ReactiveWebServerApplicationContext();
      context.registerBean("server", ReactiveWebServerFactory.class, () -> serverFactory(settings));
      context.registerBean("handler", HttpHandler.class, () -> handler);
      context.refresh();
      warm(
              workers,
              () -> pages.home(library.editions()),
              () -> library.suggest("a", null, 1),
              () -> {
                Exports.warmUp();
                return "exports";
              },
              compare::ready)
          .subscribe();
      return new Running(context, routes, workers, settings.host());
    } catch (RuntimeException e) {
      workers.close();
      throw portTaken(e, settings);
    }
  }

  /// Does once, one after the other, what the first reader would otherwise wait for: templates and
  /// Office formats are read, and the table of suggestions is made.
  private static Mono<Void> warm(Workers workers, Callable<?>... first) {
    return Flux.fromArray(first).concatMap(each -> workers.run(each).onErrorComplete()).then();
  }

  /// Starts a server that says at every address that the service is switched off. It needs no
  /// store, so that the store can be worked on.
  public static Running startSwitchedOff(WebSettings settings) {
    EmptyLibrary nothing = new EmptyLibrary();
    return start(nothing, nothing, nothing, nothing, settings.switchedOff());
  }

  /// Works on every request away from the thread that reads it, even where the answer is ready.
  ///
  /// Where an answer that is ready at once follows one that took a while, Reactor Netty 1.3.7 stops
  /// reading the connection, and the reader waits for ever (its issue 4361).
  private static HttpHandler offTheEventLoop(HttpHandler handler) {
    return (request, response) ->
        handler.handle(request, response).subscribeOn(Schedulers.parallel());
  }

  private static RuntimeException portTaken(RuntimeException e, WebSettings settings) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException) {
        return new IllegalStateException(
            "port " + settings.port() + " is in use: choose another one", e);
      }
    }
    return e;
  }

  private static HandlerStrategies strategies(Pages pages, WebSettings settings) {
    return HandlerStrategies.empty()
        .codecs(codecs -> {
          codecs.registerDefaults(false);
          codecs.customCodecs().register(new EncoderHttpMessageWriter<>(new ByteArrayEncoder()));
        })
        .webFilter(new SecurityHeaders())
        .webFilter(gate(settings.off()))
        .exceptionHandler(new Failures(pages))
        .build();
  }

  /// Lets nothing in while the service is off, and no address whose text is broken.
  private static WebFilter gate(boolean off) {
    return (exchange, chain) -> {
      String path = exchange.getRequest().getURI().getRawPath();
      if (off && !path.startsWith(StaticFiles.FOLDER)) {
        return Mono.error(new Refused(Problem.switchedOff()));
      }
      try {
        Parameters.decode(path);
      } catch (CharacterCodingException e) {
        return Mono.error(new Refused(Problem.badAddress()));
      }
      return chain.filter(exchange);
    };
  }

  private static NettyReactiveWebServerFactory serverFactory(WebSettings settings) {
    NettyReactiveWebServerFactory factory = new NettyReactiveWebServerFactory(settings.port());
    factory.setAddress(address(settings.host()));
    factory.setCompression(compression());
    factory.addServerCustomizers(WebApplication::customize);
    return factory;
  }

  private static InetAddress address(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("there is no address \"" + host + "\" to listen on", e);
    }
  }

  private static Compression compression() {
    Compression compression = new Compression();
    compression.setEnabled(true);
    compression.setMinResponseSize(DataSize.ofKilobytes(1));
    compression.setAdditionalMimeTypes(new String[] {"application/problem+json", "image/svg+xml"});
    return compression;
  }

  private static HttpServer customize(HttpServer server) {
    RequestTargets targets = new RequestTargets();
    return server
        .httpRequestDecoder(spec -> spec.maxInitialLineLength(LONGEST_LINE))
        .doOnChannelInit((observer, channel, remote) ->
            channel
                .pipeline()
                .addBefore(NettyPipeline.HttpTrafficHandler, "remit.targets", targets));
  }

  /// A server that is running.
  public static final class Running implements AutoCloseable {

    private final ReactiveWebServerApplicationContext context;
    private final Routes routes;
    private final Workers workers;
    private final String host;
    private final Disposable.Swap rehearsal = Disposables.swap();

    private Running(
        ReactiveWebServerApplicationContext context, Routes routes, Workers workers, String host) {
      this.context = context;
      this.routes = routes;
      this.workers = workers;
      this.host = host;
    }

    /// Where it answers, e.g. `http://127.0.0.1:8080`.
    public URI address() {
      String name = host.contains(":") ? "[" + host + "]" : host;
      int port = Objects.requireNonNull(context.getWebServer()).getPort();
      return URI.create("http://" + name + ":" + port);
    }

    /// Answers questions for nobody, one after the other and beside what people ask, so that the
    /// first of these need not wait until the program is warm. Returns at once; what is not asked
    /// when the server is closed is left.
    ///
    /// @param asks looked up on one of the workers, too
    public void rehearse(Supplier<List<Ask>> asks) {
      rehearsal.update(
          workers
              .run(asks::get)
              .onErrorComplete()
              .flatMapIterable(Function.identity())
              .concatMap(ask -> routes.rehearsed(ask).onErrorComplete())
              .subscribe());
    }

    @Override
    public void close() {
      rehearsal.dispose();
      context.close();
      workers.close();
    }
  }
}
