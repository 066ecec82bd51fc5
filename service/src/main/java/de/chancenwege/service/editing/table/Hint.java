package de.chancenwege.service.editing.table;

import de.chancenwege.rules.table.Annotations;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cell of a row for hints.
 *
 * @param flags codes in front of the text
 * @param advice the text
 */
public record Hint(List<String> flags, String advice) {
  public Hint {
    flags = List.copyOf(flags);
  }

  /** What a cell says. */
  public static Hint of(String cell) {
    var advice = new Annotations("", "", "", cell).advice();
    var front = cell.strip().substring(0, cell.strip().length() - advice.length());
    return new Hint(new Annotations("", "", "", front).flags(), advice);
  }

  /** How it is written into a cell. */
  public String text() {
    return Stream.concat(flags.stream(), Stream.of(advice))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
