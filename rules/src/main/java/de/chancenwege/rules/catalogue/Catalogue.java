package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All lists that the tables refer to. */
public final class Catalogue {

  private static final String VOCABULARY = "vocabulary/";
  private static final String QUESTIONS = "questions/fakten.csv";
  private static final String ROUTES = "wege";
  private static final String COUNTRIES = "staaten";
  private static final String QUESTIONS_OF_LAW = "pruefbedarf";
  private static final String MARKS = "kennzeichen";
  private static final String ENDING = ".csv";

  private final Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
  private final List<Issue> issues = new ArrayList<>();
  private Questionnaire questionnaire = new Questionnaire(List.of());

  private Catalogue() {}

  /** Reads the lists among the files; what is wrong with them is under {@link #issues()}. */
  public static Catalogue read(List<RuleFile> files) {
    var catalogue = new Catalogue();
    for (var file : files) {
      if (file.path().startsWith(VOCABULARY) && file.path().endsWith(ENDING)) {
        catalogue.addVocabulary(file);
      }
    }
    files.stream()
        .filter(file -> file.path().equals(QUESTIONS))
        .findFirst()
        .ifPresentOrElse(catalogue::addQuestions, () -> catalogue.lacks(QUESTIONS));
    for (var needed : List.of(ROUTES, COUNTRIES, QUESTIONS_OF_LAW)) {
      if (!catalogue.vocabularies.containsKey(needed)) {
        catalogue.lacks(VOCABULARY + needed + ENDING);
      }
    }
    return catalogue;
  }

  private void lacks(String path) {
    issues.add(Issue.ofFile(path, "Die Datei fehlt.", "Bitte die Datei wieder anlegen."));
  }

  private void addVocabulary(RuleFile file) {
    var csv = CsvFile.read(file);
    issues.addAll(csv.issues());
    var path = file.path();
    var name = path.substring(VOCABULARY.length(), path.length() - ENDING.length());
    var terms = csv.rows().stream().map(Catalogue::term).toList();
    vocabularies.put(name, new Vocabulary(name, terms));
  }

  private static Term term(Map<String, String> row) {
    var code = row.values().iterator().next();
    var label = row.getOrDefault("label_de", row.getOrDefault("titel_de", code));
    return new Term(code, label, row);
  }

  private void addQuestions(RuleFile file) {
    var csv = CsvFile.read(file);
    issues.addAll(csv.issues());
    var questions = new ArrayList<Question>();
    for (var row : csv.rows()) {
      try {
        var question = question(row);
        questions.add(question);
        if (question.type().isClosed() && question.choices().isEmpty()) {
          issues.add(
              new Issue(
                  file.path(),
                  question.fact().value(),
                  "values",
                  "Die Liste „%s“ der erlaubten Werte fehlt oder ist leer."
                      .formatted(text(row, "values")),
                  "Bitte eine Datei aus vocabulary/ oder die Werte selbst nennen."));
        }
      } catch (IllegalArgumentException e) {
        issues.add(
            new Issue(
                file.path(),
                text(row, "code"),
                "type",
                "Diese Art von Angabe gibt es nicht.",
                "Erlaubt sind " + Arrays.toString(FactType.values()) + "."));
      }
    }
    questionnaire = new Questionnaire(questions);
  }

  private Question question(Map<String, String> row) {
    var type = FactType.valueOf(text(row, "type").toUpperCase(Locale.ROOT));
    return new Question(
        new FactCode(text(row, "code")),
        type,
        choices(type, row),
        type.isClosed() || type == FactType.BOOL ? "" : text(row, "values"),
        text(row, "gruppe"),
        text(row, "frage_de"),
        row.getOrDefault("label_de", text(row, "code")),
        text(row, "hilfe_de"),
        text(row, "warum_de"),
        text(row, "aenderbar"),
        text(row, "sensibel"));
  }

  private List<Term> choices(FactType type, Map<String, String> row) {
    return switch (type) {
      case CODE -> terms(text(row, "values").replace(ENDING, ""));
      case COUNTRY -> terms(COUNTRIES);
      case ENUM -> enumerated(row);
      case BOOL, DATE, INT, DECIMAL, TEXT -> List.of();
    };
  }

  private List<Term> terms(String vocabulary) {
    return vocabulary(vocabulary).map(Vocabulary::terms).orElse(List.of());
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

  /** What is wrong with the lists. */
  public List<Issue> issues() {
    return List.copyOf(issues);
  }

  public List<Vocabulary> vocabularies() {
    return List.copyOf(vocabularies.values());
  }

  public Optional<Vocabulary> vocabulary(String name) {
    return Optional.ofNullable(vocabularies.get(name));
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /** Codes that rows may carry: open legal questions, and marks such as a duty. */
  public List<String> flags() {
    return Stream.of(QUESTIONS_OF_LAW, MARKS)
        .flatMap(name -> vocabulary(name).stream())
        .flatMap(vocabulary -> vocabulary.codes().stream())
        .toList();
  }

  /** All routes of the catalogue, also those that no table answers yet. */
  public List<Route> routes() {
    return terms(ROUTES).stream().map(Catalogue::route).toList();
  }

  private static Route route(Term term) {
    var documents = term.attribute("unterlagen_de");
    return new Route(
        new RouteCode(term.code()),
        term.attribute("bereich"),
        term.label(),
        term.attribute("label_en"),
        term.attribute("norm"),
        Arrays.stream(documents.split("\\|"))
            .map(String::strip)
            .filter(d -> !d.isEmpty())
            .toList());
  }
}
