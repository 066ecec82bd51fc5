package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.facts.Closest;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of a file, in its order.
 *
 * @param questions those that could be read
 * @param rows cells by heading, of every row that has as many as there are headings
 * @param issues what is wrong with the file
 */
record QuestionList(List<Question> questions, List<Map<String, String>> rows, List<Issue> issues) {

  QuestionList {
    questions = List.copyOf(questions);
    rows = List.copyOf(rows);
    issues = List.copyOf(issues);
  }

  /**
   * Reads the file.
   *
   * @param vocabularies the vocabularies by their names
   */
  static QuestionList read(RuleFile file, Map<String, Vocabulary> vocabularies) {
    var csv = CsvFile.read(file);
    var questions = new ArrayList<Question>();
    var issues = new ArrayList<>(csv.issues());
    for (var row : csv.rows()) {
      var type = type(row);
      if (type.isEmpty()) {
        issues.add(unknownType(file, row));
        continue;
      }
      var question = question(row, type.get(), vocabularies);
      questions.add(question);
      if (question.type().isClosed() && question.choices().isEmpty()) {
        issues.add(withoutValues(file, row, vocabularies.keySet()));
      }
    }
    var ways = Optional.ofNullable(vocabularies.get(Catalogue.ROUTES)).map(Vocabulary::codes);
    issues.addAll(CoherenceColumns.issues(file, csv.rows(), questions, ways.orElse(List.of())));
    return new QuestionList(questions, csv.rows(), issues);
  }

  private static Optional<FactType> type(Map<String, String> row) {
    return Arrays.stream(FactType.values())
        .filter(type -> type.code().equals(text(row, "type")))
        .findFirst();
  }

  private static Issue unknownType(RuleFile file, Map<String, String> row) {
    var given = text(row, "type");
    return new Issue(
        file.path(),
        text(row, "code"),
        "type",
        "Die Art „%s“ gibt es nicht.".formatted(given),
        Closest.to(given, ClosedColumns.TYPES)
            .map("Meinten Sie %s? "::formatted)
            .orElse("")
            .concat("Erlaubt sind %s.".formatted(String.join(", ", ClosedColumns.TYPES))));
  }

  private static Issue withoutValues(
      RuleFile file, Map<String, String> row, Collection<String> lists) {
    return text(row, "type").equals(FactType.ENUM.code())
        ? withoutValues(
            file,
            row,
            "Die Antworten fehlen.",
            "Bitte ihre Schlüssel nennen, mit Kommas dazwischen.")
        : withoutList(file, row, lists.stream().map(name -> name + Catalogue.ENDING).toList());
  }

  private static Issue withoutList(RuleFile file, Map<String, String> row, List<String> lists) {
    var given = text(row, "values");
    return withoutValues(
        file,
        row,
        given.isEmpty()
            ? "Die Liste der erlaubten Antworten fehlt."
            : "Die Liste „%s“ gibt es nicht, oder sie ist leer.".formatted(given),
        Closest.to(given, lists)
            .map("Meinten Sie %s? "::formatted)
            .orElse("")
            .concat(
                "Bei dieser Art steht hier eine der Listen %s, nicht die Antworten selbst."
                    .formatted(String.join(", ", lists))));
  }

  private static Issue withoutValues(
      RuleFile file, Map<String, String> row, String message, String remedy) {
    return new Issue(file.path(), text(row, "code"), "values", message, remedy);
  }

  private static Question question(
      Map<String, String> row, FactType type, Map<String, Vocabulary> vocabularies) {
    return new Question(
        new FactCode(text(row, "code")),
        type,
        new Vocabulary(text(row, "code"), choices(row, type, vocabularies)),
        type.isClosed() || type == FactType.BOOL ? "" : text(row, "values"),
        text(row, "gruppe"),
        text(row, "frage_de"),
        row.getOrDefault("label_de", text(row, "code")),
        text(row, "label_en"),
        text(row, "hilfe_de"),
        text(row, "warum_de"),
        text(row, "aenderbar"),
        text(row, "richtung"),
        text(row, "sensibel"),
        CoherenceColumns.read(row));
  }

  private static List<Term> choices(
      Map<String, String> row, FactType type, Map<String, Vocabulary> vocabularies) {
    return switch (type) {
      case CODE -> terms(vocabularies, text(row, "values").replace(Catalogue.ENDING, ""));
      case COUNTRY -> terms(vocabularies, Catalogue.COUNTRIES);
      case ENUM -> enumerated(row);
      case BOOL, DATE, INT, DECIMAL, TEXT -> List.of();
    };
  }

  private static List<Term> terms(Map<String, Vocabulary> vocabularies, String name) {
    return Optional.ofNullable(vocabularies.get(name)).map(Vocabulary::terms).orElse(List.of());
  }

  private static List<Term> enumerated(Map<String, String> row) {
    var labels = new LinkedHashMap<String, String>();
    for (var entry : text(row, "werte_de").split("\\|")) {
      var parts = entry.split("=", 2);
      labels.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : parts[0].strip());
    }
    return Arrays.stream(text(row, "values").split(","))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .map(code -> new Term(code, labels.getOrDefault(code, code), Map.of("code", code)))
        .toList();
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
