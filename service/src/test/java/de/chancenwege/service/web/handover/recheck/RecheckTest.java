package de.chancenwege.service.web.handover.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.casefile.SavedCase;
import de.chancenwege.service.casefile.SavedLevel;
import de.chancenwege.service.editing.stop.StoppedRoutes;
import de.chancenwege.service.web.Bibliothek;
import de.chancenwege.service.web.LibraryCase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Someone who became a member on 18 November: books may be taken home after three days. */
class RecheckTest {
  private static final String TABLE = "leihe/ausleihe";
  private static final LocalDate EARLY = LocalDate.of(2026, 11, 19);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LATE = LocalDate.of(2026, 12, 24);
  private static final RouteCode LOAN = new RouteCode("LEIHE");

  private static final Rulebook NOW = Bibliothek.RULEBOOK;

  /** Adults may be lent books, where they have to be now. */
  private static final Rulebook WEAKER =
      with("<text>\"ANSPRUCH\"</text>", "<text>\"ERMESSEN\"</text>");

  /** Somebody else decides. */
  private static final Rulebook ELSEWHERE =
      with("<text>\"BUERO\"</text>", "<text>\"THEKE\"</text>");

  private static Rulebook with(String text, String other) {
    var files = Bibliothek.files().stream().map(f -> replaced(f, text, other)).toList();
    return ((Loaded.Ready) Rulebook.restore(files)).rulebook();
  }

  private static RuleFile replaced(RuleFile file, String text, String other) {
    return file.path().contains(TABLE)
        ? new RuleFile(
            file.path(), file.text().replace(text, other).getBytes(StandardCharsets.UTF_8))
        : file;
  }

  private static SavedCase saved(Rulebook rulebook, LocalDate day) {
    var facts = LibraryCase.query(LibraryCase.ADULT).facts();
    var levels = new LinkedHashMap<RouteCode, SavedLevel>();
    rulebook
        .advise(facts, day)
        .findings()
        .forEach(finding -> levels.put(finding.route().code(), SavedLevel.of(finding)));
    return new SavedCase(facts, day, Optional.of(rulebook.id()), levels);
  }

  private static Recheck recheck(Rulebook then, LocalDate saved, LocalDate today) {
    return Recheck.of(saved(then, saved), Optional.of(then), NOW, today);
  }

  private static List<String> causes(Recheck recheck) {
    return recheck.changed().stream().map(ChangedWays::cause).distinct().toList();
  }

  @Test
  void the_same_rules_on_the_same_day_say_the_same() {
    var recheck = recheck(NOW, TODAY, TODAY);

    assertThat(recheck.isUnchanged()).isTrue();
    assertThat(recheck.isOnlyTimePassed()).isFalse();
    assertThat(recheck.same()).isEqualTo(3);
    assertThat(recheck.rules().sentence()).startsWith("Das Regelwerk ist dasselbe wie damals.");
  }

  @Test
  void a_day_without_meaning_is_only_time_that_passed() {
    assertThat(recheck(NOW, LATE, LATE.plusDays(1)).isOnlyTimePassed()).isTrue();
  }

  @Test
  void ways_that_rest_on_a_table_under_review_are_named_though_they_are_as_before() {
    var stopped = NOW.marked(StoppedRoutes.FLAG, day -> Set.of(LOAN));
    var recheck = Recheck.of(saved(NOW, TODAY), Optional.of(NOW), stopped, TODAY);

    assertThat(recheck.isUnchanged()).isTrue();
    assertThat(recheck.stopped()).containsExactly("Bücher ausleihen");
    assertThat(recheck(NOW, TODAY, TODAY).stopped()).isEmpty();
  }

  @Test
  void time_alone_can_be_the_cause() {
    var recheck = recheck(NOW, EARLY, LATE);

    assertThat(causes(recheck)).singleElement().asString().startsWith("Grund: Es ist Zeit ver");
    assertThat(recheck.rules().areTheSame()).isTrue();
    assertThat(recheck.differing() + recheck.same() + recheck.otherwise().size()).isEqualTo(3);
  }

