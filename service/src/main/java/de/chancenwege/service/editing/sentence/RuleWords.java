package de.chancenwege.service.editing.sentence;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.catalogue.FactNames;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.table.NewAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** German words for what stands in one table file: its columns, and what is in their cells. */
public final class RuleWords {
  private static final String EMPTY = "null";

  private final TableFile file;
  private final Rulebook rulebook;
  private final FactNames names;
  private final CodeWords codes;

  /** What derives a fact: in this file, else on its first day in force, else at any time. */
  private final Map<String, Decision> derived = new HashMap<>();

  private final Map<Column, CodeNames> named = new HashMap<>();

  /** By fact, the answers in lists that the file does not know; once they were asked for. */
  private Optional<Map<String, List<String>>> lacking = Optional.empty();

  private RuleWords(TableFile file, Rulebook rulebook) {
    this.file = file;
    this.rulebook = rulebook;
    this.names = new FactNames(rulebook.questionnaire());
    this.codes = new CodeWords(rulebook);
    rulebook.versions().stream().map(TableVersion::content).forEach(this::learn);
    rulebook.inForce(file.validFrom()).stream().map(TableVersion::content).forEach(this::learn);
    learn(file);
  }

  /** The words for a file, a version or a draft, in terms of a rulebook. */
  public static RuleWords of(TableFile file, Rulebook rulebook) {
    return new RuleWords(file, rulebook);
  }

  private void learn(TableFile other) {
    other.decisions().stream()
        .filter(decision -> !RoutePattern.isRouteTable(decision.name()))
        .forEach(decision -> derived.put(decision.name(), decision));
  }

  /** The name of a fact, given or derived. */
  public String fact(String code) {
    return Phrases.find("spalte." + code)
        .or(() -> Optional.ofNullable(derived.get(code)).map(names::derived))
        .filter(name -> !name.isBlank())
        .orElseGet(() -> names.given(code));
  }

  /** The heading of a column; an output without a name is the answer to the question. */
  public String heading(Column column) {
    return fact(column.name().isEmpty() ? "ergebnis" : column.name());
  }

  /** The same for who types values: with the unit of numbers, where the name does not tell it. */
  public String headingWithUnit(Column column) {
    var heading = heading(column);
    var unit = unit(column);
    return heading.toLowerCase(Locale.GERMANY).contains(unit.toLowerCase(Locale.GERMANY))
        ? heading
        : heading + " (" + unit + ')';
  }

  /** Whether people give the fact, so that nothing derives it. */
  public boolean isGiven(String code) {
    return !derived.containsKey(code)
        && rulebook.questionnaire().find(new FactCode(code)).isPresent();
  }

  /** What an input cell says; a text that is outside of the grammar stands for itself. */
  public String condition(Column column, String text) {
    return Cell.read(text).map(words(column.name(), column.type())::words).orElse(text);
  }

  /**
   * What an output cell says.
   *
   * @param table the table of the cell
   */
  public String result(Decision.Table table, Column column, String text) {
    if (text.isBlank() || text.equals(EMPTY)) {
      return Phrases.text("zelle.leer");
    }
    if (Decision.Names.isName(text)) {
      var name = fact(text);
      return Phrases.text(name.endsWith("?") ? "zelle.antwort" : "zelle.angabe", name);
    }
    var isOnly = column.name().isEmpty();
    var fact = isOnly ? table.name() : column.name();
    var words = words(fact, isOnly ? table.type() : column.type());
    return Literal.read(text).map(words::literal).orElse(text);
  }

  /** Allowed values of a type in words, empty for open types. */
  public List<String> values(String fact, String type) {
    var allowed = file.values(type);
    return allowed.stream().map(code -> codes.word(fact, code, allowed)).toList();
  }

  /** Codes of a fact in words; the file need not know them. */
  public String words(String fact, List<String> some) {
    var all =
        Stream.concat(type(fact).map(file::values).orElse(List.of()).stream(), some.stream())
            .distinct()
            .toList();
    return some.stream().map(code -> codes.word(fact, code, all)).collect(Collectors.joining(", "));
  }

  /** The type of a fact that the file is given or gives. */
  private Optional<String> type(String fact) {
    return file.inputs().stream()
        .filter(input -> input.name().equals(fact))
        .map(Column::type)
        .findFirst()
        .or(() -> file.decision(fact).map(Decision::type));
  }

  /** What values of a type are called, each with its code. */
  public String valuesWithCodes(String type, List<String> values) {
    var fact =
        file.tables()
            .flatMap(table -> Stream.concat(table.inputs().stream(), table.outputs().stream()))
            .filter(column -> column.type().equals(type))
            .map(Column::name)
            .findFirst()
            .orElse("");
    var all = file.values(type);
    return values.stream()
        .map(code -> codes.word(fact, code, all) + " (" + code + ')')
        .collect(Collectors.joining(", "));
  }

  /** What the codes of a column are called; of no codes if it is open. */
  public CodeNames names(Column column) {
    return named.computeIfAbsent(column, this::learnNames);
  }

  private CodeNames learnNames(Column column) {
    var allowed = file.values(column.type());
    var more = allowed.isEmpty() ? List.<String>of() : lacking(column.name());
    return new CodeNames(named(column.name(), allowed), named(column.name(), more));
  }

  private List<String> lacking(String fact) {
    if (lacking.isEmpty()) {
      lacking = Optional.of(NewAnswers.in(rulebook).of(file));
    }
    return lacking.get().getOrDefault(fact, List.of());
  }

  private List<CodeWord> named(String fact, List<String> all) {
    return all.stream()
        .map(code -> new CodeWord(code, codes.word(fact, code, all), codes.norm(fact, code, all)))
        .toList();
  }

  /** The unit of the numbers of a column, empty if none is told. */
  public String unit(Column column) {
    return unit(column.name());
  }

  private String unit(String fact) {
    return rulebook.questionnaire().find(new FactCode(fact)).map(Question::unit).orElse("");
  }

  private CellWords words(String fact, String type) {
    var allowed = file.values(type);
    return new CellWords(code -> word(fact, code, allowed), unit(fact));
  }

  /** In a draft there may be a code that the column does not have. */
  private String word(String fact, String code, List<String> allowed) {
    return allowed.isEmpty() || allowed.contains(code)
        ? codes.word(fact, code, allowed)
        : Phrases.text(lacking(fact).contains(code) ? "zelle.noch-nicht" : "zelle.unbekannt", code);
  }
}
