package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.facts.Term;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the text of an act can be read.
 *
 * @param pattern an address, in which {@code {nummer}} stands where the number of a paragraph
 *     belongs; without it, that of the whole act
 */
public record ActAddress(String pattern) {

  /** Its column in the list of acts. */
  public static final String COLUMN = "adresse";

  private static final String NUMBER = "{nummer}";

  /** Only what a page may link to: no program, no part that somebody else fills in. */
  private static final Pattern FORM =
      Pattern.compile("https://[a-z0-9.-]+/[\\w./-]*(?:\\{nummer\\}[\\w./-]*)?");

  /** That of an act of the list, if it is known. */
  public static Optional<ActAddress> of(Term act) {
    return Optional.of(act.attribute(COLUMN)).filter(ActAddress::isOne).map(ActAddress::new);
  }

  /** Whether a text is an address of this kind. */
  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** The address of the whole act: of the folder in which its paragraphs stand. */
  public String ofAct() {
    var number = pattern.indexOf(NUMBER);
    return number < 0 ? pattern : pattern.substring(0, pattern.lastIndexOf('/', number) + 1);
  }

  /**
   * The address of a paragraph.
   *
   * @param number without its sign, as {@code 60a}
   */
  public String ofParagraph(String number) {
    return pattern.replace(NUMBER, number);
  }
}
