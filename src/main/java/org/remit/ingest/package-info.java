/// The writing flow, once for each document: source, clauses, norms, graph, store, as one readable
/// chain of calls.
///
/// What goes in is a file and what its publisher says of it: council, title, date, status. What
/// comes out is a new edition in the store, or the reasons why there is none.
@NullMarked
package org.remit.ingest;

import org.jspecify.annotations.NullMarked;
