/// The command `remit`, and the place where the parts are put together.
///
/// One class for each command: ask, ingest, show, query, serve and the others. Standard output and
/// the exit code belong to this package alone: 0 for done, 1 for something wrong in the input, 2
/// for wrong usage.
@NullMarked
package org.remit.cli;

import org.jspecify.annotations.NullMarked;
