/// The words of council life: roles, actions, topics and instruments as SKOS concepts, with the
/// names that councils use for them and the everyday words that people use instead.
///
/// The concepts are read from `ontology/concepts/`; a new role or synonym is a line there and not a
/// change of code. A concept knows its preferred label, its alternative and hidden labels, what is
/// broader, and which council calls it what: what one council calls an employee, another calls an
/// officer.
@NullMarked
package org.remit.vocabulary;

import org.jspecify.annotations.NullMarked;
