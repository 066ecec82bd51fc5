package de.chancenwege.rules.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the word that was probably meant. Only letters and digits count, in any case. */
public final class Closest {

  private static final int LONGEST = 80;
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]");

  private Closest() {}

  /** The known word with the fewest changes, if they are few for its length. */
  public static Optional<String> to(String given, Collection<String> known) {
    var heard = heard(given);
    if (given.length() > LONGEST || heard.isEmpty()) {
      return Optional.empty();
    }
    return known.stream()
        .min(Comparator.comparingInt(word -> distance(heard, heard(word))))
        .filter(word -> distance(heard, heard(word)) <= mostChanges(word));
  }

  private static String heard(String text) {
    return OTHERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Fewer than the word has letters: two short words without a common letter are not alike. */
  private static int mostChanges(String word) {
    return Math.min(word.length() - 1, Math.max(2, word.length() / 3));
  }

  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
