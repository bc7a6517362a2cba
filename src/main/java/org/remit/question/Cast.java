package org.remit.question;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.source.Span;
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
/// @param accused those of both that are complained of in so many words: "a complaint about an
///   officer"
public record Cast(
    @Nullable Concept asker,
    String askerWords,
    boolean askerActs,
    List<Mention> actors,
    List<Mention> others,
    List<Mention> doers,
    List<Mention> accused) {

  public Cast {
    actors = List.copyOf(actors);
    others = List.copyOf(others);
    doers = List.copyOf(doers);
    accused = List.copyOf(accused);
  }

  /// The same where somebody says that it is a role's doing that they ask about.
  Cast acting(Concept role) {
    List<Mention> named = named().filter(m -> m.concept().equals(role)).limit(1).toList();
    List<Mention> chosen = named.isEmpty() ? List.of(new Mention(role, new Span(0, 0), "")) : named;
    return new Cast(
        asker,
        askerWords,
        false,
        chosen,
        named().filter(m -> !m.concept().equals(role)).toList(),
        chosen,
        accused);
  }

  /// The same where somebody says that it is their own doing that they ask about.
  Cast askerActing() {
    return new Cast(asker, askerWords, true, List.of(), named().toList(), List.of(), accused);
  }

  private Stream<Mention> named() {
    return Stream.concat(actors.stream(), others.stream());
  }
}
