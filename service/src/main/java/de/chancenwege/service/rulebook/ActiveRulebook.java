package de.chancenwege.service.rulebook;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The rulebook that answers now. It is replaced as a whole, or not at all. */
@Singleton
public final class ActiveRulebook {
  private static final Logger LOG = Logger.getLogger(ActiveRulebook.class);

  private volatile @Nullable Rulebook rulebook;
  private volatile int faults;

  ActiveRulebook() {}

  /**
   * The rulebook for a request.
   *
   * @throws ProblemException if there is none
   */
  public Rulebook rulebook() {
    return find()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NO_RULEBOOK,
                    "The rule files were refused when the service started; the log says why."));
  }

  /** The rulebook, if files were ever accepted. */
  public Optional<Rulebook> find() {
    return Optional.ofNullable(rulebook);
  }

  /**
   * Loads files and lets them answer from now on. If they are refused, whatever answered before
   * goes on answering.
   *
   * @return what is wrong with the files, empty if they answer now
   */
  public List<Issue> replace(List<RuleFile> files) {
    var loaded = Rulebook.load(files);
    if (loaded instanceof Loaded.Refused refused) {
      refused(refused.issues());
      return refused.issues();
    }
    replace(((Loaded.Ready) loaded).rulebook());
    faults = 0;
    return List.of();
  }

  /** Lets a rulebook answer from now on. */
  void replace(Rulebook next) {
    rulebook = next;
    LOG.infof("Rulebook %s answers, %d tables", next.id(), next.versions().size());
  }

  /** Number of faults in the files that were refused last, 0 after files were accepted. */
  int faults() {
    return faults;
  }

  /** Remembers and logs why files were refused; issues speak of rule files, never of a case. */
  void refused(List<Issue> issues) {
    faults = issues.size();
    LOG.errorf("The rule files were refused, %d issues:", issues.size());
    issues.forEach(issue -> LOG.errorf("%s", issue));
  }
}
