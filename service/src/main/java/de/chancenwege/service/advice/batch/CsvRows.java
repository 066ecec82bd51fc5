package de.chancenwege.service.advice.batch;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.Contradiction;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row per case and route, as German spreadsheet programs open them: quoted as in RFC 4180, with
 * semicolons and a byte order mark.
 */
final class CsvRows implements AnswerWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> COLUMNS =
      List.of(
          "line",
          "asOf",
          "route",
          "label",
          "level",
          "earliest",
          "latest",
          "permit",
          "baConsent",
          "authority",
          "basis",
          "reasons",
          "obstacles",
          "missing",
          "assumed",
          "flags",
          "hints",
          "certainty",
          "rulebook",
          "problem",
          "contradictions");

  private final OutputStream out;
  private final StringBuilder text = new StringBuilder();

  CsvRows(OutputStream out) {
    this.out = out;
  }

  static byte[] head() {
    return (BYTE_ORDER_MARK + String.join(";", COLUMNS) + CsvCells.END)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void answer(long line, AdviceQuery query, Advice advice) {
    var contradictions = joined(query.contradictions().stream().map(CsvRows::told).toList());
    for (var finding : advice.findings()) {
      row(line, query, advice, finding, contradictions);
    }
    for (var route : query.unanswered(advice)) {
      new CsvCells(text)
          .cell(Long.toString(line))
          .cell(advice.asOf().toString())
          .cell(route.value())
          .empty(15)
          .cell(query.rulebook().id().value())
          .cell("no table answers this route yet")
          .empty(1)
          .end();
    }
  }

  private void row(
      long line, AdviceQuery query, Advice advice, Finding finding, String contradictions) {
    new CsvCells(text)
        .cell(Long.toString(line))
        .cell(advice.asOf().toString())
        .cell(finding.route().code().value())
        .cell(finding.route().label())
        .cell(finding.level().name())
        .cell(finding.earliest().map(Objects::toString).orElse(""))
        .cell(finding.latest().map(Objects::toString).orElse(""))
        .cell(finding.permit().orElse(""))
        .cell(finding.baConsent().orElse(""))
        .cell(finding.authority().orElse(""))
        .cell(joined(finding.basis()))
        .cell(joined(finding.because().stream().map(RowHit::reason).distinct().toList()))
        .cell(joined(finding.obstacles().stream().map(CsvRows::told).distinct().toList()))
        .cell(codes(finding.missing()))
        .cell(codes(finding.assumed()))
        .cell(joined(finding.flags()))
        .cell(joined(finding.hints()))
        .cell(finding.certainty().code())
        .cell(query.rulebook().id().value())
        .empty(1)
        .cell(contradictions)
        .end();
  }

  private static String told(Contradiction contradiction) {
    var against = contradiction.against().map(FactCode::value);
    return Stream.of(
            Stream.of(contradiction.fact().value(), contradiction.kind().name()), against.stream())
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }

  private static String told(Obstacle obstacle) {
    return obstacle.hit().reason() + obstacle.opensOn().map(day -> " (" + day + ")").orElse("");
  }

  private static String codes(List<FactCode> facts) {
    return joined(facts.stream().map(FactCode::value).toList());
  }

  private static String joined(Collection<String> texts) {
    return String.join(" | ", texts);
  }

  @Override
  public void problem(long line, Problem problem) {
    new CsvCells(text).cell(Long.toString(line)).empty(18).cell(told(problem)).empty(1).end();
  }

  /** The detail says more than the title only where no single fault does. */
  private static String told(Problem problem) {
    var words =
        problem.errors().isEmpty()
            ? Stream.ofNullable(problem.detail())
            : problem.errors().stream().map(CsvRows::told);
    return joined(Stream.concat(Stream.of(problem.title()), words).toList());
  }

  private static String told(ProblemError error) {
    var place = Objects.requireNonNullElse(error.pointer(), "");
    var detail = Objects.requireNonNullElse(error.detail(), "");
    return place + ' ' + error.code() + ": " + detail;
  }

  @Override
  public void flush() throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }
}
