package de.chancenwege.service.web.sheet.leaflet;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Findings about invented ways, written shortly. */
final class Invented {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private Invented() {}

  static Finding way(String code, String area, Level level, String... papers) {
    return way(code, area, level, Optional.empty(), List.of(papers), List.of());
  }

  /** A way that some rows decided. */
  static Finding resting(String code, String area, Level level, int rows) {
    var row = new RowHit("a/b", TODAY, "B-1", List.of(), "", Certainty.V, List.of(), "");
    return way(
        code, area, level, Optional.empty(), List.of(), List.of(), Collections.nCopies(rows, row));
  }

  static Finding advised(String code, String area, String hint) {
    return way(code, area, Level.SOLL, Optional.empty(), List.of(), List.of(hint));
  }

  static Finding later(String code, String area, LocalDate day) {
    return way(code, area, Level.NOCH_NICHT, Optional.of(day), List.of(), List.of());
  }

  private static Finding way(
      String code,
      String area,
      Level level,
      Optional<LocalDate> earliest,
      List<String> papers,
      List<String> hints) {
    return way(code, area, level, earliest, papers, hints, List.of());
  }

  private static Finding way(
      String code,
      String area,
      Level level,
      Optional<LocalDate> earliest,
      List<String> papers,
      List<String> hints,
      List<RowHit> because) {
    var route = new Route(new RouteCode(code), area, List.of(), "Weg " + code, "", "", papers);
    return way(route, level, earliest, hints, because);
  }

  /** A way that is closed until the day, and then still to be made clear. */
  static Finding waiting(String code, String area, LocalDate day) {
    var row = new RowHit("a/b", TODAY, "B-1", List.of(), "", Certainty.V, List.of(), "");
    var wait =
        new Obstacle(Obstacle.Kind.TIME, row, Optional.of(day), Optional.empty(), Optional.empty());
    var none = Optional.<String>empty();
    return new Finding(
        way(code, area, Level.KLAEREN).route(),
        Level.KLAEREN,
        List.of(Level.NICHT_MOEGLICH, Level.NOCH_NICHT),
        Optional.empty(),
        Optional.empty(),
        none,
        none,
        none,
        List.of(),
        List.of(),
        List.of(wait),
        List.of(new FactCode("x")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Certainty.V);
  }

  /** A way of one area, to be made clear, that can make those of another safe. */
  static Finding unclear(String code, String area, String other) {
    var route =
        new Route(new RouteCode(code), area, List.of(other), "Weg " + code, "", "", List.of());
    return way(route, Level.KLAEREN, Optional.empty(), List.of(), List.of());
  }

  private static Finding way(
      Route route,
      Level level,
      Optional<LocalDate> earliest,
      List<String> hints,
      List<RowHit> because) {
    return new Finding(
        route,
        level,
        List.of(level),
        earliest,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        because,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        hints,
        Certainty.values()[0]);
  }

  static Advice advice(Finding... findings) {
    return new Advice(TODAY, TODAY, TODAY, List.of(findings), List.of());
  }
}
