package de.chancenwege.service.web.rules.catalogue;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.editing.table.NewAnswers;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.German;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Answers to one question that tables do not know yet.
 *
 * @param fact what is asked for
 * @param answers the answers
 * @param tables the tables that are or will be the law and do not know them
 */
public record NewAnswer(String fact, String answers, List<Table> tables) {

  /** A version of a table. */
  public record Table(String title, String from, String link) {

    private static Table of(TableVersion version) {
      return new Table(
          version.content().description().line("Titel").orElse(version.folder()),
          German.date(version.validFrom()),
          Subject.address(version.folder()) + '/' + version.validFrom());
    }
  }

  private record Key(String fact, List<String> answers) {}

  public NewAnswer {
    tables = List.copyOf(tables);
  }

  /** All of a rulebook, for versions that are the law today or will be. */
  public static List<NewAnswer> all(Rulebook rulebook, LocalDate today) {
    var answers = NewAnswers.in(rulebook);
    var lacking = new LinkedHashMap<Key, List<TableVersion>>();
    rulebook.versions().stream()
        .filter(version -> version.validTo().filter(today::isAfter).isEmpty())
        .forEach(
            version ->
                answers
                    .of(version.content())
                    .forEach(
                        (fact, codes) ->
                            lacking
                                .computeIfAbsent(new Key(fact, codes), key -> new ArrayList<>())
                                .add(version)));
    return lacking.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), rulebook))
        .toList();
  }

  private static NewAnswer of(Key key, List<TableVersion> versions, Rulebook rulebook) {
    var words = RuleWords.of(versions.get(0).content(), rulebook);
    return new NewAnswer(
        words.fact(key.fact()),
        words.words(key.fact(), key.answers()),
        versions.stream().map(Table::of).toList());
  }
}
