package de.chancenwege.service.web.editing;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.sentence.RuleWords;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in German what the codes mean that a message about a table names. */
final class Legend {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}_]+");

  private final TableFile file;
  private final RuleWords words;

  Legend(TableFile file, Rulebook rulebook) {
    this.file = file;
    this.words = RuleWords.of(file, rulebook);
  }

  /** E.g. {@code gestattetTage: Tage seit der Gestattung}; empty if the message names no code. */
  String of(String message) {
    var named = BETWEEN.splitAsStream(message).collect(Collectors.toSet());
    var parts = new LinkedHashSet<String>();
    file.tables()
        .flatMap(table -> table.inputs().stream())
        .filter(column -> named.contains(column.name()))
        .forEach(column -> add(column, named, parts));
    return String.join("; ", parts);
  }

  private void add(Column column, Set<String> named, Set<String> parts) {
    parts.add(column.name() + ": " + words.fact(column.name()));
    var codes = file.values(column.type());
    var meanings = words.values(column.name(), column.type());
    for (int i = 0; i < codes.size(); i++) {
      if (named.contains(codes.get(i))) {
        parts.add(codes.get(i) + ": " + meanings.get(i));
      }
    }
  }
}
