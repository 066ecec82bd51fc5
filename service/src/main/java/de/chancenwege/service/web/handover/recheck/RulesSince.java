package de.chancenwege.service.web.handover.recheck;

import de.chancenwege.rules.RulebookId;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What became of the rules since a case was saved.
 *
 * @param areTheSame whether the same versions of the same rulebook answer
 * @param sentence what became of them
 * @param tables tables of which another version counts now
 */
public record RulesSince(boolean areTheSame, String sentence, List<TableChange> tables) {
  private static final String SAME = "gleich";

  public RulesSince {
    tables = List.copyOf(tables);
  }

  /**
   * What became of them.
   *
   * @param id what the case calls the rules of then
   * @param then these rules, if they are still there
   * @param now the rules of now
   */
  static RulesSince of(Optional<RulebookId> id, Optional<Law> then, Law now) {
    var tables = then.map(law -> TableChange.between(law, now)).orElse(List.of());
    var state = state(id, then, now, tables);
    return new RulesSince(state.equals(SAME), Wording.text("fall.regeln." + state), tables);
  }

  private static String state(
      Optional<RulebookId> id, Optional<Law> then, Law now, List<TableChange> tables) {
    if (id.isEmpty()) {
      return "ungenannt";
    }
    if (then.isEmpty()) {
      return "fehlt";
    }
    if (!id.get().equals(now.rulebook().id())) {
      return tables.isEmpty() ? "anders" : "anders.tabellen";
    }
    return tables.isEmpty() ? SAME : "gleich.tabellen";
  }
}
