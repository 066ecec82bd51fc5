package de.chancenwege.service.web.guided;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Field;
import de.chancenwege.service.web.guided.trail.CaseKey;
import de.chancenwege.service.web.guided.trail.Entry;
import de.chancenwege.service.web.guided.trail.Trail;
import de.chancenwege.service.web.wording.German;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page that asks.
 *
 * @param address where the answers go
 * @param back where the page before is
 * @param changing whether one answer is changed
 * @param sections what the questions are about
 * @param fields the questions
 * @param progress how far the case is, empty for a page that was answered before
 */
public record QuestionPage(
    String address,
    String back,
    boolean changing,
    String sections,
    List<AskedField> fields,
    String progress) {
  public QuestionPage {
    fields = List.copyOf(fields);
  }

  static QuestionPage of(CaseKey key, Spot spot, Trail trail, Guide guide) {
    var advice = guide.advice(trail, trail.typedBut(spot.facts()));
    var reading = guide.reading(trail.typed());
    var ways = ways(advice, guide);
    var fields =
        spot.asked().stream()
            .flatMap(
                entry ->
                    guide.question(entry.fact()).stream()
                        .map(question -> field(question, entry, reading, ways)))
            .toList();
    var progress = spot.isNew() ? guide.progress(trail, advice).text() : "";
    return new QuestionPage(
        key.address(), spot.back(), spot.changing(), sections(spot, guide), fields, progress);
  }

  private static String sections(Spot spot, Guide guide) {
    return German.list(
        spot.facts().stream()
            .flatMap(fact -> guide.question(fact).stream())
            .map(Question::group)
            .distinct()
            .toList());
  }

  private static AskedField field(
      Question question, Entry entry, CaseReading reading, Map<String, List<String>> ways) {
    var error = reading.errors().getOrDefault(entry.fact(), "");
    return new AskedField(
        Field.of(question, entry.typed(), error),
        question.isSensitive(),
        entry.isWithheld(),
        ways.getOrDefault(entry.fact(), List.of()));
  }

  private static Map<String, List<String>> ways(Advice advice, Guide guide) {
    var labels =
        guide.rulebook().routes().stream().collect(Collectors.toMap(Route::code, Route::label));
    return advice.nextQuestions().stream()
        .collect(
            Collectors.toMap(
                open -> open.question().fact().value(),
                open -> open.decides().stream().map(way -> labels.getOrDefault(way, "")).toList()));
  }

  /** Whether several questions share the page. */
  public boolean isGroup() {
    return fields.size() > 1;
  }

  public AskedField first() {
    return fields.get(0);
  }

  /** Questions whose answers cannot be taken. */
  public List<Field> faulty() {
    return fields.stream().map(AskedField::field).filter(Field::isFaulty).toList();
  }

  /** The facts asked for, as the form sends them. */
  public String asked() {
    return fields.stream().map(asked -> asked.field().name()).collect(Collectors.joining(","));
  }
}
