package de.chancenwege.service.commandline;

import de.chancenwege.service.access.account.Account;
import de.chancenwege.service.access.account.Rescue;
import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.build.Build;
import de.chancenwege.service.database.DatabaseAwayException;
import de.chancenwege.service.doubt.DoubtList;
import de.chancenwege.service.start.StartRefusedException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the program does instead of serving, if it is told to. */
public final class Commands {
  private static final String DOUBTS = "doubts";
  private static final String ACCOUNT = "account";
  private static final String VERSION = "--version";
  private static final Set<String> HELP = Set.of("--help", "-h");

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
    if (name.equals(DOUBTS)) {
      return doubts().number;
    }
    if (name.equals(ACCOUNT) && arguments.size() <= 2) {
      return account(arguments.size() == 2 ? arguments.get(1) : Roles.VERWALTUNG).number;
    }
    if (HELP.contains(name)) {
      return print(Overview.TEXT).number;
    }
    if (name.equals(VERSION)) {
      return print(Build.of(ConfigProvider.getConfig()).toString()).number;
    }
    streams.tell(
        "Fehler: Es gibt keinen Befehl " + name + '.', "Error: There is no command " + name + '.');
    streams.err().println(Overview.TEXT);
    return ExitCode.WRONG_CALL.number;
  }

  /** What was asked for, where a pipe takes it. */
  private ExitCode print(String text) {
    var out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    out.println(text);
    return out.checkError() ? ExitCode.FAILED : ExitCode.DONE;
  }

  /** What the legal staff wants to look at; while the service runs, only with a given database. */
  private ExitCode doubts() {
    try {
      int count = DoubtList.print(System.getenv(), streams.out(), clock);
      streams.tell(count + " Zweifel ausgegeben", count + " doubts printed");
      return ExitCode.DONE;
    } catch (StartRefusedException e) {
      streams.tell(e.german(), e.english());
    } catch (DatabaseAwayException | IOException e) {
      streams.tell(
          "Fehler: Die Zweifel waren nicht lesbar. Lief der Dienst schon mit dieser Datenbank?",
          "Error: The doubts could not be read. Did the service ever run on this database?");
    }
    return ExitCode.FAILED;
  }

  /** For whoever is locked out; while the service runs, only with a given database. */
  private ExitCode account(String name) {
    if (!Account.isName(name)) {
      streams.tell(
          "Fehler: So kann kein Konto heißen: " + name,
          "Error: No account can have this name: " + name);
      return ExitCode.WRONG_CALL;
    }
    try {
      var password = Rescue.password(System.getenv(), clock, name);
      streams.tell(
          "Einmalpasswort für " + name + ", sieben Tage gültig: " + password,
          "One-time password for " + name + ", good for seven days: " + password);
      return ExitCode.DONE;
    } catch (StartRefusedException e) {
      streams.tell(e.german(), e.english());
    } catch (DatabaseAwayException e) {
      streams.tell(
          "Fehler: Die Konten waren nicht lesbar. Lief der Dienst schon mit dieser Datenbank?",
          "Error: The accounts could not be read. Did the service ever run on this database?");
    }
    return ExitCode.FAILED;
  }
}
