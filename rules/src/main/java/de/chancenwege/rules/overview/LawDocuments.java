package de.chancenwege.rules.overview;

import static de.chancenwege.rules.overview.Markdown.code;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.overview.RuleIndex.Entry;
import de.chancenwege.rules.table.Row;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Documents in German that are made from a rulebook for the people who maintain it. */
public final class LawDocuments {

  private static final String MADE =
      "Diese Datei wird aus den Tabellen erzeugt. Bitte nicht von Hand ändern; wie sie neu entsteht,"
          + " steht in [README.md](README.md).";

  private static final List<String> PLACE =
      List.of("Datei", "gilt ab", "Zeilen", "geprüft am", "Sicherheit");

  private final Rulebook rulebook;
  private final RuleIndex index;
  private final Acts acts;

  public LawDocuments(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.index = RuleIndex.of(rulebook);
    this.acts = Acts.of(rulebook.vocabularies());
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
        text.heading(3, heading(law));
      }
      if (!paragraph.getKey().number().isEmpty()) {
        text.heading(4, paragraph.getKey().toString());
      }
      text.table(PLACE, paragraph.getValue().stream().map(LawDocuments::place).toList());
    }
    return text.toString();
  }

  private String heading(String law) {
    var title = acts.title(law);
    return title.isEmpty() || title.equals(law) ? law : law + ": " + title;
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
    return new OpenQuestions(rulebook, index).below("Was noch zu prüfen ist", MADE);
  }
}
