/// Remit over HTTP: the pages that people read and the JSON that programs read.
///
/// This is the only package that knows Spring, Reactor and Thymeleaf. The rest of Remit is plain
/// blocking Java, called from here on a bounded pool of threads. Every page works as plain HTML
/// first. Bad input becomes a problem document at one place, and questions are not logged.
@NullMarked
package org.remit.web;

import org.jspecify.annotations.NullMarked;
