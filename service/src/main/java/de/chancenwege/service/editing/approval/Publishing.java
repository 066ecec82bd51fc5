package de.chancenwege.service.editing.approval;

import de.chancenwege.rules.table.Issue;
import java.util.List;

/** What became of an approval. */
public sealed interface Publishing {

  /** The draft is law here from its first day on. */
  record Published() implements Publishing {}

  /** Nobody approves what she wrote or submitted herself. */
  record OwnWork() implements Publishing {}

  /** Nothing waits for an approval, or something else than was looked at. */
  record NotOpen() implements Publishing {}

  /** Other rules were published since; what was looked at is not what would be published. */
  record Overtaken() implements Publishing {}

  /** What it does to answers is still being found, so nobody can have looked at it. */
  record EffectComing() implements Publishing {}

  /**
   * What it does to answers could not be found; it is being tried again.
   *
   * @param isAgain whether it failed more than once, so that it may be approved without
   */
  record EffectFailed(boolean isAgain) implements Publishing {}

  /** What it does to answers is found by now; nobody approves without having looked at it. */
  record EffectFound() implements Publishing {}

  /** The rules would not be whole. */
  record Faulty(List<Issue> issues) implements Publishing {
    public Faulty {
      issues = List.copyOf(issues);
    }
  }
}
