package de.chancenwege.service.web.result.groups;

import de.chancenwege.service.web.result.Outlook;
import de.chancenwege.service.web.wording.Wording;
import java.util.Arrays;
import java.util.List;

/**
 * How many ways of an area are in which group.
 *
 * @param area name of the area
 * @param cells one for each group
 */
public record Tally(String area, List<Cell> cells) {

  /**
   * The ways of one group and area.
   *
   * @param id where they stand
   * @param routes how many there are
   * @param shown how many of them the filter lets pass
   */
  public record Cell(String id, int routes, int shown) {}

  public Tally {
    cells = List.copyOf(cells);
  }

  /** The counts of all areas. */
  static List<Tally> of(List<String> areas, List<GroupView> groups) {
    var all = groups.stream().flatMap(group -> group.areas().stream()).toList();
    return areas.stream().map(area -> of(area, all)).toList();
  }

  private static Tally of(String area, Iterable<AreaView> all) {
    return new Tally(
        Wording.word("bereich", area),
        Arrays.stream(Outlook.values())
            .map(outlook -> cell(AreaView.id(outlook, area), all))
            .toList());
  }

  private static Cell cell(String id, Iterable<AreaView> all) {
    for (var area : all) {
      if (area.id().equals(id)) {
        return new Cell(id, area.routes(), area.shown());
      }
    }
    return new Cell(id, 0, 0);
  }
}
