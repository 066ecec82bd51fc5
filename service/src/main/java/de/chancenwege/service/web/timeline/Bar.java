package de.chancenwege.service.web.timeline;

import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.stream.Stream;

/**
 * One time of one route in the picture.
 *
 * @param x its left edge
 * @param width how wide it is
 * @param tone gives it colour, pattern and sign
 * @param signed whether there is room for the sign
 * @param text the longest words for which there is room, may be empty
 */
public record Bar(double x, double width, String tone, boolean signed, String text) {
  private static final double LETTER = 7.2;
  private static final int SIGN = 22;
  private static final int BEFORE_TEXT = 28;

  static Bar of(Stretch stretch, Scale scale) {
    var x = scale.start(stretch.from());
    var width = Scale.rounded(scale.end(stretch.to()) - x);
    return new Bar(
        x,
        width,
        Wording.text("stufe." + stretch.level() + ".ton"),
        width >= SIGN,
        text(stretch, scale, width));
  }

  private static String text(Stretch stretch, Scale scale, double width) {
    var word = Wording.text("stufe." + stretch.level());
    var brief = Wording.text("uebersicht.wort." + stretch.level());
    var since = Wording.text("zeitleiste.ab").formatted(German.date(stretch.from()), brief);
    return Stream.of(since, word, brief)
        .skip(stretch.from().isAfter(scale.from()) ? 0 : 1)
        .filter(text -> BEFORE_TEXT + text.length() * LETTER <= width)
        .findFirst()
        .orElse("");
  }
}
