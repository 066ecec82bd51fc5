package de.chancenwege.service.web.doubt;

import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.web.wording.Wording;

/**
 * A fact that may go along.
 *
 * @param name name of the fact
 * @param label its name in German
 * @param value the answer in words
 * @param deciding whether a row that decided looks at it
 * @param sensitive in a word how sensitive it is, empty if it is not
 * @param ticked whether it goes along
 */
public record FactBox(
    String name, String label, String value, boolean deciding, String sensitive, boolean ticked) {

  /** In a word how sensitive the answer is. */
  static String sensitive(Question question) {
    return Wording.find("zweifel.schutz." + question.sensitivity()).orElse("");
  }
}
