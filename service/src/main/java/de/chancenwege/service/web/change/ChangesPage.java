package de.chancenwege.service.web.change;

import de.chancenwege.rules.advice.Changes;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.source.Edition;
import de.chancenwege.service.web.wording.German;
import java.util.List;
import java.util.Map;

/**
 * The page with what would have to change.
 *
 * @param asOf the day it is for
 * @param ways what would help which ways; none if no way was chosen
 * @param given what it rests on
 * @param fields the case, so that it can be sent on
 * @param edition the law it speaks of
 */
public record ChangesPage(
    String asOf,
    List<WayChanges> ways,
    List<GivenAnswer> given,
    Map<String, String> fields,
    Edition edition) {
  public ChangesPage {
    ways = List.copyOf(ways);
    given = List.copyOf(given);
  }

  static ChangesPage of(AdviceQuery query, List<Changes> changes, Submission typed) {
    var fields = typed.filled();
    fields.remove(ChangesResource.WAY);
    return new ChangesPage(
        German.date(query.asOf()),
        WayChanges.of(changes, query.rulebook().questionnaire()),
        GivenAnswer.of(query.facts(), query.rulebook().questionnaire()),
        fields,
        Edition.of(query.rulebook(), query.asOf()));
  }
}
