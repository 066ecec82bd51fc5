package de.chancenwege.service.commandline;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.advice.batch.AnswerFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for.
 *
 * @param in file with the cases, {@code -} for standard input
 * @param out file for the answers, {@code -} for standard output
 * @param format what the answers look like
 * @param asOf the day of cases that name none; today if absent
 * @param routes the routes of cases that name none; all if empty
 * @param rules folder with rule files; those of the program if absent
 * @param engine what evaluates them
 */
record Call(
    String in,
    String out,
    AnswerFormat format,
    Optional<LocalDate> asOf,
    Set<RouteCode> routes,
    Optional<Path> rules,
    Engine engine) {

  /** Stands for a standard stream. */
  static final String STANDARD = "-";

  /** What evaluates the tables. */
  enum Engine {
    /** Compiled where the program comes with the proof that this is equal, else as DMN. */
    AUTO,
    /** The DMN engine. */
    DMN,
    /** Compiled; without such a proof it is made first. */
    COMPILED
  }

  Call {
    routes = Set.copyOf(routes);
  }
}
