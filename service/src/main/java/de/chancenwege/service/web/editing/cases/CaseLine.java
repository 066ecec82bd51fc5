package de.chancenwege.service.web.editing.cases;

import de.chancenwege.service.editing.cases.CaseRun;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A case on the page.
 *
 * @param id its id
 * @param title what it is about
 * @param norm the norm; may be empty
 * @param days the days, in German
 * @param state whether it is as expected, in a word; empty if it was not run
 * @param tone tone and icon of the badge; never the only sign
 * @param differences what is not as expected, each in a sentence
 * @param isAdded whether a person added it here, who may take it out of use
 */
public record CaseLine(
    String id,
    String title,
    String norm,
    String days,
    String state,
    String tone,
    List<String> differences,
    boolean isAdded) {
  public CaseLine {
    differences = List.copyOf(differences);
  }

  static CaseLine of(TableCase known, Optional<CaseRun> run, boolean isAdded, ResultWords words) {
    var state = run.map(CaseLine::state).orElse("");
    return new CaseLine(
        known.id(),
        known.title(),
        known.norm(),
        German.list(known.days().stream().map(German::date).toList()),
        state.isEmpty() ? "" : Wording.text("faelle.stand." + state),
        state.isEmpty() ? "" : Wording.text("faelle.stand." + state + ".ton"),
        run.stream()
            .flatMap(done -> done.results().stream())
            .flatMap(result -> words.differences(result, "faelle.unterschied").stream())
            .toList(),
        isAdded);
  }

  /** The same of a case that is red, and green with an open draft. */
  CaseLine awaited() {
    var key = "faelle.stand.entwurf";
    return new CaseLine(
        id, title, norm, days, Wording.text(key), Wording.text(key + ".ton"), differences, isAdded);
  }

  private static String state(CaseRun run) {
    if (!run.understood()) {
      return "fremd";
    }
    return run.isGreen() ? "gruen" : "rot";
  }

  public boolean isRun() {
    return !state.isEmpty();
  }
}
