package org.remit.source;

/// Something odd in a document, with the place. Severity is decided by whoever reads it.
public record Issue(IssueKind kind, Span span, String message) {}
