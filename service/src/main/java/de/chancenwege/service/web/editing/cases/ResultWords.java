package de.chancenwege.service.web.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.editing.cases.CaseRun.Found;
import de.chancenwege.service.editing.cases.CaseRun.Result;
import de.chancenwege.service.editing.cases.Difference;
import de.chancenwege.service.web.editing.RouteLabel;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What came out of a case, in sentences. */
public final class ResultWords {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String folder;
  private final Rulebook rulebook;

  /** Words for cases beside the tables of a folder. */
  public ResultWords(String folder, Rulebook rulebook) {
    this.folder = folder;
    this.rulebook = rulebook;
  }

  /**
   * What is not as expected, each in a sentence.
   *
   * @param key of a text about the route, the day, the field, what was expected and what was found
   */
  public List<String> differences(Result result, String key) {
    return result.differences().stream().map(one -> sentence(result, one, key)).toList();
  }

  private String sentence(Result result, Difference difference, String key) {
    return Wording.text(key)
        .formatted(
            route(result),
            German.date(result.day()),
            Wording.word("faelle.feld", difference.field()),
            value(difference.field(), difference.expected()),
            value(difference.field(), difference.actual()));
  }

  /**
   * What was found, in a sentence.
   *
   * @param key of a text about the route, the day and what was found
   */
  public String found(Result result, String key) {
    return Wording.text(key)
        .formatted(
            route(result),
            German.date(result.day()),
            result.found().map(this::found).orElseGet(() -> Wording.text("faelle.nichts")));
  }

  private String found(Found found) {
    var parts = new ArrayList<String>();
    parts.add('„' + Wording.word("stufe", found.level().name()) + '“');
    found.from().ifPresent(day -> parts.add(part("ab", German.date(day))));
    found.until().ifPresent(day -> parts.add(part("bis", German.date(day))));
    if (!found.rows().isEmpty()) {
      parts.add(part("zeilen", rows(found.rows())));
    }
    return String.join(", ", parts);
  }

  private static String part(String key, String value) {
    return Wording.text("faelle.gefunden." + key).formatted(value);
  }

  /** Rows of other tables are told with the name of the table. */
  private String rows(List<RowRef> rows) {
    return rows.stream()
        .map(row -> row.table().equals(folder) ? row.row() : row.row() + " in " + row.table())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String route(Result result) {
    return RouteLabel.of(result.route(), rulebook);
  }

  /** Levels and offices have words of their own, days are written as here, facts by their name. */
  private String value(String field, String value) {
    if (DAY.matcher(value).matches()) {
      return German.date(LocalDate.parse(value));
    }
    var words =
        List.of(value.split(", ")).stream()
            .filter(Predicate.not(String::isEmpty))
            .map(word -> Wording.find(field + '.' + word).orElseGet(() -> fact(word)))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Wording.text("faelle.nichts") : words;
  }

  private String fact(String word) {
    return rulebook.questionnaire().find(new FactCode(word)).map(Question::label).orElse(word);
  }
}
