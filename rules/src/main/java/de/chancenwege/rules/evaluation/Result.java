package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Literal;
import org.jspecify.annotations.Nullable;

/**
 * What an output cell gives: a value, or that of another fact, or nothing.
 *
 * @param value the value; {@code null} if there is none or another fact has it
 * @param slot slot of the other fact, or {@link #NONE}
 */
record Result(@Nullable Object value, int slot) {

  static final int NONE = -1;

  static final Result NOTHING = new Result(null, NONE);

  static Result of(String cell, Slots slots) {
    if (Decision.Names.isName(cell)) {
      return new Result(null, slots.of(cell));
    }
    return Literal.read(cell).map(literal -> new Result(literal.value(), NONE)).orElse(NOTHING);
  }

  boolean isTaken() {
    return slot != NONE;
  }
}
