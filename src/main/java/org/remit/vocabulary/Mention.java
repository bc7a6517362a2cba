package org.remit.vocabulary;

import org.remit.source.Span;

/// Words of a text that name a concept.
public record Mention(Concept concept, Span span, String words) {}
