package de.chancenwege.service.rulebook.certificate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.RulebookId;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Thoroughness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * The certificate of the rules that come with the program. It is made when the program is packaged,
 * so that these rules need not be compared again at every place where it runs.
 *
 * @param rulebookId the rulebook
 * @param library the code that was compared
 * @param tried how much was tried
 * @param certificate what came of it
 */
public record ShippedCertificate(
    String rulebookId, String library, Thoroughness tried, Certificate certificate) {

  private static final String PLACE = "/shipped-certificate.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The one that is about this rulebook and the code that runs; a program may come without. */
  public static Optional<ShippedCertificate> of(RulebookId rulebook) {
    try (var resource = ShippedCertificate.class.getResourceAsStream(PLACE)) {
      return resource == null
          ? Optional.empty()
          : Optional.of(JSON.readValue(resource, ShippedCertificate.class))
              .filter(shipped -> shipped.rulebookId().equals(rulebook.value()))
              .filter(shipped -> shipped.library().equals(ThisProgram.library(Rulebook.class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes the certificate and writes it; called when the program is packaged.
   *
   * @param arguments the folder of the classes
   * @throws IllegalStateException if a compiled decision differs from Drools
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      var rulebook = ((Loaded.Ready) Rulebook.restore(ShippedRules.files())).rulebook();
      var certificate = rulebook.certify(Thoroughness.QUICK, workers);
      if (certificate.differences() > 0) {
        throw new IllegalStateException("compiled, these differ: " + certificate.excluded());
      }
      var shipped =
          new ShippedCertificate(
              rulebook.id().value(),
              ThisProgram.library(Rulebook.class),
              Thoroughness.QUICK,
              certificate);
      Files.write(Path.of(arguments[0] + PLACE), JSON.writeValueAsBytes(shipped));
    } finally {
      workers.shutdownNow();
    }
  }
}
