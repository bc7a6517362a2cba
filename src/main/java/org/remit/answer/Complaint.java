package org.remit.answer;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.norm.Escalation;
import org.remit.norm.Party;
import org.remit.norm.Reading;
import org.remit.question.Cast;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Vocabulary;

/// Who is complained of: in a path that a document tells of, and in a question.
public final class Complaint {

  private final Vocabulary vocabulary;
  private final Sides sides;

  public Complaint(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.sides = new Sides(vocabulary);
  }

  /// The sides that a path may be about. Who complains, and from only one side, complains of the
  /// other. Else the words tell; where they do not, it may be either.
  ///
  /// @param from IRIs of the roles that may set out on it
  /// @param about what it is about, in the document's words
  public Set<Side> sides(Collection<String> from, Collection<String> about) {
    Set<Side> complaining = sides.of(from.stream());
    if (complaining.size() == 1) {
      return EnumSet.complementOf(EnumSet.copyOf(complaining));
    }
    Set<Side> named =
        sides.of(
            about.stream()
                .flatMap(words -> vocabulary.inDocument(words).stream())
                .map(Mention::concept)
                .map(Concept::iri));
    return named.isEmpty() ? EnumSet.allOf(Side.class) : named;
  }

  /// Whether a sentence tells how to complain.
  boolean tells(Reading reading) {
    return reading.escalation() != null && reading.topics().contains(Escalation.COMPLAINTS);
  }

  /// The sides that the complaint which a sentence tells of may be about; both where it tells of
  /// none.
  Set<Side> sides(Reading reading) {
    Escalation path = reading.escalation();
    if (path == null || !tells(reading)) {
      return EnumSet.allOf(Side.class);
    }
    return sides(path.from().stream().map(Party::role).toList(), Set.of(path.about().text()));
  }

  /// The sides that a question about whom to go to may complain of: the one that it says is
  /// complained of, else the one that is told to do something, else the one that it names besides
  /// the person who asks. Both where it names neither or both, since one of these then may be who
  /// helps.
  Set<Side> sides(Cast cast) {
    Set<Side> accused = sides.of(cast.accused());
    if (accused.size() == 1) {
      return accused;
    }
    Set<Side> doing = sides.of(cast.doers());
    if (doing.size() == 1) {
      return doing;
    }
    Set<Side> named = EnumSet.noneOf(Side.class);
    Stream.concat(cast.actors().stream(), cast.others().stream())
        .map(Mention::concept)
        .map(Concept::iri)
        .forEach(role ->
            Stream.of(Side.values()).filter(side -> side.role().equals(role)).forEach(named::add));
    return named.isEmpty() ? EnumSet.allOf(Side.class) : named;
  }
}
