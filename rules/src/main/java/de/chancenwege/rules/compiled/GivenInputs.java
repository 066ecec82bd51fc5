package de.chancenwege.rules.compiled;

import de.chancenwege.rules.evaluation.Inputs;
import de.chancenwege.rules.evaluation.Slots;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Inputs of one decision as a comparison sets them. */
final class GivenInputs implements Inputs {

  private final Slots all;
  private final @Nullable Object[] values;

  GivenInputs(Slots all) {
    this.all = all;
    this.values = new Object[all.size()];
  }

  void set(int slot, @Nullable Object value) {
    values[slot] = value;
  }

  @Override
  public boolean isKnown(int slot) {
    return values[slot] != null;
  }

  @Override
  public int code(int slot) {
    return all.domain(slot).code(value(slot));
  }

  @Override
  public long number(int slot) {
    var value = value(slot);
    if (value instanceof Boolean bool) {
      return bool ? 1 : 0;
    }
    return value instanceof LocalDate date ? date.toEpochDay() : ((BigDecimal) value).longValue();
  }

  @Override
  public Object value(int slot) {
    return Objects.requireNonNull(values[slot]);
  }
}
