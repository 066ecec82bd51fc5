package de.chancenwege.service.editing.trial;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.editing.cases.Difference;
import de.chancenwege.service.editing.cases.Expectation;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.web.Bibliothek;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrialTest {
  private static final String FOLDER = "leihe/ausleihe";
  private static final Rulebook WEAKER = weaker();

  /** Adults may be lent books, where they had to be before. */
  private static Rulebook weaker() {
    var file =
        Bibliothek.files().stream()
            .filter(known -> known.path().contains(FOLDER))
            .findFirst()
            .orElseThrow();
    var text = file.text().replaceFirst("<text>\"ANSPRUCH\"</text>", "<text>\"ERMESSEN\"</text>");
    var changed = new RuleFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
    return ((Loaded.Ready) Bibliothek.RULEBOOK.revise(List.of(changed), Set.of())).rulebook();
  }

  private static TableCase adult(String id, Level expected, Map<String, Object> more) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("ausweis", "LESERAUSWEIS");
    facts.put("gesperrt", false);
    facts.put("mahnung", "KEINE");
    facts.put("alter", 30);
    facts.put("mitgliedSeit", "2026-11-01");
    facts.putAll(more);
    return new TableCase(
        id,
        "Erwachsen",
        "",
        List.of(LocalDate.of(2026, 11, 23)),
        facts,
        List.of(Expectation.of(new RouteCode("LEIHE"), expected)));
  }

  private static final TableCase BROKEN = adult("A", Level.ANSPRUCH, Map.of());
  private static final TableCase MENDED = adult("B", Level.ERMESSEN, Map.of());
  private static final TableCase RED = adult("C", Level.FREI, Map.of());
  private static final TableCase STRANGE = adult("D", Level.FREI, Map.of("augenfarbe", "BLAU"));
  private static final TableCase GREEN =
      adult("E", Level.NICHT_MOEGLICH, Map.of("ausweis", "KEINER"));

  private static Asked asked(TableCase known) {
    return new Asked(FOLDER, known, Optional.empty());
  }

  private static Trial trial(TableCase... cases) {
    return new Trial(
        Stream.of(cases).map(TrialTest::asked).toList(), Bibliothek.RULEBOOK, () -> WEAKER);
  }

  @AfterEach
  void no_thread_stays_interrupted() {
    Thread.interrupted();
  }

  @Test
  void what_the_draft_breaks_stands_first_and_what_it_leaves_green_last() {
    var trial = trial(GREEN, MENDED, STRANGE, RED, BROKEN);
    assertThat(trial.progress().state()).isEqualTo(new TrialState.Waiting());

    trial.run();

    assertThat(((TrialState.Found) trial.progress().state()).cases())
        .extracting(TriedCase::turn)
        .containsExactly(Turn.BROKEN, Turn.RED, Turn.STRANGE, Turn.MENDED, Turn.GREEN);
  }

  @Test
  void a_tried_case_says_what_was_found_with_the_draft_and_without_it() {
    var tried = TriedCase.of(asked(BROKEN), Bibliothek.RULEBOOK, WEAKER);

    assertThat(tried.after().results().get(0).differences())
        .containsExactly(new Difference("stufe", "ANSPRUCH", "ERMESSEN"));
    assertThat(tried.before().results().get(0).found().orElseThrow().level())
        .isEqualTo(Level.ANSPRUCH);
    assertThat(tried.after().results().get(0).found().orElseThrow().level())
        .isEqualTo(Level.ERMESSEN);
  }

  @Test
  void what_nobody_waits_for_any_more_is_given_up() {
    var trial = trial(GREEN);
    Thread.currentThread().interrupt();

    trial.run();

    assertThat(trial.progress().state()).isEqualTo(new TrialState.Failed());
  }

  @Test
  void a_case_that_is_asked_on_another_day_tells_whether_the_draft_changes_its_answer_then() {
    var day = LocalDate.of(2027, 6, 12);
    var moved = new Asked(FOLDER, RED, Optional.of(day));

    var tried = TriedCase.of(moved, Bibliothek.RULEBOOK, WEAKER);

    assertThat(tried.after().results().get(0).day()).isEqualTo(day);
    assertThat(tried.isChanged()).isTrue();
    assertThat(TriedCase.of(moved, WEAKER, WEAKER).isChanged()).isFalse();
  }
}
