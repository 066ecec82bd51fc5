package de.chancenwege.service.editing.sentence;

import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row as a German sentence: if this and that, then so. A row of a draft may be unfinished. */
public final class RowSentence {
  private static final String QUESTION_MARK = "?";

  private final RuleWords words;

  public RowSentence(RuleWords words) {
    this.words = words;
  }

  /** The sentence of a row of a table. */
  public String of(Decision.Table table, Row row) {
    var conditions = conditions(table, row);
    var consequence = consequence(table, row);
    return conditions.isEmpty()
        ? Phrases.text("satz.immer", consequence)
        : Phrases.text("satz.wenn", String.join(Phrases.text("satz.und"), conditions), consequence);
  }

  /** What conditions say, joined; empty if they say nothing. */
  public String conditions(Decision.Table table, Map<String, String> byFact) {
    return table.inputs().stream()
        .flatMap(column -> condition(column, byFact.getOrDefault(column.name(), "")).stream())
        .collect(Collectors.joining(Phrases.text("satz.und")));
  }

  private List<String> conditions(Decision.Table table, Row row) {
    var conditions = new ArrayList<String>();
    for (int i = 0; i < Math.min(table.inputs().size(), row.conditions().size()); i++) {
      condition(table.inputs().get(i), row.conditions().get(i)).ifPresent(conditions::add);
    }
    return conditions;
  }

  private Optional<String> condition(Column column, String text) {
    var cell = Cell.read(text);
    if (text.isBlank() || cell.filter(Cell.Any.class::isInstance).isPresent()) {
      return Optional.empty();
    }
    var first = cell.flatMap(c -> c.literals().stream().findFirst()).map(Literal::value);
    var name = shortened(words.heading(column));
    return Optional.of(Phrases.text(pattern(name, first), name, words.condition(column, text)));
  }

  /** A question without what is said about it. */
  private static String shortened(String name) {
    int end = name.indexOf(QUESTION_MARK);
    return end < 0 ? name : name.substring(0, end + 1);
  }

  private static String pattern(String name, Optional<Object> first) {
    if (first.filter(Boolean.class::isInstance).isPresent()) {
      return "satz.antwort";
    }
    if (first.filter(LocalDate.class::isInstance).isPresent()) {
      return "satz.tag";
    }
    if (first.filter(BigDecimal.class::isInstance).isPresent()) {
      return "satz.zahl";
    }
    return name.endsWith(QUESTION_MARK) ? "satz.antworten" : "satz.code";
  }

  private String consequence(Decision.Table table, Row row) {
    return switch (table.name()) {
      case RoutePattern.OBSTACLES -> obstacle(table, row);
      case RoutePattern.CONSEQUENCE -> outcome(table, row);
      default -> Phrases.text("folge.antwort", results(table, row));
    };
  }

  private String obstacle(Decision.Table table, Row row) {
    var key = "folge." + code(table, row, RoutePattern.KIND);
    for (var column : List.of(RoutePattern.DATE, RoutePattern.CURED_BY)) {
      var detail = key + (column.equals(RoutePattern.DATE) ? ".tag" : ".angabe");
      if (!code(table, row, column).isEmpty() && Phrases.find(detail).isPresent()) {
        return Phrases.text(detail, result(table, row, table.output(column)));
      }
    }
    return Phrases.find(key).orElseGet(() -> Phrases.text("folge.antwort", results(table, row)));
  }

  private String outcome(Decision.Table table, Row row) {
    return code(table, row, RoutePattern.LEVEL).equals(RoutePattern.ELSEWHERE)
        ? Phrases.text("folge.WEITER")
        : Phrases.text("folge.stufe", results(table, row));
  }

  /** The first result, and after it the others that are not empty, with their headings. */
  private String results(Decision.Table table, Row row) {
    var results = new ArrayList<String>();
    for (int i = 0; i < table.outputs().size(); i++) {
      var result = result(table, row, i);
      if (i == 0) {
        results.add(result);
      } else if (!cell(row, i).isEmpty()) {
        results.add(Phrases.text("folge.dazu", words.heading(table.outputs().get(i)), result));
      }
    }
    return String.join("; ", results);
  }

  private String result(Decision.Table table, Row row, int column) {
    return words.result(table, table.outputs().get(column), cell(row, column));
  }

  private static String code(Decision.Table table, Row row, String column) {
    var cell = cell(row, table.output(column));
    return Literal.read(cell).map(literal -> literal.value().toString()).orElse(cell);
  }

  /** The text of an output cell, empty if it says nothing. */
  private static String cell(Row row, int column) {
    if (column < 0 || column >= row.results().size()) {
      return "";
    }
    var text = row.results().get(column);
    return text.equals("null") ? "" : text;
  }
}
