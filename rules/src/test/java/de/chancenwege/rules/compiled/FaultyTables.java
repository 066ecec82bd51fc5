package de.chancenwege.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables with each type of column, where all rows count, only the first, or just one applies. */
final class FaultyTables {
  private static final List<String> POLICIES = List.of("COLLECT", "FIRST", "UNIQUE");
  private static final int MANY_ROWS = 70;

  private static final String OBSTACLES =
      """
      @datei leihe/NAME/2020-01-01
      Titel: Probe
      Wege: LEIHE
      @tabelle Hindernisse | COLLECT | Was hindert?
      @ein ausweis | gesperrt | alter | mitgliedSeit
      @aus art | ab | angabe
      """;
  private static final String FACT =
      """
      @datei grundlagen/NAME/2020-01-01
      Titel: Probe
      FIRST: NAME: Die erste Zeile zählt.
      @typ NAME = boolean
      @tabelle NAME | POLICY | Was gilt?
      @ein ausweis | gesperrt | alter | mitgliedSeit
      @aus NAME
      """;
  private static final String ROWS =
      """
      Z-1 | "LESERAUSWEIS" | true | >= 18 | >= date("2024-02-29") => FOLGT => Hausordnung Nr. 1 | Darum. | V
      Z-2 | "GASTKARTE", "LESERAUSWEIS" | false | [6..17] | < date("2020-01-01") => FOLGT => Hausordnung Nr. 1 | Darum. | V
      Z-3 | not("KEINER") | - | < 6 | - => FOLGT => Hausordnung Nr. 1 | Darum. | V
      Z-4 | "GASTKARTE" | true | 65 | date("2024-03-01") => FOLGT => Hausordnung Nr. 1 | Darum. | V
      Z-5 | "KEINER" | false | > 65 | [date("2020-01-01")..date("2024-02-28")] => FOLGT => Hausordnung Nr. 1 | Darum. | V
      """;

  private FaultyTables() {}

  /** A short table of each policy. */
  static Rulebook shortOnes() {
    return restored(withShortOnes());
  }

  /** The same, and a table with so many rows that a row set takes two words. */
  static Rulebook rulebook() {
    return restored(withShortOnes().plus(Library.fixed(table("COLLECT", "lang", moreRows()))));
  }

  private static Book withShortOnes() {
    var book = Library.lists();
    for (var policy : POLICIES) {
      book = book.plus(Library.fixed(table(policy, "kurz", "")));
    }
    return book;
  }

  /** The tables are not sound law; they are never loaded, only read. */
  private static Rulebook restored(Book book) {
    var restored = Rulebook.restore(book.files());
    assertThat(restored).isInstanceOf(Loaded.Ready.class);
    return ((Loaded.Ready) restored).rulebook();
  }

  private static String table(String policy, String length, String moreRows) {
    var name = length + policy.toLowerCase(Locale.ROOT);
    return (policy.equals("COLLECT") ? OBSTACLES : FACT)
        .replace("NAME", name)
        .replace("POLICY", policy)
        .concat(ROWS)
        .concat(moreRows)
        .replace("=> FOLGT", policy.equals("COLLECT") ? "=> \"VERBOT\" | |" : "=> true");
  }

  private static String moreRows() {
    return IntStream.range(6, MANY_ROWS)
        .mapToObj(
            n ->
                "Z-%d | \"GASTKARTE\" | true | %d | < date(\"2021-01-01\") => FOLGT => Hausordnung Nr. 1 | Darum. | V\n"
                    .formatted(n, n))
        .collect(Collectors.joining());
  }
}
