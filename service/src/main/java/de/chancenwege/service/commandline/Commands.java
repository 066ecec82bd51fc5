package de.chancenwege.service.commandline;

import java.time.Clock;
import java.util.List;

/** What the program does instead of serving, if it is told to. */
public final class Commands {
  private final Streams streams;
  private final Clock clock;

  public Commands(Streams streams, Clock clock) {
    this.streams = streams;
    this.clock = clock;
  }

  /**
   * Does what the arguments say.
   *
   * @param arguments at least the name of a command
   * @return the exit code
   */
  public int run(List<String> arguments) {
    var name = arguments.get(0);
    if (name.equals(AdviseCommand.NAME)) {
      return new AdviseCommand(streams, clock).run(arguments.subList(1, arguments.size()));
    }
    streams.tell(
        "Fehler: Es gibt keinen Befehl "
            + name
            + ". Ohne Befehl startet der Dienst; mit advise"
            + " --in DATEI --out DATEI werden Fälle aus einer Datei beantwortet.",
        "Error: There is no command "
            + name
            + ". Without one the service starts; advise --in FILE"
            + " --out FILE answers cases from a file.");
    return ExitCode.WRONG_CALL.number;
  }
}
