package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.model.api.NamedElement;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalysisMessage;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;

/** Gaps and overlaps of tables, found by the engine's own validator and told in German. */
public final class Analysis {

  /** Messages that say that a table could not be checked at all. */
  public static final Set<String> UNCHECKABLE =
      Set.of(
          "Die Tabelle lässt sich nicht auf Lücken prüfen.",
          Screening.TOO_LARGE,
          Screening.CROWDED);

  static final int MOST_EXAMPLES = 3;

  /** Tables with more rows are not checked, and so cannot answer. */
  public static final int MOST_ROWS = 500;

  private Analysis() {}

  /** What the validator finds in the tables of a file that compiled. */
  public static List<Issue> check(RuleFile bytes, TableFile file) {
    var screened = file.tables().flatMap(table -> Screening.of(file, table)).toList();
    if (!screened.isEmpty()) {
      return screened;
    }
    var issues = new ArrayList<Issue>();
    var gapsTold = new HashSet<String>();
    var overlaps = new LinkedHashMap<Overlap, DTAnalysis>();
    for (var message : Asked.of(bytes, file).map(Validators::analyse).orElse(List.of())) {
      table(file, message)
          .ifPresent(
              table -> {
                issues.addAll(issues(file, table, message, gapsTold));
                Overlap.of(table, message)
                    .ifPresent(
                        overlap ->
                            overlaps.put(overlap, ((DMNDTAnalysisMessage) message).getAnalysis()));
              });
    }
    overlaps.forEach(
        (overlap, analysis) -> {
          if (overlap.isLargestOf(overlaps.keySet())) {
            issues.add(issue(file, overlap, analysis));
          }
        });
    return issues;
  }

  private static Optional<Table> table(TableFile file, DMNMessage message) {
    return message instanceof DMNDTAnalysisMessage analysis
            && analysis.getAnalysis().getSource().getParent() instanceof NamedElement decision
        ? file.tables().filter(table -> table.name().equals(decision.getName())).findFirst()
        : Optional.empty();
  }

  private static List<Issue> issues(
      TableFile file, Table table, DMNMessage message, Set<String> gapsTold) {
    var type = message.getMessageType();
    var analysis = (DMNDTAnalysisMessage) message;
    if (type == DMNMessageType.DECISION_TABLE_ANALYSIS_ERROR) {
      return List.of(
          issue(
              file,
              table,
              "",
              "Die Tabelle lässt sich nicht auf Lücken prüfen.",
              "Bitte unbekannte Schlüssel und ungewöhnliche Bedingungen entfernen."));
    }
    if (table.hitPolicy() == HitPolicy.COLLECT) {
      return List.of();
    }
    if (type == DMNMessageType.DECISION_TABLE_GAP) {
      return gapsTold.add(table.name()) ? gaps(file, table, analysis) : List.of();
    }
    return List.of();
  }

  private static List<Issue> gaps(TableFile file, Table table, DMNDTAnalysisMessage message) {
    if (file.description().excuses("Lücke", table.name())) {
      return List.of();
    }
    return message.getAnalysis().getGaps().stream()
        .limit(MOST_EXAMPLES)
        .map(gap -> gap(file, table, message.getAnalysis(), gap))
        .toList();
  }

  private static Issue gap(TableFile file, Table table, DTAnalysis analysis, Hyperrectangle gap) {
    return issue(
            file,
            table,
            "",
            "Es passt keine Zeile %s.".formatted(Example.text(file, table, gap)),
            ("Bitte eine Zeile ergänzen oder in die Beschreibung schreiben:"
                    + " Lücke: %s: <Grund>.")
                .formatted(table.name()))
        .seenBy(Example.conditions(file, table, gap))
        .near(NearestRow.of(file, table, analysis, gap));
  }

  private static Issue issue(TableFile file, Overlap overlap, DTAnalysis analysis) {
    var rows = overlap.rows();
    var issue =
        issue(
            file,
            overlap.table(),
            rows.get(0),
            "Mehr als eine Zeile passt auf denselben Fall: %s.".formatted(String.join(", ", rows)),
            "Bitte die Bedingungen so fassen, dass nur eine Zeile passt.");
    return Example.of(overlap, analysis)
        .map(found -> issue.seenBy(Example.conditions(file, overlap.table(), found)))
        .orElse(issue);
  }

  static Issue issue(TableFile file, Table table, String row, String message, String remedy) {
    var column = table.inputs().stream().findFirst().map(Column::name).orElse("");
    return new Issue(file.path(), row, row.isEmpty() ? table.name() : column, message, remedy);
  }
}
