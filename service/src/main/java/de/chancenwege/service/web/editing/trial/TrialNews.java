package de.chancenwege.service.web.editing.trial;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.editing.trial.TrialState;
import de.chancenwege.service.editing.trial.TriedCase;
import de.chancenwege.service.editing.trial.Turn;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Set;

/**
 * What a draft does to the cases, for who decides about it.
 *
 * @param sentence how many are as expected, or how far the run is
 * @param isComing whether it is not at its end
 * @param broken the first of those that answer otherwise than expected only with the draft
 * @param more how many more there are
 * @param red that some of all are red, as the end of a sentence; empty if none is
 */
public record TrialNews(
    String sentence, boolean isComing, List<TrialLine> broken, int more, String red) {
  private static final int MOST = 20;
  private static final Set<Turn> BAD = Set.of(Turn.BROKEN, Turn.STRANGE);
  private static final Set<Turn> RED = Set.of(Turn.BROKEN, Turn.RED);

  public TrialNews {
    broken = List.copyOf(broken);
  }

  /** What is known. */
  public static TrialNews of(TrialState state, Rulebook rulebook) {
    if (state instanceof TrialState.Found found) {
      return of(found.cases().stream().filter(one -> !one.asked().isMoved()).toList(), rulebook);
    }
    if (state instanceof TrialState.Running run) {
      var sentence = Wording.text("faelle.entwurf.laeuft").formatted(run.done(), run.of());
      return new TrialNews(sentence, true, List.of(), 0, "");
    }
    var key = state.isOver() ? "faelle.entwurf.gescheitert" : "faelle.entwurf.wartet";
    return new TrialNews(Wording.text(key), !state.isOver(), List.of(), 0, "");
  }

  private static TrialNews of(List<TriedCase> cases, Rulebook rulebook) {
    var broken = cases.stream().filter(one -> BAD.contains(one.turn())).toList();
    return new TrialNews(
        cases.isEmpty() ? Wording.text("faelle.entwurf.keine") : TrialPages.summary(cases),
        false,
        broken.stream().limit(MOST).map(one -> TrialPages.line(one, rulebook)).toList(),
        Math.max(0, broken.size() - MOST),
        red(cases));
  }

  private static String red(List<TriedCase> cases) {
    var red = cases.stream().filter(one -> RED.contains(one.turn())).count();
    var key = red == 1 ? "faelle.entwurf.rot.einer" : "faelle.entwurf.rot";
    return red == 0 ? "" : Wording.text(key).formatted(red, cases.size());
  }
}
