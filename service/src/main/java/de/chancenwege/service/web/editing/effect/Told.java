package de.chancenwege.service.web.editing.effect;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.service.web.result.Office;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What an answer says beside its level, line by line, so that two answers can be compared. */
final class Told {
  private final UnaryOperator<String> titles;

  /**
   * @param titles by the folder of a table, what it is called
   */
  Told(UnaryOperator<String> titles) {
    this.titles = titles;
  }

  /** What the first answer says and the other one does not. */
  List<String> onlyIn(Optional<Finding> one, Optional<Finding> other) {
    var only = new ArrayList<>(lines(one));
    only.removeAll(lines(other));
    return only;
  }

  private Set<String> lines(Optional<Finding> finding) {
    var lines = new LinkedHashSet<String>();
    finding.ifPresent(
        told -> {
          told.told().forEach(hit -> lines.add(reason(hit)));
          told.waitEnds().ifPresent(day -> lines.add(text("karte.ab", German.date(day))));
          told.latest().ifPresent(day -> lines.add(text("karte.bis", German.date(day))));
          term("erlaubnis", told.permit()).forEach(lines::add);
          term("zustimmung", told.baConsent()).forEach(lines::add);
          term("zustaendig", Office.of(told)).forEach(lines::add);
          told.hints().forEach(hint -> lines.add(text("wirkung.beispiel.hinweis", hint)));
          told.flags().forEach(flag -> lines.add(text("wirkung.beispiel.pruefbedarf", flag)));
        });
    return lines;
  }

  private String reason(RowHit hit) {
    return text(
        "wirkung.beispiel.grund",
        hit.reason(),
        German.norms(hit.basis()),
        Wording.word("sicherheit", hit.certainty().code()),
        titles.apply(hit.table()),
        hit.row());
  }

  private static Stream<String> term(String list, Optional<String> code) {
    return code.stream()
        .map(value -> Wording.text("zeile." + list) + ": " + Wording.word(list, value));
  }

  private static String text(String key, Object... parts) {
    return Wording.text(key).formatted(parts);
  }
}
