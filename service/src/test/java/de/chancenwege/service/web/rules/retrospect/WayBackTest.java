package de.chancenwege.service.web.rules.retrospect;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.editing.draft.EarlierState;
import de.chancenwege.service.web.Bibliothek;
import de.chancenwege.service.web.rules.retrospect.WayBack.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The reading room has a second version, and stocktaking came with it. */
class WayBackTest {
  private static final LocalDate SECOND = LocalDate.of(2024, 3, 1);
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private static final LocalDate STOCKTAKING_DAY = LocalDate.of(2024, 6, 15);
  private static final String ROOM = "leihe/lesesaal";
  private static final String STOCKTAKING = "leihe/inventur";
  private static final Rulebook NOW = Bibliothek.RULEBOOK;
  private static final Rulebook THEN = earlier();

  private static Rulebook earlier() {
    var files =
        Bibliothek.files().stream()
            .filter(file -> !file.path().contains(STOCKTAKING))
            .filter(file -> !file.path().endsWith(ROOM + '/' + SECOND + ".dmn"))
            .toList();
    return ((Loaded.Ready) Rulebook.restore(files)).rulebook();
  }

  private static Optional<WayBack> way(String folder, LocalDate day, LocalDate today) {
    return WayBack.of(THEN, NOW, folder, new RetrospectPage.Days(day, today));
  }

  private static TableVersion version(Rulebook rulebook, String folder, LocalDate day) {
    return WayBack.inForce(rulebook, folder, day).orElseThrow();
  }

  @Test
  void a_version_in_force_that_came_later_is_led_back_to_the_one_before() {
    assertThat(way(ROOM, DAY, DAY))
        .contains(new WayBack(Kind.ADDED, "2024-03-01", "01.03.2024", THEN.id().value()));
    assertThat(way(ROOM, SECOND.minusDays(1), DAY)).isEmpty();
  }

  @Test
  void one_that_is_not_in_force_yet_is_taken_away() {
    assertThat(way(ROOM, DAY, SECOND.minusDays(1)).map(WayBack::kind)).contains(Kind.COMING);
    assertThat(way(ROOM, DAY, SECOND).map(WayBack::kind)).contains(Kind.ADDED);
  }

  @Test
  void nothing_leads_back_to_when_there_was_no_such_table() {
    assertThat(way(STOCKTAKING, STOCKTAKING_DAY, DAY).map(WayBack::kind)).contains(Kind.UNTOLD);
    assertThat(EarlierState.of(THEN, version(NOW, STOCKTAKING, STOCKTAKING_DAY))).isEmpty();
  }

  @Test
  void the_older_content_takes_the_place_of_the_newer_version() {
    var first = version(NOW, ROOM, SECOND.minusDays(1));
    var second = version(NOW, ROOM, SECOND);

    var file = EarlierState.of(THEN, second).orElseThrow();

    assertThat(file.path()).isEqualTo(second.file().path());
    assertThat(file.text().replace(SECOND.toString(), first.validFrom().toString()))
        .isEqualTo(first.file().text());
    assertThat(EarlierState.of(NOW, second)).contains(second.file());
    assertThat(EarlierState.isAlike(first, second)).isFalse();
    assertThat(EarlierState.isAlike(first, first)).isTrue();
  }
}
