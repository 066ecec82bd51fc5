package de.chancenwege.service.editing.approval;

import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A service that cannot find any effect: it looks for a fact that no question asks for. */
public final class FailedEffect implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("chancenwege.effect.status", "farbeDesHimmels");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(TestDatabase.class));
  }

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }
}
