package de.chancenwege.service.editing.draft;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The same table once more, in force from another day. */
public final class NewVersion {
  private NewVersion() {}

  /** The file of the version that begins on that day. */
  public static RuleFile of(TableFile base, LocalDate first) {
    var path = "tables/%s/%s.dmn".formatted(base.folder(), first);
    var file =
        new TableFile(
            path,
            base.folder(),
            first,
            base.description(),
            base.types(),
            base.inputs(),
            base.functions(),
            base.decisions());
    return new RuleFile(path, DmnWriter.write(file).getBytes(StandardCharsets.UTF_8));
  }
}
