package de.chancenwege.service.web.rules.difference;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.editing.difference.ChangeKind;
import de.chancenwege.service.editing.difference.TableDifference;
import de.chancenwege.service.editing.difference.TextChange;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What differs between two versions.
 *
 * @param before first day of the older one
 * @param after first day of the newer one
 * @param summary how many rows became what
 * @param lines fixed lines that differ
 * @param decisions decisions that differ
 * @param reached rows that hold for more answers than before, however they are written
 * @param formulas names of formulas that ask for what may be answered by more than before
 */
public record DifferenceView(
    String before,
    String after,
    List<String> summary,
    List<CellDiff> lines,
    List<DecisionDiff> decisions,
    List<ReachedRows> reached,
    List<String> formulas) {
  public DifferenceView {
    summary = List.copyOf(summary);
    lines = List.copyOf(lines);
    decisions = List.copyOf(decisions);
    reached = List.copyOf(reached);
    formulas = List.copyOf(formulas);
  }

  /** Of two versions of a table, the older one first. */
  public static DifferenceView of(TableVersion before, TableVersion after, Rulebook rulebook) {
    return of(before, after, rulebook, DifferenceWords.address(after));
  }

  /**
   * The same where the newer one is read elsewhere.
   *
   * @param address where its rows are found
   */
  public static DifferenceView of(
      TableVersion before, TableVersion after, Rulebook rulebook, String address) {
    var difference = TableDifference.between(before.content(), after.content());
    var words = new DifferenceWords(before, after, rulebook, address);
    return new DifferenceView(
        German.date(before.validFrom()),
        German.date(after.validFrom()),
        summary(difference),
        lines(difference, words),
        difference.decisions().stream().map(words::decision).toList(),
        words.reached(),
        words.formulas());
  }

  /** How many rows became what, e.g. {@code 3 Zeilen neu}; nothing where no row differs. */
  public static List<String> summary(TableDifference difference) {
    return Arrays.stream(ChangeKind.values())
        .filter(kind -> difference.count(kind) > 0)
        .map(kind -> summary(kind, difference.count(kind)))
        .toList();
  }

  private static String summary(ChangeKind kind, long count) {
    return DifferenceWords.rows(count) + ' ' + Wording.text("regeln.wurde." + kind);
  }

  /** Whether the versions say the same. */
  public boolean isEmpty() {
    return lines.isEmpty() && decisions.isEmpty();
  }

  private static List<CellDiff> lines(TableDifference difference, DifferenceWords words) {
    var lines = new ArrayList<CellDiff>();
    difference.lines().forEach(change -> lines.add(line(change.name(), change)));
    difference
        .types()
        .forEach(
            change ->
                lines.add(
                    words.values(change).orElseGet(() -> line("regeln.merkmal.werte", change))));
    difference.functions().forEach(change -> lines.add(line("regeln.merkmal.funktion", change)));
    return lines;
  }

  private static CellDiff line(String key, TextChange change) {
    var name = Wording.find(key).map(text -> text.formatted(change.name())).orElse(key);
    return new CellDiff(name, change.before(), "", change.after(), "");
  }
}
