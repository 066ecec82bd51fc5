package de.chancenwege.rules.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the word that was probably meant. Only letters and digits count, in any case. */
public final class Closest {

  private static final int LONGEST = 80;
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]");

  private Closest() {}

  /** The word with the fewest changes, if few for its length and no other word is as near. */
  public static Optional<String> to(String given, Collection<String> known) {
    var heard = heard(given);
    if (given.length() > LONGEST || heard.isEmpty() || known.isEmpty()) {
      return Optional.empty();
    }
    var nearest =
        known.stream()
            .collect(groupingBy(word -> distance(heard, heard(word)), TreeMap::new, toList()))
            .firstEntry();
    var alone = nearest.getValue().stream().map(Closest::heard).distinct().count() == 1;
    return Optional.of(nearest.getValue().get(0))
        .filter(word -> alone && nearest.getKey() <= mostChanges(word));
  }

  private static String heard(String text) {
    return OTHERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Fewer than the word has letters: two short words without a common letter are not alike. */
  private static int mostChanges(String word) {
    return Math.min(word.length() - 1, Math.max(2, word.length() / 3));
  }

  private static int distance(String a, String b) {
    var row = IntStream.rangeClosed(0, b.length()).toArray();
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
