package de.chancenwege.service.web.editing.form;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Description;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.difference.TableDifference;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.editing.table.DescriptionLine;
import de.chancenwege.service.web.editing.typed.FieldName;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the form of a draft. */
public final class EditorForms {
  private final TableFile file;
  private final Rulebook rulebook;
  private final Faults faults;
  private final TableDifference difference;
  private final Map<String, List<String>> comments;
  private final List<FlagsField.Flag> flags;

  private EditorForms(TableFile file, TableFile published, Remarks remarks) {
    this.file = file;
    this.rulebook = remarks.rulebook();
    this.faults = remarks.faults();
    this.comments = remarks.comments();
    this.flags = FlagsField.known(rulebook);
    this.difference = TableDifference.between(published, file);
  }

  /**
   * What is said about a draft.
   *
   * @param rulebook the rules that it belongs to
   * @param faults what is wrong
   * @param comments what people said, by the row
   */
  public record Remarks(Rulebook rulebook, Faults faults, Map<String, List<String>> comments) {
    public Remarks {
      comments = Map.copyOf(comments);
    }
  }

  /**
   * The form of a file.
   *
   * @param published the version that it started from
   */
  public static EditorForm of(TableFile file, TableFile published, Remarks remarks) {
    return new EditorForms(file, published, remarks).form();
  }

  private EditorForm form() {
    var words = RuleWords.of(file, rulebook);
    return new EditorForm(
        lines(),
        places(Table.class)
            .map(place -> new TableForms(file, place, words).form(rulebook, this))
            .toList(),
        places(Formula.class).map(place -> formula(place, words)).toList(),
        flags);
  }

  private Stream<Integer> places(Class<? extends Decision> kind) {
    return IntStream.range(0, file.decisions().size())
        .filter(place -> kind.isInstance(file.decisions().get(place)))
        .boxed();
  }

  /** All flags that rows may carry. */
  List<FlagsField.Flag> flags() {
    return flags;
  }

  Faults faults() {
    return faults;
  }

  List<String> comments(String row) {
    return comments.getOrDefault(row, List.of());
  }

  Changes changes(String decision) {
    return new Changes(
        difference.decisions().stream()
            .filter(change -> change.name().equals(decision))
            .flatMap(change -> change.rows().stream())
            .toList());
  }

  private List<CellField> lines() {
    var lines = DescriptionLine.of(file.description());
    return IntStream.range(0, lines.size()).mapToObj(i -> line(lines.get(i), i)).toList();
  }

  private CellField line(DescriptionLine line, int place) {
    var before =
        difference.lines().stream()
            .filter(change -> change.name().equals(line.key()))
            .map(change -> change.before())
            .findFirst();
    var isRequired = Description.REQUIRED.contains(line.key());
    return new CellField(
        FieldName.line(place),
        line.key().isEmpty() ? Wording.text("werkstatt.zeile.ohne") : line.key(),
        line.value(),
        List.of(),
        !isRequired || line.value().length() > 60,
        before.orElse(""),
        faults.at("", line.key()));
  }

  private static String uses(Formula formula, RuleWords words) {
    var facts = formula.needs().stream().map(words::fact).toList();
    return facts.isEmpty()
        ? ""
        : Wording.text("werkstatt.formel.nutzt").formatted(String.join("; ", facts));
  }

  private FormulaForm formula(int place, RuleWords words) {
    var formula = (Formula) file.decisions().get(place);
    return new FormulaForm(
        words.fact(formula.name()),
        uses(formula, words),
        field(FieldName.formula(place), "werkstatt.formel", formula.text(), formula.name()),
        field(FieldName.description(place), "werkstatt.formel.text", formula.description(), ""));
  }

  private CellField field(String name, String label, String value, String column) {
    return new CellField(
        name,
        Wording.text(label),
        value,
        List.of(),
        true,
        "",
        column.isEmpty() ? List.of() : faults.at("", column));
  }
}
