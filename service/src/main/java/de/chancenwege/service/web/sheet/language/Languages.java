package de.chancenwege.service.web.sheet.language;

import de.chancenwege.service.web.wording.Wording;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** German, and the languages that can stand beside it. */
public final class Languages {

  /** What every sheet is written in. */
  public static final Language GERMAN = Language.load("de");

  private static final List<Language> OTHERS =
      Arrays.stream(Wording.text("blatt.sprachen").split(",")).map(Language::load).toList();

  private Languages() {}

  /** Those that say everything that is to be said; half a translation would be none. */
  public static List<Language> saying(Collection<Phrase> phrases) {
    return OTHERS.stream().filter(language -> phrases.stream().allMatch(language::says)).toList();
  }
}
