package org.remit.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;

/// Who is who in a question, as far as its words tell, or the person who asks has said.
///
/// @param asker the role of the person who asks, or null where it is not known
/// @param askerWords the words that give the role away, or "" where they do not
/// @param askerActs whether what is asked about is what the person who asks does: "may I", "we
///   must"
/// @param actors the other roles that act
/// @param others the roles that it concerns besides
/// @param doers those of both that are told to do or to have done something: "a councillor shouted"
public record Cast(
    @Nullable Concept asker,
    String askerWords,
    boolean askerActs,
    List<Mention> actors,
    List<Mention> others,
    List<Mention> doers) {

  public Cast {
    actors = List.copyOf(actors);
    others = List.copyOf(others);
    doers = List.copyOf(doers);
  }
}
