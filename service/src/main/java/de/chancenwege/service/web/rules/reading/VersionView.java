package de.chancenwege.service.web.rules.reading;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.Annotations;
import de.chancenwege.service.web.wording.German;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of a table, whole.
 *
 * @param head what is said about it
 * @param norms what it rests on
 * @param lines its fixed lines, by their keys
 * @param tables its decision tables
 * @param formulas its formulas
 * @param functions functions that the formulas call
 * @param flags what its rows are marked with
 * @param download address of its file
 */
public record VersionView(
    VersionHead head,
    List<String> norms,
    List<Line> lines,
    List<DecisionView> tables,
    List<FormulaView> formulas,
    List<FormulaView> functions,
    List<FlagView> flags,
    String download) {
  private static final List<String> SHOWN =
      List.of("Quelle", "Geprüft am", "Geprüft von", "Gültig bis", "Lücke", "Auslegung");

  /** Where most texts were read, which is not known by name to those who know the law. */
  private static final String MIRROR = "kmein/gesetze";

  /**
   * Lines of one key.
   *
   * @param key the key
   * @param values what they say
   */
  public record Line(String key, List<String> values) {
    public Line {
      values = List.copyOf(values);
    }
  }

  public VersionView {
    norms = List.copyOf(norms);
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    formulas = List.copyOf(formulas);
    functions = List.copyOf(functions);
    flags = List.copyOf(flags);
  }

  /** A version as it is read today. */
  public static VersionView of(TableVersion version, Rulebook rulebook, LocalDate today) {
    var tables = new TableReading(version.content(), rulebook);
    return new VersionView(
        VersionHead.of(version, today),
        norms(version),
        lines(version),
        tables.tables(),
        tables.formulas(),
        tables.functions(),
        tables.flags(),
        "/api/v1/tables/" + version.folder() + '/' + version.validFrom());
  }

  /** Whether its source names the collection of texts that has to be explained. */
  public boolean mirrored() {
    return lines.stream().flatMap(line -> line.values().stream()).anyMatch(v -> v.contains(MIRROR));
  }

  private static List<String> norms(TableVersion version) {
    return version.content().description().lines("Rechtsgrundlage").stream()
        .flatMap(line -> Annotations.norms(German.dates(line)).stream())
        .toList();
  }

  private static List<Line> lines(TableVersion version) {
    var description = version.content().description();
    return SHOWN.stream()
        .map(key -> new Line(key, description.lines(key).stream().map(VersionView::text).toList()))
        .filter(line -> !line.values().isEmpty())
        .toList();
  }

  private static String text(String value) {
    return German.norms(List.of(German.dates(value)));
  }
}
