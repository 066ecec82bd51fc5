package de.chancenwege.service.web.rules.difference;

import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.difference.Reached;
import de.chancenwege.service.editing.sentence.RuleWords;
import java.util.List;

/**
 * Rows that hold for answers which their file did not know before.
 *
 * @param answers what is asked for, and the answers
 * @param count how many rows
 * @param rows the rows
 */
public record ReachedRows(String answers, String count, List<Link> rows) {
  public ReachedRows {
    rows = List.copyOf(rows);
  }

  /**
   * A row and where it is read.
   *
   * @param id the lawyers' own id
   * @param address where it is read
   */
  public record Link(String id, String address) {}

  /**
   * All rows that hold for more answers in the newer file.
   *
   * @param words words for the newer file
   * @param address where its rows are read
   */
  public static List<ReachedRows> between(
      TableFile before, TableFile after, RuleWords words, String address) {
    return Reached.between(before, after).stream().map(some -> of(some, words, address)).toList();
  }

  private static ReachedRows of(Reached reached, RuleWords words, String address) {
    return new ReachedRows(
        words.fact(reached.fact()) + ": " + words.words(reached.fact(), reached.answers()),
        DifferenceWords.rows(reached.rows().size()),
        reached.rows().stream()
            .map(id -> new Link(id, DifferenceWords.address(address, id)))
            .toList());
  }
}
