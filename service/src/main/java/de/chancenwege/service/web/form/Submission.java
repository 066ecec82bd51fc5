package de.chancenwege.service.web.form;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was typed into the form, by the name of the field. It lives as long as the request. */
public final class Submission {

  /** The field that names a case which is also gone through step by step. */
  public static final String GUIDED_CASE = "fall";

  /** The field with the areas that such a case is about. */
  public static final String FOCUS = "anliegen";

  /** The field with the codes of the ways of which everything is to be told. */
  public static final String WAYS = "weg";

  private static final String QUESTION = "frage";
  private static final Pattern LETTERS = Pattern.compile("[\\w-]{0,40}");

  private final Map<String, String> fields;

  private Submission(Map<String, String> fields) {
    this.fields = Map.copyOf(fields);
  }

  /** Nothing was typed yet. */
  public static Submission none() {
    return new Submission(Map.of());
  }

  /** What a browser sent; of a field that was sent twice the first counts. */
  public static Submission of(Map<String, List<String>> form) {
    var fields = new HashMap<String, String>();
    form.forEach((name, values) -> values.stream().findFirst().ifPresent(v -> fields.put(name, v)));
    return new Submission(fields);
  }

  /** What another page put together. */
  public static Submission with(Map<String, String> fields) {
    return new Submission(fields);
  }

  /** The form as it would be filled for these facts and that day. */
  public static Submission of(Facts facts, LocalDate day) {
    var fields = new HashMap<String, String>();
    facts
        .answers()
        .forEach(
            (fact, answer) -> {
              if (answer instanceof Answer.Known known) {
                fields.putAll(AnswerFields.filled(fact.value(), known.value()));
              }
            });
    fields.putAll(AnswerFields.filled(CaseReading.DAY.fact().value(), day));
    return new Submission(fields);
  }

  /** The key of the case that is also gone through step by step; empty if it is none. */
  public String guidedCase() {
    var key = text(GUIDED_CASE);
    return LETTERS.matcher(key).matches() ? key : "";
  }

  /** Areas that the talk is about, as far as somebody said so. */
  public Set<String> focus() {
    return Arrays.stream(text(FOCUS).split(","))
        .filter(area -> !area.isEmpty())
        .filter(area -> LETTERS.matcher(area).matches())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All fields that are not empty, by their names, so that a page can send them on. */
  public Map<String, String> filled() {
    var filled = new TreeMap<>(fields);
    filled.values().removeIf(String::isBlank);
    return filled;
  }

  /** Whether somebody wants to answer more, or otherwise, before there is an answer again. */
  public boolean isAskedForQuestions() {
    return !text(QUESTION).isEmpty();
  }

  /** Whether it is that question which somebody wants to answer. */
  public boolean isAskedFor(Question question) {
    return text(QUESTION).equals('#' + Field.id(question.fact().value()));
  }

  /** Whether it is all questions of that section of the form which somebody wants to see. */
  public boolean isAskedFor(Topic topic) {
    return text(QUESTION).equals(topic.id());
  }

  /** Whether anything was typed into the question of a fact. */
  public boolean answers(FactCode fact) {
    return !text(fact.value()).isEmpty() || !date(fact.value()).isBlank();
  }

  /** What was typed into questions, by the names of the fields, without that into some of them. */
  public Map<String, String> answers(Questionnaire questionnaire, Collection<FactCode> without) {
    return questionnaire.questions().stream()
        .filter(question -> !without.contains(question.fact()))
        .flatMap(question -> AnswerFields.names(question).stream())
        .filter(name -> !text(name).isEmpty())
        .collect(Collectors.toMap(name -> name, this::text));
  }

  /** What was typed into one field, without blanks around it; empty if nothing was. */
  public String text(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  /** What was typed into the three fields of a date. */
  public DateParts date(String name) {
    return DateParts.of(
        text(name + DateParts.DAY), text(name + DateParts.MONTH), text(name + DateParts.YEAR));
  }

  /** The ways that are named beside the form, as far as there are such. */
  public Set<RouteCode> ways(Rulebook rulebook) {
    var named = Set.copyOf(Arrays.asList(text(WAYS).split(" +")));
    return rulebook.routes().stream()
        .map(Route::code)
        .filter(code -> named.contains(code.value()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Never shows a value: facts about a person do not belong into logs. */
  @Override
  public String toString() {
    return "Submission[" + fields.size() + "]";
  }
}
