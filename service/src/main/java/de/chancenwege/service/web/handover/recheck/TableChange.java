package de.chancenwege.service.web.handover.recheck;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of which another version counts now than before.
 *
 * @param title what it is called
 * @param how which version counts, and which one did before
 * @param link where it can be read; empty if it is gone
 */
public record TableChange(String title, String how, String link) {

  /** All such tables, by their folders. */
  static List<TableChange> between(Law then, Law now) {
    var changes = new ArrayList<TableChange>();
    var before = then.byFolder();
    for (var version : now.byFolder().values()) {
      var old = before.remove(version.folder());
      if (old == null) {
        changes.add(of(version, "neu"));
      } else if (!old.validFrom().equals(version.validFrom())) {
        changes.add(of(version, "andere", German.date(old.validFrom())));
      } else if (!old.file().equals(version.file())) {
        changes.add(of(version, "geaendert"));
      }
    }
    before
        .values()
        .forEach(gone -> changes.add(new TableChange(title(gone), how(gone, "weg"), "")));
    return changes;
  }

  private static TableChange of(TableVersion version, String how, Object... more) {
    var link = Subject.address(version.folder()) + '/' + version.validFrom();
    return new TableChange(title(version), how(version, how, more), link);
  }

  private static String how(TableVersion version, String how, Object... more) {
    var from = Wording.text("fall.tabelle").formatted(German.date(version.validFrom()));
    return from + ", " + Wording.text("fall.tabelle." + how).formatted(more);
  }

  private static String title(TableVersion version) {
    return version.content().description().line("Titel").orElse(version.folder());
  }
}
