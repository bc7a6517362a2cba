package org.remit.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.remit.clause.Clause;
import org.remit.clause.ClauseTree;
import org.remit.clause.Furniture;
import org.remit.clause.PartKind;
import org.remit.norm.ContextReason;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.source.Span;

/// How much of a document has been read, and as what: each character that is no blank counts as
/// what its sentence is, as heading, or as furniture, and what is left over is not modelled.
///
/// @param shares how much there is of each kind; every kind is there
/// @param reasons how many sentences of context there are for each reason
public record Coverage(
    String document, Map<SentenceKind, Share> shares, Map<ContextReason, Integer> reasons) {

  public Coverage {
    shares = java.util.Collections.unmodifiableMap(new EnumMap<>(shares));
    reasons = java.util.Collections.unmodifiableMap(new EnumMap<>(reasons));
  }

  /// How much there is of one kind.
  ///
  /// @param sentences how many sentences, list items or headings; for furniture, how many marks
  /// @param characters how many characters that are no blanks
  public record Share(int sentences, int characters) {}

  /// The coverage of a document by readings of it.
  public static Coverage of(ClauseTree tree, List<Reading> readings) {
    String text = tree.source().text();
    SentenceKind[] kinds = new SentenceKind[text.length()];
    Map<SentenceKind, Integer> sentences = new EnumMap<>(SentenceKind.class);
    Map<ContextReason, Integer> reasons = new EnumMap<>(ContextReason.class);
    for (Furniture furniture : tree.furniture()) {
      if (furniture.kind() != Furniture.Kind.BLANK) {
        sentences.merge(SentenceKind.FURNITURE, 1, Integer::sum);
      }
    }
    framework(tree, kinds);
    for (Reading reading : readings) {
      sentences.merge(reading.kind(), 1, Integer::sum);
      if (reading.reason() != null) {
        reasons.merge(reading.reason(), 1, Integer::sum);
      }
      mark(kinds, reading.spans(), reading.kind());
    }
    return new Coverage(tree.source().id(), shares(text, kinds, sentences), reasons);
  }

  /// Whether readings leave none of a document's words unread.
  public static boolean whole(ClauseTree tree, List<Reading> readings) {
    String text = tree.source().text();
    SentenceKind[] kinds = new SentenceKind[text.length()];
    framework(tree, kinds);
    readings.forEach(reading -> mark(kinds, reading.spans(), reading.kind()));
    return java.util.stream.IntStream.range(0, text.length())
        .noneMatch(at -> kinds[at] == null && Character.isLetterOrDigit(text.charAt(at)));
  }

  /// Marks what needs no reading: furniture, numbers and headings.
  private static void framework(ClauseTree tree, SentenceKind[] kinds) {
    for (Furniture furniture : tree.furniture()) {
      mark(kinds, List.of(furniture.span()), SentenceKind.FURNITURE);
    }
    for (Clause clause : tree.clauses()) {
      for (PartKind part : List.of(PartKind.NUM, PartKind.HEADING)) {
        clause.part(part).ifPresent(p -> mark(kinds, p.spans(), SentenceKind.HEADING));
      }
    }
  }

  private static void mark(SentenceKind[] kinds, List<Span> spans, SentenceKind kind) {
    for (Span span : spans) {
      java.util.Arrays.fill(kinds, span.start(), span.end(), kind);
    }
  }

  private static Map<SentenceKind, Share> shares(
      String text, SentenceKind[] kinds, Map<SentenceKind, Integer> sentences) {
    Map<SentenceKind, Integer> characters = new EnumMap<>(SentenceKind.class);
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        SentenceKind kind = kinds[at] == null ? SentenceKind.UNMODELLED : kinds[at];
        characters.merge(kind, 1, Integer::sum);
      }
    }
    Map<SentenceKind, Share> shares = new EnumMap<>(SentenceKind.class);
    for (SentenceKind kind : SentenceKind.values()) {
      shares.put(
          kind, new Share(sentences.getOrDefault(kind, 0), characters.getOrDefault(kind, 0)));
    }
    return shares;
  }

  /// All characters that are no blanks.
  public int characters() {
    return shares.values().stream().mapToInt(Share::characters).sum();
  }

  /// The share of a kind in the document's characters, in per cent.
  public double percent(SentenceKind kind) {
    Share share = shares.get(kind);
    return share == null || characters() == 0 ? 0 : 100.0 * share.characters() / characters();
  }

  /// The coverage as a table: a line for each kind that occurs and for what is not modelled, with
  /// per cent that add up to 100 to the last digit, then all together, then the reasons of context.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    Map<SentenceKind, Integer> tenths = tenths();
    int sentences = 0;
    for (SentenceKind kind : SentenceKind.values()) {
      Share share = shares.getOrDefault(kind, new Share(0, 0));
      sentences += share.sentences();
      if (share.characters() > 0 || kind == SentenceKind.UNMODELLED) {
        lines.add(line(label(kind), share, tenths.getOrDefault(kind, 0)));
      }
    }
    int sum = tenths.values().stream().mapToInt(Integer::intValue).sum();
    lines.add(line("all", new Share(sentences, characters()), sum));
    reasons.forEach((reason, count) -> lines.add("context: " + reason.label() + " " + count));
    return lines;
  }

  private static String label(SentenceKind kind) {
    return kind == SentenceKind.UNMODELLED ? "not modelled" : kind.label();
  }

  private static String line(String label, Share share, int tenths) {
    return String.format(
        java.util.Locale.ROOT,
        "%-12s %5d %7d characters %5.1f %%",
        label,
        share.sentences(),
        share.characters(),
        tenths / 10.0);
  }

  /// Tenths of a per cent: rounded down, and what that leaves given to those it cost most.
  private Map<SentenceKind, Integer> tenths() {
    Map<SentenceKind, Integer> tenths = new EnumMap<>(SentenceKind.class);
    for (SentenceKind kind : SentenceKind.values()) {
      tenths.put(kind, (int) (percent(kind) * 10));
    }
    int left = characters() == 0 ? 0 : 1000 - tenths.values().stream().mapToInt(t -> t).sum();
    java.util.Arrays.stream(SentenceKind.values())
        .sorted(
            java.util.Comparator.comparingDouble(
                kind -> (int) (percent(kind) * 10) - percent(kind) * 10))
        .limit(left)
        .forEach(kind -> tenths.merge(kind, 1, Integer::sum));
    return tenths;
  }
}
