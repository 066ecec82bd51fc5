package de.chancenwege.service.web.result;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.service.web.source.Reason;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows that apply or not, depending on what is missing.
 *
 * @param title what they would do: stand in the way, or say what follows
 * @param reasons what they say
 */
public record Possible(String title, List<Reason> reasons) {
  private static final int MOST = 4;

  public Possible {
    reasons = List.copyOf(reasons);
  }

  /** Those that would stand in the way before those that would follow, as far as there are any. */
  static List<Possible> of(List<RowHit> hits, Rulebook rulebook) {
    var obstacles = obstacles(hits, rulebook);
    var hindering = hits.stream().filter(hit -> obstacles.contains(ref(hit))).toList();
    var following = hits.stream().filter(hit -> !obstacles.contains(ref(hit))).toList();
    return Stream.of(
            new Possible(Wording.text("koennte.hindern"), Reason.all(hindering)),
            new Possible(Wording.text("koennte.gelten"), Reason.all(following)))
        .filter(possible -> !possible.reasons.isEmpty())
        .toList();
  }

  /** The obstacles in the tables of some rows. */
  private static Set<RowRef> obstacles(List<RowHit> hits, Rulebook rulebook) {
    var folders = hits.stream().map(RowHit::table).collect(Collectors.toSet());
    return rulebook.versions().stream()
        .filter(version -> folders.contains(version.folder()))
        .flatMap(
            version ->
                version
                    .content()
                    .tables()
                    .filter(table -> table.name().equals(RoutePattern.OBSTACLES))
                    .flatMap(table -> table.rows().stream())
                    .map(row -> new RowRef(version.folder(), version.validFrom(), row.id())))
        .collect(Collectors.toSet());
  }

  private static RowRef ref(RowHit hit) {
    return new RowRef(hit.table(), hit.validFrom(), hit.row());
  }

  /** As far as they are told: of very many nobody can see what decides. */
  public List<Reason> first() {
    return reasons.subList(0, Math.min(MOST, reasons.size()));
  }

  /** How many more there are. */
  public int more() {
    return Math.max(0, reasons.size() - MOST);
  }

  Stream<String> sentences() {
    return reasons.stream().map(Reason::sentence);
  }
}
