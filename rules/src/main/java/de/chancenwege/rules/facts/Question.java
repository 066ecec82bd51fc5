package de.chancenwege.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question whose answer is one fact.
 *
 * @param fact the fact that the answer gives
 * @param type kind of the answer
 * @param answers codes and labels that may be answered; empty for open types
 * @param unit unit of a number in German, else empty
 * @param group section of the form
 * @param text the question in plain German
 * @param label short German name of the fact
 * @param labelEn English gloss for developers, may be empty
 * @param help one sentence that helps to answer, may be empty
 * @param reason why this is asked, may be empty
 * @param changeableBy who could change the fact: {@code PERSON}, {@code DRITTE}, {@code BEHOERDE},
 *     {@code ZEIT} or {@code NEIN}
 * @param direction {@code HOEHER} or {@code NIEDRIGER} if the answer can only become a later or
 *     earlier one of the choices, a larger or smaller number, yes or no; else empty
 * @param sensitivity {@code NEIN}, {@code JA} or {@code HOCH}
 * @param coherence what the answer has to go together with
 */
public record Question(
    FactCode fact,
    FactType type,
    Vocabulary answers,
    String unit,
    String group,
    String text,
    String label,
    String labelEn,
    String help,
    String reason,
    String changeableBy,
    String direction,
    String sensitivity,
    Coherence coherence) {

  /** Who can change a fact, with the least effort first; then what nobody can change. */
  public static final List<String> CHANGEABLE_BY =
      List.of("PERSON", "DRITTE", "BEHOERDE", "ZEIT", "NEIN");

  /** In which direction an answer can change, if it can only change in one. */
  public static final List<String> DIRECTIONS = List.of("HOEHER", "NIEDRIGER");

  /** How careful to be with an answer, the harmless first. */
  public static final List<String> SENSITIVITIES = List.of("NEIN", "JA", "HOCH");

  private static final List<String> CHANGERS = CHANGEABLE_BY.subList(0, 3);

  /** Whether the value could be the answer. */
  boolean accepts(Object value) {
    return switch (type) {
      case CODE, ENUM, COUNTRY -> value instanceof String code && answers.has(code);
      case BOOL -> value instanceof Boolean;
      case DATE -> value instanceof LocalDate;
      case INT, DECIMAL -> value instanceof BigDecimal;
      case TEXT -> value instanceof String;
    };
  }

  /** Whether somebody may not want to answer. */
  public boolean isSensitive() {
    return !sensitivity.equals(SENSITIVITIES.get(0));
  }

  /** Whether hardly anybody likes to answer, such as a question for crimes or diseases. */
  public boolean isMostSensitive() {
    return sensitivity.equals(SENSITIVITIES.get(2));
  }

  /** Whether somebody can change the fact, not only time. */
  public boolean isChangeable() {
    return CHANGERS.contains(changeableBy);
  }

  /** How far the change is from the person's own hands. */
  public int effort() {
    return CHANGERS.indexOf(changeableBy);
  }

  /**
   * Whether a change from one answer to another is possible in this direction; if it is unknown
   * where it starts, to every answer but the one that could only be the start.
   */
  public boolean mayBecome(@Nullable Object from, Object to) {
    if (direction.isEmpty()) {
      return true;
    }
    boolean upwards = direction.equals(DIRECTIONS.get(0));
    if (from == null) {
      return !to.equals(worst(upwards));
    }
    int order = order(to, from);
    return upwards ? order > 0 : order < 0;
  }

  /** The answer from which a change in the direction could start; nothing where there is none. */
  private @Nullable Object worst(boolean upwards) {
    if (type == FactType.BOOL) {
      return !upwards;
    }
    var allowed = allowed();
    return allowed.isEmpty() ? null : allowed.get(upwards ? 0 : allowed.size() - 1);
  }

  private int order(Object one, Object other) {
    if (one instanceof BigDecimal number) {
      return number.compareTo((BigDecimal) other);
    }
    if (one instanceof LocalDate date) {
      return date.compareTo((LocalDate) other);
    }
    return one instanceof Boolean yes
        ? yes.compareTo((Boolean) other)
        : Integer.compare(allowed().indexOf(one), allowed().indexOf(other));
  }

  /** Answers to choose from; empty for open types. */
  public List<Term> choices() {
    return answers.terms();
  }

  /** Codes that may be answered; empty for open types. */
  public List<String> allowed() {
    return answers.codes();
  }
}
