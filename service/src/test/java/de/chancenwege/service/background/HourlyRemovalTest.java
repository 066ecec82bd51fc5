package de.chancenwege.service.background;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.event.AccessEvents;
import de.chancenwege.service.draft.Drafts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HourlyRemovalTest {
  @Inject @Any Instance<Expiring> stores;

  @Test
  void drafts_and_events_are_deleted_also_if_nobody_asks_for_them() {
    assertThat(stores)
        .hasAtLeastOneElementOfType(Drafts.class)
        .hasAtLeastOneElementOfType(AccessEvents.class);
  }
}
