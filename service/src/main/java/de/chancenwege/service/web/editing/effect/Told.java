package de.chancenwege.service.web.editing.effect;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.web.result.Office;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What an answer says beside its level, line by line, so that two answers can be compared. */
final class Told {
  private static final String BASE = "wirkung.beispiel.";

  private final UnaryOperator<String> titles;
  private final Function<FactCode, String> facts;

  /**
   * @param titles by the folder of a table, what it is called
   * @param facts by a fact, what it is called
   */
  Told(UnaryOperator<String> titles, Function<FactCode, String> facts) {
    this.titles = titles;
    this.facts = facts;
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
          named("fehlt", told.missing()).forEach(lines::add);
          named("angenommen", told.assumed()).forEach(lines::add);
          if (told.levels().size() > 1) {
            told.levels().forEach(level -> lines.add(text(BASE + "stufe", word(level))));
          }
          told.hints().forEach(hint -> lines.add(text(BASE + "hinweis", hint)));
          told.flags()
              .forEach(
                  flag ->
                      lines.add(
                          Wording.find("kennzeichen." + flag)
                              .orElseGet(() -> text(BASE + "pruefbedarf", flag))));
        });
    return lines;
  }

  private String reason(RowHit hit) {
    return text(
        BASE + "grund",
        hit.reason(),
        German.norms(hit.basis()),
        Wording.word("sicherheit", hit.certainty().code()),
        titles.apply(hit.table()),
        hit.row());
  }

  private Stream<String> named(String key, List<FactCode> codes) {
    return codes.stream().map(fact -> text(BASE + key, facts.apply(fact)));
  }

  private static String word(Level level) {
    return Wording.word("stufe", level.name());
  }

  private static Stream<String> term(String list, Optional<String> code) {
    return code.stream()
        .map(value -> Wording.text("zeile." + list) + ": " + Wording.word(list, value));
  }

  private static String text(String key, Object... parts) {
    return Wording.text(key).formatted(parts);
  }
}
