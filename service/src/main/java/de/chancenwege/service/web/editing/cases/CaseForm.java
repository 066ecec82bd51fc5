package de.chancenwege.service.web.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.cases.check.CaseText;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.cases.form.FaultWords;
import de.chancenwege.service.web.editing.cases.form.TypedCase;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A case as somebody typed it.
 *
 * @param text what was typed, in the form of the files
 * @param doubt id of the doubt that it comes from, empty if it comes from none
 * @param content the case, if it is one
 * @param errors what is wrong, by the name of the field
 */
public record CaseForm(
    String text, String doubt, Optional<TableCase> content, Map<String, String> errors) {
  private static final String CASE = "fall";
  private static final String CONFIRMED = "bestaetigt";
  private static final String DOUBT = "zweifel";
  private static final int LONGEST = 20_000;
  private static final String ID = "[\\p{L}\\p{N}-]{1,60}";

  /** Nothing was typed yet; a proposal may stand there. */
  static CaseForm of(String text) {
    return of(text, "");
  }

  /** A proposal that comes from a doubt. */
  static CaseForm of(String text, String doubt) {
    return new CaseForm(text, doubt, Optional.empty(), Map.of());
  }

  /**
   * Reads what was typed.
   *
   * @param isTaken whether an id is one of another case
   */
  static CaseForm read(
      MultivaluedMap<String, String> form, Known known, Predicate<String> isTaken) {
    var text = Forms.first(form, CASE);
    var errors = new LinkedHashMap<String, String>();
    var content = known.read(text);
    content
        .map(read -> read.content().map(c -> fault(c, known, isTaken)).orElseGet(() -> words(read)))
        .orElseGet(() -> Optional.of(Wording.text("faelle.fehler.form")))
        .ifPresent(fault -> errors.put(CASE, fault));
    if (!form.containsKey(CONFIRMED)) {
      errors.put(CONFIRMED, Wording.text("faelle.fehler.bestaetigt"));
    }
    return new CaseForm(text, Forms.first(form, DOUBT), content.flatMap(CaseText::content), errors);
  }

  private static Optional<String> words(CaseText read) {
    return Optional.of(FaultWords.of(read.faults()));
  }

  /**
   * What a case may speak of.
   *
   * @param rows ids of the rows that may be expected to apply
   */
  record Known(Rulebook rulebook, List<String> rows) {
    Known {
      rows = List.copyOf(rows);
    }

    private Optional<CaseText> read(String text) {
      try {
        return text.length() > LONGEST
            ? Optional.empty()
            : Optional.of(CaseText.read(text, rulebook, rows));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  private static Optional<TableCase> content(String text) {
    try {
      var cases = text.length() > LONGEST ? List.<TableCase>of() : CaseFile.read(text);
      return cases.size() == 1 ? Optional.of(cases.get(0)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The same in the form; blank if it cannot be read. */
  TypedCase fields(Rulebook rulebook) {
    return content(text)
        .filter(known -> !isFaulty())
        .map(known -> TypedCase.of(known, "", doubt, rulebook.questionnaire()))
        .orElseGet(TypedCase::blank);
  }

  private static Optional<String> fault(TableCase typed, Known known, Predicate<String> isTaken) {
    if (!typed.id().matches(ID) || typed.title().isBlank()) {
      return Optional.of(Wording.text("faelle.fehler.kennung"));
    }
    if (isTaken.test(typed.id())) {
      return Optional.of(Wording.text("faelle.fehler.doppelt"));
    }
    var first = known.rulebook().coveredFrom();
    return typed.days().stream().anyMatch(day -> day.isBefore(first))
        ? Optional.of(Wording.text("faelle.fehler.tag").formatted(German.date(first)))
        : Optional.empty();
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  /** What is wrong with that field; empty if nothing is. */
  public String error(String field) {
    return errors.getOrDefault(field, "");
  }
}
