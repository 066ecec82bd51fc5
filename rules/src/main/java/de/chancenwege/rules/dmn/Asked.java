package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnWriter;
import java.util.Optional;

/**
 * What of a file the validator is asked about. Tables of which all rows may apply have neither gaps
 * nor overlaps; yet it would compare all their rows, which takes minutes for some hundred.
 */
final class Asked {
  private Asked() {}

  /** The file with the first row only of such tables; empty if it has no others. */
  static Optional<String> of(RuleFile bytes, TableFile file) {
    if (file.tables().allMatch(Asked::collects)) {
      return Optional.empty();
    }
    return Optional.of(
        file.tables().noneMatch(Asked::collects) ? bytes.text() : DmnWriter.write(shortened(file)));
  }

  private static boolean collects(Table table) {
    return table.hitPolicy() == HitPolicy.COLLECT;
  }

  private static TableFile shortened(TableFile file) {
    return new TableFile(
        file.path(),
        file.folder(),
        file.validFrom(),
        file.description(),
        file.types(),
        file.inputs(),
        file.functions(),
        file.decisions().stream().map(Asked::shortened).toList());
  }

  private static Decision shortened(Decision decision) {
    return decision instanceof Table table && collects(table)
        ? new Table(
            table.name(),
            table.type(),
            table.question(),
            table.hitPolicy(),
            table.inputs(),
            table.outputs(),
            table.rows().stream().limit(1).toList())
        : decision;
  }
}
