package de.chancenwege.service.editing.trial;

import de.chancenwege.service.editing.cases.TableCase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case that is to be tried with a draft.
 *
 * @param folder folder of the tables beside which it stands
 * @param known the case
 * @param moved the day on which it is asked, if that is none of its own: the law may be another by
 *     then, so what is expected on its own days is only something to compare with
 */
public record Asked(String folder, TableCase known, Optional<LocalDate> moved) {

  /** The case as it is asked. */
  public TableCase content() {
    return moved.map(known::on).orElse(known);
  }

  public boolean isMoved() {
    return moved.isPresent();
  }
}
