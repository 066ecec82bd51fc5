package de.chancenwege.service.editing.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.rulebook.archive.IssuedCertificate;
import de.chancenwege.service.rulebook.certificate.Certifier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/**
 * Rulebooks in their fast form, as far as it is proven: by their certificates, or, for tables that
 * have none, by a comparison of those that matter.
 */
@Singleton
public final class ProvenForms {
  private final Function<String, Optional<Certificate>> certificates;

  /** What was proven last: a draft that was looked at is what answers once it is published. */
  private Ground last = new Ground(Set.of(), Set.of());

  @Inject
  ProvenForms(Certifier certifier) {
    this(id -> certifier.standing(id).certificate().map(IssuedCertificate::certificate));
  }

  /**
   * Forms.
   *
   * @param certificates the certificate of a rulebook by its id, if it has one
   */
  ProvenForms(Function<String, Optional<Certificate>> certificates) {
    this.certificates = certificates;
  }

  /** Files that are proven, and the decisions that must not be compiled all the same. */
  private record Ground(Set<RuleFile> files, Set<String> excluded) {}

  /** Both rulebooks in that form; what is not proven is left to Drools. */
  synchronized Replacement of(Replacement replacement, ExecutorService workers)
      throws InterruptedException {
    var before = ground(replacement, replacement.before(), last, workers);
    var after = ground(replacement, replacement.after(), before, workers);
    last = after;
    return new Replacement(
        replacement.before().compiled(before.excluded()),
        replacement.after().compiled(after.excluded()),
        replacement.day(),
        replacement.scope());
  }

  /**
   * What a draft would make of a rulebook, in that form, for all days: only what the draft changes
   * has to be proven. As it is where the rulebook has no certificate.
   */
  public Rulebook after(Rulebook before, Rulebook candidate, ExecutorService workers)
      throws InterruptedException {
    var certified = certified(before);
    if (certified.isEmpty()) {
      return candidate;
    }
    var files = Set.copyOf(before.files());
    var changed = candidate.versions().stream().filter(v -> !files.contains(v.file())).toList();
    var excluded = new HashSet<>(certified.get());
    excluded.addAll(candidate.unproven(changed, Thoroughness.QUICK, workers));
    return candidate.compiled(excluded);
  }

  private Ground ground(
      Replacement replacement, Rulebook rulebook, Ground known, ExecutorService workers)
      throws InterruptedException {
    var certified = certified(rulebook);
    if (certified.isPresent()) {
      return new Ground(Set.copyOf(rulebook.files()), certified.get());
    }
    var relevant = relevant(replacement, rulebook);
    var unknown = relevant.stream().filter(v -> !known.files().contains(v.file())).toList();
    var excluded = new HashSet<>(known.excluded());
    excluded.addAll(rulebook.unproven(unknown, Thoroughness.QUICK, workers));
    var files = new HashSet<>(rulebook.files());
    files.retainAll(known.files());
    relevant.forEach(version -> files.add(version.file()));
    return new Ground(files, excluded);
  }

  /** Where whole cases were answered otherwise, nothing is certified. */
  private Optional<Set<String>> certified(Rulebook rulebook) {
    return certificates
        .apply(rulebook.id().value())
        .filter(certificate -> certificate.caseDifferences() == 0)
        .map(Certificate::excluded);
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
}
