package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Literal;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an output cell gives: a value, or that of another fact, or nothing.
 *
 * @param value the value; {@code null} if there is none or another fact has it
 * @param slot slot of the other fact, or {@link #NONE}
 * @param code class of the value in the domain of the fact that the table derives
 */
record Result(@Nullable Object value, int slot, int code) {

  static final int NONE = -1;

  static final Result NOTHING = new Result(null, NONE, NONE);

  /**
   * Reads a cell.
   *
   * @param slots slots of facts that the table takes over
   * @param derived domain of the fact that the table derives, if it derives one
   */
  static Result of(String cell, ToIntFunction<String> slots, Optional<Domain> derived) {
    if (Decision.Names.isName(cell)) {
      return new Result(null, slots.applyAsInt(cell), NONE);
    }
    return Literal.read(cell).map(literal -> of(literal.value(), derived)).orElse(NOTHING);
  }

  private static Result of(Object value, Optional<Domain> derived) {
    return new Result(value, NONE, derived.map(domain -> domain.code(value)).orElse(NONE));
  }

  boolean isTaken() {
    return slot != NONE;
  }
}
