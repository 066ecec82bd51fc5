package de.chancenwege.service.web.editing;

import de.chancenwege.service.editing.list.ListDifference;
import de.chancenwege.service.web.wording.Wording;
import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns of lists are called, and what became of their texts, for templates. */
@TemplateExtension
final class ListHeadings {
  private static final String ANSWERS = "values";

  private ListHeadings() {}

  static String label(ListDifference.CellChange cell) {
    return Wording.word("regeln.kopf", cell.heading());
  }

  /** Of a text of many parts those that went and came, else both texts. */
  static String told(ListDifference.CellChange cell) {
    var before = parts(cell, cell.before());
    var after = parts(cell, cell.after());
    var told =
        Stream.of(
                told("werkstatt.liste.weg", cell, without(before, after)),
                told("werkstatt.liste.dazu", cell, without(after, before)))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return Math.max(before.size(), after.size()) < 2 || told.isEmpty()
        ? Wording.text("werkstatt.liste.anders").formatted(cell.before(), cell.after())
        : told;
  }

  private static String told(String key, ListDifference.CellChange cell, List<String> parts) {
    var between = isAnswers(cell) ? ", " : " | ";
    return parts.isEmpty() ? "" : Wording.text(key).formatted(String.join(between, parts));
  }

  private static List<String> parts(ListDifference.CellChange cell, String text) {
    return Arrays.stream(text.split(isAnswers(cell) ? "," : "\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static boolean isAnswers(ListDifference.CellChange cell) {
    return cell.heading().equals(ANSWERS);
  }

  private static List<String> without(List<String> parts, List<String> others) {
    return parts.stream().filter(part -> !others.contains(part)).toList();
  }
}
