package de.chancenwege.service.rulebook.certificate;

import de.chancenwege.rules.compiled.Certificate.Proof;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.service.rulebook.archive.IssuedCertificate;
import org.jboss.logging.Logger;

/** What an operator reads about a certificate: names of decisions and numbers, never a case. */
final class CertificateLog {
  private static final Logger LOG = Logger.getLogger(CertificateLog.class);

  private CertificateLog() {}

  static void tell(Standing standing, IssuedCertificate issued) {
    var certificate = issued.certificate();
    LOG.infof(
        "Rulebook %s is %s: %d decisions, %d with Drools, %d comparisons, %d cases, %d ms",
        standing.rulebookId(),
        standing.state(),
        certificate.decisions().size(),
        certificate.excluded().size(),
        certificate.compared(),
        certificate.cases(),
        issued.took().toMillis());
    certificate.decisions().stream()
        .filter(proof -> proof.verdict() == Verdict.DIFFERENT)
        .forEach(CertificateLog::different);
    if (certificate.caseDifferences() > 0) {
      LOG.errorf(
          "Compiled, %d whole cases were answered differently; Drools answers everything",
          certificate.caseDifferences());
    }
  }

  private static void different(Proof proof) {
    LOG.errorf(
        "%s, compiled, differs from Drools in %d of %d combinations, rows %s; Drools answers it",
        proof.name(), proof.differences(), proof.compared(), proof.rows());
  }
}
