package de.chancenwege.rules.bench;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates one rule file. */
interface Evaluator {

  /**
   * The result of each decision of the file.
   *
   * @param values given and derived facts, by name
   */
  Map<String, @Nullable Object> results(Map<String, @Nullable Object> values);
}
