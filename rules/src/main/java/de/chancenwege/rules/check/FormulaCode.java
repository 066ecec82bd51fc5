package de.chancenwege.rules.check;

import de.chancenwege.rules.table.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A code in a formula.
 *
 * @param fact what is compared with it; empty where it is what comes out of the formula
 * @param literal the code
 */
record FormulaCode(Optional<String> fact, Literal literal) {
  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|[\\p{L}_][\\p{L}\\p{N}_]*|[!<>]=|\\S");
  private static final Set<String> COMPARES = Set.of("=", "!=");

  /** What a result stands behind, if it is not the whole formula. */
  private static final Set<String> BEFORE_RESULT = Set.of("", "then", "else", "and", "or");

  /** All of a formula. Texts of dates and durations are no codes. */
  static List<FormulaCode> in(String formula) {
    var tokens = TOKEN.matcher(formula).results().map(MatchResult::group).toList();
    var codes = new ArrayList<FormulaCode>();
    for (int i = 0; i < tokens.size(); i++) {
      var literal = Literal.read(tokens.get(i)).filter(text -> text.value() instanceof String);
      int place = i;
      var fact = compared(tokens, i, -1).or(() -> compared(tokens, place, 1));
      if (literal.isPresent() && (fact.isPresent() || BEFORE_RESULT.contains(at(tokens, i - 1)))) {
        codes.add(new FormulaCode(fact, literal.get()));
      }
    }
    return codes;
  }

  private static Optional<String> compared(List<String> tokens, int code, int step) {
    return COMPARES.contains(at(tokens, code + step))
        ? Optional.of(at(tokens, code + 2 * step))
        : Optional.empty();
  }

  private static String at(List<String> tokens, int place) {
    return place < 0 || place >= tokens.size() ? "" : tokens.get(place);
  }
}
