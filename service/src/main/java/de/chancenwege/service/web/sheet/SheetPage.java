package de.chancenwege.service.web.sheet;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.form.Choice;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.holder.Holder;
import de.chancenwege.service.web.sheet.language.Language;
import de.chancenwege.service.web.sheet.language.Languages;
import de.chancenwege.service.web.sheet.leaflet.Cell;
import de.chancenwege.service.web.sheet.leaflet.Leaflet;
import de.chancenwege.service.web.sheet.leaflet.Talk;
import de.chancenwege.service.web.sheet.leaflet.Ways;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sheet, and what can be chosen for it.
 *
 * @param languages second languages to choose from, none first
 * @param languageFault what is wrong with the language, empty if nothing is
 * @param ways ways to choose from
 * @param waysFault what is wrong with the ways, empty if nothing is
 * @param fields the form of the case as it was sent, so that it can be sent on
 * @param spoken the languages of the sheet, German first
 * @param lines what the person reads, side by side in these languages
 * @param file the part for the file
 */
public record SheetPage(
    List<Choice> languages,
    String languageFault,
    List<Choice.Group> ways,
    String waysFault,
    Map<String, String> fields,
    List<Language> spoken,
    List<List<Cell>> lines,
    FilePart file) {

  private static final String FAULT = "blatt.fehler.";

  public SheetPage {
    languages = List.copyOf(languages);
    ways = List.copyOf(ways);
    fields = Map.copyOf(fields);
    spoken = List.copyOf(spoken);
    lines = List.copyOf(lines);
  }

  /**
   * The page for an answer.
   *
   * @param query what was asked
   * @param typed the form with which it was asked
   */
  static SheetPage of(Advice advice, AdviceQuery query, Submission typed, Selection selection) {
    var talk = Talk.of(typed.focus(), query.facts(), query.rulebook().questionnaire());
    var offered = Ways.of(advice.findings(), talk);
    var holder = Holder.of(query.facts(), query.rulebook().questionnaire());
    var waysFault = selection.made() ? fault(selection, offered) : "";
    var chosen =
        selection.made() && waysFault.isEmpty()
            ? offered.chosen(selection.ways())
            : offered.suggested(query.asOf(), talk);
    var leaflet = Leaflet.of(advice, chosen, holder);
    var possible = leaflet.languages();
    var second = possible.stream().filter(l -> l.code().equals(selection.language())).findFirst();
    var spoken = Stream.concat(Stream.of(Languages.GERMAN), second.stream()).toList();
    return new SheetPage(
        choices(possible, second),
        fault(selection, second),
        WayChoice.of(offered, chosen),
        waysFault,
        typed.filled(),
        spoken,
        leaflet.lines(spoken),
        FilePart.of(advice, query, chosen));
  }

  private static String fault(Selection selection, Ways offered) {
    if (offered.findings().isEmpty()) {
      return "";
    }
    if (selection.ways().isEmpty()) {
      return Wording.text(FAULT + "keiner");
    }
    if (!offered.codes().containsAll(selection.ways())) {
      return Wording.text(FAULT + "weg");
    }
    return selection.ways().size() > Ways.MOST
        ? Wording.text(FAULT + "zu-viele").formatted(Ways.MOST)
        : "";
  }

  private static String fault(Selection selection, Optional<Language> second) {
    var known = selection.language().isEmpty() || second.isPresent();
    return known ? "" : Wording.text(FAULT + "sprache");
  }

  private static List<Choice> choices(List<Language> possible, Optional<Language> second) {
    var none = new Choice("sprache", "", Wording.text("blatt.nur-deutsch"), "", second.isEmpty());
    return Stream.concat(
            Stream.of(none), possible.stream().map(l -> choice(l, second.equals(Optional.of(l)))))
        .toList();
  }

  private static Choice choice(Language language, boolean chosen) {
    var german = Wording.text("blatt.sprache." + language.code());
    return new Choice("", language.code(), german + " – " + language.name(), "", chosen);
  }

  public boolean isFaulty() {
    return !(languageFault + waysFault).isEmpty();
  }

  /** Whether there is a way to choose. */
  public boolean hasWays() {
    return !ways.isEmpty();
  }
}
