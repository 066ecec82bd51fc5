package de.chancenwege.rules;

import de.chancenwege.rules.table.Issue;
import java.util.List;

/** Result of loading rule files. */
public sealed interface Loaded {

  /** All checks passed. */
  record Ready(Rulebook rulebook) implements Loaded {}

  /** At least one thing is wrong; there is no rulebook. */
  record Refused(List<Issue> issues) implements Loaded {
    public Refused {
      issues = List.copyOf(issues);
    }
  }
}
