package de.chancenwege.rules.overview;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.rules.overview.RuleIndex.Entry;
import de.chancenwege.rules.table.Row;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The document of what still has to be settled: open legal questions, rows less than certain. */
final class OpenQuestions {

  /** Questions about versions that are no longer in force come last. */
  private static final String HISTORY = "PB-HIST";

  private static final String NO_QUESTION = "";
  private static final String READING = "Auslegung";

  /** What has to be settled about a row that is less than certain. */
  private static final Map<Certainty, String> DOUBTS = doubts();

  private static Map<Certainty, String> doubts() {
    var doubts = new LinkedHashMap<Certainty, String>();
    doubts.put(Certainty.V_OPEN, "Der Text wurde gelesen. Ist er so richtig verstanden?");
    doubts.put(
        Certainty.S, "Eine andere Quelle sagt es so. Was sagt der Text der Vorschrift selbst?");
    doubts.put(Certainty.M, "Fachkenntnis ohne Quelle. Womit lässt es sich belegen?");
    return doubts;
  }

  private final List<Term> questions;
  private final Map<String, List<Entry>> rows;
  private final RuleIndex index;
  private final Acts acts;
  private final Markdown text = new Markdown();

  OpenQuestions(Rulebook rulebook, RuleIndex index) {
    this.questions =
        rulebook.vocabularies().stream()
            .filter(list -> list.name().equals("pruefbedarf"))
            .map(Vocabulary::terms)
            .flatMap(List::stream)
            .toList();
    this.rows = index.byFlag();
    this.index = index;
    this.acts = Acts.of(rulebook.vocabularies());
  }

  /** Appends everything to a heading and its introduction. */
  String below(String title, String introduction) {
    text.heading(1, title).paragraph(introduction);
    atAGlance();
    text.heading(2, "Offene Rechtsfragen");
    questions.stream().filter(question -> !isHistory(question.code())).forEach(this::question);
    text.heading(2, "Zeilen, die nicht sicher belegt sind");
    DOUBTS.forEach(this::uncertain);
    text.heading(2, "Frühere Fassungen");
    questions.stream().filter(question -> isHistory(question.code())).forEach(this::question);
    return text.toString();
  }

  private static boolean isHistory(String flag) {
    return flag.startsWith(HISTORY);
  }

  private void atAGlance() {
    text.heading(2, "Auf einen Blick");
    text.table(
        List.of("Prüfbedarf", "Frage", "Zeilen", "Bereiche"),
        questions.stream().map(this::glance).toList());
    text.table(
        List.of("Sicherheit", "Frage", "Zeilen", "Bereiche"),
        DOUBTS.entrySet().stream()
            .map(doubt -> glance(doubt.getKey().code(), doubt.getValue(), doubtful(doubt.getKey())))
            .toList());
  }

  private List<String> glance(Term question) {
    var entries = rows.getOrDefault(question.code(), List.of());
    return glance(question.code(), question.attribute("frage_de"), entries);
  }

  private static List<String> glance(String code, String question, List<Entry> entries) {
    var lines = Line.of(entries, (version, row) -> NO_QUESTION);
    return List.of(
        code,
        question,
        String.valueOf(lines.stream().mapToInt(Line::size).sum()),
        lines.stream().map(Line::area).distinct().collect(Collectors.joining(", ")));
  }

  private void question(Term question) {
    text.heading(3, question.code() + ": " + question.label());
    text.paragraph(question.attribute("frage_de"));
    text.paragraph("Anhaltspunkt: " + question.attribute("quelle"));
    var entries = rows.getOrDefault(question.code(), List.of());
    if (entries.isEmpty()) {
      text.paragraph("Zurzeit trägt keine Zeile diese Frage.");
      return;
    }
    text.table(
        List.of("Datei", "Zeilen"),
        Line.of(entries, (version, row) -> NO_QUESTION).stream()
            .map(line -> List.of(Markdown.code(line.folder()), line.ids()))
            .toList());
  }

  private void uncertain(Certainty certainty, String doubt) {
    text.heading(3, "Sicherheit " + certainty.code()).paragraph(doubt);
    text.table(
        List.of("Datei", "Zeilen", "Rechtsgrundlage", "zu klären"),
        Line.of(doubtful(certainty), this::toSettle).stream()
            .map(
                line ->
                    List.of(
                        Markdown.code(line.folder()), line.ids(), line.norms(), line.question()))
            .toList());
  }

  /** Without rows of which only the history is in doubt: they come last. */
  private List<Entry> doubtful(Certainty certainty) {
    return index.ofCertainty(certainty.code()).stream()
        .map(
            entry ->
                new Entry(
                    entry.version(),
                    entry.rows().stream().filter(OpenQuestions::isMoreThanHistory).toList()))
        .filter(entry -> !entry.rows().isEmpty())
        .toList();
  }

  private static boolean isMoreThanHistory(Row row) {
    var flags = row.annotations().flags();
    return flags.isEmpty() || !flags.stream().allMatch(OpenQuestions::isHistory);
  }

  /** The questions that the row names, or how its file reads its norms, or what it says itself. */
  private String toSettle(TableVersion version, Row row) {
    var named = named(row);
    if (!named.isEmpty()) {
      return String.join(", ", named);
    }
    if (!row.annotations().certainty().equals(Certainty.V_OPEN.code())) {
      return NO_QUESTION;
    }
    var readings =
        version.content().description().lines(READING).stream()
            .filter(reading -> isAbout(reading, row))
            .toList();
    return readings.isEmpty() ? row.annotations().reason() : String.join(" · ", readings);
  }

  /** Marks of other kinds, such as a duty, are no questions. */
  private List<String> named(Row row) {
    return questions.stream()
        .map(Term::code)
        .filter(code -> !isHistory(code) && row.annotations().flags().contains(code))
        .toList();
  }

  private boolean isAbout(String reading, Row row) {
    var paragraphs =
        row.annotations().norms().stream()
            .flatMap(norm -> Paragraph.of(norm, acts).stream())
            .collect(Collectors.toSet());
    return !Collections.disjoint(paragraphs, Paragraph.of(reading, acts));
  }
}
