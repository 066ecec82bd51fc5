package de.chancenwege.service.rulebook.api;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Function;
import de.chancenwege.rules.table.HitPolicy;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a table version says.
 *
 * @param table area and subject
 * @param validFrom first day in force
 * @param validTo last day in force
 * @param checkedOn day of the last check against the law
 * @param sha256 hash of the file
 * @param description the fixed lines of the file
 * @param decisions its decision tables
 * @param formulas its formulas
 * @param functions functions that the formulas call
 */
@Schema(name = "Table")
record TableView(
    String table,
    LocalDate validFrom,
    @Schema(nullable = true) @Nullable LocalDate validTo,
    LocalDate checkedOn,
    String sha256,
    String description,
    List<DecisionTable> decisions,
    List<Formula> formulas,
    List<Formula> functions) {

  TableView {
    decisions = List.copyOf(decisions);
    formulas = List.copyOf(formulas);
    functions = List.copyOf(functions);
  }

  static TableView of(TableVersion version) {
    var content = version.content();
    return new TableView(
        version.folder(),
        version.validFrom(),
        version.validTo().orElse(null),
        content.checkedOn(),
        version.file().sha256(),
        content.description().text(),
        content.tables().map(DecisionTable::of).toList(),
        content.decisions().stream()
            .filter(Decision.Formula.class::isInstance)
            .map(Decision.Formula.class::cast)
            .map(Formula::of)
            .toList(),
        content.functions().stream().map(Formula::of).toList());
  }

  /** A table of rows. */
  @Schema(name = "DecisionTable")
  record DecisionTable(
      String name,
      String question,
      HitPolicy hitPolicy,
      List<ColumnView> inputs,
      List<ColumnView> outputs,
      List<RowView> rows) {

    static DecisionTable of(Decision.Table table) {
      return new DecisionTable(
          table.name(),
          table.question(),
          table.hitPolicy(),
          table.inputs().stream().map(ColumnView::of).toList(),
          table.outputs().stream().map(ColumnView::of).toList(),
          table.rows().stream().map(RowView::of).toList());
    }
  }

  /** A column. */
  @Schema(name = "TableColumn")
  record ColumnView(String name, String type, String label) {

    static ColumnView of(Column column) {
      return new ColumnView(column.name(), column.type(), column.label());
    }
  }

  /** A formula or function in FEEL. */
  @Schema(name = "Formula")
  record Formula(
      String name, String type, String description, List<ColumnView> parameters, String text) {

    static Formula of(Decision.Formula formula) {
      return new Formula(
          formula.name(), formula.type(), formula.description(), List.of(), formula.text());
    }

    static Formula of(Function function) {
      return new Formula(
          function.name(),
          function.type(),
          function.description(),
          function.parameters().stream().map(ColumnView::of).toList(),
          function.text());
    }
  }
}
