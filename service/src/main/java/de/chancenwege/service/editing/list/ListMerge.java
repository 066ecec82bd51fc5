package de.chancenwege.service.editing.list;

import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.editing.merge.Line;
import de.chancenwege.service.editing.merge.Part;
import de.chancenwege.service.editing.merge.PartMerge;
import de.chancenwege.service.editing.merge.Versions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two people's changes of a list, cell by cell. Nothing is lost: where they contradict each other,
 * what is already saved stays, and what was typed is told.
 *
 * @param list what both want, as far as they do not contradict each other
 * @param conflicts where they do
 */
public record ListMerge(RuleList list, List<Conflict> conflicts) {
  public ListMerge {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Puts changes together.
   *
   * @param base what both started from
   * @param mine what one made of it
   * @param theirs what the other made of it and saved
   */
  public static ListMerge of(RuleList base, RuleList mine, RuleList theirs) {
    var conflicts = new ArrayList<Conflict>();
    var parts = new Versions<>(part(base), part(mine), part(theirs));
    var rows =
        PartMerge.of("", parts, column -> "", conflicts::add).lines().stream()
            .map(line -> theirs.headings().stream().map(line.cells()::get).toList())
            .toList();
    return new ListMerge(new RuleList(theirs.path(), theirs.headings(), rows), conflicts);
  }

  private static Part part(RuleList list) {
    var keys = Line.keys(list.rows().stream().map(row -> row.get(0)).toList());
    return new Part(
        list.headings(),
        IntStream.range(0, keys.size())
            .mapToObj(i -> Line.of(keys.get(i), list.headings(), list.rows().get(i)))
            .toList());
  }
}
