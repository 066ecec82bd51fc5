package de.chancenwege.service.commandline;

/** A command cannot be done; told to the person who gave it. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final ExitCode code;
  private final String german;

  private RefusedException(ExitCode code, String german, String english) {
    super(english);
    this.code = code;
    this.german = german;
  }

  /** The call itself is wrong. */
  static RefusedException call(String german, String english) {
    return new RefusedException(ExitCode.WRONG_CALL, german, english);
  }

  /** The call is right, and yet it cannot be done. */
  static RefusedException failure(String german, String english) {
    return new RefusedException(ExitCode.FAILED, german, english);
  }

  ExitCode code() {
    return code;
  }

  String german() {
    return "Fehler: " + german;
  }

  String english() {
    return "Error: " + getMessage();
  }
}
