package de.chancenwege.service.web.editing.list;

import de.chancenwege.service.web.editing.form.CellField.Option;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A field of a row.
 *
 * @param name its name in the form
 * @param column name of its column
 * @param value what stands there
 * @param options what can be chosen; empty for a field to type into
 * @param isDay whether it takes a day
 * @param isFixed whether it cannot be changed: codes are known to tables
 * @param errors what is wrong with it
 */
public record ListField(
    String name,
    String column,
    String value,
    List<Option> options,
    boolean isDay,
    boolean isFixed,
    List<String> errors) {

  /** Where the words of closed columns are told, if not under their own names. */
  private static final Map<String, String> WORDS =
      Map.of(
          "type", "regeln.antwort",
          "aenderbar", "aenderbar",
          "bereich", "bereich",
          "auch_bereich", "bereich",
          "gruppe", "statusgruppe");

  private static final String OWN = "werkstatt.wahl.";

  public ListField {
    options = List.copyOf(options);
    errors = List.copyOf(errors);
  }

  /** What can be chosen in a column of these words; nothing where there are none. */
  static List<Option> options(String column, List<String> words, String value) {
    if (words.isEmpty()) {
      return List.of();
    }
    var nothing = Wording.find(OWN + column);
    var known = new ArrayList<String>();
    if (nothing.isPresent() || value.isEmpty()) {
      known.add("");
    }
    known.addAll(words);
    return Stream.concat(known.stream(), Stream.of(value))
        .distinct()
        .map(
            word ->
                new Option(
                    word,
                    word.isEmpty()
                        ? nothing.orElseGet(() -> Wording.text("werkstatt.wahl"))
                        : label(column, word),
                    word.equals(value)))
        .toList();
  }

  private static String label(String column, String word) {
    return Wording.find(WORDS.getOrDefault(column, OWN + column) + '.' + word)
        .map(text -> text + " (" + word + ')')
        .orElse(word);
  }

  /** What it is called. */
  public String label() {
    return Wording.word("regeln.kopf", column);
  }

  public boolean isChoice() {
    return !options.isEmpty();
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  /** The same with what else is wrong with it. */
  ListField withErrors(List<String> more) {
    return new ListField(
        name,
        column,
        value,
        options,
        isDay,
        isFixed,
        Stream.concat(errors.stream(), more.stream()).toList());
  }
}
