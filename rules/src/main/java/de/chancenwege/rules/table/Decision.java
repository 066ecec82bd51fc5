package de.chancenwege.rules.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Something that a rule file decides. */
public sealed interface Decision {

  /** Name of what is decided: a derived fact, or the obstacles or the consequence of routes. */
  String name();

  /** Name of the type of the result in the file, empty for results of several columns. */
  String type();

  /** Facts that are needed, in order of first use. */
  Set<String> needs();

  /**
   * A decision table.
   *
   * @param question the question it answers, in German
   */
  record Table(
      String name,
      String type,
      String question,
      HitPolicy hitPolicy,
      List<Column> inputs,
      List<Column> outputs,
      List<Row> rows)
      implements Decision {
    private static final String ANYTHING = "-";

    public Table {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
      rows = List.copyOf(rows);
    }

    @Override
    public Set<String> needs() {
      var needs = new LinkedHashSet<String>();
      inputs.forEach(column -> needs.add(column.name()));
      rows.forEach(row -> row.results().stream().filter(Names::isName).forEach(needs::add));
      return needs;
    }

    /** The facts that a row asks for in its conditions. */
    public Set<String> asked(Row row) {
      return IntStream.range(0, inputs.size())
          .filter(column -> !row.conditions().get(column).equals(ANYTHING))
          .mapToObj(column -> inputs.get(column).name())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The values that the conditions on a fact name. */
    public Stream<Object> named(String fact) {
      return IntStream.range(0, inputs.size())
          .filter(column -> inputs.get(column).name().equals(fact))
          .boxed()
          .flatMap(column -> rows.stream().map(row -> row.conditions().get(column)))
          .flatMap(condition -> Cell.read(condition).stream())
          .flatMap(cell -> cell.literals().stream())
          .map(Literal::value);
    }

    /** Position of the output column, -1 if there is none of that name. */
    public int output(String name) {
      return outputs.stream().map(Column::name).toList().indexOf(name);
    }
  }

  /**
   * A formula in FEEL, for arithmetic on dates and the like.
   *
   * @param description what it gives and under which norm, in German
   * @param text the formula
   * @param facts facts that it names
   * @param functions functions of the same file that it calls
   */
  record Formula(
      String name,
      String type,
      String description,
      String text,
      List<String> facts,
      List<String> functions)
      implements Decision {
    private static final Pattern EVENT = Pattern.compile("\\s*([\\p{L}\\p{N}_]+)\\s*!= null\\s*");

    public Formula {
      facts = List.copyOf(facts);
      functions = List.copyOf(functions);
    }

    @Override
    public Set<String> needs() {
      return new LinkedHashSet<>(facts);
    }

    /**
     * The fact of which the formula only asks whether it is given, as in {@code seit != null}. It
     * is for events that need not have happened: what is not given counts as not happened.
     */
    public Optional<String> event() {
      var matcher = EVENT.matcher(text);
      return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
  }

  /** Names in FEEL, as far as cells and formulas may use them. */
  final class Names {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Set<String> WORDS = Set.of("true", "false", "null");

    private Names() {}

    /** Whether the text of an output cell is the name of a fact. */
    public static boolean isName(String cell) {
      return !cell.startsWith("\"") && NAME.matcher(cell).matches() && !WORDS.contains(cell);
    }

    /** All words of a formula outside of strings, in order. */
    public static List<String> words(String formula) {
      var words = new ArrayList<String>();
      NAME.matcher(formula.replaceAll("\"[^\"]*\"", "\"\""))
          .results()
          .forEach(match -> words.add(match.group()));
      return words;
    }
  }
}
