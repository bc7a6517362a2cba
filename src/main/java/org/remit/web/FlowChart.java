package org.remit.web;

import java.util.ArrayList;
import java.util.List;

/// A flow drawn: boxes, the arrows between them and the words on the arrows, each with its place.
record FlowChart(
    int width,
    int height,
    List<Box> boxes,
    List<Label> labels,
    List<String> lines,
    List<String> heads) {

  /// A box with its words.
  record Box(String kind, int x, int y, int width, int height, List<Words> words) {}

  /// A condition on an arrow, on a ground that keeps the arrow from crossing it.
  record Label(int x, int y, int width, int height, List<Words> words) {}

  /// One line of words.
  ///
  /// @param kind `title`, `note` or `condition`
  record Words(String kind, int x, int y, String text) {}

  /// The space around what is drawn, as the `viewBox` of an image.
  public String viewBox() {
    return "0 0 " + width + " " + height;
  }

  /// Draws a flow on paper of some width: side by side where there is room, else one below the
  /// other.
  static FlowChart of(Flow flow, int width) {
    Layout layout = new Layout(width);
    int leaves = flow.leaves();
    int column = (width - 2 - (leaves - 1) * Layout.BETWEEN) / leaves;
    int height =
        column >= Layout.NARROWEST
            ? layout.layered(flow, Math.min(column, Layout.WIDEST))
            : layout.stacked(flow, 0, 0, width);
    return new FlowChart(
        width, height + 2, layout.boxes, layout.labels, layout.lines, layout.heads);
  }

  /// The drawing in the making.
  private static final class Layout {

    static final int NARROWEST = 150;
    static final int WIDEST = 340;
    static final int BETWEEN = 20;
    private static final int PADDING = 10;
    private static final int LINE = 20;
    private static final int DROP = 14;
    private static final int ARROW = 22;
    private static final int INDENT = 26;
    private static final Lettering TITLE = new Lettering(16, true);
    private static final Lettering NOTE = new Lettering(15, false);

    final List<Box> boxes = new ArrayList<>();
    final List<Label> labels = new ArrayList<>();
    final List<String> lines = new ArrayList<>();
    final List<String> heads = new ArrayList<>();
    private final int width;

    Layout(int width) {
      this.width = width;
    }

    // ---- side by side, each depth in a layer of its own

    /// The root has a layer to itself, and so may be wider than what is below it.
    int layered(Flow root, int column) {
      List<Integer> tops = new ArrayList<>();
      List<Integer> rooms = new ArrayList<>();
      int y = 1;
      for (List<Flow> layer = List.of(root); !layer.isEmpty(); layer = below(layer)) {
        int room = layer.stream().mapToInt(f -> labelHeight(f, column)).max().orElse(0);
        y += tops.isEmpty() ? 0 : DROP + room + ARROW;
        tops.add(y);
        rooms.add(room);
        int each = layer.equals(List.of(root)) ? Math.min(WIDEST, width - 2) : column;
        y += layer.stream().mapToInt(f -> boxHeight(f, each)).max().orElse(0);
      }
      int used = root.leaves() * column + (root.leaves() - 1) * BETWEEN;
      layered(root, (width - used) / 2, column, 0, tops, rooms);
      return y;
    }

    private static List<Flow> below(List<Flow> layer) {
      return layer.stream().flatMap(flow -> flow.next().stream()).toList();
    }

    /// Draws a flow and what is below it; gives the middle of its box.
    private int layered(
        Flow flow, int left, int column, int depth, List<Integer> tops, List<Integer> rooms) {
      int span = flow.leaves() * column + (flow.leaves() - 1) * BETWEEN;
      int middle = left + span / 2;
      int top = tops.get(depth);
      int own = depth == 0 ? Math.min(WIDEST, width - 2) : column;
      int bottom = top + box(flow, middle - own / 2, top, own);
      int from = left;
      List<Integer> middles = new ArrayList<>();
      for (Flow next : flow.next()) {
        int room = next.leaves() * column + (next.leaves() - 1) * BETWEEN;
        middles.add(layered(next, from, column, depth + 1, tops, rooms));
        from += room + BETWEEN;
      }
      for (int i = 0; i < middles.size(); i++) {
        int below = tops.get(depth + 1);
        int rail = below - ARROW - rooms.get(depth + 1) - DROP / 2;
        int x = middles.get(i);
        lines.add("M%d %d V%d H%d V%d".formatted(middle, bottom, rail, x, below - 2));
        head(x, below, 0);
        label(flow.next().get(i), x - column / 2, rail + DROP / 2, column);
      }
      return middle;
    }

    // ---- one below the other, branches set in

    int stacked(Flow flow, int x, int y, int room) {
      int bottom = y + 1 + box(flow, x + 1, y + 1, room - 2);
      boolean branches = flow.next().size() > 1;
      int rail = x + INDENT / 2;
      int next = bottom;
      for (Flow child : flow.next()) {
        int in = branches ? INDENT : 0;
        int label = labelHeight(child, room - INDENT);
        int top = next + DROP + label + (branches ? 4 : ARROW - DROP + 8);
        if (label > 0) {
          label(child, x + INDENT, next + DROP - 2, room - INDENT);
        }
        if (branches) {
          int turn = top + Math.min(boxHeight(child, room - in - 2) / 2, 24);
          lines.add("M%d %d V%d H%d".formatted(rail, bottom, turn, x + in - 2));
          head(x + in, turn, 1);
        } else {
          lines.add("M%d %d V%d".formatted(rail, bottom, top - 2));
          head(rail, top, 0);
        }
        next = stacked(child, x + in, top - 1, room - in);
      }
      return next;
    }

    // ---- parts

    private int box(Flow flow, int x, int y, int room) {
      int height = boxHeight(flow, room);
      List<Words> words = new ArrayList<>();
      int line = y + PADDING + 15;
      for (String text : says(flow, room)) {
        words.add(new Words("note", x + PADDING, line, text));
        line += LINE;
      }
      for (String text : titles(flow, room)) {
        words.add(new Words("title", x + PADDING, line, text));
        line += LINE;
      }
      for (String text : notes(flow, room)) {
        words.add(new Words("note", x + PADDING, line, text));
        line += LINE;
      }
      boxes.add(new Box(flow.kind().label(), x, y, room, height, words));
      return height;
    }

    private static List<String> says(Flow flow, int room) {
      String says = flow.kind().says();
      return says.isEmpty() ? List.of() : NOTE.lines(says, room - 2 * PADDING);
    }

    private static List<String> titles(Flow flow, int room) {
      return flow.title()
          .lines()
          .flatMap(line -> TITLE.lines(line, room - 2 * PADDING).stream())
          .toList();
    }

    private static List<String> notes(Flow flow, int room) {
      return NOTE.lines(flow.note(), room - 2 * PADDING);
    }

    private static int boxHeight(Flow flow, int room) {
      int count = says(flow, room).size() + titles(flow, room).size() + notes(flow, room).size();
      return 2 * PADDING + LINE * count;
    }

    private static int labelHeight(Flow flow, int room) {
      return flow.condition().isEmpty() ? 0 : 4 + LINE * NOTE.lines(flow.condition(), room).size();
    }

    private void label(Flow flow, int x, int y, int room) {
      if (flow.condition().isEmpty()) {
        return;
      }
      List<Words> words = new ArrayList<>();
      int line = y + 16;
      for (String text : NOTE.lines(flow.condition(), room)) {
        words.add(new Words("condition", x + 2, line, text));
        line += LINE;
      }
      labels.add(new Label(x, y, room, labelHeight(flow, room), words));
    }

    /// An arrow's head that points down, or to the right.
    private void head(int x, int y, int right) {
      heads.add(
          right == 0
              ? "M%d %d h12 l-6 9 z".formatted(x - 6, y - 10)
              : "M%d %d v12 l9 -6 z".formatted(x - 10, y - 6));
    }
  }
}
