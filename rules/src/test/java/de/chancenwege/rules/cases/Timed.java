package de.chancenwege.rules.cases;

import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Prints how long a class of tests took. */
final class Timed implements BeforeAllCallback, AfterAllCallback {

  private long start;

  @Override
  public void beforeAll(ExtensionContext context) {
    start = System.nanoTime();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    var took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf("%s: %.1f s%n", context.getDisplayName(), took.toMillis() / 1000.0);
  }
}
