package org.remit.evaluation;

/// One thing that was read otherwise than marked.
///
/// @param citation of the clause the sentence stands in
/// @param what what was wanted, and what came
/// @param text the sentence's own words
public record ExtractionMiss(String citation, String what, String text) {}
