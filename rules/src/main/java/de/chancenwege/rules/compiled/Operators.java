package de.chancenwege.rules.compiled;

import de.chancenwege.rules.compiled.Expression.Kind;
import de.chancenwege.rules.compiled.Expression.Outside;
import de.chancenwege.rules.compiled.Expression.Typed;
import java.util.List;

/** The operators of the compiled part of FEEL. */
final class Operators {
  private Operators() {}

  static Typed apply(String symbol, Typed left, Typed right) {
    return switch (symbol) {
      case "+" -> sum(left, right, 1);
      case "-" -> sum(left, right, -1);
      case "*" -> product(left, right);
      case "and" -> both(left, right);
      case "or" -> either(left, right);
      default -> comparison(symbol, left, right);
    };
  }

  private static Typed sum(Typed left, Typed right, int sign) {
    var a = left.expression();
    var b = right.expression();
    if (left.is(Kind.DATE) && right.is(Kind.MONTHS)) {
      return new Typed(Kind.DATE, in -> Expression.plusMonths(a.value(in), sign * b.value(in)));
    }
    if (left.is(Kind.DATE) && right.is(Kind.DATE) && sign < 0) {
      return new Typed(Kind.DAYS, in -> a.value(in) - b.value(in));
    }
    if (!(left.is(Kind.DATE) && right.is(Kind.DAYS)) && !left.is(right.kind())) {
      throw new Outside(left.kind() + " and " + right.kind());
    }
    if (left.is(right.kind()) && (left.is(Kind.DATE) || left.is(Kind.BOOLEAN))) {
      throw new Outside("sum of " + left.kind());
    }
    return new Typed(
        left.kind(), in -> Math.addExact(a.value(in), Math.multiplyExact(sign, b.value(in))));
  }

  private static Typed product(Typed left, Typed right) {
    var amount = left.is(Kind.NUMBER) ? right : left;
    (left.is(Kind.NUMBER) ? left : right).need(Kind.NUMBER);
    if (amount.is(Kind.DATE) || amount.is(Kind.BOOLEAN)) {
      throw new Outside("product with " + amount.kind());
    }
    var a = left.expression();
    var b = right.expression();
    return new Typed(amount.kind(), in -> Math.multiplyExact(a.value(in), b.value(in)));
  }

  private static Typed both(Typed left, Typed right) {
    left.need(Kind.BOOLEAN);
    right.need(Kind.BOOLEAN);
    var a = left.expression();
    var b = right.expression();
    return new Typed(Kind.BOOLEAN, in -> a.value(in) & b.value(in));
  }

  private static Typed either(Typed left, Typed right) {
    left.need(Kind.BOOLEAN);
    right.need(Kind.BOOLEAN);
    var a = left.expression();
    var b = right.expression();
    return new Typed(Kind.BOOLEAN, in -> a.value(in) | b.value(in));
  }

  private static Typed comparison(String symbol, Typed left, Typed right) {
    right.need(left.kind());
    var a = left.expression();
    var b = right.expression();
    Expression compared =
        switch (symbol) {
          case "=" -> in -> a.value(in) == b.value(in) ? 1 : 0;
          case "!=" -> in -> a.value(in) != b.value(in) ? 1 : 0;
          case "<" -> in -> a.value(in) < b.value(in) ? 1 : 0;
          case "<=" -> in -> a.value(in) <= b.value(in) ? 1 : 0;
          case ">" -> in -> a.value(in) > b.value(in) ? 1 : 0;
          case ">=" -> in -> a.value(in) >= b.value(in) ? 1 : 0;
          default -> throw new Outside(symbol);
        };
    return new Typed(Kind.BOOLEAN, compared);
  }

  static Typed negation(Typed typed) {
    typed.need(Kind.BOOLEAN);
    var inner = typed.expression();
    return new Typed(Kind.BOOLEAN, in -> 1 - inner.value(in));
  }

  /** The least or the greatest of some values. */
  static Typed extreme(boolean least, List<Typed> choices) {
    var extreme = choices.get(0);
    if (extreme.is(Kind.BOOLEAN)) {
      throw new Outside("order of yes and no");
    }
    for (var choice : choices.subList(1, choices.size())) {
      choice.need(extreme.kind());
      var a = extreme.expression();
      var b = choice.expression();
      extreme =
          new Typed(
              choice.kind(),
              least
                  ? in -> Math.min(a.value(in), b.value(in))
                  : in -> Math.max(a.value(in), b.value(in)));
    }
    return extreme;
  }
}
