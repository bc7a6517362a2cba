/// Lays the protocols of several councils side by side.
///
/// A [Matrix] has a row for each topic and a cell for each council: the clauses that speak of it,
/// word for word, or silence with the search that shows it. [Differences] are what changes between
/// two of them, a [SharedWording] is what several have in the same words, and [Health] is where one
/// leaves something for an editor to look at. Everything rests on the graph: which sentences are
/// about what, and which clauses of different councils state the same rule, was reviewed by people.
/// Nothing is paraphrased, and where stated rules do not decide how two clauses differ, nothing is
/// claimed.
@NullMarked
package org.remit.comparison;

import org.jspecify.annotations.NullMarked;
