package de.chancenwege.rules.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph of a law, or a source that has none.
 *
 * @param law short name of the law, or the whole citation where it names no paragraph
 * @param number with its sign, e.g. {@code Art. 79}; empty for a source without paragraphs
 */
public record Paragraph(String law, String number) implements Comparable<Paragraph> {

  private static final String ONE_SIGN = "\u00a7";
  private static final String TWO_SIGNS = ONE_SIGN + ONE_SIGN;
  private static final Pattern SIGN = Pattern.compile(ONE_SIGN + "{1,2}|Art\\.");
  private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?");

  /** What stands between the number of a paragraph and the name of its law. */
  private static final Pattern DETAIL =
      Pattern.compile(
          "U?Abs\\.|Anhang|Anlage|[IVX]+|S\\.|Nr\\.|Buchst\\.|Halbs\\.|Alt\\.|ff?\\.|bis|und|[a-z]{1,2}|\\d+[a-z]?");

  /** A remark in brackets; those around the name of the Union belong to the name of a law. */
  private static final Pattern REMARK = Pattern.compile("\\((?!E[UG]\\))[^)]*\\)");

  private static final Pattern FORMER = Pattern.compile("\\s+a\\. ?F\\.$");

  private static final Comparator<Paragraph> ORDER =
      Comparator.comparing((Paragraph paragraph) -> paragraph.law())
          .thenComparing(paragraph -> paragraph.number().startsWith("Art"))
          .thenComparingInt(Paragraph::digits)
          .thenComparing(Paragraph::number);

  /** All paragraphs that a citation names. */
  public static List<Paragraph> of(String citation) {
    var words = List.of(REMARK.matcher(citation).replaceAll("").strip().split("\\s+"));
    var numbers = new ArrayList<String>();
    var sign = "";
    int next = 0;
    while (next < words.size()) {
      var word = words.get(next);
      var plain = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      if (SIGN.matcher(plain).matches()) {
        sign = plain.replace(TWO_SIGNS, ONE_SIGN);
      } else if (!sign.isEmpty() && NUMBER.matcher(plain).matches()) {
        numbers.add(sign + ' ' + plain);
        sign = word.endsWith(",") && words.get(0).equals(TWO_SIGNS) ? sign : "";
      } else if (DETAIL.matcher(plain).matches()) {
        sign = "";
      } else {
        break;
      }
      next++;
    }
    var law = law(words.subList(next, words.size()));
    return numbers.isEmpty() || law.isEmpty()
        ? List.of(new Paragraph(citation.strip(), ""))
        : numbers.stream().distinct().map(number -> new Paragraph(law, number)).toList();
  }

  /** The name ends with the first comma; what follows is an annex. */
  private static String law(List<String> words) {
    var name = String.join(" ", words);
    var comma = name.indexOf(',');
    return FORMER.matcher(comma < 0 ? name : name.substring(0, comma)).replaceFirst("");
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
