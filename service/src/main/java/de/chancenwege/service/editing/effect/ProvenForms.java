package de.chancenwege.service.editing.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.rulebook.archive.IssuedCertificate;
import de.chancenwege.service.rulebook.certificate.Certifier;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/**
 * Rulebooks in their fast form, as far as it is proven: by their certificates, or, for tables that
 * have none, by a comparison of those that matter.
 */
@Singleton
final class ProvenForms {
  private final Certifier certifier;

  ProvenForms(Certifier certifier) {
    this.certifier = certifier;
  }

  /** Both rulebooks in that form; what is not proven is left to Drools. */
  Replacement of(Replacement replacement, ExecutorService workers) throws InterruptedException {
    var before = replacement.before();
    var after = replacement.after();
    var known = certified(before);
    var excluded =
        known.isPresent()
            ? known.get()
            : before.unproven(relevant(replacement, before), Thoroughness.QUICK, workers);
    var excludedAfter = certified(after);
    if (excludedAfter.isEmpty()) {
      var all = new HashSet<>(excluded);
      all.addAll(after.unproven(changed(replacement), Thoroughness.QUICK, workers));
      excludedAfter = Optional.of(all);
    }
    return new Replacement(
        before.compiled(excluded),
        after.compiled(excludedAfter.get()),
        replacement.day(),
        replacement.scope());
  }

  private Optional<Set<String>> certified(Rulebook rulebook) {
    return certifier
        .standing(rulebook.id().value())
        .certificate()
        .map(IssuedCertificate::certificate)
        .map(certificate -> certificate.excluded());
  }

  /** The tables that decide about the routes that are asked about. */
  private static List<TableVersion> relevant(Replacement replacement, Rulebook rulebook) {
    var tables = Dependencies.on(rulebook, replacement.day());
    var folders = new HashSet<String>();
    replacement.scope().routes().forEach(route -> folders.addAll(tables.folders(route)));
    return rulebook.inForce(replacement.day()).stream()
        .filter(version -> folders.contains(version.folder()))
        .toList();
  }

  private static List<TableVersion> changed(Replacement replacement) {
    var known = new HashSet<RuleFile>(replacement.before().files());
    return relevant(replacement, replacement.after()).stream()
        .filter(version -> !known.contains(version.file()))
        .toList();
  }
}
