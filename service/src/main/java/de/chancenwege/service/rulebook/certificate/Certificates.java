package de.chancenwege.service.rulebook.certificate;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.RulebookId;
import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.service.background.BackgroundThreads;
import de.chancenwege.service.rulebook.archive.CertificateArchive;
import de.chancenwege.service.rulebook.archive.IssuedCertificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/** The certificates of this program: those that are kept, the one that came along, new ones. */
final class Certificates {
  private final CertificateArchive archive;
  private final ThisProgram program;
  private final Function<RulebookId, Optional<ShippedCertificate>> shipped;
  private final Clock clock;
  private final ExecutorService workers;

  /**
   * Certificates of a program.
   *
   * @param shipped certificates that come with the program
   * @param workers do the parts of a comparison
   */
  Certificates(
      CertificateArchive archive,
      ThisProgram program,
      Function<RulebookId, Optional<ShippedCertificate>> shipped,
      Clock clock,
      ExecutorService workers) {
    this.archive = archive;
    this.program = program;
    this.shipped = shipped;
    this.clock = clock;
    this.workers = workers;
  }

  /** One of this program for which no less was tried. */
  Optional<IssuedCertificate> known(Rulebook rulebook, Thoroughness least) {
    return archive
        .find(rulebook.id().value(), program.name())
        .or(() -> shipped(rulebook))
        .filter(issued -> issued.thoroughness().covers(least));
  }

  /**
   * What was compared when the program was packaged is kept as of now and without a duration: two
   * builds of one commit give the same bytes, so no time comes with it.
   */
  private Optional<IssuedCertificate> shipped(Rulebook rulebook) {
    var issued =
        shipped
            .apply(rulebook.id())
            .map(all -> issued(rulebook, all.tried(), all.certificate(), Duration.ZERO));
    issued.ifPresent(archive::add);
    return issued;
  }

  /** The newest of a rulebook, whatever program issued it. */
  Optional<IssuedCertificate> newest(String rulebookId) {
    return archive.newest(rulebookId);
  }

  /** Compares, and keeps what came of it. */
  IssuedCertificate issue(Rulebook rulebook, Thoroughness tried) throws InterruptedException {
    var start = clock.instant();
    var certificate = rulebook.certify(tried, workers);
    var took = Duration.between(start, clock.instant());
    var issued = issued(rulebook, tried, certificate, took);
    archive.add(issued);
    return issued;
  }

  private IssuedCertificate issued(
      Rulebook rulebook, Thoroughness tried, Certificate certificate, Duration took) {
    return new IssuedCertificate(
        rulebook.id().value(), program.name(), clock.instant(), took, tried, certificate);
  }

  /** Gives up what is being compared. */
  void stop() {
    BackgroundThreads.stop(workers);
  }
}
