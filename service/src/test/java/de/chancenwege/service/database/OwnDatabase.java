package de.chancenwege.service.database;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** The service with a database of its own, for what stays published for ever. */
public final class OwnDatabase implements QuarkusTestProfile {

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(TestDatabase.class));
  }

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }
}
