package de.chancenwege.service.web.change;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.web.Bibliothek;
import de.chancenwege.service.web.LibraryCase;
import de.chancenwege.service.web.result.AskedQuestion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WayChangesTest {

  @Test
  void a_change_says_what_who_can_and_how_open_the_way_is_then() {
    var way = changes(LibraryCase.adultWith("mahnung", "OFFEN")).get(0);
    var possibility = way.possibilities().get(0);

    assertThat(way.routes()).containsExactly("Bücher ausleihen");
    assertThat(way.level().word()).isEqualTo("Derzeit nicht möglich");
    assertThat(possibility.answers())
        .extracting(answer -> answer.name() + ", bisher " + answer.from() + ": " + answer.who())
        .containsExactly("Mahnung, bisher noch offen: Das kann die Person selbst ändern.");
    assertThat(possibility.level().word()).isEqualTo("Möglich: Anspruch");
    assertThat(possibility.fields()).containsKeys("dann.angaben", "dann.mahnung");
  }

  @Test
  void nothing_has_to_change_where_the_way_is_open() {
    var way = changes(LibraryCase.ADULT).get(0);

    assertThat(way.open()).isTrue();
    assertThat(way.possibilities()).isEmpty();
  }

  @Test
  void what_is_not_known_is_asked_for_first() {
    var way = changes(Map.of("ausweis", "LESERAUSWEIS")).get(0);

    assertThat(way.missing()).extracting(AskedQuestion::text).contains("Ist das Konto gesperrt?");
  }

  private static List<WayChanges> changes(Map<String, String> answers) {
    var query = LibraryCase.query(answers);
    var way = Set.of(new RouteCode("LEIHE"));
    return WayChanges.of(
        Bibliothek.RULEBOOK.changes(query.facts(), query.asOf(), way),
        Bibliothek.RULEBOOK.questionnaire());
  }
}
