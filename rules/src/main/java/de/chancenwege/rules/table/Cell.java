package de.chancenwege.rules.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The condition in an input cell, as far as the grammar of our tables allows conditions. */
public sealed interface Cell {

  /** In a list of FEEL tests, one that an unanswered input passes. */
  String OR_UNANSWERED = "null, ";

  /** All values that the condition names. */
  List<Literal> literals();

  /** The same condition as a FEEL test that an unanswered ({@code null}) input passes too. */
  String widened();

  /** Any value: {@code -}. */
  record Any() implements Cell {
    @Override
    public List<Literal> literals() {
      return List.of();
    }

    @Override
    public String widened() {
      return "-";
    }
  }

  /** One of the values, or none of them. */
  record OneOf(List<Literal> literals, boolean negated) implements Cell {
    public OneOf {
      literals = List.copyOf(literals);
    }

    @Override
    public String widened() {
      var values = literals.stream().map(Literal::feel).collect(Collectors.joining(", "));
      return negated ? "not(" + values + ")" : OR_UNANSWERED + values;
    }
  }

  /** A comparison such as {@code <= date("2026-06-11")}. */
  record Comparison(String operator, Literal bound) implements Cell {
    @Override
    public List<Literal> literals() {
      return List.of(bound);
    }

    @Override
    public String widened() {
      return OR_UNANSWERED + operator + " " + bound.feel();
    }
  }

  /** A range such as {@code [1..90]}. */
  record Range(String open, Literal from, Literal to, String close) implements Cell {
    @Override
    public List<Literal> literals() {
      return List.of(from, to);
    }

    @Override
    public String widened() {
      return OR_UNANSWERED + open + from.feel() + ".." + to.feel() + close;
    }
  }

  /** Reads the text of an input cell; empty when it is outside the grammar. */
  static Optional<Cell> read(String text) {
    return Reader.read(text.strip());
  }

  /** Reader of the cell grammar. */
  final class Reader {
    private static final String LITERAL =
        "(?:\"[^\"\\\\]*\"|true|false|-?\\d+(?:\\.\\d+)?|date\\(\"[0-9-]+\"\\))";

    /** Possessive, so that a list of any length is read without recursion. */
    private static final String LIST = LITERAL + "(?:\\s*+,\\s*+" + LITERAL + ")*+";

    private static final Pattern ONE_OF = Pattern.compile("(" + LIST + ")");
    private static final Pattern NONE_OF = Pattern.compile("not\\(\\s*(" + LIST + ")\\s*\\)");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)\\s*(" + LITERAL + ")");
    private static final Pattern RANGE =
        Pattern.compile("([\\[(])\\s*(" + LITERAL + ")\\s*\\.\\.\\s*(" + LITERAL + ")\\s*([\\])])");
    private static final Pattern ITEM = Pattern.compile(LITERAL);

    private Reader() {}

    private static Optional<Cell> read(String text) {
      if (text.equals("-")) {
        return Optional.of(new Any());
      }
      if (isSingle(text)) {
        return Literal.read(text).map(value -> new OneOf(List.of(value), false));
      }
      return oneOf(ONE_OF.matcher(text), false)
          .or(() -> oneOf(NONE_OF.matcher(text), true))
          .or(() -> comparison(COMPARISON.matcher(text)))
          .or(() -> range(RANGE.matcher(text)));
    }

    /** Most cells say one code, or yes or no; to read them as a list takes most of a check. */
    private static boolean isSingle(String text) {
      return text.equals("true")
          || text.equals("false")
          || text.startsWith("\"") && text.indexOf('"', 1) == text.length() - 1;
    }

    private static Optional<Cell> oneOf(Matcher matcher, boolean negated) {
      if (!matcher.matches()) {
        return Optional.empty();
      }
      var literals =
          ITEM.matcher(matcher.group(1)).results().map(m -> Literal.read(m.group())).toList();
      return literals.stream().allMatch(Optional::isPresent)
          ? Optional.of(new OneOf(literals.stream().map(Optional::orElseThrow).toList(), negated))
          : Optional.empty();
    }

    private static Optional<Cell> comparison(Matcher matcher) {
      return matcher.matches()
          ? Literal.read(matcher.group(2)).map(bound -> new Comparison(matcher.group(1), bound))
          : Optional.empty();
    }

    private static Optional<Cell> range(Matcher matcher) {
      return matcher.matches()
          ? Literal.read(matcher.group(2))
              .flatMap(
                  from ->
                      Literal.read(matcher.group(3))
                          .map(to -> new Range(matcher.group(1), from, to, matcher.group(4))))
          : Optional.empty();
    }
  }
}
