package de.chancenwege.rules.overview;

import de.chancenwege.rules.catalogue.Acts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A paragraph of an act, or an act as a whole.
 *
 * @param law short name of the act, or the whole citation where it names none
 * @param number with its sign, e.g. {@code Art. 79}; empty where the citation names no paragraph
 */
public record Paragraph(String law, String number) implements Comparable<Paragraph> {

  private static final String ONE_SIGN = "\u00a7";
  private static final String TWO_SIGNS = ONE_SIGN + ONE_SIGN;

  /** One number or several after one sign. */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "("
              + ONE_SIGN
              + "{1,2}|Art\\.)\\s+(\\d+[a-z]?(?:(?:,| und| bis)\\s+\\d+[a-z]?(?![\\p{L}\\p{N}.]))*)");

  private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?");

  private static final Comparator<Paragraph> ORDER =
      Comparator.comparing((Paragraph paragraph) -> paragraph.law())
          .thenComparing(paragraph -> paragraph.number().startsWith("Art"))
          .thenComparingInt(Paragraph::digits)
          .thenComparing(Paragraph::number);

  /** All paragraphs that a citation names, of all acts that it names. */
  public static List<Paragraph> of(String citation, Acts acts) {
    var mentions = acts.in(citation);
    return mentions.isEmpty()
        ? List.of(new Paragraph(citation.strip(), ""))
        : mentions.stream().flatMap(Paragraph::of).distinct().toList();
  }

  private static Stream<Paragraph> of(Acts.Mention mention) {
    var numbers = NUMBERS.matcher(mention.text()).results().flatMap(Paragraph::each).toList();
    return numbers.isEmpty()
        ? Stream.of(new Paragraph(mention.act(), ""))
        : numbers.stream().map(number -> new Paragraph(mention.act(), number));
  }

  private static Stream<String> each(MatchResult signAndNumbers) {
    var sign = signAndNumbers.group(1).replace(TWO_SIGNS, ONE_SIGN);
    return NUMBER
        .matcher(signAndNumbers.group(2))
        .results()
        .map(number -> sign + ' ' + number.group());
  }

  /** Where it can be read, if that is known of its act. */
  public Optional<String> address(Acts acts) {
    return acts.address(law)
        .map(
            at -> number.isEmpty() ? at.ofAct() : at.ofParagraph(number.replaceFirst("^\\D+", "")));
  }

  private int digits() {
    var digits = number.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  @Override
  public int compareTo(Paragraph other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return number.isEmpty() ? law : number + ' ' + law;
  }
}
