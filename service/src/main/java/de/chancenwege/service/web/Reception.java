package de.chancenwege.service.web;

import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes the case that the form sends to a page. Where it cannot be answered, the form is shown
 * again with what is wrong with it.
 */
@Singleton
public final class Reception {

  private final ActiveRulebook active;
  private final Clock clock;

  Reception(ActiveRulebook active, Clock clock) {
    this.active = active;
    this.clock = clock;
  }

  /** What becomes of the case, for all ways; or the form. */
  public Response take(Submission typed, Function<AdviceQuery, Response> answer) {
    var rulebook = active.rulebook();
    var reading = CaseReading.of(typed, rulebook, LocalDate.now(clock));
    if (reading.isFaulty() || !reading.isAnswered()) {
      return Html.again(rulebook, typed, reading);
    }
    return answer.apply(new AdviceQuery(rulebook, reading.facts(), reading.day(), Set.of()));
  }
}
