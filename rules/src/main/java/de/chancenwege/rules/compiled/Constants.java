package de.chancenwege.rules.compiled;

import de.chancenwege.rules.compiled.Expression.Kind;
import de.chancenwege.rules.compiled.Expression.Outside;
import de.chancenwege.rules.compiled.Expression.Typed;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.StringNode;

/** Values that stand in a formula. */
final class Constants {
  private Constants() {}

  static Typed number(NumberNode number) {
    if (number.getValue().stripTrailingZeros().scale() > 0) {
      throw new Outside(number.getText());
    }
    return Expression.constant(Kind.NUMBER, number.getValue().longValue());
  }

  static BaseNode only(List<BaseNode> parameters) {
    if (parameters.size() != 1) {
      throw new Outside(parameters.size() + " parameters");
    }
    return parameters.get(0);
  }

  private static String text(List<BaseNode> parameters) {
    if (only(parameters) instanceof StringNode string) {
      var quoted = string.getText();
      return quoted.substring(1, quoted.length() - 1);
    }
    throw new Outside("text that is calculated");
  }

  static Typed date(List<BaseNode> parameters) {
    var text = text(parameters);
    try {
      return Expression.constant(Kind.DATE, LocalDate.parse(text).toEpochDay());
    } catch (DateTimeException e) {
      throw new Outside(text);
    }
  }

  static Typed duration(List<BaseNode> parameters) {
    var text = text(parameters);
    try {
      if (text.endsWith("M") || text.endsWith("Y")) {
        return Expression.constant(Kind.MONTHS, Period.parse(text).toTotalMonths());
      }
      var duration = Duration.parse(text);
      if (!duration.equals(Duration.ofDays(duration.toDays()))) {
        throw new Outside(text);
      }
      return Expression.constant(Kind.DAYS, duration.toDays());
    } catch (DateTimeException e) {
      throw new Outside(text);
    }
  }
}
