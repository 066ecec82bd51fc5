package de.chancenwege.service.web.result;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;

/**
 * How open a way is.
 *
 * @param word what the badge says
 * @param sentence the same in a sentence
 * @param legal the word that lawyers use
 * @param tone tone of the badge; never the only sign
 * @param icon icon on the badge
 */
public record LevelView(String word, String sentence, String legal, String tone, String icon) {

  private static final String LEVEL = "stufe.";

  static LevelView of(Finding finding) {
    var level = LEVEL + finding.level().name();
    return new LevelView(
        word(finding),
        Wording.text(level + (isUnsettled(finding) ? ".rechtslage" : ".satz")),
        Wording.text(level + ".recht"),
        Wording.text(level + ".ton"),
        Wording.text(level + ".zeichen"));
  }

  private static String word(Finding finding) {
    var word = Wording.text(LEVEL + finding.level().name());
    return finding.earliest().map(day -> word + ", ab " + German.date(day)).orElse(word);
  }

  /** The facts are known, but the law itself is not clear. */
  private static boolean isUnsettled(Finding finding) {
    return finding.level() == Level.KLAEREN && finding.missing().isEmpty();
  }
}
