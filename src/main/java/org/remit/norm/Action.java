package org.remit.norm;

import org.jspecify.annotations.Nullable;

/// What is to be done, or left.
///
/// @param concept IRI of the action, or null where the vocabulary has none for it
/// @param text a short phrase that begins with the verb's base form: `respond to enquiries`
/// @param words what it was read from
public record Action(@Nullable String concept, String text, Phrase words) {}
