package de.chancenwege.service.web;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Questionnaire.Spelling;
import de.chancenwege.service.advice.desk.AdviceQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Someone at the desk of the invented library. */
public final class LibraryCase {

  /** A member since a few days. */
  public static final Map<String, String> ADULT =
      Map.of(
          "ausweis", "LESERAUSWEIS",
          "gesperrt", "false",
          "mahnung", "KEINE",
          "alter", "30",
          "mitgliedSeit", "2026-11-18",
          "wohnstaat", "AA");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private LibraryCase() {}

  /** The member, with another answer to one question. */
  public static Map<String, String> adultWith(String fact, String value) {
    var changed = new LinkedHashMap<>(ADULT);
    changed.put(fact, value);
    return changed;
  }

  /** The case as a question. */
  public static AdviceQuery query(Map<String, String> answers) {
    var read = Bibliothek.RULEBOOK.questionnaire().read(answers, Spelling.TEXT);
    var facts = ((FactsRead.Accepted) read).facts();
    return new AdviceQuery(Bibliothek.RULEBOOK, facts, TODAY, Set.of());
  }

  /** What the library says to it. */
  public static Advice advice(Map<String, String> answers) {
    var query = query(answers);
    return query.rulebook().advise(query.facts(), query.asOf());
  }

  /** What it says about one way. */
  public static Finding finding(String way, Map<String, String> answers) {
    return advice(answers).findings().stream()
        .filter(finding -> finding.route().code().value().equals(way))
        .findFirst()
        .orElseThrow();
  }
}
