package de.chancenwege.rules.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a row says about itself.
 *
 * @param basis norms, separated by {@code ;}
 * @param reason one plain German sentence
 * @param certainty code of the certainty
 * @param hint codes of open legal questions, then free text; may be empty
 */
public record Annotations(String basis, String reason, String certainty, String hint) {

  /** Heading of the certainty. */
  public static final String CERTAINTY = "Sicherheit";

  /** Heading of the hint. */
  public static final String HINT = "Hinweis";

  /** Headings of the annotation columns, in order. */
  public static final List<String> HEADINGS =
      List.of("Rechtsgrundlage", "Begründung", CERTAINTY, HINT);

  /** How the code of an open legal question is written. */
  public static final String QUESTION_OF_LAW = "PB-[A-Z0-9][A-Z0-9/-]*";

  /** Marks of rows. What they say is told by the program, so that no list can add any. */
  public static final List<String> MARKS = List.of("PFLICHT", "RUHT");

  private static final Pattern FLAG =
      Pattern.compile(QUESTION_OF_LAW + "|\\b(?:" + String.join("|", MARKS) + ")\\b");
  private static final Pattern LEADING_FLAGS = Pattern.compile("^(?:(?:" + FLAG + ")[ ,;:]*+)++");

  /** A semicolon within brackets belongs to the norm. */
  private static final Pattern SEPARATOR = Pattern.compile(";(?![^()]*\\))");

  /** The single norms. */
  public List<String> norms() {
    return norms(basis);
  }

  /** The single norms of a text in which they are separated as in a row. */
  public static List<String> norms(String basis) {
    return SEPARATOR.splitAsStream(basis).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  /** Codes of open legal questions named in the hint. */
  public List<String> flags() {
    return FLAG.matcher(hint).results().map(match -> match.group()).distinct().toList();
  }

  /** The hint without the codes in front of it. */
  public String advice() {
    return LEADING_FLAGS.matcher(hint).replaceFirst("").strip();
  }

  /** Cell texts in the order of {@link #HEADINGS}. */
  public List<String> cells() {
    return List.of(basis, reason, certainty, hint);
  }
}
