package de.chancenwege.service.web.handover;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.casefile.CaseRead;
import de.chancenwege.service.casefile.SavedCase;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.handover.recheck.Recheck;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.source.Edition;
import de.chancenwege.service.web.wording.German;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case that was brought back.
 *
 * @param given its facts
 * @param older whether an older program wrote it
 * @param losses what could not be taken, in sentences
 * @param ways how to go on, the likeliest first
 * @param recheck what changed since, if answers were saved with it
 * @param reference the draft it comes from, empty if from none
 * @param edition the law it speaks of
 */
public record LoadedPage(
    List<GivenAnswer> given,
    boolean older,
    List<String> losses,
    List<Way> ways,
    Optional<Recheck> recheck,
    String reference,
    Edition edition) {
  public LoadedPage {
    given = List.copyOf(given);
    losses = List.copyOf(losses);
    ways = List.copyOf(ways);
  }

  /**
   * A day on which to go on.
   *
   * @param day the day
   * @param isToday whether it is today
   * @param fields the form for that day
   */
  public record Way(String day, boolean isToday, Map<String, String> fields) {}

  /**
   * The page.
   *
   * @param old the rules that answered when the case was saved, if they are still there
   * @param rulebook the rules of now
   */
  static LoadedPage of(
      CaseRead.Taken taken, Optional<Rulebook> old, Rulebook rulebook, LocalDate today) {
    var saved = taken.saved();
    var words = new LossWords(rulebook);
    return new LoadedPage(
        GivenAnswer.of(saved.facts(), rulebook.questionnaire()),
        taken.older(),
        taken.losses().stream().map(words::of).toList(),
        ways(saved, today),
        Optional.of(saved)
            .filter(one -> !one.levels().isEmpty())
            .map(one -> Recheck.of(one, old, rulebook, today)),
        "",
        Edition.of(rulebook, today));
  }

  /** The same, out of a draft. */
  LoadedPage from(String draft) {
    return new LoadedPage(given, older, losses, ways, recheck, draft, edition);
  }

  /** Today comes first, unless the case looks ahead. */
  private static List<Way> ways(SavedCase saved, LocalDate today) {
    var then = way(saved, saved.asOf(), today);
    if (saved.asOf().equals(today)) {
      return List.of(then);
    }
    var now = way(saved, today, today);
    return saved.asOf().isAfter(today) ? List.of(then, now) : List.of(now, then);
  }

  private static Way way(SavedCase saved, LocalDate day, LocalDate today) {
    return new Way(German.date(day), day.equals(today), Submission.of(saved.facts(), day).filled());
  }
}
