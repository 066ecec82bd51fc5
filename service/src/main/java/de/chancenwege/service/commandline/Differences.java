package de.chancenwege.service.commandline;

import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Certificate.Proof;
import de.chancenwege.rules.compiled.Certificate.Verdict;

/** What somebody reads about compiled tables that do not answer as the DMN engine does. */
final class Differences {
  private Differences() {}

  static void tell(Certificate certificate, Streams streams) {
    certificate.decisions().stream()
        .filter(proof -> proof.verdict() == Verdict.DIFFERENT)
        .forEach(proof -> tell(proof, streams));
    if (certificate.caseDifferences() > 0) {
      streams.tell(
          "%d von %d ganzen Fällen werden anders beantwortet: Alles beantwortet die DMN-Maschine."
              .formatted(certificate.caseDifferences(), certificate.cases()),
          "%d of %d whole cases are answered differently: the DMN engine answers everything."
              .formatted(certificate.caseDifferences(), certificate.cases()));
    }
  }

  private static void tell(Proof proof, Streams streams) {
    var rows = String.join(", ", proof.rows());
    streams.tell(
        "%s weicht in %d von %d Vergleichen ab%s. Das beantwortet die DMN-Maschine."
            .formatted(
                proof.name(),
                proof.differences(),
                proof.compared(),
                rows.isEmpty() ? "" : ", Zeilen: " + rows),
        "%s differs in %d of %d comparisons%s. The DMN engine answers it."
            .formatted(
                proof.name(),
                proof.differences(),
                proof.compared(),
                rows.isEmpty() ? "" : ", rows: " + rows));
  }
}
