package de.chancenwege.service.web.result;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How open a way is.
 *
 * @param word what the badge says
 * @param sentence the same in a sentence
 * @param legal the word that lawyers use
 * @param tone tone of the badge; never the only sign
 * @param icon icon on the badge
 * @param ended whether it takes nobody any more, whatever somebody changes
 */
public record LevelView(
    String word, String sentence, String legal, String tone, String icon, boolean ended) {

  private static final String LEVEL = "stufe.";
  private static final String BRIEF = "uebersicht.wort.";

  /** The level itself, whatever the way. */
  public static LevelView of(Level level) {
    return of(level, Wording.text(LEVEL + level), ".satz");
  }

  /** The level with the day from which the way is open, where one is known. */
  public static LevelView of(Level level, Optional<LocalDate> earliest) {
    return of(level, word(level, earliest), ".satz");
  }

  /** The level of a finding, with its day. */
  public static LevelView of(Finding finding) {
    var word = word(finding.level(), finding.earliest());
    return of(finding.level(), word, sentence(finding));
  }

  /** Levels in few words, e.g. {@code Anspruch oder nicht möglich}. */
  public static String brief(List<Level> levels) {
    return German.alternatives(levels.stream().map(LevelView::brief).toList());
  }

  /** A level in few words. */
  public static String brief(Level level) {
    return Wording.text(BRIEF + level);
  }

  /** What a way can turn out to be, where that depends on what is missing. */
  public static Optional<String> alternatives(Finding finding) {
    return Optional.of(finding.levels())
        .filter(levels -> levels.size() > 1 && !finding.missing().isEmpty())
        .map(LevelView::brief);
  }

  private static LevelView of(Level level, String word, String sentence) {
    var key = LEVEL + level;
    return new LevelView(
        word,
        Wording.text(key + sentence),
        Wording.text(key + ".recht"),
        Wording.text(key + ".ton"),
        Wording.text(key + ".zeichen"),
        level == Level.BEENDET);
  }

  private static String word(Level level, Optional<LocalDate> earliest) {
    var word = Wording.text(LEVEL + level.name());
    return earliest.map(day -> word + ", frühestens ab " + German.date(day)).orElse(word);
  }

  /** Where all facts are known, a table does not know one yet, or the law itself is not clear. */
  private static String sentence(Finding finding) {
    if (finding.level() != Level.KLAEREN || !finding.missing().isEmpty()) {
      return ".satz";
    }
    return finding.levels().size() > 1 && finding.flags().contains(Finding.NEW_ANSWER)
        ? ".neu"
        : ".rechtslage";
  }
}
