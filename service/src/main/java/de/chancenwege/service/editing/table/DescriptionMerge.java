package de.chancenwege.service.editing.table;

import de.chancenwege.rules.table.Description;
import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.editing.merge.Line;
import de.chancenwege.service.editing.merge.Part;
import de.chancenwege.service.editing.merge.PartMerge;
import de.chancenwege.service.editing.merge.Versions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two people's changes of a description, line by line. */
final class DescriptionMerge {
  private static final String NAME = "Beschreibung";
  private static final String TEXT = "";

  private final List<DescriptionLine> lines;
  private final Map<Integer, String> keys = new HashMap<>();

  private DescriptionMerge(Description description) {
    this.lines = DescriptionLine.of(description);
  }

  static Description of(Versions<Description> descriptions, Consumer<Conflict> told) {
    var versions = descriptions.map(DescriptionMerge::new);
    var base = versions.base().asBase();
    var parts = new Versions<>(base, versions.mine().from(base), versions.theirs().from(base));
    return new Description(
        PartMerge.of(NAME, parts, column -> "", told).lines().stream()
            .map(line -> new DescriptionLine(Line.name(line.key()), text(line)))
            .map(DescriptionLine::text)
            .collect(Collectors.joining("\n")));
  }

  private static String text(Line line) {
    return line.cells().getOrDefault(TEXT, "");
  }

  private Part asBase() {
    var names = Line.keys(lines.stream().map(DescriptionLine::key).toList());
    IntStream.range(0, names.size()).forEach(place -> keys.put(place, names.get(place)));
    return part();
  }

  /** A line is the old one of that text, else one of that key that is left, else a new one. */
  private Part from(Part base) {
    var left = new ArrayList<>(base.lines());
    find(left, (old, line) -> isOf(old, line) && text(old).equals(line.value()));
    find(left, DescriptionMerge::isOf);
    return part();
  }

  private static boolean isOf(Line old, DescriptionLine line) {
    return Line.name(old.key()).equals(line.key());
  }

  private void find(List<Line> left, BiPredicate<Line, DescriptionLine> isSame) {
    for (int i = 0; i < lines.size(); i++) {
      int place = i;
      if (!keys.containsKey(place)) {
        left.stream()
            .filter(old -> isSame.test(old, lines.get(place)))
            .findFirst()
            .filter(left::remove)
            .ifPresent(old -> keys.put(place, old.key()));
      }
    }
  }

  private Part part() {
    return new Part(
        List.of(TEXT),
        IntStream.range(0, lines.size()).mapToObj(i -> line(i, lines.get(i))).toList());
  }

  private Line line(int place, DescriptionLine line) {
    var key = keys.getOrDefault(place, Line.key(line.key(), line.value()));
    return new Line(key, Map.of(TEXT, line.value()));
  }
}
