package de.chancenwege.service.doubt;

import de.chancenwege.service.database.Database;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.start.StartRefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/** Prints all doubts, without the service. */
public final class DoubtList {
  private DoubtList() {}

  /**
   * Prints each as JSON on a line.
   *
   * @param environment variables of the process, which name the database as for the service
   * @return how many there are
   * @throws StartRefusedException if there is no database, or the service holds our own
   */
  public static int print(Map<String, String> environment, OutputStream out, Clock clock)
      throws StartRefusedException, IOException {
    try (var database = Database.open(environment)) {
      var lines = new Doubts(new Sql(database.source()), clock).lines();
      for (var line : lines) {
        out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
      }
      return lines.size();
    }
  }
}
