package de.chancenwege.service.web.editing.inbox;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Questionnaire.Spelling;
import de.chancenwege.service.doubt.KeptDoubt;
import de.chancenwege.service.doubt.KeptDoubt.DoubtedRow;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is said about a doubt.
 *
 * @param id its id
 * @param way what the route is called
 * @param kind what is thought to be wrong
 * @param received the day it came
 * @param asOf the day the answer was for
 * @param told what was told
 * @param expected what was expected, empty if nothing was named
 * @param answers the facts that were given along
 * @param rows the rows that decided
 * @param tables the tables beside which a case can stand: of the rows, or all that speak of the
 *     route where no row decided
 */
public record DoubtView(
    String id,
    String way,
    String kind,
    String received,
    String asOf,
    String told,
    String expected,
    List<GivenAnswer> answers,
    List<RowLink> rows,
    List<String> tables) {
  public DoubtView {
    answers = List.copyOf(answers);
    rows = List.copyOf(rows);
    tables = List.copyOf(tables);
  }

  /**
   * A row that decided.
   *
   * @param row its id
   * @param address where it can be read
   */
  public record RowLink(String row, String address) {}

  static DoubtView of(KeptDoubt doubt, Rulebook rulebook) {
    return new DoubtView(
        doubt.id().toString(),
        way(doubt, rulebook),
        kind(doubt),
        German.date(doubt.receivedOn()),
        German.date(doubt.asOf()),
        Wording.word("stufe", doubt.told().name()),
        expected(doubt),
        GivenAnswer.of(facts(doubt, rulebook.questionnaire()), rulebook.questionnaire()),
        doubt.rows().stream().map(DoubtView::link).toList(),
        tables(doubt, rulebook));
  }

  /** Of those that only speak about the way, first the ones that speak about few others. */
  private static List<String> tables(KeptDoubt doubt, Rulebook rulebook) {
    var decided = doubt.rows().stream().map(DoubtedRow::table);
    var speaking =
        rulebook.inForce(doubt.asOf()).stream()
            .filter(t -> t.content().description().routes().contains(doubt.route().value()))
            .sorted(Comparator.comparingInt(t -> t.content().description().routes().size()))
            .map(TableVersion::folder);
    return (doubt.rows().isEmpty() ? speaking : decided).distinct().toList();
  }

  private static String expected(KeptDoubt doubt) {
    var unknown = doubt.kind().expectsAnother() ? Wording.text("zweifel.erwartet.unbekannt") : "";
    return doubt.expected().map(level -> Wording.word("stufe", level.name())).orElse(unknown);
  }

  static String kind(KeptDoubt doubt) {
    return Wording.word("zweifel.art", doubt.kind().name());
  }

  static String way(KeptDoubt doubt, Rulebook rulebook) {
    return rulebook.routes().stream()
        .filter(route -> route.code().equals(doubt.route()))
        .map(route -> route.label())
        .findFirst()
        .orElse(doubt.route().value());
  }

  /** What the questionnaire of today no longer takes is not shown, but stays in the case. */
  private static Facts facts(KeptDoubt doubt, Questionnaire questionnaire) {
    return questionnaire.read(doubt.facts(), Spelling.TYPED) instanceof FactsRead.Accepted accepted
        ? accepted.facts()
        : new Facts(Map.of());
  }

  private static RowLink link(DoubtedRow row) {
    return new RowLink(
        row.row(), Subject.address(row.table()) + '/' + row.validFrom() + "#zeile-" + row.row());
  }
}
