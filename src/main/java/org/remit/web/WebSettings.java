package org.remit.web;

import java.time.Duration;

/// How the server is to run.
///
/// @param host the address to listen on; the machine itself unless someone decides otherwise
/// @param port the port to listen on, or 0 for any free one
/// @param workers how many questions are worked on at once
/// @param queue how many more may wait; the next one is told to come back
/// @param patience how long a person waits at most before being told that something is wrong
/// @param off whether the service is switched off: every page then says so
/// @param contact whom to ask about this copy, as its pages show it
public record WebSettings(
    String host,
    int port,
    int workers,
    int queue,
    Duration patience,
    boolean off,
    Contact contact) {

  public static final String THIS_MACHINE = "127.0.0.1";

  public WebSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
    if (workers < 1 || queue < 1) {
      throw new IllegalArgumentException("a server needs a worker and a place to wait");
    }
  }

  /// For one machine: two to four workers, by the number of its processors.
  public static WebSettings onPort(int port) {
    int workers = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);
    return new WebSettings(
        THIS_MACHINE, port, workers, 64, Duration.ofSeconds(30), false, Contact.NONE);
  }

  public WebSettings on(String address) {
    return new WebSettings(address, port, workers, queue, patience, off, contact);
  }

  public WebSettings askedOf(Contact whom) {
    return new WebSettings(host, port, workers, queue, patience, off, whom);
  }

  public WebSettings switchedOff() {
    return new WebSettings(host, port, workers, queue, patience, true, contact);
  }
}
