package de.chancenwege.service.commandline;

/** How a command ended, for scripts. */
enum ExitCode {
  /** Every line was answered. */
  DONE(0),
  /** Nothing was written: a file or the rules cannot be used. */
  FAILED(1),
  /** Nothing was done: the call is wrong. */
  WRONG_CALL(2),
  /** The answers are there, and at least one line got a problem instead. */
  DONE_WITH_PROBLEMS(3);

  final int number;

  ExitCode(int number) {
    this.number = number;
  }
}
