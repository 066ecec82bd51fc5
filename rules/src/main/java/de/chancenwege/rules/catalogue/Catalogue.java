package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.RuleFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All lists that the tables refer to. */
public final class Catalogue {

  private static final String VOCABULARY = "vocabulary/";
  private static final String QUESTIONS = "questions/fakten.csv";
  static final String ROUTES = "wege";
  static final String COUNTRIES = "staaten";
  static final String QUESTIONS_OF_LAW = "pruefbedarf";
  static final String MARKS = "kennzeichen";
  static final String ENDING = ".csv";

  private final Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
  private final Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
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
        catalogue.lacks(path(needed));
      }
    }
    return catalogue;
  }

  /** Where the list of that name stands. */
  static String path(String name) {
    return VOCABULARY + name + ENDING;
  }

  /** What keeps the rows and columns of a list from being read. */
  public static List<Issue> faults(RuleFile list) {
    return list.isText()
        ? CsvFile.read(list).issues()
        : List.of(
            Issue.ofFile(
                list.path(),
                "Die Datei ist nicht in UTF-8 gespeichert.",
                "Bitte als UTF-8 speichern."));
  }

  private void lacks(String path) {
    issues.add(Issue.ofFile(path, "Die Datei fehlt.", "Bitte die Datei wieder anlegen."));
  }

  private void addVocabulary(RuleFile file) {
    var csv = CsvFile.read(file);
    issues.addAll(csv.issues());
    var path = file.path();
    var name = path.substring(VOCABULARY.length(), path.length() - ENDING.length());
    lists.put(path, csv.rows());
    var terms = csv.rows().stream().map(Catalogue::term).toList();
    vocabularies.put(name, new Vocabulary(name, terms));
  }

  private static Term term(Map<String, String> row) {
    var code = row.values().iterator().next();
    var label = row.getOrDefault("label_de", row.getOrDefault("titel_de", code));
    return new Term(code, label, row);
  }

  private void addQuestions(RuleFile file) {
    var list = QuestionList.read(file, vocabularies);
    issues.addAll(list.issues());
    lists.put(file.path(), list.rows());
    questionnaire = new Questionnaire(list.questions());
  }

  private List<Term> terms(String vocabulary) {
    return vocabulary(vocabulary).map(Vocabulary::terms).orElse(List.of());
  }

  /** What keeps the lists from being read; what else is wrong is told by {@link ListCheck}. */
  public List<Issue> issues() {
    return List.copyOf(issues);
  }

  /** The rows of every list by the path of its file, cells by heading. */
  Map<String, List<Map<String, String>>> lists() {
    return Collections.unmodifiableMap(lists);
  }

  public List<Vocabulary> vocabularies() {
    return List.copyOf(vocabularies.values());
  }

  public Optional<Vocabulary> vocabulary(String name) {
    return Optional.ofNullable(vocabularies.get(name));
  }

  /** Whether tables can name the same in both: terms, and facts with their kind and answers. */
  public boolean namesTheSame(Catalogue other) {
    return names().equals(other.names());
  }

  /** Allowed codes by the name of a list, or of a fact and its kind. */
  private Map<String, List<String>> names() {
    var names = new HashMap<String, List<String>>();
    vocabularies.forEach((name, list) -> names.put(name, list.codes()));
    questionnaire
        .questions()
        .forEach(q -> names.put(q.fact().value() + ':' + q.type().code(), q.allowed()));
    return names;
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /** By fact, also the route, the codes in its list; none for open types. */
  public Map<String, List<String>> answers() {
    var answers = new LinkedHashMap<>(questionnaire.answers());
    answers.put(RoutePattern.ROUTE, vocabulary(ROUTES).map(Vocabulary::codes).orElse(List.of()));
    return answers;
  }

  /** The acts that rows may cite. */
  public Acts acts() {
    return Acts.of(vocabularies());
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
    return new Route(
        new RouteCode(term.code()),
        term.attribute("bereich"),
        list(term.attribute("auch_bereich"), ","),
        term.label(),
        term.attribute("label_en"),
        term.attribute("norm"),
        list(term.attribute("unterlagen_de"), "\\|"));
  }

  private static List<String> list(String text, String between) {
    return Arrays.stream(text.split(between))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }
}
