package de.chancenwege.service.web.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.editing.cases.Expectation;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.cases.form.TypedCase;
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
      MultivaluedMap<String, String> form, Rulebook rulebook, Predicate<String> isTaken) {
    var text = Forms.first(form, CASE);
    var errors = new LinkedHashMap<String, String>();
    var content = content(text);
    var fault = content.isEmpty() ? Optional.of("form") : fault(content.get(), rulebook, isTaken);
    fault.ifPresent(kind -> errors.put(CASE, Wording.text("faelle.fehler." + kind)));
    if (!form.containsKey(CONFIRMED)) {
      errors.put(CONFIRMED, Wording.text("faelle.fehler.bestaetigt"));
    }
    return new CaseForm(text, Forms.first(form, DOUBT), content, errors);
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

  private static Optional<String> fault(
      TableCase typed, Rulebook rulebook, Predicate<String> isTaken) {
    if (!typed.id().matches(ID) || typed.title().isBlank()) {
      return Optional.of("kennung");
    }
    if (isTaken.test(typed.id())) {
      return Optional.of("doppelt");
    }
    if (typed.facts(rulebook.questionnaire()).isEmpty()) {
      return Optional.of("angaben");
    }
    if (typed.days().stream().anyMatch(day -> day.isBefore(rulebook.coveredFrom()))) {
      return Optional.of("tag");
    }
    var known = rulebook.routes().stream().map(route -> route.code()).toList();
    boolean isExpected =
        !typed.expected().isEmpty()
            && typed.expected().stream().allMatch(Expectation::isComplete)
            && known.containsAll(typed.routes());
    return isExpected ? Optional.empty() : Optional.of("erwartet");
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  /** What is wrong with that field; empty if nothing is. */
  public String error(String field) {
    return errors.getOrDefault(field, "");
  }
}
