package de.chancenwege.service.web.overview;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The grid of one area.
 *
 * @param id where links to it lead
 * @param title name of the area
 * @param routes the columns
 * @param lines documents with the same cells share a line
 * @param notes rows that the cells refer to
 */
public record Section(
    String id, String title, List<Column> routes, List<Line> lines, List<Footnotes.Note> notes) {

  /** The column of a way. */
  public record Column(String code, String label) {
    static Column of(Route route) {
      return new Column(route.code().value(), route.label());
    }
  }

  /**
   * One line of the grid.
   *
   * @param documents labels of the documents
   * @param cells one per column
   */
  public record Line(List<String> documents, List<Cell> cells) {
    public Line {
      documents = List.copyOf(documents);
      cells = List.copyOf(cells);
    }
  }

  public Section {
    routes = List.copyOf(routes);
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /**
   * The grid of the routes of an area.
   *
   * @param findings what is found for each document, among others for these routes
   */
  static Section of(String area, List<Route> routes, Map<Term, List<Finding>> findings) {
    var id = "bereich-" + area;
    var footnotes = new Footnotes(id);
    var same = new LinkedHashMap<List<Cell>, List<String>>();
    findings.forEach(
        (document, found) ->
            same.computeIfAbsent(cells(routes, found, footnotes), cells -> new ArrayList<>())
                .add(name(document)));
    return new Section(
        id,
        Wording.word("bereich", area),
        routes.stream().map(Column::of).toList(),
        same.entrySet().stream().map(e -> new Line(e.getValue(), e.getKey())).toList(),
        footnotes.all());
  }

  private static String name(Term document) {
    var norm = document.attribute("norm");
    return norm.isEmpty() ? document.label() : document.label() + " (" + norm + ')';
  }

  private static List<Cell> cells(List<Route> routes, List<Finding> found, Footnotes footnotes) {
    return routes.stream()
        .flatMap(route -> found.stream().filter(finding -> finding.route().equals(route)))
        .map(finding -> Cell.of(finding, footnotes))
        .toList();
  }
}
