package de.chancenwege.service;

import de.chancenwege.service.build.Build;
import de.chancenwege.service.commandline.Commands;
import de.chancenwege.service.commandline.Streams;
import de.chancenwege.service.database.Database;
import de.chancenwege.service.setting.Settings;
import de.chancenwege.service.start.ListenAddress;
import de.chancenwege.service.start.StartRefusedException;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * Starts the database, then the service; stops them in the opposite order. With a command it starts
 * neither.
 */
@QuarkusMain
public final class Chancenwege {
  private static final Logger LOG = Logger.getLogger(Chancenwege.class);

  Chancenwege() {}

  public static void main(String... args) {
    if (args.length > 0 && !LaunchMode.current().isDevOrTest()) {
      System.exit(new Commands(Streams.ofProcess(), BerlinClock.clock()).run(List.of(args)));
    }
    serve(args);
  }

  private static void serve(String... args) {
    try {
      var config = ConfigProvider.getConfig();
      Settings.require(property -> config.getOptionalValue(property, String.class));
      requireFreePort(config);
      var database = Database.open(System.getenv());
      LOG.info(Build.of(config));
      Settings.remarks(System.getenv().keySet()).forEach(LOG::warn);
      database.settings().forEach(System::setProperty);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfterService(database)));
      Quarkus.run(args);
      database.close(); // Only development mode comes here; elsewhere the JVM ends before.
    } catch (StartRefusedException e) {
      print(e);
      System.exit(1);
    }
  }

  /** In development mode the port is held by the run before this one. */
  private static void requireFreePort(Config config) throws StartRefusedException {
    if (!LaunchMode.current().isDevOrTest()) {
      ListenAddress.of(config).requireFree();
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
