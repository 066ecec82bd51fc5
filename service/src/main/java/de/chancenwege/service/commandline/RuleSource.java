package de.chancenwege.service.commandline;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.background.BackgroundThreads;
import de.chancenwege.service.rulebook.certificate.ShippedCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where the rules come from when there is no database. */
final class RuleSource {
  private static final List<String> FOLDERS = List.of("vocabulary", "questions", "tables");

  private RuleSource() {}

  /** The rules of the call, ready to answer. */
  static Rulebook load(Call call, Streams streams) throws RefusedException {
    var loaded =
        call.rules().isPresent()
            ? Rulebook.load(files(call.rules().get()))
            : Rulebook.restore(ShippedRules.files());
    if (loaded instanceof Loaded.Refused refused) {
      throw refused(refused.issues());
    }
    var rulebook = ((Loaded.Ready) loaded).rulebook();
    return call.engine() == Call.Engine.DMN ? rulebook : proven(rulebook, call.engine(), streams);
  }

  private static Rulebook proven(Rulebook rulebook, Call.Engine engine, Streams streams)
      throws RefusedException {
    var shipped = ShippedCertificate.of(rulebook.id()).map(ShippedCertificate::certificate);
    if (shipped.isEmpty() && engine == Call.Engine.AUTO) {
      return rulebook;
    }
    var certificate = shipped.isPresent() ? shipped.get() : compare(rulebook, streams);
    return rulebook.compiled(certificate.excluded());
  }

  private static Certificate compare(Rulebook rulebook, Streams streams) throws RefusedException {
    streams.tell(
        "Die übersetzten Tabellen werden mit der DMN-Maschine verglichen, ein bis zwei Minuten …",
        "The compiled tables are compared with the DMN engine, a minute or two …");
    var workers = BackgroundThreads.all("comparison");
    try {
      var certificate = rulebook.certify(Thoroughness.QUICK, workers);
      Differences.tell(certificate, streams);
      return certificate;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RefusedException.failure("Der Vergleich wurde abgebrochen.", "The comparison ended.");
    } finally {
      BackgroundThreads.stop(workers);
    }
  }

  private static List<RuleFile> files(Path root) throws RefusedException {
    var files = new ArrayList<RuleFile>();
    try {
      for (var folder : FOLDERS) {
        read(root, root.resolve(folder), files);
      }
    } catch (IOException e) {
      throw RefusedException.failure(
          "Der Ordner mit den Regeln ist nicht lesbar: " + e.getMessage(),
          "The folder with the rules cannot be read: " + e.getMessage());
    }
    return files;
  }

  private static void read(Path root, Path folder, List<RuleFile> files) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.filter(RuleSource::isRule).sorted().toList()) {
        var relative = root.relativize(path).toString().replace('\\', '/');
        files.add(new RuleFile(relative, Files.readAllBytes(path)));
      }
    }
  }

  /** Cases stand beside the tables and are no rules. */
  private static boolean isRule(Path path) {
    var name = path.toString();
    return Files.isRegularFile(path) && (name.endsWith(".csv") || name.endsWith(".dmn"));
  }

  private static RefusedException refused(List<Issue> issues) {
    var list =
        issues.stream()
            .map(issue -> System.lineSeparator() + "  " + issue)
            .collect(Collectors.joining());
    return RefusedException.failure(
        "Die Regeln werden nicht angenommen, " + issues.size() + " Mängel:" + list,
        "The rules were refused for the issues above.");
  }
}
