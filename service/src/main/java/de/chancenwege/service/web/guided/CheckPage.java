package de.chancenwege.service.web.guided;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.guided.trail.CaseKey;
import de.chancenwege.service.web.guided.trail.Trail;
import de.chancenwege.service.web.result.Clash;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All answers, to be checked.
 *
 * @param address where the case is
 * @param back where the page before is
 * @param given what is known
 * @param clashes which of that cannot all be right
 * @param open what was asked and is not known
 * @param day the day the result is for
 * @param progress how far the case is
 * @param next where the next question is, empty if there is none
 * @param fields the answers and the case, as the quick form takes them
 */
public record CheckPage(
    String address,
    String back,
    List<GivenAnswer> given,
    List<Clash> clashes,
    List<GivenAnswer> open,
    GivenAnswer day,
    String progress,
    String next,
    Map<String, String> fields) {

  public CheckPage {
    given = List.copyOf(given);
    clashes = List.copyOf(clashes);
    open = List.copyOf(open);
  }

  static CheckPage of(CaseKey key, Trail trail, Guide guide) {
    var reading = guide.reading(trail.typed());
    var rows = new Rows(key, reading);
    var entries = trail.entries();
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      var link = key.address() + Places.change(i + 1);
      if (entry.fact().equals(Focus.NAME)) {
        rows.focus(Focus.of(trail).words(guide.rulebook()), link);
      } else if (entry.isAnswered()) {
        guide.question(entry.fact()).ifPresent(q -> rows.add(q, entry.isWithheld(), link));
      }
    }
    var pages = trail.pages().size();
    return new CheckPage(
        key.address(),
        pages == 0 ? "/" : key.address() + Places.page(pages),
        rows.given,
        Clash.of(reading.facts(), reading.day(), guide.rulebook().questionnaire()),
        rows.open,
        rows.day(),
        guide.progress(trail, guide.advice(trail, trail.typed())).text(),
        trail.waiting().map(page -> key.address() + Places.page(page)).orElse(""),
        fields(key, trail));
  }

  private static Map<String, String> fields(CaseKey key, Trail trail) {
    var fields = new TreeMap<>(trail.typed().filled());
    fields.put(Submission.GUIDED_CASE, key.value());
    return fields;
  }

  /** The answers, sorted into known and not known. */
  private static final class Rows {
    private final List<GivenAnswer> given = new ArrayList<>();
    private final List<GivenAnswer> open = new ArrayList<>();
    private final CaseKey key;
    private final CaseReading reading;

    Rows(CaseKey key, CaseReading reading) {
      this.key = key;
      this.reading = reading;
    }

    void add(Question question, boolean withheld, String link) {
      if (question.equals(CaseReading.DAY)) {
        return;
      }
      Answer answer = reading.facts().answer(question.fact());
      var nothing = Wording.text(withheld ? "antwort.keine" : "antwort.unbekannt");
      var words = answer.fold(value -> GivenAnswer.words(question, value), () -> nothing);
      var known = answer.fold(value -> true, () -> false);
      (known ? given : open).add(new GivenAnswer(question.label(), words, link));
    }

    void focus(String areas, String link) {
      given.add(new GivenAnswer(Wording.text("gefuehrt.bereiche.name"), areas, link));
    }

    GivenAnswer day() {
      var link = key.address() + Places.changeOfDay();
      return new GivenAnswer(CaseReading.DAY.label(), German.date(reading.day()), link);
    }
  }
}
