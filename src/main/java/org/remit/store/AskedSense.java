package org.remit.store;

import java.util.function.Supplier;

/// What a question means, as a whole and word by word.
///
/// @param words worked out only where they are wanted
public record AskedSense(Sense whole, Supplier<Words> words) {}
