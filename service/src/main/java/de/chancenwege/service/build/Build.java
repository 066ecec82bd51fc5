package de.chancenwege.service.build;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The build that runs, as it was told by what built it (src/main/frontend/commit.mjs). */
@Singleton
public final class Build {
  private static final String VERSION = "chancenwege.version";
  private static final String COMMIT = "chancenwege.commit";

  private static final String UNKNOWN = "unknown";

  private final String version;
  private final String commit;

  @Inject
  public Build(
      @ConfigProperty(name = VERSION, defaultValue = UNKNOWN) String version,
      @ConfigProperty(name = COMMIT, defaultValue = UNKNOWN) String commit) {
    this.version = version;
    this.commit = commit;
  }

  /** Before there is anything to inject. */
  public static Build of(Config config) {
    return new Build(
        config.getOptionalValue(VERSION, String.class).orElse(UNKNOWN),
        config.getOptionalValue(COMMIT, String.class).orElse(UNKNOWN));
  }

  public String version() {
    return version;
  }

  /**
   * The commit of its sources, with {@code -dirty} if they were changed since, or {@code unknown}.
   */
  public String commit() {
    return commit;
  }

  /** Whether somebody can find its sources by it. */
  public boolean isKnown() {
    return !commit.equals(UNKNOWN);
  }

  @Override
  public String toString() {
    return "Chancenwege " + version + ", commit " + commit;
  }
}
