package de.chancenwege.service.web.editing.trial;

import de.chancenwege.service.editing.cases.CaseRun;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.trial.TriedCase;
import de.chancenwege.service.web.editing.cases.ResultWords;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A case on the page.
 *
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

  static TrialLine of(TableCase known, Optional<TriedCase> tried, ResultWords words) {
    var key = tried.map(done -> KEY + done.turn().name());
    return new TrialLine(
        known.id(),
        known.title(),
        known.norm(),
        German.list(known.days().stream().map(German::date).toList()),
        key.map(Wording::text).orElse(""),
        key.map(turn -> Wording.text(turn + ".ton")).orElse(""),
        tried.map(done -> sentences(done, words)).orElse(List.of()));
  }

  private static List<String> sentences(TriedCase tried, ResultWords words) {
    var before = tried.before().results();
    var after = tried.after().results();
    return IntStream.range(0, after.size())
        .boxed()
        .flatMap(
            i ->
                sentences(
                    after.get(i),
                    before.isEmpty() ? Optional.empty() : Optional.of(before.get(i)),
                    words)
                    .stream())
        .toList();
  }

  private static List<String> sentences(
      CaseRun.Result after, Optional<CaseRun.Result> before, ResultWords words) {
    var sentences = new ArrayList<>(words.differences(after, KEY + "unterschied"));
    var isOther = before.filter(old -> !isSame(old, after)).isPresent();
    if (isOther) {
      sentences.add(words.found(after, KEY + "mit"));
      sentences.add(words.found(before.get(), KEY + "ohne"));
    } else if (!after.differences().isEmpty()) {
      sentences.add(words.found(after, KEY + (before.isPresent() ? "gleich" : "mit")));
    }
    return sentences;
  }

  private static boolean isSame(CaseRun.Result before, CaseRun.Result after) {
    return before
        .found()
        .map(old -> after.found().filter(old::isSameAs).isPresent())
        .orElse(after.found().isEmpty());
  }

  public boolean isRun() {
    return !state.isEmpty();
  }
}
