package de.chancenwege.service.problem;

import java.util.List;

/** Ends a request with a problem document. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** A problem without single faults. */
  public ProblemException(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  public ProblemException(ProblemType type, String detail, List<ProblemError> errors) {
    super(type.code(), null, false, false);
    this.problem = Problem.of(type, detail, errors);
  }

  public Problem problem() {
    return problem;
  }
}
