package de.chancenwege.service.web.editing.trial;

import de.chancenwege.service.editing.cases.CaseRun.Result;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.trial.Asked;
import de.chancenwege.service.editing.trial.TriedCase;
import de.chancenwege.service.web.editing.cases.ResultWords;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A case on the page.
 *
 * @param folder folder of the tables beside which it stands
 * @param id its id
 * @param title what it is about
 * @param norm the norm; may be empty
 * @param days the days, in German
 * @param state what the draft does to it, in words; empty if it was not run
 * @param tone tone and icon of the badge; never the only sign
 * @param sentences what is not as expected, what was found instead, and what is found without the
 *     draft if that differs
 */
public record TrialLine(
    String folder,
    String id,
    String title,
    String norm,
    String days,
    String state,
    String tone,
    List<String> sentences) {
  private static final String KEY = "faelle.entwurf.";

  public TrialLine {
    sentences = List.copyOf(sentences);
  }

  /** A case that was not run. */
  static TrialLine of(Asked asked) {
    return line(asked, days(asked.known()), "", List.of());
  }

  /** A case that was run as it stands. */
  static TrialLine of(TriedCase tried, ResultWords words) {
    var asked = tried.asked();
    var sentences = sentences(tried, words, "unterschied");
    return line(asked, days(asked.known()), KEY + tried.turn(), sentences);
  }

  /** A case that was run on another day; nothing if all is as it expects on its own. */
  static Optional<TrialLine> moved(TriedCase tried, LocalDate day, ResultWords words) {
    if (!tried.isChanged() && tried.after().isGreen()) {
      return Optional.empty();
    }
    return Optional.of(
        line(
            tried.asked(),
            Wording.text(KEY + "tage").formatted(German.date(day), days(tried.asked().known())),
            KEY + (tried.isChanged() ? "CHANGED" : "LATER"),
            sentences(tried, words, "damals")));
  }

  private static TrialLine line(Asked asked, String days, String state, List<String> sentences) {
    var known = asked.known();
    return new TrialLine(
        asked.folder(),
        known.id(),
        known.title(),
        known.norm(),
        days,
        state.isEmpty() ? "" : Wording.text(state),
        state.isEmpty() ? "" : Wording.text(state + ".ton"),
        sentences);
  }

  private static String days(TableCase known) {
    return German.list(known.days().stream().map(German::date).toList());
  }

  private static List<String> sentences(TriedCase tried, ResultWords words, String difference) {
    var before = tried.before().results();
    var after = tried.after().results();
    return IntStream.range(0, after.size())
        .boxed()
        .flatMap(
            i -> {
              var without =
                  before.isEmpty() ? Optional.<Result>empty() : Optional.of(before.get(i));
              return Stream.concat(
                  words.differences(after.get(i), KEY + difference).stream(),
                  found(after.get(i), without, words).stream());
            })
        .toList();
  }

  private static List<String> found(Result after, Optional<Result> before, ResultWords words) {
    var other = before.filter(old -> !old.isSameAs(after));
    if (other.isPresent()) {
      return List.of(words.found(after, KEY + "mit"), words.found(other.get(), KEY + "ohne"));
    }
    return after.differences().isEmpty()
        ? List.of()
        : List.of(words.found(after, KEY + (before.isPresent() ? "gleich" : "mit")));
  }

  public boolean isRun() {
    return !state.isEmpty();
  }
}
