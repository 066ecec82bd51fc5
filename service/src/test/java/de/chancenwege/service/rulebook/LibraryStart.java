package de.chancenwege.service.rulebook;

import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.web.Bibliothek;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The whole service, with compiled decisions, that came with the invented rules of a library. */
public final class LibraryStart implements QuarkusTestProfile {

  /** Takes the place of the rules that came with the program. */
  @Alternative
  public static final class Shipped {
    @Produces
    static ShippedSet library() {
      return new ShippedSet(Bibliothek.files());
    }
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(Shipped.class);
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "chancenwege.engine", "quick",
        "chancenwege.effect.status", "ausweis",
        "chancenwege.effect.birth", "mitgliedSeit");
  }

  /** A database of its own: other tests expect the shipped rules in theirs. */
  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(TestDatabase.class));
  }

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }
}
