package de.chancenwege.service.web.rules.drawing;

import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The picture: what a table uses to the left, who uses it to the right. The lists beside it say the
 * same, and all that has no place here.
 *
 * @param height how high it is
 * @param boxes what is drawn
 * @param arrows what leads from whom to whom
 */
public record Drawing(int height, List<Box> boxes, List<Arrow> arrows) {
  private static final int MOST = 10;
  private static final int LETTERS = 36;
  private static final int WIDTH = 290;
  private static final int STEP = 44;
  private static final int HALF = 17;
  private static final int MIDDLE = 333;
  private static final int RIGHT = 666;

  /**
   * A box with words.
   *
   * @param x its left edge
   * @param y its upper edge
   * @param text the words, as many as there is room for
   * @param tone what it is: {@code table}, {@code here}, {@code route} or {@code more}
   */
  public record Box(int x, int y, String text, String tone) {
    int right() {
      return x + WIDTH;
    }

    int centre() {
      return y + HALF;
    }
  }

  /**
   * A line from one box to another.
   *
   * @param x where it begins
   * @param y how far down it begins
   * @param toX where it ends
   * @param toY how far down it ends
   */
  public record Arrow(int x, int y, int toX, int toY) {
    /** Where it bends. */
    public int bend() {
      return (x + toX) / 2;
    }
  }

  public Drawing {
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
  }

  /** Whether there is anything to see. */
  public boolean isEmpty() {
    return arrows.isEmpty();
  }

  static Drawing of(
      String title, List<Neighbour> uses, List<Neighbour> usedBy, List<Neighbour> routes) {
    var left = column(0, uses, List.of());
    var right = column(RIGHT, usedBy, routes);
    int lines = Math.max(1, Math.max(left.size(), right.size()));
    var here = new Box(MIDDLE, (lines - 1) * STEP / 2, cut(title), "here");
    var arrows = new ArrayList<Arrow>();
    left.forEach(box -> arrows.add(arrow(box, here)));
    right.forEach(box -> arrows.add(arrow(here, box)));
    var boxes = Stream.of(left, List.of(here), right).flatMap(List::stream).toList();
    return new Drawing(lines * STEP, boxes, arrows);
  }

  private static List<Box> column(int x, List<Neighbour> tables, List<Neighbour> routes) {
    var boxes = new ArrayList<Box>();
    add(boxes, x, tables, "table");
    add(boxes, x, routes, "route");
    return boxes;
  }

  private static void add(List<Box> boxes, int x, List<Neighbour> neighbours, String tone) {
    int shown = neighbours.size() <= MOST ? neighbours.size() : MOST - 1;
    for (var neighbour : neighbours.subList(0, shown)) {
      boxes.add(new Box(x, boxes.size() * STEP, cut(neighbour.title()), tone));
    }
    if (shown < neighbours.size()) {
      var rest = Wording.text("regeln.bild.weitere." + tone).formatted(neighbours.size() - shown);
      boxes.add(new Box(x, boxes.size() * STEP, rest, "more"));
    }
  }

  private static Arrow arrow(Box from, Box to) {
    return new Arrow(from.right(), from.centre(), to.x(), to.centre());
  }

  private static String cut(String title) {
    return title.length() <= LETTERS ? title : title.substring(0, LETTERS - 1).strip() + "…";
  }
}
