package de.chancenwege.rules.cases;

import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Questionnaire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A case as a lawyer writes it.
 *
 * @param file path of the file, for messages
 * @param id id of the case
 * @param title what it is about
 * @param days days on which the expectations hold
 * @param facts answers by the code of the fact
 * @param expected what is expected, each for one route
 */
record LegalCase(
    String file,
    String id,
    String title,
    List<LocalDate> days,
    Map<String, Object> facts,
    List<Expectation> expected) {

  Facts read(Questionnaire questionnaire) {
    var read = questionnaire.read(facts, Questionnaire.Spelling.TYPED);
    if (read instanceof FactsRead.Accepted accepted) {
      return accepted.facts();
    }
    throw new IllegalArgumentException(file + " " + id + ": " + read);
  }
}
