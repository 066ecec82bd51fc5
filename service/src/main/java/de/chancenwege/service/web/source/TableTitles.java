package de.chancenwege.service.web.source;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.rulebook.ActiveRulebook;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What tables are called: by the title of their newest version, which says more than a folder. */
@Named("tables")
@Singleton
public final class TableTitles {

  private final ActiveRulebook active;
  private volatile Optional<Known> known = Optional.empty();

  /** The titles of one rulebook. */
  private record Known(Rulebook rulebook, Map<String, String> byFolder) {}

  TableTitles(ActiveRulebook active) {
    this.active = active;
  }

  /**
   * The title of the table in that folder; the folder itself where the rules have no such table.
   */
  public String title(String folder) {
    return active.find().map(this::titles).orElse(Map.of()).getOrDefault(folder, folder);
  }

  private Map<String, String> titles(Rulebook rulebook) {
    var last = known.filter(one -> one.rulebook() == rulebook);
    var titles = last.orElseGet(() -> new Known(rulebook, read(rulebook)));
    known = Optional.of(titles);
    return titles.byFolder();
  }

  /** Versions of a table are in the order of their days. */
  private static Map<String, String> read(Rulebook rulebook) {
    var titles = new HashMap<String, String>();
    for (var version : rulebook.versions()) {
      var title = version.content().description().line("Titel");
      title.ifPresent(words -> titles.put(version.folder(), words));
    }
    return Map.copyOf(titles);
  }
}
