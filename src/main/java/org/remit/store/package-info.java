/// Keeps what is known and finds it again: the graph in TDB2, one named graph for each edition, and
/// the clauses in a Lucene index.
///
/// The port says what can be asked; the engine in memory and the engine on disk answer alike, and
/// one contract test holds both to it. The graph is the truth and the index is derived from it: an
/// index of another version of the graph is built anew.
@NullMarked
package org.remit.store;

import org.jspecify.annotations.NullMarked;
