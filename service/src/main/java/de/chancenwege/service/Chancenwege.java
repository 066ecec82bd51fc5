package de.chancenwege.service;

import de.chancenwege.service.database.Database;
import de.chancenwege.service.database.StartRefusedException;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the database, then the service; stops them in the opposite order. */
@QuarkusMain
public final class Chancenwege {
  Chancenwege() {}

  public static void main(String... args) {
    try {
      var database = Database.open(System.getenv());
      database.settings().forEach(System::setProperty);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfterService(database)));
      Quarkus.run(args);
      database.close(); // Only development mode comes here; elsewhere the JVM ends before.
    } catch (StartRefusedException e) {
      print(e);
      System.exit(1);
    }
  }

  private static void closeAfterService(Database database) {
    var application = Application.currentApplication();
    if (application != null) {
      application.awaitShutdown();
    }
    database.close();
  }

  /** The log is not there yet; whoever started the program reads standard error. */
  private static void print(StartRefusedException refusal) {
    var error = new FileOutputStream(FileDescriptor.err);
    new PrintStream(error, true, StandardCharsets.UTF_8)
        .println(refusal.german() + System.lineSeparator() + refusal.english());
  }
}
