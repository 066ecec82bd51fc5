package de.chancenwege.service.start;

/** The machine is not in a state to start on; told to the person who gave the start command. */
public final class StartRefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final String german;

  public StartRefusedException(String german, String english) {
    super(english);
    this.german = german;
  }

  public StartRefusedException(String german, String english, Throwable cause) {
    super(english, cause);
    this.german = german;
  }

  public String german() {
    return "Chancenwege startet nicht: " + german;
  }

  public String english() {
    return "Chancenwege does not start: " + getMessage();
  }
}
