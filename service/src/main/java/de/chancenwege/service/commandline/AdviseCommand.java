package de.chancenwege.service.commandline;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.advice.batch.Batch;
import de.chancenwege.service.advice.batch.Desk;
import de.chancenwege.service.advice.batch.Tally;
import de.chancenwege.service.advice.reading.QueryReader;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The command {@code advise}: a batch from file to file. */
final class AdviseCommand {
  /** What it is called. */
  static final String NAME = "advise";

  private final Streams streams;
  private final Clock clock;
  private final CallReader reader = new CallReader(NAME);

  AdviseCommand(Streams streams, Clock clock) {
    this.streams = streams;
    this.clock = clock;
  }

  /**
   * Runs it.
   *
   * @return the exit code
   */
  int run(List<String> arguments) {
    try {
      var call = reader.read(arguments);
      return (call.isPresent() ? advise(call.get()) : help()).number;
    } catch (RefusedException e) {
      streams.tell(e.german(), e.english());
      if (e.code() == ExitCode.WRONG_CALL) {
        streams.tell("Hilfe: " + NAME + " --help", "Help: " + NAME + " --help");
      }
      return e.code().number;
    }
  }

  private ExitCode help() {
    streams.err().print(reader.usage());
    return ExitCode.DONE;
  }

  private ExitCode advise(Call call) throws RefusedException {
    try (var in = new CountedInput(input(call))) {
      var rulebook = RuleSource.load(call, streams);
      requireAnswerable(call, rulebook);
      var progress = new Progress(streams, size(call), in::count, System::nanoTime);
      var tally = answer(call, rulebook, in, progress);
      progress.end(rulebook.id().value());
      return tally.refused() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_PROBLEMS;
    } catch (IOException e) {
      throw RefusedException.failure(
          "Lesen oder Schreiben ging nicht: " + e, "Reading or writing failed: " + e);
    }
  }

  private InputStream input(Call call) throws RefusedException {
    if (call.in().equals(Call.STANDARD)) {
      return streams.in();
    }
    try {
      return Files.newInputStream(Path.of(call.in()));
    } catch (IOException e) {
      throw RefusedException.failure(
          call.in() + " ist nicht lesbar (" + e.getClass().getSimpleName() + ")",
          call.in() + " cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static OptionalLong size(Call call) throws IOException {
    return call.in().equals(Call.STANDARD)
        ? OptionalLong.empty()
        : OptionalLong.of(Files.size(Path.of(call.in())));
  }

  private static void requireAnswerable(Call call, Rulebook rulebook) throws RefusedException {
    var first = rulebook.coveredFrom();
    if (call.asOf().filter(day -> day.isBefore(first)).isPresent()) {
      throw RefusedException.call(
          "Vor dem " + first + " gibt es keine Regeln", "There are no rules before " + first);
    }
    var known = rulebook.routes().stream().map(route -> route.code()).toList();
    var unknown = call.routes().stream().filter(route -> !known.contains(route)).toList();
    if (!unknown.isEmpty()) {
      var names = String.join(", ", unknown.stream().map(RouteCode::value).sorted().toList());
      throw RefusedException.call("Kein Weg heißt " + names, "No route is called " + names);
    }
  }

  private Tally answer(Call call, Rulebook rulebook, InputStream in, Progress progress)
      throws IOException {
    var today = call.asOf().orElseGet(() -> LocalDate.now(clock));
    var queries = new QueryReader(rulebook, AdviseCommand::noHistory, today, call.routes());
    var desk = new Desk(queries, q -> q.rulebook().advise(q.facts(), q.asOf(), q.routes()), "");
    if (call.out().equals(Call.STANDARD)) {
      return answer(in, streams.out(), desk, call, progress);
    }
    try (var target = Target.open(Path.of(call.out()))) {
      var tally = answer(in, target.out(), desk, call, progress);
      target.keep();
      return tally;
    }
  }

  private static Tally answer(
      InputStream in, OutputStream out, Desk desk, Call call, Progress progress)
      throws IOException {
    var threads = Runtime.getRuntime().availableProcessors();
    return new Batch(in, out, desk, call.format()).run(threads, progress::add);
  }

  private static Optional<Rulebook> noHistory(Instant moment) {
    throw new ProblemException(
        ProblemType.INVALID_FACTS,
        "Without a database nobody knows which rules answered then; leave out knownAt.");
  }
}
