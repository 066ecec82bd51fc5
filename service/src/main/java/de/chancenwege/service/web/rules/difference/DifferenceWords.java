package de.chancenwege.service.web.rules.difference;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.difference.CellChange;
import de.chancenwege.service.editing.difference.ChangeKind;
import de.chancenwege.service.editing.difference.DecisionChange;
import de.chancenwege.service.editing.difference.Reached;
import de.chancenwege.service.editing.difference.RowChange;
import de.chancenwege.service.editing.difference.TextChange;
import de.chancenwege.service.editing.sentence.RowSentence;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.web.rules.reading.FlagView;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the differences between two versions into words. */
final class DifferenceWords {
  private final Side before;
  private final Side after;

  DifferenceWords(
      TableVersion before, TableVersion after, Rulebook rulebook, String addressOfAfter) {
    this.before = Side.of(before, rulebook, address(before));
    this.after = Side.of(after, rulebook, addressOfAfter);
  }

  /** Where a published version is read. */
  static String address(TableVersion version) {
    return Subject.address(version.folder()) + '/' + version.validFrom();
  }

  /** Where a row is read on the page of its version. */
  static String address(String version, String row) {
    return version + "#zeile-" + row;
  }

  /** A number of rows. */
  static String rows(long count) {
    return Wording.text(count == 1 ? "regeln.zeilen.eine" : "regeln.zeilen").formatted(count);
  }

  /** Rows that hold for answers which the older version did not know. */
  List<ReachedRows> reached() {
    return ReachedRows.between(before.file(), after.file(), after.words(), after.address());
  }

  /** Formulas that ask for what may be answered by more than before. */
  List<String> formulas() {
    return Reached.formulas(before.file(), after.file()).stream().map(after.words()::fact).toList();
  }

  /** The values that a type lost and got; empty if only their order is another one. */
  Optional<CellDiff> values(TextChange type) {
    var old = before.file().values(type.name());
    var now = after.file().values(type.name());
    var lost = before.words().valuesWithCodes(type.name(), without(old, now));
    var got = after.words().valuesWithCodes(type.name(), without(now, old));
    return lost.isEmpty() && got.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CellDiff(
                Wording.text("regeln.merkmal.werte.anders").formatted(type.name()),
                lost,
                "",
                got,
                ""));
  }

  private static List<String> without(List<String> values, List<String> others) {
    return values.stream().filter(value -> !others.contains(value)).toList();
  }

  /** One of the versions with its words. */
  private record Side(TableFile file, String address, RuleWords words, Rulebook rulebook) {

    static Side of(TableVersion version, Rulebook rulebook, String address) {
      var words = RuleWords.of(version.content(), rulebook);
      return new Side(version.content(), address, words, rulebook);
    }

    Optional<Decision.Table> table(String name) {
      return file.decision(name)
          .filter(Decision.Table.class::isInstance)
          .map(Decision.Table.class::cast);
    }

    /** A cell in words, and as it is written where it is more than values and bounds. */
    List<String> told(String decision, CellChange change, String text) {
      if (change.part() == CellChange.Part.ANNOTATION) {
        return List.of(annotation(change.column(), text), "");
      }
      var words = table(decision).map(table -> words(table, change, text)).orElse(text);
      var isPlain = words.equals(text) || Cell.read(text).isPresent();
      return List.of(words, isPlain ? "" : text);
    }

    private String words(Decision.Table table, CellChange change, String text) {
      return change.part() == CellChange.Part.CONDITION
          ? column(table.inputs(), change).map(c -> words.condition(c, text)).orElse("")
          : column(table.outputs(), change).map(c -> words.result(table, c, text)).orElse("");
    }

    /** Codes are told with what they stand for: how certain it is, and what has to be settled. */
    private String annotation(String heading, String text) {
      if (heading.equals(Annotations.CERTAINTY)) {
        return Wording.find("sicherheit." + text).orElse(text);
      }
      var told = German.norms(List.of(text));
      return heading.equals(Annotations.HINT) ? withQuestions(told) : told;
    }

    private String withQuestions(String hint) {
      var told = hint;
      for (var flag : new Annotations("", "", "", hint).flags()) {
        var question = FlagView.of(flag, rulebook).text();
        var named = Pattern.compile(Pattern.quote(flag) + "(?![A-Z0-9/-])");
        var explained = Matcher.quoteReplacement(flag + " (" + question + ')');
        told = question.isEmpty() ? told : named.matcher(told).replaceAll(explained);
      }
      return told;
    }

    private static Optional<Column> column(List<Column> columns, CellChange change) {
      return columns.stream().filter(column -> column.name().equals(change.column())).findFirst();
    }
  }

  DecisionDiff decision(DecisionChange change) {
    var side = change.kind() == ChangeKind.REMOVED ? before : after;
    var isAsBefore = change.kind() == ChangeKind.CHANGED;
    return new DecisionDiff(
        title(side, change.name()),
        isAsBefore ? "" : Wording.text("regeln.wurde." + change.kind()),
        isAsBefore ? texts(side, change) : List.of(),
        change.rows().stream().map(row -> row(change.name(), row)).toList());
  }

  private static String title(Side side, String name) {
    return RoutePattern.isRouteTable(name)
        ? side.table(name).map(Decision.Table::question).orElse(name)
        : side.words().fact(name);
  }

  private List<CellDiff> texts(Side side, DecisionChange change) {
    var texts = new ArrayList<CellDiff>();
    change.heading().forEach(text -> texts.add(heading(text)));
    for (var column : change.columns()) {
      var name = side.words().fact(column.name());
      var key = "regeln.spalte." + column.kind();
      texts.add(
          new CellDiff(Wording.text(key).formatted(name), "", column.before(), "", column.after()));
    }
    return texts;
  }

  private static CellDiff heading(TextChange text) {
    return new CellDiff(
        Wording.text("regeln.merkmal." + text.name()), text.before(), "", text.after(), "");
  }

  private RowDiff row(String decision, RowChange change) {
    var side = change.after().isPresent() ? after : before;
    var row = change.after().or(change::before).orElseThrow();
    return new RowDiff(
        change.row(),
        kind(change),
        change.kind().name().toLowerCase(java.util.Locale.ROOT),
        address(side.address(), change.row()),
        sentence(side, decision, row),
        German.norms(row.annotations().norms()),
        change.cells().stream().map(cell -> cell(decision, cell)).toList());
  }

  private static String kind(RowChange change) {
    var isBoth = change.kind() == ChangeKind.CHANGED && change.hasMoved();
    return Wording.text(isBoth ? "regeln.zeile.beides" : "regeln.zeile." + change.kind());
  }

  private static String sentence(Side side, String decision, Row row) {
    return side.table(decision)
        .map(table -> new RowSentence(side.words()).of(table, row))
        .orElse("");
  }

  /** Where two values are called the same, how they are written tells them apart. */
  private CellDiff cell(String decision, CellChange change) {
    var old = before.told(decision, change, change.before());
    var now = after.told(decision, change, change.after());
    return old.get(0).equals(now.get(0))
        ? new CellDiff(name(change), old.get(0), change.before(), now.get(0), change.after())
        : new CellDiff(name(change), old.get(0), old.get(1), now.get(0), now.get(1));
  }

  private String name(CellChange change) {
    if (change.part() == CellChange.Part.ANNOTATION) {
      return change.column();
    }
    return after.words().heading(new Column(change.column(), "", ""));
  }
}
