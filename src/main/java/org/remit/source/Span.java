package org.remit.source;

/// A half-open range `[start, end)` of a source's text, in UTF-16 units as Java counts them.
///
/// `span.of(text)` is always the exact quotation. Programs outside Java count characters: see
/// [Source#codePoints(Span)].
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  public boolean contains(int offset) {
    return offset >= start && offset < end;
  }

  public boolean contains(Span other) {
    return other.start >= start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + "," + end + ")";
  }
}
