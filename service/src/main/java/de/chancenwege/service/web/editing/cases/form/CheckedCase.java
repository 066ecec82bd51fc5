package de.chancenwege.service.web.editing.cases.form;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.casefile.CaseWriter;
import de.chancenwege.service.editing.cases.Expectation;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.cases.check.CaseFault;
import de.chancenwege.service.editing.cases.check.ExpectationCheck;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.DateParts;
import de.chancenwege.service.web.form.Field;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong with a case that was typed.
 *
 * @param reading the day and the answers, as far as they are understood
 * @param errors what is wrong, by the id of the field, in the order of the page
 */
public record CheckedCase(TypedCase typed, CaseReading reading, Map<String, String> errors) {
  private static final int LONGEST = 300;
  private static final Set<String> CHOSEN = Set.of(Expectation.ROUTE, Expectation.LEVEL);

  public CheckedCase {
    errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
  }

  /** Nobody wants it to be kept yet. */
  public static CheckedCase unchecked(TypedCase typed, Rulebook rulebook, LocalDate today) {
    return new CheckedCase(typed, reading(typed, rulebook, today), Map.of());
  }

  /**
   * Checks what is to be kept.
   *
   * @param rows ids of the rows that may be expected to apply
   */
  public static CheckedCase of(
      TypedCase typed, List<String> rows, Rulebook rulebook, LocalDate today) {
    var reading = reading(typed, rulebook, today);
    var errors = new LinkedHashMap<String, String>();
    text(TypedCase.TITLE, typed.title(), "titel", errors);
    text(TypedCase.NORM, typed.norm(), "norm", errors);
    days(typed, rulebook, reading, errors);
    typed.facts().stream()
        .filter(reading.errors()::containsKey)
        .forEach(fact -> errors.put(Field.id(fact), reading.errors().getOrDefault(fact, "")));
    var check = new ExpectationCheck(rulebook, rows);
    for (int i = 0; i < typed.routes().size(); i++) {
      route(typed.routes().get(i), i, check, errors);
    }
    if (!typed.isConfirmed()) {
      errors.put(id(TypedCase.CONFIRMED), Wording.text("faelle.fehler.bestaetigt"));
    }
    return new CheckedCase(typed, reading, errors);
  }

  /** Facts that are not shown any more are left aside. */
  private static CaseReading reading(TypedCase typed, Rulebook rulebook, LocalDate today) {
    var names = new LinkedHashMap<>(typed.answers().filled());
    names.keySet().removeIf(name -> !isShown(typed, name.replaceFirst("\\..*", "")));
    return CaseReading.of(Submission.with(names), rulebook, today);
  }

  private static boolean isShown(TypedCase typed, String fact) {
    return fact.equals(CaseReading.DAY.fact().value()) || typed.facts().contains(fact);
  }

  private static void text(String name, String typed, String key, Map<String, String> errors) {
    if (typed.isEmpty() || typed.length() > LONGEST) {
      errors.put(id(name), Wording.text("faelle.fehler." + key));
    }
  }

  private static void days(
      TypedCase typed, Rulebook rulebook, CaseReading reading, Map<String, String> errors) {
    var day = CaseReading.DAY.fact().value();
    if (reading.errors().containsKey(day)) {
      errors.put(Field.id(day), reading.errors().getOrDefault(day, ""));
    } else if (typed.answers().date(day).isBlank()) {
      errors.put(Field.id(day), Wording.text("faelle.fehler.stichtag"));
    }
    var first = rulebook.coveredFrom();
    var isRight =
        typed.moreDays().length() <= LONGEST
            && TypedDay.list(typed.moreDays())
                .filter(days -> days.stream().noneMatch(one -> one.isBefore(first)))
                .isPresent();
    if (!isRight) {
      errors.put(
          id(TypedCase.MORE_DAYS),
          Wording.text("faelle.fehler.tage").formatted(German.date(first)));
    }
  }

  private static void route(
      TypedRoute typed, int number, ExpectationCheck check, Map<String, String> errors) {
    day("ab", typed.from(), number, errors);
    day("bis", typed.until(), number, errors);
    if (typed.isTooLong() || !typed.isRestWhole()) {
      error("rest", number, errors);
    }
    var others = new ArrayList<CaseFault>();
    for (var fault : check.faults(typed.expectation())) {
      if (CHOSEN.contains(fault.field())) {
        error(fault.field(), number, errors);
      } else {
        others.add(fault);
      }
    }
    others.stream()
        .collect(Collectors.groupingBy(CheckedCase::field))
        .forEach(
            (field, told) -> errors.put(id(TypedRoute.name(field, number)), FaultWords.of(told)));
  }

  /** Rows are ticked; what else is expected has no field of its own here. */
  private static String field(CaseFault fault) {
    return fault.field().equals(Expectation.ROWS) ? "zeile" : "rest";
  }

  private static void day(String field, DateParts typed, int number, Map<String, String> errors) {
    if (!typed.isBlank() && TypedDay.of(typed).isEmpty()) {
      errors.put(Field.id(TypedRoute.name(field, number)), Wording.text("fehler.wrong-type.date"));
    }
  }

  private static void error(String field, int number, Map<String, String> errors) {
    errors.put(id(TypedRoute.name(field, number)), Wording.text("faelle.fehler.feld." + field));
  }

  static String id(String name) {
    return "k-" + name.replace('.', '-');
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  /** The case; empty while something is wrong with it. */
  public Optional<TableCase> content(String id) {
    return isFaulty()
        ? Optional.empty()
        : Optional.of(
            new TableCase(
                id,
                typed.title(),
                typed.norm(),
                typed.days(reading.day()),
                CaseWriter.plain(reading.facts()),
                typed.routes().stream().map(TypedRoute::expectation).toList()));
  }
}
