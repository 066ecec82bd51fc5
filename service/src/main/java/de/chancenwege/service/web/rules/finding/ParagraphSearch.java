package de.chancenwege.service.web.rules.finding;

import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.overview.Paragraph;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A norm that somebody looks for.
 *
 * @param number number of the paragraph or article, e.g. {@code 60c}
 * @param law the act, empty for any
 * @param part what of it, e.g. {@code abs2s1}, empty for all
 */
record ParagraphSearch(String number, String law, String part) {
  private static final Pattern NORM =
      Pattern.compile("(\u00a7{1,2}|art\\.?|artikel)? ?(\\d{1,4}[a-z]?)(?![\\p{L}\\d])(.*)");

  private static final Pattern PART = Pattern.compile("(?:abs|s|nr|buchst)(?:\\d|[a-z]$).*");

  /** Reads what was typed; nothing if it does not look like a norm. */
  static Optional<ParagraphSearch> read(String folded, Acts acts) {
    var norm = NORM.matcher(folded);
    if (!norm.matches()) {
      return Optional.empty();
    }
    var rest = norm.group(3);
    var law =
        acts.names().stream()
            .filter(name -> (rest + ' ').contains(' ' + Folding.fold(name) + ' '))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    var part = part(rest.replace(Folding.fold(law), ""));
    var isNorm = norm.group(1) != null || rest.isBlank() || !law.isEmpty();
    return isNorm && (part.isEmpty() || PART.matcher(part).matches())
        ? Optional.of(new ParagraphSearch(norm.group(2), law, part))
        : Optional.empty();
  }

  /** A part of a norm without dots and spaces, in the short words of the tables. */
  private static String part(String folded) {
    return folded
        .replace("absatz", "abs")
        .replace("satz", "s")
        .replace("nummer", "nr")
        .replace("buchstabe", "buchst")
        .replaceAll("[^\\p{L}\\d]", "");
  }

  /** Whether a norm of a row is meant. */
  boolean finds(String norm, Acts acts) {
    return Paragraph.of(norm, acts).stream().anyMatch(this::isMeant)
        && Pattern.compile(Pattern.quote(part) + "(?!\\d)")
            .matcher(part(Folding.fold(norm)))
            .find();
  }

  /** Whether what a table rests on first of all is meant. */
  boolean isFirstOf(String basis, Acts acts) {
    return Paragraph.of(basis, acts).stream().findFirst().filter(this::isMeant).isPresent();
  }

  private boolean isMeant(Paragraph paragraph) {
    return paragraph.number().endsWith(' ' + number)
        && (law.isEmpty() || law.equals(paragraph.law()));
  }
}
