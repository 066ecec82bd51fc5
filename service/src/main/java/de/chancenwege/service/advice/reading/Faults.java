package de.chancenwege.service.advice.reading;

import de.chancenwege.rules.facts.Closest;
import de.chancenwege.rules.facts.Fault;
import de.chancenwege.service.json.JsonPointer;
import de.chancenwege.service.problem.ProblemError;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;

/** All that is wrong with one body, collected so that it is told at once. */
final class Faults {
  private final List<ProblemError> errors = new ArrayList<>();

  void unknownField(String name, List<String> known) {
    var suggestion = Closest.to(name, known).orElse(null);
    errors.add(
        new ProblemError(
            JsonPointer.below("", name),
            null,
            "unknown-field",
            "one of the known fields",
            known,
            suggestion));
  }

  void unknownCode(String pointer, String given, List<String> known) {
    var suggestion = Closest.to(given, known).orElse(null);
    errors.add(
        new ProblemError(
            pointer, null, "unknown-code", "one of the allowed codes", known, suggestion));
  }

  void wrongType(String pointer, String expected) {
    at(pointer, Fault.Kind.WRONG_TYPE, expected);
  }

  void at(String pointer, Fault.Kind kind, String expected) {
    errors.add(ProblemError.at(pointer, kind.code(), expected));
  }

  void tooMany(String pointer, int limit) {
    at(pointer, Fault.Kind.TOO_LONG, "at most " + limit);
  }

  void fact(Fault fault) {
    errors.add(
        new ProblemError(
            JsonPointer.below("/facts", fault.fact()),
            null,
            fault.kind().code(),
            fault.expected(),
            fault.allowed(),
            fault.suggestion().orElse(null)));
  }

  void throwIfAny() {
    if (!errors.isEmpty()) {
      throw new ProblemException(
          ProblemType.INVALID_FACTS, "See errors for every place that is wrong.", errors);
    }
  }
}
