package de.chancenwege.service.web.editing.form;

import de.chancenwege.service.editing.sentence.CodeNames;
import de.chancenwege.service.editing.sentence.CodeWord;
import de.chancenwege.service.editing.sentence.ValueChoice;
import de.chancenwege.service.web.editing.form.CellField.Option;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A condition on a closed column: one value is chosen in the cell, several are typed there or
 * chosen on a page of their own.
 *
 * @param names what the codes of the column are called
 * @param words what a condition says, in words
 * @param feel the condition
 */
record ClosedCell(CodeNames names, UnaryOperator<String> words, String feel) {

  /** Of two values, several are any. */
  private static final int FEW = 2;

  String text() {
    return names.text(feel);
  }

  /** Several values, and what the column does not have, only a text tells. */
  boolean isText() {
    return ValueChoice.read(feel).filter(choice -> choice.values().size() <= 1).isEmpty()
        || !names.unknown(feel).isEmpty();
  }

  /** What can be chosen in the cell: any, one value, or all but one. */
  List<Option> options() {
    if (isText()) {
      return List.of();
    }
    var any = new ValueChoice(List.of(), false);
    return Stream.of(Stream.of(any), each(false), each(true))
        .flatMap(choices -> choices)
        .map(ValueChoice::feel)
        .map(text -> new Option(text, words.apply(text), text.equals(feel)))
        .toList();
  }

  private Stream<ValueChoice> each(boolean isExcept) {
    return names.words().stream().map(word -> new ValueChoice(List.of(word.code()), isExcept));
  }

  /** What the button says that leads to the choice of several, empty where there are none. */
  String several() {
    if (isText()) {
      return Wording.text("werkstatt.werte");
    }
    return names.words().size() > FEW ? Wording.text("werkstatt.mehrere") : "";
  }

  /** What is wrong: the checks tell codes, this tells words in their place. */
  List<String> faults(List<String> told) {
    var unknown = names.unknown(feel);
    return Stream.concat(
            unknown.stream().map(this::unknown),
            told.stream().filter(text -> unknown.stream().noneMatch(code -> names(text, code))))
        .toList();
  }

  private static boolean names(String text, String code) {
    return text.contains("„" + code + "“");
  }

  private String unknown(String name) {
    return names
        .lacking(name)
        .map(word -> Wording.text("werkstatt.noch-nicht").formatted(word.full()))
        .orElseGet(() -> nowhere(name));
  }

  private String nowhere(String name) {
    return Wording.text("werkstatt.unbekannt")
        .formatted(
            name,
            names
                .meant(name)
                .map(ClosedCell::meant)
                .orElseGet(() -> Wording.text("werkstatt.unbekannt.hilfe")));
  }

  private static String meant(CodeWord word) {
    return Wording.text("werkstatt.gemeint").formatted(word.full(), word.code());
  }
}
