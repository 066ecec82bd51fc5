package de.chancenwege.service.web.form;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.Coherence;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Fault;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Questionnaire.Spelling;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was typed, understood as far as possible.
 *
 * @param facts the answers; none if any of them is wrong
 * @param day the day the answer is for; today if it is wrong
 * @param errors what is wrong, in German, by the name of the field
 */
public record CaseReading(Facts facts, LocalDate day, Map<String, String> errors) {

  /** The question for the day, which is no fact about a person. */
  public static final Question DAY =
      new Question(
          new FactCode("stichtag"),
          FactType.DATE,
          new Vocabulary("stichtag", List.of()),
          "",
          Wording.text("stichtag.gruppe"),
          Wording.text("stichtag.frage"),
          Wording.text("stichtag.name"),
          "",
          Wording.text("stichtag.hilfe"),
          "",
          "",
          "",
          "",
          Coherence.ANY);

  public CaseReading {
    errors = Map.copyOf(errors);
  }

  /** Nothing was typed yet. */
  public static CaseReading blank(LocalDate today) {
    return new CaseReading(new Facts(Map.of()), today, Map.of());
  }

  /** Reads what was typed; fields that the questionnaire does not know are left aside. */
  public static CaseReading of(Submission typed, Rulebook rulebook, LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    var facts = read(rulebook.questionnaire(), typed, errors);
    var day = day(typed, rulebook.coveredFrom(), today, errors);
    return new CaseReading(facts, day, errors);
  }

  private static LocalDate day(
      Submission typed, LocalDate first, LocalDate today, Map<String, String> errors) {
    var day =
        read(new Questionnaire(List.of(DAY)), typed, errors)
            .answer(DAY.fact())
            .fold(LocalDate.class::cast, () -> today);
    if (day.isBefore(first)) {
      var text = Wording.text("fehler.zu-frueh").formatted(German.date(first));
      errors.put(DAY.fact().value(), text);
      return today;
    }
    return day;
  }

  private static Facts read(
      Questionnaire questionnaire, Submission typed, Map<String, String> errors) {
    var raw = new LinkedHashMap<String, String>();
    for (var question : questionnaire.questions()) {
      var name = question.fact().value();
      raw.put(name, Control.isDate(question) ? typed.date(name).text() : typed.text(name));
    }
    var read = questionnaire.read(raw, Spelling.TEXT);
    if (read instanceof FactsRead.Rejected rejected) {
      rejected.faults().forEach(fault -> errors.put(fault.fact(), german(fault, questionnaire)));
      return new Facts(Map.of());
    }
    return ((FactsRead.Accepted) read).facts();
  }

  private static String german(Fault fault, Questionnaire questionnaire) {
    var key = "fehler." + fault.kind().code();
    var type =
        questionnaire
            .find(new FactCode(fault.fact()))
            .map(question -> question.type().name().toLowerCase(Locale.ROOT))
            .orElse("");
    return Wording.find(key + '.' + type).orElseGet(() -> Wording.text(key));
  }

  /** Whether at least one question was answered. */
  public boolean isAnswered() {
    return facts.answers().values().stream().anyMatch(a -> a.fold(value -> true, () -> false));
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }
}
