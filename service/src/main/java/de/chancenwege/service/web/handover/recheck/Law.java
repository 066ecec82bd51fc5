package de.chancenwege.service.web.handover.recheck;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.casefile.SavedCase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of a rulebook for a day.
 *
 * @param rulebook the rulebook
 * @param day the day
 */
record Law(Rulebook rulebook, LocalDate day) {

  /** The same rules for another day. */
  Law on(LocalDate other) {
    return new Law(rulebook, other);
  }

  /** What they say about the ways of which something was saved, by way. */
  Map<RouteCode, Finding> findings(SavedCase saved) {
    var found = new LinkedHashMap<RouteCode, Finding>();
    rulebook
        .advise(saved.facts(), day, saved.levels().keySet())
        .findings()
        .forEach(finding -> found.put(finding.route().code(), finding));
    return found;
  }

  /** The versions in force, by the folder of their table. */
  Map<String, TableVersion> byFolder() {
    var found = new TreeMap<String, TableVersion>();
    rulebook.inForce(day).forEach(version -> found.put(version.folder(), version));
    return found;
  }
}