  @Test
  void rules_alone_can_be_the_cause_and_the_table_is_named() {
    var recheck = recheck(WEAKER, LATE, LATE);

    assertThat(causes(recheck)).containsExactly("Grund: Die Regeln haben sich geändert.");
    assertThat(recheck.changed())
        .extracting(ways -> ways.level().word(), ways -> ways.now().level().word())
        .contains(Tuple.tuple("Möglich: Entscheidung im Einzelfall", "Möglich: Anspruch"));
    assertThat(recheck.rules().sentence()).startsWith("Das Regelwerk ist ein anderes als damals.");
    assertThat(recheck.rules().tables())
        .containsExactly(
            new TableChange(
                "Ausleihe mit Leserausweis",
                "Fassung ab 01.01.2020, geändert seit damals",
                "/regeln/leihe/ausleihe/2020-01-01"));
  }

  @Test
  void time_and_rules_can_be_the_cause_together() {
    assertThat(causes(recheck(WEAKER, EARLY, LATE)))
        .contains("Grund: Es ist Zeit vergangen, und die Regeln haben sich geändert.");
  }

  @Test
  void a_way_that_is_as_open_but_decided_elsewhere_is_another_answer() {
    var recheck = recheck(ELSEWHERE, LATE, LATE);

    assertThat(recheck.changed())
        .isNotEmpty()
        .allSatisfy(ways -> assertThat(ways.level().word()).isEqualTo(ways.now().level().word()))
        .allSatisfy(ways -> assertThat(ways.then().orElseThrow().office()).isEqualTo("THEKE"));
  }

  @Test
  void other_lists_are_other_rules_with_the_same_tables() {
    var recheck = recheck(Bibliothek.longer(), TODAY, TODAY);

    assertThat(recheck.isUnchanged()).isTrue();
    assertThat(recheck.rules().tables()).isEmpty();
    assertThat(recheck.rules().sentence()).contains("ein anderes als damals", "Begriffe, Fragen");
  }

  @Test
  void a_version_that_came_into_force_since_is_named_though_the_rulebook_is_the_same() {
    var stocktaking = LocalDate.of(2024, 6, 15);
    var recheck = recheck(NOW, LocalDate.of(2024, 2, 1), stocktaking);

    assertThat(recheck.rules().sentence()).contains("dasselbe wie damals", "inzwischen");
    assertThat(recheck.rules().tables())
        .extracting(TableChange::how)
        .containsExactly(
            "Fassung ab 01.06.2024, damals galt hier keine",
            "Fassung ab 01.03.2024, damals galt die Fassung ab 01.01.2020");
    assertThat(recheck(NOW, stocktaking, TODAY).rules().tables())
        .extracting(TableChange::how)
        .containsExactly("Fassung ab 01.06.2024, gilt jetzt nicht mehr");
  }

  @Test
  void without_the_rules_of_then_what_was_saved_is_compared() {
    var recheck = Recheck.of(saved(WEAKER, LATE), Optional.empty(), NOW, LATE);

    assertThat(causes(recheck)).containsExactly("");
    assertThat(recheck.changed()).allSatisfy(ways -> assertThat(ways.then()).isEmpty());
    assertThat(recheck.rules().sentence()).contains("nicht mehr befragen");
  }

  @Test
  void what_the_case_says_counts_should_its_facts_lead_to_something_else() {
    var saved = saved(NOW, LATE);
    var levels = new LinkedHashMap<>(saved.levels());
    levels.put(LOAN, new SavedLevel(Level.NICHT_MOEGLICH, Optional.empty()));
    var other = new SavedCase(saved.facts(), LATE, saved.rulebook(), levels);

    assertThat(Recheck.of(other, Optional.of(NOW), NOW, LATE).changed())
        .singleElement()
        .satisfies(ways -> assertThat(ways.then()).isEmpty())
        .satisfies(ways -> assertThat(ways.cause()).contains("Bitte prüfen Sie die Angaben."));
  }

  @Test
  void a_way_of_which_nothing_was_saved_is_named() {
    var saved = saved(NOW, LATE);
    var levels = new LinkedHashMap<>(saved.levels());
    levels.remove(LOAN);
    var fewer = new SavedCase(saved.facts(), LATE, saved.rulebook(), levels);
    var recheck = Recheck.of(fewer, Optional.of(NOW), NOW, LATE);

    assertThat(recheck.added()).hasSize(1);
    assertThat(recheck.same()).isEqualTo(2);
  }
}
