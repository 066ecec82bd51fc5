package de.chancenwege.service.web.editing.effect;

import java.util.List;
import java.util.Optional;

/**
 * The page with the effect of one rulebook in place of another.
 *
 * @param from the rulebooks to choose from, with the chosen one, for before
 * @param until the same for after
 * @param day the day as it was typed
 * @param faults what cannot be taken, each with the id of its field
 * @param address where this very page is found again
 * @param files what differs in the texts, if two rulebooks were chosen
 * @param effect the effect, if two rulebooks were chosen
 */
public record EffectPage(
    List<Choice> from,
    List<Choice> until,
    String day,
    List<Fault> faults,
    String address,
    List<FileDiff> files,
    Optional<EffectView> effect) {
  public EffectPage {
    from = List.copyOf(from);
    until = List.copyOf(until);
    faults = List.copyOf(faults);
    files = List.copyOf(files);
  }

  /** A rulebook to choose. */
  public record Choice(String id, String label, boolean chosen) {}

  /** What is wrong with a field. */
  public record Fault(String field, String text) {}

  /** What is wrong with that field; empty if nothing is. */
  public String fault(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(Fault::text)
        .findFirst()
        .orElse("");
  }

  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** Status of the answer. */
  int status() {
    if (isFaulty()) {
      return 422;
    }
    return effect.filter(EffectView::isComing).isPresent() ? 202 : 200;
  }
}
