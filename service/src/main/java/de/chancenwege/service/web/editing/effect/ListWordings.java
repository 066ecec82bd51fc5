package de.chancenwege.service.web.editing.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.service.editing.difference.ChangeKind;
import de.chancenwege.service.editing.list.ListDifference;
import de.chancenwege.service.editing.list.ListDifference.CellChange;
import de.chancenwege.service.editing.list.ListDifference.RowChange;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.web.editing.FileTitles;
import de.chancenwege.service.web.wording.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what a change does to lists, where it changes no answer. */
final class ListWordings {
  private static final int TOLD = 5;
  private static final Set<String> TEXTS = Set.of("gruppe", "norm", "quelle", "report_rule");

  private ListWordings() {}

  /** In a sentence; nothing if no list differs. */
  static Optional<String> of(Replacement replacement) {
    var before = lists(replacement.before());
    var changes =
        lists(replacement.after()).values().stream()
            .flatMap(
                now ->
                    Stream.ofNullable(before.get(now.path()))
                        .flatMap(old -> ListDifference.between(old, now).rows().stream())
                        .map(row -> new Change(now.path(), row)))
            .toList();
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    var key = changes.stream().allMatch(Change::isText) ? "wirkung.texte" : "wirkung.angaben";
    var told = changes.stream().limit(TOLD).map(Change::told).collect(Collectors.joining("; "));
    return Optional.of(Wording.text(key).formatted(told + more(changes.size() - TOLD)));
  }

  private static String more(int rest) {
    return rest > 0 ? Wording.text("wirkung.weitere").formatted(rest) : "";
  }

  private static Map<String, RuleList> lists(Rulebook rulebook) {
    return rulebook.files().stream()
        .filter(file -> RuleList.isList(file.path()))
        .map(RuleList::read)
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(RuleList::path, Function.identity()));
  }

  private record Change(String path, RowChange row) {
    private boolean isText() {
      return row.kind() == ChangeKind.CHANGED
          && row.cells().stream().map(CellChange::heading).allMatch(Change::isText);
    }

    private static boolean isText(String column) {
      return column.endsWith("_de") || column.endsWith("_en") || TEXTS.contains(column);
    }

    private String told() {
      var list = FileTitles.list(path).orElse(path);
      return Wording.text("wirkung.eintrag").formatted(list, row.name(), what());
    }

    private String what() {
      return row.kind() == ChangeKind.CHANGED
          ? row.cells().stream()
              .map(cell -> Wording.word("regeln.kopf", cell.heading()))
              .distinct()
              .collect(Collectors.joining(", "))
          : Wording.text("wirkung.zeile." + row.kind());
    }
  }
}
