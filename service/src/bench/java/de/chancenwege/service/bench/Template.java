package de.chancenwege.service.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for numbers: {@code {{ms A}}} is a number in a unit, {@code {{x A / B}}} a
 * ratio, {@code {{met ms A <= 20}}} whether a target is met.
 */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(met )?(\\w+) ([^}]+?)}}");
  private static final Pattern TARGET = Pattern.compile("(.+) (<=|>=) ([0-9.]+)");
  private static final int DIGITS = 3;
  private static final String UNKNOWN = "–";

  private static final Map<String, Double> PARTS =
      Map.of("us", 1.0, "ms", 1e3, "s", 1e6, "kB", 1e3, "MB", 1e6, "GB", 1e9, "x", 1.0, "n", 1.0);

  private final Measured measured;

  Template(Measured measured) {
    this.measured = measured;
  }

  String fill(String text) {
    return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group())));
  }

  private String value(String text) {
    var place = PLACE.matcher(text);
    place.matches();
    var unit = place.group(2);
    return place.group(1) == null
        ? plain(number(unit, place.group(3)))
        : verdict(unit, place.group(3));
  }

  private String verdict(String unit, String text) {
    var target = TARGET.matcher(text);
    if (!target.matches()) {
      throw new IllegalStateException("no target: " + text);
    }
    double number = number(unit, target.group(1));
    double limit = Double.parseDouble(target.group(3));
    var isMet = target.group(2).equals("<=") ? number <= limit : number >= limit;
    return isMet ? "met" : "**not met**";
  }

  private double number(String unit, String expression) {
    if (unit.equals("perSecond")) {
      return 1e6 / measured.of(expression);
    }
    var operands = expression.split(" / ", -1);
    double number = measured.of(operands[0]) / PARTS.get(unit);
    return operands.length == 1 ? number : number / measured.of(operands[1]);
  }

  /** Three digits, and all before the point. */
  private static String plain(double number) {
    if (Double.isNaN(number)) {
      return UNKNOWN;
    }
    var rounded = new BigDecimal(number).round(new MathContext(DIGITS)).stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
  }
}
