package de.chancenwege.service.web.editing.effect;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.web.Bibliothek;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToldTest {
  private static final Facts BARRED =
      new Facts(
          Map.of(
              new FactCode("ausweis"), new Answer.Known("LESERAUSWEIS"),
              new FactCode("gesperrt"), new Answer.Known(true)));
  private final Told told =
      new Told(folder -> "Titel von " + folder, fact -> "„" + fact.value() + "“");

  private static Optional<Finding> loan(Rulebook rulebook) {
    var loan = Set.of(new RouteCode("LEIHE"));
    return rulebook.advise(BARRED, LocalDate.of(2026, 11, 23), loan).findings().stream()
        .findFirst();
  }

  private static RuleFile otherwise(RuleFile file) {
    var text = file.text().replace("Das Konto ist gesperrt.", "Gesperrt ist gesperrt.");
    return new RuleFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_answer_that_differs_only_in_its_reason_tells_which() {
    var files =
        Bibliothek.files().stream()
            .map(file -> file.path().startsWith("tables/leihe/ausleihe/") ? otherwise(file) : file)
            .toList();
    var old = loan(Bibliothek.RULEBOOK);
    var next = loan(((Loaded.Ready) Rulebook.restore(files)).rulebook());

    assertThat(told.onlyIn(old, old)).isEmpty();
    assertThat(told.onlyIn(old, next))
        .singleElement()
        .asString()
        .startsWith("Das Konto ist gesperrt. (")
        .contains("Tabelle „Titel von leihe/ausleihe“, Zeile ");
    assertThat(told.onlyIn(next, old))
        .singleElement()
        .asString()
        .startsWith("Gesperrt ist gesperrt. (");
  }

  @Test
  void what_is_to_be_cleared_up_is_told_too() {
    var nothing = new Facts(Map.of());
    var open =
        Bibliothek.RULEBOOK
            .advise(nothing, LocalDate.of(2026, 11, 23), Set.of(new RouteCode("LEIHE")))
            .findings()
            .stream()
            .findFirst();

    assertThat(told.onlyIn(open, loan(Bibliothek.RULEBOOK)))
        .contains("Zu klären: „ausweis“", "Was herauskommen kann: Derzeit nicht möglich");
  }

  @Test
  void beside_no_answer_all_that_is_said_is_new() {
    assertThat(told.onlyIn(loan(Bibliothek.RULEBOOK), Optional.empty())).isNotEmpty();
  }
}
