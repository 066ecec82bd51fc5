package de.chancenwege.service.editing.spreadsheet;

import de.chancenwege.service.editing.cases.Expectation;
import de.chancenwege.service.editing.cases.TableCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes the cases beside a table: one a line, with a column for each fact that any of them has.
 * The sheet is locked, for nothing is taken from it.
 */
final class CasesSheet {
  static final String NAME = "Fälle";
  private static final String TO_READ =
      "Nur zum Lesen: Von diesem Blatt wird nichts übernommen. Fälle ändern Sie im Entwurf auf der"
          + " Seite „Fälle“.";
  private static final List<String> HEADINGS =
      List.of("Nummer", "Titel", "Norm", "Stichtage", "Erwartet");

  private CasesSheet() {}

  /**
   * Writes the cases.
   *
   * @param fact the name of a fact, by its code
   */
  static void write(List<TableCase> cases, UnaryOperator<String> fact, SheetText text) {
    var facts = new LinkedHashSet<String>();
    cases.forEach(known -> facts.addAll(known.facts().keySet()));
    var names = new ArrayList<>(HEADINGS);
    facts.forEach(code -> names.add(fact.apply(code)));
    var codes = new ArrayList<>(HEADINGS);
    codes.addAll(facts);
    text.line(TO_READ);
    text.heading(names);
    text.heading(codes);
    cases.forEach(known -> text.line(line(known, facts)));
    text.widths(codes.size(), 0);
    text.sheet().createFreezePane(1, 3);
    text.sheet().protectSheet("");
  }

  private static List<String> line(TableCase known, Iterable<String> facts) {
    var line = new ArrayList<String>();
    line.add(known.id());
    line.add(known.title());
    line.add(known.norm());
    line.add(known.days().stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
    line.add(known.expected().stream().map(CasesSheet::line).collect(Collectors.joining("\n")));
    facts.forEach(code -> line.add(known.facts().containsKey(code) ? text(known, code) : ""));
    return line;
  }

  private static String text(TableCase known, String code) {
    return String.valueOf(known.facts().get(code));
  }

  private static String line(Expectation expected) {
    return expected.route().value()
        + expected.fields().entrySet().stream()
            .map(field -> ", " + field.getKey() + " " + field.getValue())
            .collect(Collectors.joining());
  }
}
