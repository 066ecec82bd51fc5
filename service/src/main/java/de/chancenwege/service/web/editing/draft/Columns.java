package de.chancenwege.service.web.editing.draft;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.ItemType;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.table.NewColumn;
import de.chancenwege.service.rulebook.ActiveRulebook;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the column for a fact that a table is to test too: as the newest other table has it. */
@Singleton
final class Columns {
  private final ActiveRulebook active;

  Columns(ActiveRulebook active) {
    this.active = active;
  }

  Optional<NewColumn> find(String fact) {
    var rulebook = active.rulebook();
    var tables =
        rulebook.versions().stream()
            .map(TableVersion::content)
            .sorted(Comparator.comparing(TableFile::validFrom).reversed())
            .toList();
    return tested(tables, fact).or(() -> decided(tables, fact)).or(() -> asked(rulebook, fact));
  }

  private static Optional<NewColumn> tested(List<TableFile> tables, String fact) {
    return tables.stream()
        .flatMap(
            table ->
                table.inputs().stream()
                    .filter(input -> input.name().equals(fact))
                    .map(input -> column(table, fact, input.type())))
        .findFirst();
  }

  private static Optional<NewColumn> decided(List<TableFile> tables, String fact) {
    return tables.stream()
        .flatMap(
            table -> table.decision(fact).stream().map(found -> column(table, fact, found.type())))
        .findFirst();
  }

  private static NewColumn column(TableFile table, String fact, String type) {
    var types = table.types().stream().filter(item -> item.name().equals(type)).findFirst();
    return new NewColumn(
        new Column(fact, type, ""), types.map(item -> new ItemType(type, item.values())));
  }

  private static Optional<NewColumn> asked(Rulebook rulebook, String fact) {
    return rulebook
        .questionnaire()
        .find(new FactCode(fact))
        .map(question -> column(question, fact));
  }

  private static NewColumn column(Question question, String fact) {
    return switch (question.type()) {
      case CODE, ENUM, COUNTRY ->
          new NewColumn(
              new Column(fact, fact, ""), Optional.of(new ItemType(fact, question.allowed())));
      case BOOL -> open(fact, "boolean");
      case DATE -> open(fact, "date");
      case INT, DECIMAL -> open(fact, "number");
      case TEXT -> open(fact, "string");
    };
  }

  private static NewColumn open(String fact, String type) {
    return new NewColumn(new Column(fact, type, ""), Optional.empty());
  }
}
