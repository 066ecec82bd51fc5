package de.chancenwege.rules.overview;

import static de.chancenwege.rules.overview.Markdown.code;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.rules.overview.RuleIndex.Entry;
import de.chancenwege.rules.table.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Documents in German that are made from a rulebook for the people who maintain it. */
public final class LawDocuments {

  private static final String MADE =
      "Diese Datei wird aus den Tabellen erzeugt. Bitte nicht von Hand ändern; wie sie neu entsteht,"
          + " steht in [README.md](README.md).";

  private static final List<String> PLACE =
      List.of("Datei", "gilt ab", "Zeilen", "geprüft am", "Sicherheit");

  /** What has to be settled about a row that is less than certain and carries no question. */
  private static final Map<Certainty, String> DOUBTS =
      Map.of(
          Certainty.V_OPEN, "Der Text wurde gelesen. Ist er so richtig verstanden?",
          Certainty.S, "Eine andere Quelle sagt es so. Was sagt der Text der Vorschrift selbst?",
          Certainty.M, "Fachkenntnis ohne Quelle. Womit lässt es sich belegen?");

  private final Rulebook rulebook;
  private final RuleIndex index;

  public LawDocuments(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.index = RuleIndex.of(rulebook);
  }

  /** Where every route and every paragraph is ruled. */
  public String index() {
    var text = new Markdown().heading(1, "Verzeichnis der Regeln").paragraph(MADE);
    text.heading(2, "Nach Weg");
    for (var route : rulebook.routes()) {
      text.heading(3, route.label() + " (" + code(route.code().value()) + ')');
      text.table(PLACE, index.byRoute(route.code()).stream().map(LawDocuments::place).toList());
    }
    text.heading(2, "Nach Vorschrift");
    var law = "";
    for (var paragraph : index.byParagraph().entrySet()) {
      if (!paragraph.getKey().law().equals(law)) {
        law = paragraph.getKey().law();
        text.heading(3, law);
      }
      if (!paragraph.getKey().number().isEmpty()) {
        text.heading(4, paragraph.getKey().toString());
      }
      text.table(PLACE, paragraph.getValue().stream().map(LawDocuments::place).toList());
    }
    return text.toString();
  }

  private static List<String> place(Entry entry) {
    var version = entry.version();
    return List.of(
        code(version.folder()),
        version.validFrom().toString(),
        words(entry.rows(), Row::id),
        version.content().checkedOn().toString(),
        words(entry.rows(), row -> row.annotations().certainty()));
  }

  private static String words(Collection<Row> rows, Function<Row, String> word) {
    return rows.stream().map(word).distinct().collect(Collectors.joining(", "));
  }

  /** Every open legal question with its rows, and every row that is less than certain. */
  public String openQuestions() {
    var text = new Markdown().heading(1, "Was noch zu prüfen ist").paragraph(MADE);
    text.heading(2, "Offene Rechtsfragen");
    var rows = index.byFlag();
    for (var question : terms("pruefbedarf")) {
      question(text, question, rows.getOrDefault(question.code(), List.of()));
    }
    text.heading(2, "Zeilen, die nicht sicher belegt sind");
    for (var certainty : Certainty.values()) {
      Optional.ofNullable(DOUBTS.get(certainty))
          .ifPresent(doubt -> uncertain(text, certainty.code(), doubt));
    }
    return text.toString();
  }

  private List<Term> terms(String vocabulary) {
    return rulebook.vocabularies().stream()
        .filter(list -> list.name().equals(vocabulary))
        .map(Vocabulary::terms)
        .flatMap(List::stream)
        .toList();
  }

  private static void question(Markdown text, Term question, List<Entry> entries) {
    text.heading(3, question.code() + ": " + question.label());
    text.paragraph(question.attribute("frage_de"));
    text.paragraph("Anhaltspunkt: " + question.attribute("quelle"));
    if (entries.isEmpty()) {
      text.paragraph("Zurzeit trägt keine Zeile diese Frage.");
    } else {
      text.table(PLACE, entries.stream().map(LawDocuments::place).toList());
    }
  }

  private void uncertain(Markdown text, String certainty, String doubt) {
    text.heading(3, "Sicherheit " + certainty).paragraph(doubt);
    text.table(
        List.of("Datei", "Zeile", "gilt ab", "Rechtsgrundlage", "Begründung", "Prüfbedarf"),
        uncertain(certainty));
  }

  /** One line for a row, however many versions say the same. */
  private List<List<String>> uncertain(String certainty) {
    var versions = new LinkedHashMap<List<String>, List<String>>();
    for (var entry : index.ofCertainty(certainty)) {
      for (var row : entry.rows()) {
        var notes = row.annotations();
        versions
            .computeIfAbsent(
                List.of(
                    code(entry.version().folder()),
                    row.id(),
                    notes.basis(),
                    notes.reason(),
                    String.join(" ", notes.flags())),
                same -> new ArrayList<>())
            .add(entry.version().validFrom().toString());
      }
    }
    return versions.entrySet().stream()
        .map(
            line -> {
              var cells = new ArrayList<>(line.getKey());
              cells.add(2, String.join(", ", line.getValue()));
              return List.copyOf(cells);
            })
        .toList();
  }
}
