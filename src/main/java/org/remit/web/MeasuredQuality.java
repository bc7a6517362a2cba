package org.remit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.remit.answer.EditionView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How good the answers were when they were last measured, as `remit evaluate --record` wrote it
/// down.
///
/// @param date the day of the measurement, in words
/// @param questions how many questions were asked
/// @param answerable how many of them the documents speak to
record MeasuredQuality(String date, int questions, int answerable, List<Share> shares) {

  /// On questions that were at hand while Remit was made.
  static final String AT_HAND = "/data/evaluation/measured.json";

  /// On questions of people who had not read a protocol, kept back until it was made.
  static final String KEPT_BACK = "/data/evaluation/measured-kept.json";

  /// A share in words: `88 in 100`.
  record Share(String meaning, String value) {}

  /// What was written down in a resource, if anything was.
  static Optional<MeasuredQuality> read(String resource) {
    try (InputStream in = MeasuredQuality.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(of(JsonMapper.builder().build().readTree(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MeasuredQuality of(JsonNode record) {
    return new MeasuredQuality(
        EditionView.day(record.get("date").asString()),
        record.get("questions").asInt(),
        record.get("answerable").asInt(),
        Stream.of(
                share(record, "success@1", "The first clause shown answers the question"),
                share(record, "success@3", "One of the first three clauses answers it"),
                share(record, "citation", "A right clause is named by its right number"),
                share(record, "silence recall", "Where no document answers, Remit says so"),
                share(record, "silence precision", "Where Remit says so, no document answers"))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<Share> share(JsonNode record, String figure, String meaning) {
    JsonNode value = record.get(figure);
    return value == null || !value.isNumber()
        ? Optional.empty()
        : Optional.of(new Share(meaning, Math.round(value.asDouble() * 100) + " in 100"));
  }
}
