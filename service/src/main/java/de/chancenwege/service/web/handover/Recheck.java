package de.chancenwege.service.web.handover;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.casefile.SavedCase;
import de.chancenwege.service.casefile.SavedLevel;
import de.chancenwege.service.web.result.LevelView;
import de.chancenwege.service.web.source.Reason;
import de.chancenwege.service.web.wording.German;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A saved case, checked again with the law of today.
 *
 * @param then the day of the saved answer
 * @param now the day of the new one
 * @param sameRules whether the same rulebook answered then
 * @param changed routes that are answered otherwise
 * @param same how many are answered as before
 * @param added names of routes of which nothing was saved
 */
public record Recheck(
    String then,
    String now,
    boolean sameRules,
    List<Changed> changed,
    int same,
    List<String> added) {
  public Recheck {
    changed = List.copyOf(changed);
    added = List.copyOf(added);
  }

  /**
   * A route that is answered otherwise.
   *
   * @param route its name
   * @param then how open it was
   * @param now how open it is
   * @param reasons the rows that decide now
   * @param missing names of facts that are missing now
   */
  public record Changed(
      String route, LevelView then, LevelView now, List<Reason> reasons, String missing) {
    public Changed {
      reasons = List.copyOf(reasons);
    }
  }

  /** The comparison; the levels that were saved are enough, whatever became of the old rules. */
  static Recheck of(SavedCase saved, Rulebook rulebook, LocalDate today) {
    var day = saved.asOf().isAfter(today) ? saved.asOf() : today;
    var findings = rulebook.advise(saved.facts(), day).findings();
    var told = findings.stream().filter(f -> saved.levels().containsKey(f.route().code())).toList();
    var changed = told.stream().flatMap(f -> changed(f, saved, rulebook).stream()).toList();
    return new Recheck(
        German.date(saved.asOf()),
        German.date(day),
        saved.rulebook().equals(Optional.of(rulebook.id())),
        changed,
        told.size() - changed.size(),
        findings.stream().filter(f -> !told.contains(f)).map(f -> f.route().label()).toList());
  }

  private static Optional<Changed> changed(Finding finding, SavedCase saved, Rulebook rulebook) {
    var now = SavedLevel.of(finding);
    return Optional.ofNullable(saved.levels().get(finding.route().code()))
        .filter(then -> !then.equals(now))
        .map(
            then ->
                new Changed(
                    finding.route().label(),
                    view(then),
                    view(now),
                    reasons(finding),
                    missing(finding, rulebook)));
  }

  private static List<Reason> reasons(Finding finding) {
    return finding.because().stream()
        .filter(hit -> !hit.reason().isEmpty())
        .map(Reason::of)
        .toList();
  }

  private static LevelView view(SavedLevel saved) {
    return LevelView.of(saved.level(), saved.earliest());
  }

  private static String missing(Finding finding, Rulebook rulebook) {
    return German.list(
        finding.missing().stream()
            .flatMap(fact -> rulebook.questionnaire().find(fact).stream())
            .map(Question::label)
            .toList());
  }
}
