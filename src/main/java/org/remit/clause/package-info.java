/// A document as a tree of clauses, with the levels and names of Akoma Ntoso: sections, paragraphs,
/// items, table rows, notes and quoted structures, each with its number, heading, intro, content
/// and wrap-up as spans of the source.
///
/// Every character of a source belongs to exactly one part of a clause or to one piece of
/// furniture: mark-up, a page header, a blank. A clause has an identifier that names its place in
/// the tree, and a standing: whether its words are proposed, struck out, quoted from another
/// instrument, or minuted. What the words oblige anyone to do is not known here.
@NullMarked
package org.remit.clause;

import org.jspecify.annotations.NullMarked;
