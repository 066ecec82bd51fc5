package de.chancenwege.service.web.sheet.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Arabic and Persian letters as they are joined in a word, and as they stand from left to right.
 *
 * <p>The form of a letter depends on its neighbours. Unicode has a character for each form, and its
 * name says which; the fonts have a glyph for each.
 */
final class ArabicLetters implements BidiReorderer {

  private static final char NO_JOIN = '\u200c';
  private static final char LAM = '\u0644';
  private static final String OPENING = "([{<\u00ab\u2039";
  private static final String CLOSING = ")]}>\u00bb\u203a";
  private static final Map<String, Shapes> SHAPES = shapes();

  ArabicLetters() {}

  /** Letters with more than one form; lam and alef become one. */
  private static Map<String, Shapes> shapes() {
    var shapes = new HashMap<String, Shapes>();
    IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBFF), IntStream.rangeClosed(0xFE80, 0xFEFC))
        .filter(Character::isDefined)
        .forEach(form -> add(form, shapes));
    return shapes;
  }

  private static void add(int form, Map<String, Shapes> shapes) {
    var letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
    var name = Character.getName(form);
    if (name.endsWith(" FORM") && (letters.length() == 1 || letters.charAt(0) == LAM)) {
      var words = name.split(" ");
      var kind = words[words.length - 2].toLowerCase(Locale.ROOT);
      shapes.computeIfAbsent(letters, key -> new Shapes(new HashMap<>())).forms.put(kind, form);
    }
  }

  /** In the order in which they are read. */
  @Override
  public String shapeText(String text) {
    var letters = letters(text);
    var shaped = new StringBuilder(text.length());
    for (int i = 0; i < letters.size(); i++) {
      var letter = letters.get(i);
      var form = Shapes.of(letter);
      if (form != Shapes.NONE) {
        shaped.appendCodePoint(
            form.between(neighbour(letters, i, -1), neighbour(letters, i, 1), letter));
      } else if (letter.charAt(0) != NO_JOIN) {
        shaped.append(letter);
      }
    }
    return shaped.toString();
  }

  private static List<String> letters(String text) {
    var letters = new ArrayList<String>();
    for (int i = 0; i < text.length(); ) {
      int end = text.offsetByCodePoints(i, 1);
      var pair = text.substring(i, Math.min(i + 2, text.length()));
      var letter = SHAPES.containsKey(pair) ? pair : text.substring(i, end);
      letters.add(letter);
      i += letter.length();
    }
    return letters;
  }

  /** The next letter in that direction; marks on a letter are no letters. */
  private static Shapes neighbour(List<String> letters, int place, int step) {
    for (int i = place + step; i >= 0 && i < letters.size(); i += step) {
      var letter = letters.get(i);
      if (Character.getType(letter.codePointAt(0)) != Character.NON_SPACING_MARK) {
        return Shapes.of(letter);
      }
    }
    return Shapes.NONE;
  }

  @Override
  public String deshapeText(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Backwards, with brackets that open where they closed. */
  @Override
  public String reorderRTLTextToLTR(String text) {
    var reversed = new StringBuilder(text.length());
    text.codePoints().map(ArabicLetters::mirrored).forEach(reversed::appendCodePoint);
    return reversed.reverse().toString();
  }

  private static int mirrored(int letter) {
    if (OPENING.indexOf(letter) >= 0) {
      return CLOSING.charAt(OPENING.indexOf(letter));
    }
    return CLOSING.indexOf(letter) >= 0 ? OPENING.charAt(CLOSING.indexOf(letter)) : letter;
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  /**
   * The forms of one letter.
   *
   * @param forms by the word in their name
   */
  private record Shapes(Map<String, Integer> forms) {
    static final Shapes NONE = new Shapes(Map.of());

    static Shapes of(String letter) {
      return SHAPES.getOrDefault(letter, NONE);
    }

    boolean joinsNext() {
      return forms.containsKey("initial");
    }

    boolean joinsPrevious() {
      return forms.containsKey("final");
    }

    int between(Shapes previous, Shapes next, String letter) {
      var before = previous.joinsNext() && joinsPrevious();
      var after = joinsNext() && next.joinsPrevious();
      var kind = before ? after ? "medial" : "final" : after ? "initial" : "isolated";
      return forms.getOrDefault(kind, letter.codePointAt(0));
    }
  }
}
