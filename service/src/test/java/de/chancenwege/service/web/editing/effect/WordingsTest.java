package de.chancenwege.service.web.editing.effect;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.web.Bibliothek;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingsTest {
  private static Replacement replaced(String before, String after) {
    var file =
        Bibliothek.files().stream()
            .filter(known -> known.path().contains("leihe/ausleihe"))
            .findFirst()
            .orElseThrow();
    assertThat(file.text()).contains(before);
    var text = file.text().replaceFirst(Pattern.quote(before), after);
    var changed = new RuleFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
    var next = (Loaded.Ready) Bibliothek.RULEBOOK.revise(List.of(changed), Set.of());
    return Replacement.between(Bibliothek.RULEBOOK, next.rulebook(), LocalDate.of(2026, 11, 23));
  }

  @Test
  void another_reason_is_another_wording() {
    assertThat(Wordings.differ(replaced("Die Mahnung ist offen.", "Da ist eine Mahnung.")))
        .isTrue();
  }

  @Test
  void another_result_or_nothing_is_none() {
    assertThat(Wordings.differ(replaced("<text>\"ANSPRUCH\"", "<text>\"ERMESSEN\""))).isFalse();
    assertThat(Wordings.differ(replaced("Die Mahnung ist offen.", "Die Mahnung ist offen.")))
        .isFalse();
  }
}
