package de.chancenwege.service.commandline;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.advice.batch.AnswerFormat;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the arguments of the command. */
final class CallReader {
  private static final Map<String, AnswerFormat> FORMATS = new LinkedHashMap<>();
  private static final Map<String, Call.Engine> ENGINES = new LinkedHashMap<>();

  static {
    FORMATS.put("jsonl", AnswerFormat.JSON_LINES);
    FORMATS.put("csv", AnswerFormat.CSV);
    ENGINES.put("auto", Call.Engine.AUTO);
    ENGINES.put("dmn", Call.Engine.DMN);
    ENGINES.put("compiled", Call.Engine.COMPILED);
  }

  private final CommandLine command;

  CallReader(String name) {
    var spec = CommandSpec.create().name(name);
    spec.usageMessage().width(100).autoWidth(false).abbreviateSynopsis(false);
    spec.usageMessage().description(Usage.ABOUT).footer(Usage.EXIT_CODES);
    Usage.OPTIONS.forEach(spec::addOption);
    this.command = new CommandLine(spec);
  }

  String usage() {
    return command.getUsageMessage();
  }

  /**
   * Reads arguments; nothing if only the usage was asked for.
   *
   * @throws RefusedException if they are wrong
   */
  Optional<Call> read(List<String> arguments) throws RefusedException {
    var parsed = parse(arguments);
    return parsed.isUsageHelpRequested() ? Optional.empty() : Optional.of(call(parsed));
  }

  private ParseResult parse(List<String> arguments) throws RefusedException {
    try {
      return command.parseArgs(arguments.toArray(String[]::new));
    } catch (ParameterException e) {
      throw RefusedException.call(german(e), english(e));
    }
  }

  private static Call call(ParseResult parsed) throws RefusedException {
    return new Call(
        text(parsed, Usage.IN).orElseThrow(),
        text(parsed, Usage.OUT).orElseThrow(),
        oneOf(FORMATS, parsed, Usage.FORMAT).orElse(AnswerFormat.JSON_LINES),
        day(parsed),
        routes(parsed),
        text(parsed, Usage.RULES).map(Path::of),
        oneOf(ENGINES, parsed, Usage.ENGINE).orElse(Call.Engine.AUTO));
  }

  private static Optional<String> text(ParseResult parsed, String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
  }

  private static <T> Optional<T> oneOf(Map<String, T> choices, ParseResult parsed, String option)
      throws RefusedException {
    var given = text(parsed, option);
    if (given.isPresent() && !choices.containsKey(given.get())) {
      var known = String.join(", ", choices.keySet());
      throw RefusedException.call(
          option + " kennt nur: " + known, option + " takes only: " + known);
    }
    return given.map(choices::get);
  }

  private static Optional<LocalDate> day(ParseResult parsed) throws RefusedException {
    try {
      return text(parsed, Usage.AS_OF).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw RefusedException.call(
          Usage.AS_OF + " braucht einen Tag, den es gibt, etwa 2026-11-23",
          Usage.AS_OF + " needs a day that exists, as 2026-11-23");
    }
  }

  private static Set<RouteCode> routes(ParseResult parsed) {
    return text(parsed, Usage.ROUTES).stream()
        .flatMap(list -> Stream.of(list.split(",")))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .map(RouteCode::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String german(ParameterException e) {
    if (e instanceof MissingParameterException missing) {
      return "Es fehlt: " + names(missing);
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return "Das gibt es hier nicht: " + String.join(" ", unmatched.getUnmatched());
    }
    return "Der Aufruf ist nicht verständlich";
  }

  private static String english(ParameterException e) {
    return e instanceof MissingParameterException missing
        ? "Missing: " + names(missing)
        : Objects.requireNonNullElse(e.getMessage(), "The call cannot be understood");
  }

  private static String names(MissingParameterException e) {
    return e.getMissing().stream()
        .map(missing -> ((OptionSpec) missing).longestName())
        .collect(Collectors.joining(", "));
  }
}
